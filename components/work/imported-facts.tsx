import { useLocale, useTranslations } from "next-intl";
import { EntityLink } from "@/components/text/entity-link";
import { SaidText } from "@/components/text/said";
import { Signs } from "@/components/text/signs";
import type { Fact } from "@/components/ui/facts";
import type { Said } from "@/lib/entity/present";
import { languageAttributes } from "@/lib/i18n/text";
import { toQuery } from "@/lib/url/params";
import type { Sponsor, Term, WorkView } from "@/lib/work/present";

/** What the file of an imported text says of it: agenda item, sponsors, drafts, meeting, subjects. */
export function useImportedFacts(work: WorkView, agendaTitle: Said | null): (Fact | null)[] {
  const t = useTranslations("Work");
  const { agendaItem, sponsors, drafts, meeting, terms } = work;
  return [
    agendaItem !== null || agendaTitle
      ? { key: "agenda", term: t("agendaItem"), value: <AgendaItem number={agendaItem} title={agendaTitle} /> }
      : null,
    sponsors.length > 0 ? { key: "sponsors", term: t("sponsors"), value: <Sponsors sponsors={sponsors} /> } : null,
    drafts.length > 0 ? { key: "drafts", term: t("drafts"), value: <Symbols symbols={drafts} /> } : null,
    meeting !== null ? { key: "meeting", term: t("meeting"), value: <Symbols symbols={[meeting]} /> } : null,
    terms.length > 0 ? { key: "terms", term: t("terms"), value: <Terms terms={terms} /> } : null,
  ];
}

function AgendaItem({ number, title }: { number: string | null; title: Said | null }) {
  return (
    <>
      {number !== null && <bdi dir="ltr">{number}</bdi>}
      {number !== null && title && " · "}
      {title && <SaidText said={title} />}
    </>
  );
}

/** Who proposed it, in each role; in the words of the file where these name no State that is known here. */
function Sponsors({ sponsors }: { sponsors: Sponsor[] }) {
  const t = useTranslations("Work");
  const text = useTranslations("Text");
  const roles = [...new Set(sponsors.map(({ role }) => role))];
  return roles.map((role) => (
    <div key={role} className="mb-1">
      <span className="text-sm text-muted">{text("term", { term: t("sponsorRole", { role }) })} </span>
      <ul className="inline">
        {sponsors
          .filter((sponsor) => sponsor.role === role)
          .map(({ words, state }, i, all) => (
            <li key={words} className="inline">
              {state ? <EntityLink link={state} /> : <Signs text={words} />}
              {i < all.length - 1 && " · "}
            </li>
          ))}
      </ul>
    </div>
  ));
}

function Symbols({ symbols }: { symbols: string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {symbols.map((symbol) => (
        <li key={symbol}>
          <bdi dir="ltr">{symbol}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** The headings that the library gave it; what is only listed under a goal, and terms of other thesauri, are folded. */
function Terms({ terms }: { terms: Term[] }) {
  const t = useTranslations("Work");
  const own = terms.filter(isHeading);
  const others = terms.filter((term) => !isHeading(term));
  return (
    <>
      <TermList terms={own} />
      {others.length > 0 && (
        <details className="text-sm">
          <summary className="w-fit py-1 text-muted">{t("otherTerms", { count: others.length })}</summary>
          <TermList terms={others} />
        </details>
      )}
    </>
  );
}

function isHeading({ scheme, kind }: Term): boolean {
  return scheme === "UNBIS" && kind === "SUBJECT";
}

/** Each leads to all texts that have it; a term listed under a goal alone to none, for it is no subject of this text. */
function TermList({ terms }: { terms: Term[] }) {
  const locale = useLocale();
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {terms.map(({ scheme, kind, link: { id, label } }) => (
        <li key={id} {...languageAttributes(label.language)}>
          {scheme === "UNBIS" && kind === "GOAL" ? (
            label.text
          ) : (
            <a href={`/${locale}/resolutions${toQuery({ topic: id })}`} className="inline-block py-0.5">
              {label.text}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
