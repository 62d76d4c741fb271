import { Problem } from "./problem";

/**
 * Keeps the named fields of a record, `id` always. `known` are the fields that the record's schema has.
 * @throws {Problem} 400 for a field that no record here has
 */
export function pickFields<T extends object>(record: T, fields: readonly string[] | undefined, known: readonly string[]): Partial<T> {
  if (!fields) return record;
  const unknown = fields.find((field) => !known.includes(field));
  if (unknown !== undefined) {
    const detail = `has no field ${unknown}: choose from ${known.join(", ")}`;
    throw new Problem(400, "A field that you asked for does not exist.", { errors: [{ parameter: "fields", detail }] });
  }
  const wanted = new Set(["id", ...fields]);
  return Object.fromEntries(Object.entries(record).filter(([name]) => wanted.has(name))) as Partial<T>;
}
