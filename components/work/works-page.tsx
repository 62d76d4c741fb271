import { useLocale, useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { Ignored } from "@/components/ui/ignored";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { toQuery } from "@/lib/url/params";
import { isResolution, type Choice, type Facet } from "@/lib/work/filter";
import type { WorkParams } from "@/lib/work/params";
import type { WorkLine } from "@/lib/work/present";
import { WorkFilter } from "./work-filter";
import { WorkLines } from "./work-line";

type Props = { shown: WorkLine[]; choices: Record<Facet, Choice[]>; params: WorkParams; ignored: string[] };

/** All resolutions, those in full text first, then the other documents that the texts cite or rest on. */
export function WorksPage({ shown, choices, params, ignored }: Props) {
  const locale = useLocale();
  const t = useTranslations("Work");
  const text = useTranslations("Text");
  const resolutions = shown.filter(isResolution);
  const groups = {
    fullText: resolutions.filter(({ languages }) => languages.length > 0),
    byNumber: resolutions.filter(({ languages }) => languages.length === 0),
    documents: shown.filter((work) => !isResolution(work)),
  };
  return (
    <PageFrame path={`/resolutions${toQuery(params)}`} crumbs={[{ label: t("listTitle") }]}>
      <PageTitle>{t("listTitle")}</PageTitle>
      <p className="mt-3">{t("listLead")}</p>
      <Ignored names={ignored} note={text("ignored", { names: ignored.join(", ") })} />
      <WorkFilter params={params} choices={choices} />
      <p role="status" className="mt-4 text-sm text-muted">
        {t("found", { resolutions: resolutions.length, documents: groups.documents.length })}
        {toQuery(params) !== "" && (
          <>
            {" · "}
            <a href={`/${locale}/resolutions`}>{t("clear")}</a>
          </>
        )}
      </p>
      {shown.length === 0 && <p className="mt-6">{t("none")}</p>}
      <Group group="fullText" works={groups.fullText} />
      <Group group="byNumber" works={groups.byNumber} />
      <Group group="documents" works={groups.documents} />
    </PageFrame>
  );
}

function Group({ group, works }: { group: "fullText" | "byNumber" | "documents"; works: WorkLine[] }) {
  const t = useTranslations("Work");
  if (works.length === 0) return null;
  return (
    <Section
      id={group}
      title={
        <>
          {t("group", { group })} <span className="font-normal text-muted">({works.length})</span>
        </>
      }
    >
      <WorkLines works={works} />
    </Section>
  );
}
