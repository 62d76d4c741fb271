import { useTranslations } from "next-intl";
import type { TextKind } from "@/lib/work/present";

/** What the text in each language is: a press report, a draft, a translation by the editors. */
export function TextKinds({ texts }: { texts: TextKind[] }) {
  const t = useTranslations("Work");
  const text = useTranslations("Text");
  return (
    <ul>
      {texts.map(({ language, kind, translatedFrom }) => (
        <li key={language}>
          {text("term", { term: text("language", { language }) })} {t("kind", { kind, from: translatedFrom ?? "" })}
        </li>
      ))}
    </ul>
  );
}

/** One clear line before the text: what the words below are. A translation also says what the text is that it was made from. */
export function TextIs({ texts, shown }: { texts: TextKind[]; shown: readonly string[] }) {
  const t = useTranslations("Work");
  const wanted = texts.filter(({ language }) => shown.includes(language));
  const origins = wanted.flatMap(({ translatedFrom }) =>
    texts.filter(({ language }) => language === translatedFrom && !shown.includes(language)),
  );
  return (
    <div className="mb-4 rounded border-s-4 border-note-line bg-note px-3 py-2 text-sm">
      {wanted.map(({ language, kind, translatedFrom }) => (
        <p key={language}>{t("textIs", { language, kind, from: translatedFrom ?? "" })}</p>
      ))}
      {[...new Set(origins)].map(({ language, kind }) => (
        <p key={language}>{t("originIs", { language, kind })}</p>
      ))}
    </div>
  );
}
