import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { languageAttributes } from "@/lib/i18n/text";
import { toQuery } from "@/lib/url/params";
import type { OnlyVerb } from "@/lib/work/only-verb";
import type { VerbUse } from "@/lib/work/relations";

type Props = {
  /** Address of the text in the languages shown, without a filter. */
  href: string;
  verbs: VerbUse[];
  only: OnlyVerb | null;
};

/** Keeps the paragraphs with one verb: a plain form, so that the choice stands in the address and no script is needed. */
export function VerbFilter({ href, verbs, only }: Props) {
  const t = useTranslations("Reader");
  const choices = verbs.map(({ link, addresses }) => ({ value: link.id, label: `${link.label.text} (${addresses.length})` }));
  if (verbs.length === 0) return null;
  return (
    <form action={`${href}#text`} className="flex max-w-md grow items-end gap-3">
      <div className="grow">
        <SelectField
          name="verb"
          label={t("onlyVerb")}
          defaultValue={only?.verb?.link.id ?? ""}
          options={[{ value: "", label: t("allParagraphs") }, ...choices]}
        />
      </div>
      <Button type="submit">{t("showOnly")}</Button>
    </form>
  );
}

/** Says what is left out, on paper too, and leads back to the whole. */
export function OnlyShown({ href, only: { verb, shown, total } }: { href: string; only: OnlyVerb }) {
  const t = useTranslations("Reader");
  const locale = useLocale();
  return (
    <p role="status" className="mt-3 rounded border-s-4 border-note-line bg-note px-3 py-2 text-sm">
      {verb === null
        ? t("noneWithVerb")
        : t.rich("shownWithVerb", {
            shown,
            total,
            name: () => <q {...languageAttributes(verb.link.label.language)}>{verb.link.label.text}</q>,
          })}
      <span className="no-print">
        {" "}
        <a href={`${href}#text`} className="inline-block py-0.5 font-semibold">
          {t("showAll")}
        </a>
        {verb && (
          <>
            {" · "}
            <a href={`/${locale}/resolutions${toQuery({ verb: verb.link.id })}`} className="inline-block py-0.5">
              {t("otherTextsWithVerb")}
            </a>
          </>
        )}
      </span>
    </p>
  );
}
