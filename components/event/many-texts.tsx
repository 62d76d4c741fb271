import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { ListPages } from "@/components/work/list-pages";
import { WorkLines } from "@/components/work/work-line";
import type { EventView } from "@/lib/event/present";
import { LOCALES } from "@/lib/i18n/locales";
import { toQuery } from "@/lib/url/params";
import type { WorkLine } from "@/lib/work/present";
import type { WorkCounts } from "@/lib/work/queries";

type Props = { event: EventView; works: WorkLine[]; counts: WorkCounts };

/** The texts of a session of hundreds: how many in which language, a filter over them, the first of them by number, and the way to the next. */
export function ManyTexts({ event, works, counts }: Props) {
  const t = useTranslations("Event");
  const { id } = event;
  const next = works.length < counts.total ? toQuery({ session: id, sort: "number", after: works.at(-1)?.id }) : null;
  return (
    <Section
      id="texts"
      title={
        <>
          {t("texts")} <span className="font-normal text-muted">({counts.total})</span>
        </>
      }
    >
      <Counts event={event} counts={counts} />
      <Filter event={event} counts={counts} />
      <div className="mt-6 border-t border-line">
        <WorkLines works={works} within={id} />
      </div>
      <ListPages around={{ first: null, previous: null, next }} />
    </Section>
  );
}

/** Each count leads to the texts counted. */
function Counts({ event: { id }, counts: { choices, total } }: Pick<Props, "event" | "counts">) {
  const t = useTranslations("Works");
  const text = useTranslations("Text");
  const locale = useLocale();
  const lines = [
    { key: "all", query: { sort: "number" }, label: t("everything"), count: total },
    ...LOCALES.map((language) => ({
      key: language,
      query: { language },
      label: text("language", { language }),
      count: choices.language.find(({ value }) => value === language)?.count ?? 0,
    })),
    ...choices.adoption.map(({ value, count }) => ({ key: value, query: { adoption: value }, label: t("value", { value }), count })),
  ];
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      {lines.map(({ key, query, label, count }) => (
        <li key={key}>
          <a href={`/${locale}/resolutions${toQuery({ session: id, ...query })}`} className="py-0.5">
            {label}
          </a>{" "}
          <span className="text-muted">({count})</span>
        </li>
      ))}
    </ul>
  );
}

/** The filter leads to the list of resolutions, kept to this session. */
function Filter({ event: { id }, counts: { choices } }: Pick<Props, "event" | "counts">) {
  const t = useTranslations("Works");
  const work = useTranslations("Work");
  const locale = useLocale();
  const adoptions = choices.adoption.map(({ value, count }) => ({ value, label: `${t("value", { value })} (${count})` }));
  return (
    <form action={`/${locale}/resolutions`} className="no-print mt-4 grid items-end gap-4 sm:grid-cols-[1fr_14rem_auto]">
      <input type="hidden" name="session" value={id} />
      <input type="hidden" name="sort" value="number" />
      <TextField name="q" dir="auto" label={work("q")} maxLength={300} />
      <SelectField
        name="adoption"
        label={t("filter", { filter: "adoption" })}
        options={[{ value: "", label: work("all") }, ...adoptions]}
      />
      <Button type="submit">{work("apply")}</Button>
    </form>
  );
}
