import { useLocale, useTranslations } from "next-intl";
import { SaidText } from "@/components/text/said";
import type { Fact } from "@/components/ui/facts";
import { formatDate } from "@/lib/date/present";
import type { SourceView } from "@/lib/source/document";
import type { RestsRow } from "@/lib/source/queries";

/** What is known of a document, and what rests on it. */
export function useSourceFacts(source: SourceView, rests: RestsRow | undefined): Fact[] {
  const locale = useLocale();
  const t = useTranslations("Source");
  const text = useTranslations("Text");
  const { publisher, kind, languages, pageDate, bytes, sha256, file, passages } = source;
  const missing = <span className="text-muted">{text("notGiven")}</span>;
  return [
    { key: "publisher", term: t("publisher"), value: publisher ? <SaidText said={publisher} /> : missing },
    { key: "kind", term: t("kind"), value: t("kindName", { kind }) },
    { key: "languages", term: t("languages"), value: languages.map((language) => text("language", { language })).join(" · ") },
    {
      key: "date",
      term: t("pageDate"),
      value: pageDate ? <time dateTime={pageDate}>{formatDate({ start: pageDate }, locale)}</time> : missing,
    },
    { key: "rests", term: t("rests"), value: rests ? t("restsCounts", rests) : missing },
    { key: "size", term: t("size"), value: `${t("bytes", { count: bytes })} · ${t("passages", { count: passages })}` },
    {
      key: "file",
      term: t("original"),
      value: (
        <a href={`/api/sources/${source.id}/original.txt`} download={file} className="break-all">
          <bdi>{file}</bdi>
        </a>
      ),
    },
    {
      key: "sha256",
      term: t("checksum"),
      value: (
        <bdi dir="ltr" className="block text-start font-mono text-xs break-all">
          {sha256}
        </bdi>
      ),
    },
  ];
}
