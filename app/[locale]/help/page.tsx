import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { HelpPage } from "@/components/help/help-page";
import { alternates } from "@/lib/url/alternates";
import { getExamples, getNumbers } from "@/lib/work/examples";
import { OIC_NUMBERS, PARAGRAPHS, toNumberExample, toParagraphExample, UN_NUMBERS } from "@/lib/work/help";

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("Help")]);
  return { title: t("title"), description: t("lead"), alternates: alternates(locale, "/help") };
}

export default async function Page() {
  const [locale, oic, un, paragraphs] = await Promise.all([
    getLocale(),
    getNumbers(OIC_NUMBERS.join(",")),
    getNumbers(UN_NUMBERS.join(",")),
    getExamples(PARAGRAPHS.join(",")),
  ]);
  return (
    <HelpPage
      oic={oic.map((row) => toNumberExample(row, locale))}
      un={un.map((row) => toNumberExample(row, locale))}
      paragraphs={paragraphs.map((row) => toParagraphExample(row, locale))}
    />
  );
}
