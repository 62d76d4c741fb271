import { useTranslations } from "next-intl";
import { DateText } from "@/components/text/date";
import { Section } from "@/components/ui/section";
import type { WorkView } from "@/lib/work/present";

/** Where an imported text comes from, said like any other source: who published it, that it is a copy, and which file. */
export function ImportSource({ work: { files, titlesFrom } }: { work: WorkView }) {
  const t = useTranslations("Import");
  const text = useTranslations("Text");
  if (files.length === 0) return null;
  return (
    <Section id="file" title={t("source")} note={t("statement")}>
      <ul className="space-y-1">
        {files.map(({ language, file, publishedOn }) => (
          <li key={language}>
            {text("term", { term: text("language", { language }) })} <bdi dir="ltr">{file}</bdi>
            {publishedOn !== null && (
              <span className="text-sm text-muted">
                {" · "}
                {t("publishedOn")} <DateText date={{ start: publishedOn }} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {titlesFrom.length > 0 && (
        <ul className="mt-3 space-y-1 text-sm text-muted">
          {titlesFrom.map(({ language, from }) => (
            <li key={language}>
              <TitleFrom language={language} from={from} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Says that a title is not the file's own, and what was taken for it: the agenda item's, or the title in another language. */
export function TitleFrom({ language, from }: { language: string; from: string }) {
  const t = useTranslations("Import");
  const [what = "", other = ""] = from.split(":");
  return t("titleFrom", { language, what, other });
}
