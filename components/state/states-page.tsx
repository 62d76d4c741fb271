import { useLocale, useTranslations } from "next-intl";
import { Pins } from "@/components/evidence/pins";
import { ReferenceList } from "@/components/evidence/reference-list";
import { PageFrame } from "@/components/layout/page-frame";
import { Notes } from "@/components/note/notes";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Ignored } from "@/components/ui/ignored";
import { PageTitle } from "@/components/ui/page-title";
import type { Aspects } from "@/lib/entity/queries";
import type { Said } from "@/lib/entity/present";
import { numberEvidence, type Reference } from "@/lib/evidence/present";
import { notesOf } from "@/lib/note/present";
import { MEMBER_STATES_FIGURE, type StateLine } from "@/lib/state/present";
import { toQuery } from "@/lib/url/params";
import { StateGroup } from "./state-group";

type Props = {
  shown: StateLine[];
  q: string | undefined;
  ignored: string[];
  /** How many member States the sources count. */
  memberStates: number | null;
  aspects: Aspects;
  sources: Map<string, Said>;
};

/** Every State that the documents name, and what they do not say: who the member States are. */
export function StatesPage({ shown, q, ignored, memberStates, aspects, sources }: Props) {
  const locale = useLocale();
  const t = useTranslations("State");
  const nav = useTranslations("Nav");
  const text = useTranslations("Text");
  const inOic = shown.filter(({ shownInOic }) => shownInOic);
  const others = shown.filter(({ shownInOic }) => !shownInOic);
  const references = numberEvidence(aspects, [MEMBER_STATES_FIGURE, ...inOic.map(({ id }) => id), ...others.map(({ id }) => id)]);
  return (
    <PageFrame path={`/states${toQuery({ q })}`} crumbs={[{ label: nav("states") }]}>
      <PageTitle>{nav("states")}</PageTitle>
      <p className="mt-3">{t("lead")}</p>
      <MemberStates count={memberStates} pins={references.pins(MEMBER_STATES_FIGURE)} />
      <div className="mt-3">
        <Notes notes={notesOf(aspects, [MEMBER_STATES_FIGURE], locale)} compact />
      </div>
      <Ignored names={ignored} note={text("ignored", { names: ignored.join(", ") })} />
      <Filter q={q} />
      <Found count={shown.length} filtered={q !== undefined} />
      {shown.length === 0 && <p className="mt-6">{t("none")}</p>}
      <StateGroup id="shown" title={t("shown")} note={t("shownNote")} states={inOic} references={references} part="shownInOic" />
      <StateGroup id="others" title={t("others")} note={t("othersNote")} states={others} references={references} part="" />
      <ReferenceList references={references.list} sources={sources} />
    </PageFrame>
  );
}

function MemberStates({ count, pins }: { count: number | null; pins: Reference[] }) {
  const t = useTranslations("State");
  if (count === null) return null;
  return (
    <p className="mt-4 max-w-3xl border-s-4 border-accent ps-4 text-lg">
      {t("count57", { count: String(count) })}
      <Pins pins={pins} />
    </p>
  );
}

function Filter({ q }: { q: string | undefined }) {
  const t = useTranslations("State");
  const filter = useTranslations("Filter");
  return (
    <form className="no-print mt-6 grid items-end gap-4 sm:grid-cols-[minmax(0,28rem)_auto] sm:justify-start">
      <TextField name="q" label={t("filter")} defaultValue={q} maxLength={300} />
      <Button type="submit">{filter("apply")}</Button>
    </form>
  );
}

function Found({ count, filtered }: { count: number; filtered: boolean }) {
  const locale = useLocale();
  const t = useTranslations("State");
  const filter = useTranslations("Filter");
  return (
    <p role="status" className="mt-4 text-sm text-muted">
      {t("found", { count })}
      {filtered && (
        <>
          {" · "}
          <a href={`/${locale}/states`}>{filter("clear")}</a>
        </>
      )}
    </p>
  );
}
