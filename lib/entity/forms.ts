import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { Aspects } from "./queries";
import type { NameRow } from "./select";

/** One form of a name in a language; `part` is the fact whose evidence prints it, null where no source does. */
export type NameForm = { key: string; language: Locale; kind: NameRow["kind"]; text: string; part: string | null };

/**
 * Every form of a record's name, language by language. The same words in the same language stand once: a preferred name that a source also prints
 * as the official one carries that evidence.
 */
export function formsOf({ names }: Pick<Aspects, "names">, entityId: string): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const name of names) {
    if (name.entityId !== entityId) continue;
    const key = `${name.language}/${name.text}`;
    const known = forms.get(key);
    if (!known || (known.part ?? "") === "")
      forms.set(key, { key, language: name.language, kind: name.kind, text: name.text, part: partOf(name) ?? known?.part ?? null });
  }
  return LOCALES.flatMap((language) => [...forms.values()].filter((form) => form.language === language));
}

/** Names are numbered as in content/: `ps/1` is `otherNames.1`; the preferred name is proved by the record's own evidence. */
function partOf({ id, kind, status }: NameRow): string | null {
  if (status !== "SOURCE") return null;
  return kind === "PREFERRED" ? "" : `otherNames.${id.split("/").at(-1)}`;
}
