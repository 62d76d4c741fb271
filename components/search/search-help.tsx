import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { toQuery } from "@/lib/url/params";

const BROWSE = ["organizations", "states", "sessions", "resolutions", "tasks", "people", "places", "sources"] as const;
const TIPS = ["tipWords", "tipNumber", "tipQuotes", "tipLanguage"] as const;
const EXAMPLES = ["example1", "example2", "example3", "example4"] as const;

/** What can be asked, with examples: shown before the first question. */
export function SearchHelp() {
  const t = useTranslations("Search");
  return (
    <>
      <Section id="help" title={t("helpTitle")}>
        <ul className="list-disc space-y-1 ps-6 marker:text-muted">
          {TIPS.map((tip) => (
            <li key={tip}>{t.rich(tip, { sign: (words) => <bdi className="font-semibold">{words}</bdi> })}</li>
          ))}
        </ul>
        <Examples />
      </Section>
      <Browse />
    </>
  );
}

function Examples() {
  const locale = useLocale();
  const t = useTranslations("Search");
  return (
    <p className="mt-4 flex flex-wrap gap-x-4 gap-y-1">
      <span className="text-muted">{t("try")}</span>
      {EXAMPLES.map((example) => (
        <a key={example} href={`/${locale}/search${toQuery({ q: t(example) })}`} className="inline-block py-0.5">
          <bdi>{t(example)}</bdi>
        </a>
      ))}
    </p>
  );
}

/** The lists of the house. */
export function Browse() {
  const locale = useLocale();
  const t = useTranslations("Search");
  const nav = useTranslations("Nav");
  return (
    <Section id="browse" title={t("browse")}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {BROWSE.map((page) => (
          <li key={page}>
            <a href={`/${locale}/${page}`} className="inline-block py-1">
              {nav(page)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
