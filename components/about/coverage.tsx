import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import type { TextCount } from "@/lib/about/queries";
import { LOCALES } from "@/lib/i18n/locales";
import type { AboutProps } from "./about-page";
import { CountTable } from "./count-table";

const NOUNS = [
  "ORGANIZATION",
  "STATE",
  "PLACE",
  "PERSON",
  "POST",
  "MEMBERSHIP",
  "TASK",
  "TOPIC",
  "EVENT",
  "WORK",
  "STATISTIC",
  "NOTE",
] as const;

/** What is here: documents by language, records by noun, texts in full or only cited, words said or translated. */
export function Coverage({ sources, rests, nouns, texts, works }: AboutProps) {
  const locale = useLocale();
  const t = useTranslations("About");
  const text = useTranslations("Text");
  const yes = (there: boolean): ReactNode => (there ? t("words") : "—");
  return (
    <Section id="coverage" title={t("coverage")} note={t("coverageLead")}>
      <div className="grid gap-8">
        <CountTable
          caption={t("documentsTable")}
          head={[t("document"), ...LOCALES.map((language) => text("language", { language })), t("facts"), t("paragraphs")]}
          rows={sources.map(({ id, title, languages }) => {
            const own = rests.find(({ sourceId }) => sourceId === id);
            const link = (
              <a key={id} href={`/${locale}/sources/${id}`}>
                {title.text}
              </a>
            );
            return [link, ...LOCALES.map((language) => yes(languages.includes(language))), own?.facts ?? 0, own?.paragraphs ?? 0];
          })}
        />
        <div className="grid gap-8 md:grid-cols-2">
          <CountTable
            caption={t("nounsTable")}
            head={[t("records"), t("number")]}
            rows={NOUNS.map((noun) => [t("noun", { noun }), nouns[noun] ?? 0])}
          />
          <CountTable
            caption={t("worksTable")}
            head={[t("type"), t("fullText"), t("citedOnly")]}
            rows={works.map(({ type: name, full, cited }) => [t("workType", { type: name }), full, cited])}
          />
        </div>
        <CountTable
          caption={t("textsTable")}
          head={[t("textsOf"), ...LOCALES.map((language) => text("language", { language }))]}
          rows={textRows(texts, t)}
        />
      </div>
    </Section>
  );
}

/** "12 · 30": said by a source, and written by the editors. */
function textRows(texts: AboutProps["texts"], t: ReturnType<typeof useTranslations<"About">>): ReactNode[][] {
  const cell = (counts: TextCount[], language: string) => {
    const own = counts.filter((row) => row.language === language);
    const said = own.filter(({ status }) => status === "SOURCE").reduce((sum, { count }) => sum + count, 0);
    const all = own.reduce((sum, { count }) => sum + count, 0);
    return t("saidOf", { said: String(said), editors: String(all - said) });
  };
  return (["names", "texts", "paragraphs"] as const).map((kind) => [
    t("textKind", { kind }),
    ...LOCALES.map((language) => cell(texts[kind], language)),
  ]);
}
