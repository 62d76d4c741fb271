import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { parseParams } from "@/lib/url/params";
import { parseLanguages } from "@/lib/work/languages";
import { verbParams } from "@/lib/work/params";
import { Resolution, resolutionMetadata } from "../../resolution";

type Props = PageProps<"/[locale]/resolutions/[id]/[languages]/only">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, languages } = await params;
  return resolutionMetadata(id, parseLanguages(languages) ?? undefined);
}

/** The same in two or three languages side by side. */
export default async function Page({ params, searchParams }: Props) {
  const [{ id, languages }, raw] = await Promise.all([params, searchParams]);
  const wanted = parseLanguages(languages);
  const { verb } = parseParams(verbParams, raw).params;
  if (!wanted || !verb) notFound();
  return <Resolution id={id} languages={wanted} verb={verb} />;
}
