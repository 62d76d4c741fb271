import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { preloadNaskh } from "@/components/text/preload-faces";
import { Signs } from "@/components/text/signs";
import { paragraphName } from "@/components/work/mention-list";
import type { ComparedParagraph, Comparison, Place, Stretch } from "@/lib/compare/present";
import type { Change } from "@/lib/compare/words";
import { entityHref } from "@/lib/entity/href";
import type { FamilyMember } from "@/lib/family/present";
import type { Locale } from "@/lib/i18n/locales";
import { languageAttributes } from "@/lib/i18n/text";

type Props = { comparison: Comparison; language: Locale; a: FamilyMember; b: FamilyMember };
type Sides = Pick<Props, "language" | "a" | "b">;

/** What changed, said in numbers and then shown in the text: unchanged paragraphs are folded. */
export function Differences({ comparison: { stretches, counts, cut }, ...sides }: Props) {
  const t = useTranslations("Compare");
  preloadNaskh([sides.language]);
  return (
    <>
      <p role="status" className="mt-4">
        {t("counts", counts)}
      </p>
      {cut && <p className="mt-2 text-sm text-muted">{t("cut")}</p>}
      <Legend />
      <ol role="list" className="mt-4 space-y-2">
        {stretches.map((stretch, i) => (
          <li key={i}>{stretch.same ? <Unchanged stretch={stretch} sides={sides} /> : <Rows stretch={stretch} sides={sides} />}</li>
        ))}
      </ol>
    </>
  );
}

function Legend() {
  const t = useTranslations("Compare");
  return (
    <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      <span className="text-muted">{t("legend")}</span>
      <Added>{t("added")}</Added>
      <Dropped>{t("dropped")}</Dropped>
    </p>
  );
}

function Unchanged({ stretch, sides }: { stretch: Stretch; sides: Sides }) {
  const t = useTranslations("Compare");
  return (
    <details className="rounded border border-line bg-sunk px-3 py-1">
      <summary className="w-fit py-1 text-sm text-muted">{t("unchanged", { count: stretch.paragraphs.length })}</summary>
      <Rows stretch={stretch} sides={sides} />
    </details>
  );
}

function Rows({ stretch: { paragraphs }, sides }: { stretch: Stretch; sides: Sides }) {
  return paragraphs.map((paragraph) => (
    <Row key={paragraph.after?.address ?? `- ${paragraph.before?.address}`} paragraph={paragraph} sides={sides} />
  ));
}

const EDGE = { same: "border-line", changed: "border-note-line", added: "border-accent", dropped: "border-muted" } as const;

function Row({ paragraph: { kind, before, after, moved, heading, changes }, sides }: { paragraph: ComparedParagraph; sides: Sides }) {
  const t = useTranslations("Compare");
  return (
    <div className={`border-s-4 py-2 ps-4 ${EDGE[kind]}`}>
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
        <span>{t("kind", { kind })}</span>
        {before && <Spot work={sides.a} place={before} />}
        {before && after && (
          <span aria-hidden className="rtl:-scale-x-100">
            →
          </span>
        )}
        {after && <Spot work={sides.b} place={after} />}
        {moved && <span>{t("moved")}</span>}
      </p>
      <p {...languageAttributes(sides.language)} className={`reading ${heading ? "font-semibold" : ""}`}>
        {changes.map((change, i) => (
          <Piece key={i} change={change} />
        ))}
      </p>
    </div>
  );
}

/** A paragraph by its number, on the page of its text. */
function Spot({ work, place: { address } }: { work: FamilyMember; place: Place }) {
  const locale = useLocale();
  const t = useTranslations("Compare");
  const mentions = useTranslations("Mentions");
  return (
    <a href={`${entityHref(locale, work.link)}#${address}`} className="py-0.5">
      {t.rich("spot", { work: () => <bdi dir="ltr">{work.number}</bdi>, paragraph: paragraphName(address, mentions) })}
    </a>
  );
}

function Piece({ change: { kind, text } }: { change: Change }) {
  const words = <Signs text={text} />;
  if (kind === "added") return <Added>{words}</Added>;
  return kind === "dropped" ? <Dropped>{words}</Dropped> : words;
}

/** Added and dropped words differ by a line under or through them, not by colour alone. */
function Added({ children }: { children: ReactNode }) {
  return <ins className="rounded bg-added decoration-2 underline-offset-4">{children}</ins>;
}

function Dropped({ children }: { children: ReactNode }) {
  return <del className="rounded bg-dropped decoration-1">{children}</del>;
}
