import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CitePage } from "@/components/work/cite-page";
import { movedOrMissing } from "@/lib/entity/moved";
import { toLink } from "@/lib/entity/present";
import { getCitations } from "./citations";

type Props = PageProps<"/[locale]/resolutions/[id]/cite/[address]">;

/** A citation bears the day and the site's address as the reader reached it: it is made when asked for. */
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Reader");
  return { title: t("citation"), robots: { index: false, follow: true } };
}

export default async function Page({ params }: Props) {
  const { id, address } = await params;
  const [locale, found] = await Promise.all([getLocale(), getCitations(id, address)]);
  if (!found) return movedOrMissing(locale, { id, noun: "WORK" }, `/cite/${address}`);
  return <CitePage work={toLink(found.row.entity, locale)} address={address === "all" ? null : address} citations={found.citations} />;
}
