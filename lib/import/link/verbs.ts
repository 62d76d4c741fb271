import type { ClientBase } from "pg";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { insert } from "@/lib/import/write/store";
import { recordEntry } from "@/prisma/seed/search";
import type { Row } from "@/prisma/seed/tables";
import { assignVerbs, baseOfVerb, formKey, type Concept, type VerbUse } from "./verb-forms";

/** Forms kept of a verb in a language, the most frequent first. */
const FORMS = 12;

/**
 * Makes the verbs of imported paragraphs anew: which concept each is, and how every language prints it, counted over the aligned
 * paragraphs. Concepts that content/ does not have are made; those that nobody uses any more go.
 */
export async function linkVerbs(client: ClientBase): Promise<void> {
  const uses = await readUses(client);
  const { uses: assigned, concepts } = assignVerbs(uses, await readKnownVerbs(client));
  const forms = countForms(assigned);
  await client.query(`DELETE FROM "ProvisionVerb" v USING "Provision" p WHERE p."id" = v."provisionId" AND p."origin" = 'IMPORT'`);
  await client.query(`DELETE FROM "VerbForm"`);
  await client.query(
    `DELETE FROM "Entity" e USING "Topic" t WHERE t."id" = e."id" AND t."scheme" = 'OPERATIVE_VERB' AND e."origin" = 'IMPORT'`,
  );
  const created = [...concepts.values()].filter(({ isNew }) => isNew).sort((a, b) => (a.id < b.id ? -1 : 1));
  await writeConcepts(client, created, forms);
  await insert(
    client,
    "ProvisionVerb",
    assigned.map(({ provisionId, concept, words }) => ({ id: `${provisionId}/0`, provisionId, topicId: concept, order: 0, words })),
  );
  await insert(client, "VerbForm", formRows(forms));
}

/** The verbs of operative paragraphs, out of the drafts whose text is shown. */
async function readUses(client: ClientBase): Promise<VerbUse[]> {
  const { rows } = await client.query<{ provisionId: string; words: Partial<Record<Locale, string>> }>(
    `SELECT x."workId" || '#' || (p->>'address') AS "provisionId", jsonb_object_agg(x."language", p->>'verb') AS words
     FROM "Expression" x
     JOIN "ImportFile" f ON f."id" = x."workId" || '/' || x."language" || '/' || x."file",
     jsonb_array_elements(f."draft"->'provisions') p
     WHERE x."origin" = 'IMPORT' AND p->>'part' = 'OPERATIVE' AND p->>'verb' IS NOT NULL
     GROUP BY 1 ORDER BY 1`,
  );
  return rows;
}

/** Bases of the English names of the verbs in content/. */
async function readKnownVerbs(client: ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; text: string }>(
    `SELECT t."id", n."text" FROM "Topic" t JOIN "Entity" e ON e."id" = t."id" JOIN "Name" n ON n."entityId" = t."id"
     WHERE t."scheme" = 'OPERATIVE_VERB' AND e."origin" = 'CONTENT' AND n."language" = 'en' ORDER BY n."order" DESC, n."id"`,
  );
  return new Map(rows.flatMap(({ id, text }) => [baseOfVerb(text)].flatMap((base) => (base ? [[base, id] as const] : []))));
}

type Form = { concept: string; language: Locale; text: string; count: number };

/** Forms by concept and language, the most frequent first; spellings that differ in vowel signs alone are one. */
function countForms(uses: (VerbUse & { concept: string })[]): Map<string, Form[]> {
  const counts = new Map<string, Form>();
  for (const { concept, words } of uses)
    for (const language of LOCALES) {
      const text = words[language];
      if (!text) continue;
      const key = `${concept}/${formKey(language, text)}`;
      const form = counts.get(key) ?? { concept, language, text, count: 0 };
      counts.set(key, { ...form, text: plainer(text, form.text), count: form.count + 1 });
    }
  const lists = new Map<string, Form[]>();
  for (const form of [...counts.values()].sort(
    (a, b) => b.count - a.count || a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
  )) {
    const key = `${form.concept}/${form.language}`;
    lists.set(key, [...(lists.get(key) ?? []), form]);
  }
  return lists;
}

/** Of two spellings of a form the one with fewer signs. */
function plainer(one: string, other: string): string {
  return one.length < other.length || (one.length === other.length && one < other) ? one : other;
}

function formRows(forms: Map<string, Form[]>): Row[] {
  return [...forms.values()].flatMap((list) =>
    list.slice(0, FORMS).map(({ concept, language, text, count }, order) => ({
      id: `${concept}/form-${language}-${order}`,
      topicId: concept,
      language,
      text,
      count,
    })),
  );
}

/** A new verb is called by its English base, and by the form that the other languages print most beside it. */
async function writeConcepts(client: ClientBase, concepts: Concept[], forms: Map<string, Form[]>): Promise<void> {
  const records = concepts.map(({ id, label }) => {
    const labels = Object.fromEntries(
      LOCALES.map((language) => {
        const form = language === "en" ? label : forms.get(`${id}/${language}`)?.[0]?.text;
        return [language, form ? { text: form, status: "SOURCE" } : { text: label, status: "SOURCE", language: "en" }];
      }),
    );
    return { id, noun: "TOPIC", origin: "IMPORT", labels };
  });
  await insert(client, "Entity", records);
  await insert(
    client,
    "Topic",
    records.map(({ id }) => ({ id, scheme: "OPERATIVE_VERB", organizationId: null, order: null })),
  );
  const nothing = { names: [], texts: [], numbers: [] };
  await insert(
    client,
    "SearchEntry",
    records.flatMap((record) => LOCALES.map((language) => recordEntry(record, language, nothing, "IMPORT"))),
  );
}
