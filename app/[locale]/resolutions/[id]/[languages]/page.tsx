import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { parseLanguages } from "@/lib/work/languages";
import { Resolution, resolutionMetadata } from "../resolution";

type Props = PageProps<"/[locale]/resolutions/[id]/[languages]">;

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, languages } = await params;
  return resolutionMetadata(id, parseLanguages(languages) ?? undefined);
}

/** The same resolution in two or three languages side by side. */
export default async function Page({ params }: Props) {
  const { id, languages } = await params;
  const wanted = parseLanguages(languages);
  if (!wanted) notFound();
  return <Resolution id={id} languages={wanted} />;
}
