import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageFrame } from "@/components/layout/page-frame";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { Reference, ReferenceOperation } from "@/lib/api/reference";

const RULES = ["languages", "paging", "fields", "formats", "caching", "limits", "addresses"] as const;

/** How to take the data: examples to copy, every operation, and what each error means. Made of the table that answers. */
export function DevelopersPage({ reference }: { reference: Reference }) {
  const t = useTranslations("Developers");
  return (
    <PageFrame path="/developers" crumbs={[{ label: t("title") }]}>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-3xl">{t("lead")}</p>
      <Section id="begin" title={t("begin")}>
        <dl className="max-w-3xl space-y-4">
          {reference.examples.map(({ key, code }) => (
            <div key={key}>
              <dt>{t("example", { key })}</dt>
              <dd className="mt-1">
                <Code>{code}</Code>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="rules" title={t("rules")}>
        <ul className="max-w-3xl list-disc space-y-2 ps-5">
          {RULES.filter((rule) => rule !== "limits" || reference.perMinute > 0).map((rule) => (
            <li key={rule}>
              {t.rich("rule", { rule, limit: String(reference.maxLimit), perMinute: String(reference.perMinute), c: inOrder })}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="operations" title={t("operations")} note={t.rich("operationsNote", { c: inOrder })}>
        {reference.tags.map(({ tag, operations }) => (
          <section key={tag} aria-labelledby={`tag-${tag}`} className="mt-6">
            <h3 id={`tag-${tag}`} className="font-semibold">
              {t("tag", { tag })}
            </h3>
            {operations.map((operation) => (
              <Operation key={operation.id} operation={operation} />
            ))}
          </section>
        ))}
      </Section>
      <Section id="errors" title={t("errors")} note={t("errorsNote")}>
        <dl className="max-w-3xl space-y-2">
          {reference.errors.map((status) => (
            <div key={status} id={`problem-${status}`} className="flex gap-3">
              <dt className="shrink-0 font-semibold">
                <bdi>{status}</bdi>
              </dt>
              <dd>{t("error", { status: String(status) })}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="licence" title={t("licence")}>
        <p className="max-w-3xl">{t.rich("licenceText", { c: inOrder })}</p>
      </Section>
    </PageFrame>
  );
}

/** Addresses and names of headers within a sentence. */
function inOrder(words: ReactNode) {
  return <bdi dir="ltr">{words}</bdi>;
}

/** Code reads from left to right in every language. */
function Code({ children }: { children: string }) {
  return (
    <pre dir="ltr" tabIndex={0} className="overflow-x-auto rounded border border-line bg-sunk p-2 text-start text-sm">
      <code>{children}</code>
    </pre>
  );
}

function Operation({ operation: { path, parameters, formats, example } }: { operation: ReferenceOperation }) {
  const t = useTranslations("Developers");
  return (
    <div className="mt-3">
      <Code>{`GET ${path}`}</Code>
      {parameters.length > 0 && (
        <p className="mt-1 text-sm">
          {t("parameters")} <bdi dir="ltr">{parameters.join(", ")}</bdi>
        </p>
      )}
      <p className="mt-1 text-sm">
        {t("formatsOf")} <bdi dir="ltr">{formats.join(", ")}</bdi> · <a href={example}>{t("try")}</a>
      </p>
    </div>
  );
}
