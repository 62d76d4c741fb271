import type { Evidence, Localized } from "./common";
import type { Content } from "./load";
import { NOUNS, type Noun } from "./nouns";

/** A record with the words an error message needs to name it. */
export type Located = { noun: Noun; id: string; file: string; value: Record<string, unknown> };

/** Every record of every noun. */
export function allRecords(content: Content): Located[] {
  return (Object.keys(NOUNS) as Noun[]).flatMap((noun) =>
    content[noun].map((value) => {
      const id = "id" in value ? value.id : value.work;
      return { noun, id, file: content.files.get(`${noun}/${id}`) ?? `content/${noun}`, value };
    }),
  );
}

/** An object inside a record that has evidence of its own, with its field path and the texts it proves. */
export type Proved = { field: string; evidence: Evidence[]; texts: { field: string; text: Localized }[]; printed: string[] };

/** Walks a record and gathers each object that carries `evidence`; a text belongs to the nearest such object around it. */
export function provedParts(record: object): Proved[] {
  const parts: Proved[] = [];
  visit(record, "", null, parts);
  return parts;
}

function visit(value: unknown, field: string, around: Proved | null, parts: Proved[]): void {
  if (Array.isArray(value)) value.forEach((item, i) => visit(item, `${field}.${i}`, around, parts));
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  if (isLocalized(value)) return void around?.texts.push({ field: field.replace(/^\./, ""), text: value });
  const own = ownPart(value, field);
  if (own) parts.push(own);
  for (const [key, inner] of Object.entries(value)) if (key !== "evidence") visit(inner, `${field}.${key}`, own ?? around, parts);
}

function ownPart(value: object, field: string): Proved | null {
  if (!("evidence" in value) || !Array.isArray(value.evidence)) return null;
  const printed = "text" in value && typeof value.text === "string" && value.evidence.length > 0 ? [value.text] : [];
  return { field: field.replace(/^\./, ""), evidence: value.evidence as Evidence[], texts: [], printed };
}

function isLocalized(value: object): value is Localized {
  return "said" in value && "ar" in value;
}
