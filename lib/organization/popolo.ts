import type { Format, Rendering } from "@/lib/api/format";
import { LOCALES } from "@/lib/i18n/locales";
import type { OrganizationResource } from "./resource";

/** The profile of JSON that Popolo is; it has no media type of its own. */
const TYPE = "application/vnd.popolo+json";

/** Popolo 1.0 of one body. Popolo holds one parent: the first that the body is a part of; every other parent stands in `links`. */
export const popoloFormat: Format<OrganizationResource> = {
  name: "Popolo",
  type: TYPE,
  extension: "popolo.json",
  render: (organization, rendering) => `${JSON.stringify(toPopolo(organization, rendering), null, 2)}\n`,
};

export function toPopolo(resource: OrganizationResource, { languages }: Rendering): object {
  const { id, name, names, classification, parents, established, evidence, modified, texts, url, self } = resource;
  const language = languages.length === 1 && languages[0] ? languages[0] : "en";
  const title = [language, ...LOCALES].map((candidate) => name[candidate]).find((said) => said !== undefined)?.text ?? id;
  const founded = established?.date?.start;
  return {
    id,
    name: title,
    other_names: names
      .filter(({ text }) => text !== title)
      .map(({ text, language: of, kind, from, until }) => ({ name: text, start_date: from, end_date: until, note: `${of}, ${kind}` })),
    classification,
    parent_id: parents[0]?.organization.id ?? null,
    founding_date: founded ?? null,
    description: texts.find(({ field }) => field === "text")?.text[language]?.text ?? null,
    area_id: resource.sites.find(({ role }) => role === "SEAT")?.place.id ?? null,
    posts: resource.posts.map((post) => ({ id: post.id, label: post.name[language]?.text ?? null, organization_id: id })),
    links: [
      { url, note: "Permanent address" },
      { url: self, note: "All data" },
      ...parents.slice(1).map(({ relation, organization }) => ({ url: organization.self, note: relation })),
    ],
    sources: [...new Map(evidence.map((proof) => [proof.url, { url: proof.url, note: proof.quote }])).values()],
    updated_at: modified,
  };
}
