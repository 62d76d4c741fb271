import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { parseParams } from "@/lib/url/params";
import { verbParams } from "@/lib/work/params";
import { Resolution, resolutionMetadata } from "../resolution";

type Props = PageProps<"/[locale]/resolutions/[id]/only">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  return resolutionMetadata(id);
}

/** The text with the paragraphs of one verb alone. Its address is that of the text with `?verb=` (next.config.ts). */
export default async function Page({ params, searchParams }: Props) {
  const [{ id }, raw] = await Promise.all([params, searchParams]);
  const { verb } = parseParams(verbParams, raw).params;
  if (!verb) notFound();
  return <Resolution id={id} verb={verb} />;
}
