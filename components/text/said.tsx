import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { languageAttributes } from "@/lib/i18n/text";
import type { Said } from "@/lib/entity/present";
import { preloadNaskh } from "./preload-faces";
import { Signs } from "./signs";

/**
 * A text in the reader's language. What a source does not say in this language is marked as a translation by the
 * editors (or their label), with the source's own words one click away. `children` stands right behind the text: pins.
 */
export function SaidText({
  said,
  children,
  reading = false,
  compact = false,
}: {
  said: Said;
  children?: ReactNode;
  reading?: boolean;
  compact?: boolean;
}) {
  if (reading) preloadNaskh([said.language]);
  return (
    <>
      <span {...languageAttributes(said.language)} className={reading ? "reading" : undefined}>
        <Signs text={said.text} />
      </span>
      {children}
      <Status said={said} compact={compact} />
    </>
  );
}

/** The mark of a text that no source says in this language, opening to the source's words. */
export function Status({ said, compact = false }: { said: Said; compact?: boolean }) {
  const t = useTranslations("Text");
  if (said.status === "SOURCE" || said.status === "OFFICIAL_TRANSLATION") return null;
  if (said.status === "EDITORIAL_LABEL")
    return (
      <>
        {" "}
        <span className="text-xs whitespace-nowrap text-muted" title={t("label")}>
          ({t("labelShort")})
        </span>
      </>
    );
  return (
    <details className="mt-1 text-sm text-muted">
      <summary className="w-fit py-2 text-xs">{t(compact ? "translatedShort" : "translated")}</summary>
      {compact && <p className="text-xs">{t("translated")}</p>}
      {said.originals.map(({ language, text }) => (
        <div key={language} className="mt-1 border-s-2 border-line ps-3">
          <p className="text-xs">
            {t("original")} {t("inLanguage", { language })}
          </p>
          <p {...languageAttributes(language)}>
            <Signs text={text} />
          </p>
        </div>
      ))}
    </details>
  );
}
