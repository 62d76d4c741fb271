import { useTranslations } from "next-intl";
import { Signs } from "@/components/text/signs";
import type { FindingView } from "@/lib/work/present";
import { SpotLinks, toSpots } from "./spot-links";

/** Defects of the files and differences between the languages, said calmly and in full, folded where they are many. */
export function Findings({ findings }: { findings: FindingView[] }) {
  const t = useTranslations("Findings");
  if (findings.length === 0) return null;
  const groups = groupAlike(findings);
  return (
    <details id="findings" open={groups.length <= OPEN} className="mt-8 rounded border-s-4 border-note-line bg-note px-3 py-2 text-sm">
      <summary className="w-fit font-semibold">{t("title", { count: findings.length })}</summary>
      <p className="mt-1">{t("lead")}</p>
      <ul className="mt-2 list-disc space-y-1 ps-6">
        {groups.map((group) => (
          <li key={group[0].id}>
            <Finding finding={group[0]} addresses={group.flatMap(({ detail }) => addressesIn(detail))} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const OPEN = 3;

function Finding({ finding: { code, language, file, detail }, addresses }: { finding: FindingView; addresses: string[] }) {
  const t = useTranslations("Findings");
  const text = useTranslations("Text");
  const work = useTranslations("Work");
  const vote = useTranslations("Vote");
  const value = (key: string) => (typeof detail[key] === "string" || typeof detail[key] === "number" ? String(detail[key]) : "");
  const said = t("detail", {
    code,
    part: value("part") && work("part", { part: value("part") }),
    ar: value("ar") || "—",
    en: value("en") || "—",
    fr: value("fr") || "—",
    one: value("uri") || value("date") || value("cover"),
    other: value("other") || value("heading"),
    taken: value("taken"),
    symbols: value("symbols"),
    words: value("words"),
    option: value("option") && vote("option", { option: value("option") }),
    printed: value("printed"),
    names: value("names"),
  });
  return (
    <>
      {language !== null && <span className="font-semibold">{text("term", { term: text("language", { language }) })} </span>}
      {said === "" ? (
        t("code", { code })
      ) : (
        <>
          {text("term", { term: t("code", { code }) })} <Signs text={said} />
        </>
      )}{" "}
      {addresses.length > 0 && <SpotLinks spots={toSpots(addresses)} />}
      {file !== null && (
        <span className="text-muted">
          {" · "}
          <bdi dir="ltr">{file}</bdi>
        </span>
      )}
    </>
  );
}

/** What kind of defect it is, in the reader's language. */
export function FindingName({ code }: { code: string }) {
  const t = useTranslations("Findings");
  return t("code", { code });
}

/** Findings that differ in their paragraph alone are told together. */
function groupAlike(findings: FindingView[]): [FindingView, ...FindingView[]][] {
  const groups = new Map<string, [FindingView, ...FindingView[]]>();
  for (const finding of findings) {
    const { code, language, file, detail } = finding;
    const key = JSON.stringify([code, language, file, { ...detail, address: undefined }]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** The paragraph that a finding speaks of. */
function addressesIn({ address }: FindingView["detail"]): string[] {
  return typeof address === "string" ? [address] : [];
}
