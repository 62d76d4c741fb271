import { NextResponse } from "next/server";
import { entityHref } from "@/lib/entity/href";
import { sayLabel } from "@/lib/entity/present";
import { paletteParams } from "@/lib/palette/params";
import { findByName } from "@/lib/palette/queries";
import type { Suggestion } from "@/lib/palette/suggest";

/** Records to go to, for the command palette: at most twelve. */
export async function GET(request: Request): Promise<NextResponse> {
  const asked = paletteParams.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return NextResponse.json({ suggestions: [] }, { status: 400 });
  const { q, locale } = asked.data;
  const rows = await findByName(q);
  const suggestions = rows.map(({ id, noun, labels }): Suggestion => {
    const { text, language } = sayLabel(labels, locale);
    return { id, noun, label: text, language, href: entityHref(locale, { id, noun }) };
  });
  return NextResponse.json({ suggestions }, { headers: { "cache-control": "public, max-age=60" } });
}
