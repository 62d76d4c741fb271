import { useLocale, useTranslations } from "next-intl";
import { ChoiceLink } from "@/components/ui/choice-link";
import { Section } from "@/components/ui/section";
import { entityHref } from "@/lib/entity/href";
import { lineAround, memberName, neighboursIn, sharedLanguages, type FamilyMember, type FamilyView } from "@/lib/family/present";
import { toQuery } from "@/lib/url/params";
import { Reasons } from "./reasons";

/**
 * The same item over the sessions, on one line, with this text in its place and only its neighbours where they are many; why it belongs
 * there; what changed since the one before.
 */
export function FamilyLine({ family, workId }: { family: FamilyView | null; workId: string }) {
  const t = useTranslations("Family");
  const locale = useLocale();
  const own = family?.members.find(({ id }) => id === workId);
  if (!family || !own || family.members.length < 2) return null;
  const { before, after } = neighboursIn(family, workId);
  return (
    <Section id="family" title={t("overSessions")}>
      <ol className="flex flex-wrap items-center gap-x-1 gap-y-2 text-sm">
        {lineAround(family, workId).map((step, i) => (
          <li key={"member" in step ? step.member.id : i} className="flex items-center gap-x-1">
            {i > 0 && (
              <span aria-hidden className="text-muted rtl:-scale-x-100">
                →
              </span>
            )}
            {"member" in step ? (
              <Step member={step.member} current={step.member.id === workId} />
            ) : (
              <a href={`/${locale}/families/${family.id}`} className="px-1 py-1.5">
                {t("between", { count: step.left })}
              </a>
            )}
          </li>
        ))}
      </ol>
      <div className="mt-3 text-sm text-muted">
        <Reasons reasons={own.reasons} />
      </div>
      <ul className="mt-3 space-y-1">
        {before && <Change a={before} b={own} words={t("sinceBefore", { number: memberName(before) })} />}
        {after && <Change a={own} b={after} words={t("untilAfter", { number: memberName(after) })} />}
        <li>
          <a href={`/${locale}/families/${family.id}`}>{t("whole", { count: family.members.length })}</a>
        </li>
      </ul>
    </Section>
  );
}

function Step({ member, current }: { member: FamilyMember; current: boolean }) {
  const locale = useLocale();
  const work = useTranslations("Work");
  const name = member.number ?? (member.draft ? work("status", { status: "DRAFT" }) : member.link.label.text);
  const year = member.date?.start.slice(0, 4);
  return (
    <ChoiceLink href={entityHref(locale, member.link)} current={current && "page"} title={member.link.label.text}>
      <bdi>{name}</bdi>
      {year && <span className="text-muted"> · {year}</span>}
    </ChoiceLink>
  );
}

/** Two texts are compared where both have a text in one language; in the reader's own, if they can be. */
function Change({ a, b, words }: { a: FamilyMember; b: FamilyMember; words: string }) {
  const locale = useLocale();
  const languages = sharedLanguages(a, b);
  const lang = languages.includes(locale) ? locale : languages[0];
  if (!lang) return null;
  return (
    <li>
      <a href={`/${locale}/compare${toQuery({ a: a.id, b: b.id, lang })}`}>{words}</a>
    </li>
  );
}
