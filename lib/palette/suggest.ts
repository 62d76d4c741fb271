import type { Locale } from "@/lib/i18n/locales";

/** One record to go to. `label` is in the reader's language or, where none is, in `language`. */
export type Suggestion = { id: string; noun: string; label: string; language: Locale; href: string };

/** Asks for records by the beginning of their name or number. The one place to change when another endpoint answers. */
export async function fetchSuggestions(q: string, locale: Locale, signal: AbortSignal): Promise<Suggestion[]> {
  const response = await fetch(`/api/palette?${new URLSearchParams({ q, locale }).toString()}`, { signal });
  if (!response.ok) throw new Error(`palette: ${response.status}`);
  return ((await response.json()) as { suggestions: Suggestion[] }).suggestions;
}
