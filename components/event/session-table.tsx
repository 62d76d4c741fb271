import { useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { DateText } from "@/components/text/date";
import { EntityLink } from "@/components/text/entity-link";
import { Badge } from "@/components/ui/badge";
import type { Session } from "@/lib/event/sessions";
import type { References } from "@/lib/evidence/present";
import { SessionTexts } from "./session-texts";

type Props = { caption: string; sessions: Session[]; /** No source dates or places any of them. */ bare: boolean; references: References };

/** The sessions of one organ and series: number, name, date and place as printed, texts. */
export function SessionTable({ caption, sessions, bare, references }: Props) {
  const t = useTranslations("Sessions");
  const texts = sessions.some((session) => session.textCount > 0);
  return (
    <div className="scrolls">
      <table className="w-full border-collapse text-start">
        <caption className="pb-2 text-start font-semibold">
          {caption} <span className="font-normal text-muted">({sessions.length})</span>
          {bare && <span className="mt-1 block text-sm font-normal text-muted">{t("bare")}</span>}
        </caption>
        <thead>
          <tr className="border-b border-muted text-sm">
            <th scope="col" className="w-16 py-2 pe-3 text-start font-semibold">
              {t("number")}
            </th>
            <th scope="col" className="w-3/5 py-2 pe-3 text-start font-semibold">
              {bare ? t("sessionOnly") : t("session")}
            </th>
            {texts && (
              <th scope="col" className="py-2 text-start font-semibold">
                {t("texts")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id} id={session.id} className="border-b border-line align-top">
              <td className="py-2 pe-3 text-lg">
                {session.number}
                {session.numberInferred && <span className="block text-xs text-muted">{t("inferred")}</span>}
              </td>
              <td className="py-2 pe-3">
                <SessionCell session={session} bare={bare} references={references} />
              </td>
              {texts && (
                <td className="py-2 text-sm">
                  <SessionTexts session={session} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SessionCell({ session, bare, references }: { session: Session; bare: boolean; references: References }) {
  const t = useTranslations("Event");
  const text = useTranslations("Text");
  const { id, link, status, date, place } = session;
  return (
    <>
      <EntityLink link={link} />
      <Pins pins={references.pins(id)} /> {status !== "HELD" && <Badge tone="warn">{t("status", { status })}</Badge>}
      {!bare && (
        <p className="text-sm text-muted">
          {date ? <DateText date={date} /> : `${text("term", { term: t("date") })} ${text("notGiven")}`}
          <br />
          {place ? (
            <>
              <EntityLink link={place} />
              <Pins pins={references.pins(id, "place")} />
            </>
          ) : (
            `${text("term", { term: t("place") })} ${text("notGiven")}`
          )}
        </p>
      )}
    </>
  );
}
