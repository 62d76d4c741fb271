import type { Metadata } from "next";
import { Resolution, resolutionMetadata } from "./resolution";

type Props = PageProps<"/[locale]/resolutions/[id]">;

/** Made when first asked for, kept until the content changes. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  return resolutionMetadata(id);
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  return <Resolution id={id} />;
}
