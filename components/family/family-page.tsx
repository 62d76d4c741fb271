import { useLocale, useTranslations } from "next-intl";
import { CompareForm } from "@/components/compare/compare-form";
import { PageFrame } from "@/components/layout/page-frame";
import { DateText } from "@/components/text/date";
import { EntityLink } from "@/components/text/entity-link";
import { Signs } from "@/components/text/signs";
import { Badge } from "@/components/ui/badge";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { memberName, sharedLanguages, type FamilyMember, type FamilyView } from "@/lib/family/present";
import { formatLanguages } from "@/lib/i18n/list";
import { languageAttributes } from "@/lib/i18n/text";
import { toQuery } from "@/lib/url/params";
import { Reasons } from "./reasons";

/** All texts of one item over the sessions, the oldest first, each with why it belongs and what changed. */
export function FamilyPage({ family }: { family: FamilyView }) {
  const locale = useLocale();
  const t = useTranslations("Family");
  const work = useTranslations("Work");
  const { id, title, members } = family;
  const last = members.slice(-2);
  return (
    <PageFrame path={`/families/${id}`} crumbs={[{ label: work("listTitle"), href: `/${locale}/resolutions` }, { label: t("kind") }]}>
      <PageTitle kind={t("kind")}>
        <span {...languageAttributes(title.language)}>
          <Signs text={title.text} />
        </span>
      </PageTitle>
      <p className="mt-3 max-w-3xl">{t("lead", { count: members.length })}</p>
      <Section id="members" title={t("members")}>
        <ol className="-mt-3 divide-y divide-line">
          {members.map((member, i) => (
            <Member key={member.id} member={member} before={members[i - 1] ?? null} />
          ))}
        </ol>
      </Section>
      <Section id="compare" title={t("compareTwo")}>
        <CompareForm family={family} a={last[0]?.id} b={last[1]?.id} language={locale} />
      </Section>
    </PageFrame>
  );
}

function Member({ member, before }: { member: FamilyMember; before: FamilyMember | null }) {
  const t = useTranslations("Family");
  const work = useTranslations("Work");
  const works = useTranslations("Works");
  const text = useTranslations("Text");
  const locale = useLocale();
  const languages = before ? sharedLanguages(before, member) : [];
  const lang = languages.includes(locale) ? locale : languages[0];
  return (
    <li className="grid gap-x-6 py-3 sm:grid-cols-[9rem_1fr]">
      <p>
        <bdi dir="ltr" className="font-semibold">
          {member.number}
        </bdi>{" "}
        {member.draft && <Badge tone="warn">{work("status", { status: "DRAFT" })}</Badge>}
      </p>
      <div>
        <EntityLink link={member.link} />
        <p className="text-sm text-muted">
          {member.date && <DateText date={member.date} short />}
          {member.adoption !== null && ` · ${works("value", { value: member.adoption })}`}
          {member.languages.length > 0 && ` · ${formatLanguages(member.languages, text, locale)}`}
        </p>
        <p className="text-sm text-muted">
          <Reasons reasons={member.reasons} />
        </p>
        {before && lang && (
          <p className="mt-1">
            <a href={`/${locale}/compare${toQuery({ a: before.id, b: member.id, lang })}`}>
              {t("sinceBefore", { number: memberName(before) })}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}
