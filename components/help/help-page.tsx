import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageFrame } from "@/components/layout/page-frame";
import { EntityLink } from "@/components/text/entity-link";
import { SaidText } from "@/components/text/said";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { entityHref } from "@/lib/entity/href";
import type { NumberExample, ParagraphExample } from "@/lib/work/help";

type Tag = (chunks: ReactNode) => ReactNode;
type Props = { oic: NumberExample[]; un: NumberExample[]; paragraphs: ParagraphExample[] };

/** How resolutions are numbered and read, with examples out of the collection. */
export function HelpPage({ oic, un, paragraphs }: Props) {
  const t = useTranslations("Help");
  return (
    <PageFrame path="/help" crumbs={[{ label: t("title") }]}>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-3xl">{t("lead")}</p>
      <Section id="oic" title={t("oic")}>
        <Prose text={t.rich("oicText", { sign, b1, b4 })} />
        <NumberTable caption={t("oicCaption")} examples={oic} />
        <Prose text={t.rich("oicSlips", { sign, b2, b5 })} />
      </Section>
      <Section id="un" title={t("un")}>
        <Prose text={t.rich("unText", { sign, b9 })} />
        <NumberTable caption={t("unCaption")} examples={un} />
        <Prose text={t.rich("unText2", { sign, b10, b12 })} />
      </Section>
      <Section id="parts" title={t("parts")}>
        <Prose text={t("partsText")} />
        <ul className="mt-4 space-y-5">
          {paragraphs.map((paragraph) => (
            <li key={`${paragraph.work.id}-${paragraph.address}`}>
              <Paragraph paragraph={paragraph} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="languages" title={t("languages")}>
        <Prose text={t.rich("languagesText", { sources, notes })} />
      </Section>
      <Section id="finding" title={t("finding")}>
        <Prose text={t.rich("findingText", { sign, search })} />
      </Section>
    </PageFrame>
  );
}

/** The places to which the explanations lead, by the tags of their messages. */
const to = (path: string) => {
  const Linked = (chunks: ReactNode) => <HelpLink path={path}>{chunks}</HelpLink>;
  return Linked;
};
const [b1, b2, b4, b5, b9, b10, b12] = [1, 2, 4, 5, 9, 10, 12].map((note) => to(`/about/notes#b${note}`)) as [
  Tag,
  Tag,
  Tag,
  Tag,
  Tag,
  Tag,
  Tag,
];
const [search, notes, sources] = [to("/search"), to("/about/notes"), to("/sources")];
const sign = (chunks: ReactNode) => <bdi dir="ltr">{chunks}</bdi>;

function HelpLink({ path, children }: { path: string; children: ReactNode }) {
  return <a href={`/${useLocale()}${path}`}>{children}</a>;
}

function Prose({ text }: { text: ReactNode }) {
  return <p className="mt-3 max-w-[68ch]">{text}</p>;
}

function NumberTable({ caption, examples }: { caption: string; examples: NumberExample[] }) {
  const t = useTranslations("Help");
  if (examples.length === 0) return null;
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="scrolls mt-4">
      <table className="w-full border-collapse text-sm">
        <caption className="pb-2 text-start font-semibold">{caption}</caption>
        <thead>
          <tr className="border-b border-muted">
            {[t("printed"), t("number"), t("session"), t("series"), t("page")].map((head) => (
              <th key={head} scope="col" className="py-1.5 pe-4 text-start font-semibold">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {examples.map(({ id, link, printed, number, session, series }) => (
            <tr key={id} className="border-b border-line align-top">
              <th scope="row" className="py-1.5 pe-4 text-start font-semibold whitespace-nowrap">
                <bdi dir="ltr">{printed}</bdi>
              </th>
              {[number, session, series].map((part, i) => (
                <td key={i} className="py-1.5 pe-4 whitespace-nowrap">
                  {part ? <bdi dir="ltr">{part}</bdi> : "—"}
                </td>
              ))}
              <td className="min-w-56 py-1.5">
                <EntityLink link={link} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A paragraph, what kind it is, and the words that say what it does. */
function Paragraph({ paragraph: { address, part, number, said, verb, work } }: { paragraph: ParagraphExample }) {
  const locale = useLocale();
  const t = useTranslations("Help");
  return (
    <>
      <p className="text-sm text-muted">
        {t("kind", { part })}
        {number && (
          <>
            {" "}
            <bdi>{number}</bdi>
          </>
        )}
        {verb && (
          <>
            {" · "}
            {t.rich("verb", { verb: () => <b lang={said.language}>{verb}</b> })}
          </>
        )}
      </p>
      <blockquote className="mt-1 border-s-2 border-line ps-4">
        <SaidText said={said} reading compact />
      </blockquote>
      <p className="mt-1 text-sm">
        <a href={`${entityHref(locale, work)}#${address}`}>{t("open")}</a> · <EntityLink link={work} />
      </p>
    </>
  );
}
