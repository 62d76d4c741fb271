import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { afterId, among, withId, type Page, type Rows } from "@/lib/entity/page";
import { personSelect, type PersonRow } from "./select";

/** Every person whom a document names. */
export const getPersons = cached("person.getPersons", async (): Promise<PersonRow[]> =>
  db.person.findMany({ select: personSelect, orderBy: { id: "asc" } }),
);

/** Persons by id, page by page. */
export async function listPersons(
  { id, named, state }: { id?: string | undefined; named?: string[] | undefined; state?: string | undefined },
  page: Page,
): Promise<Rows<PersonRow>> {
  const where = { ...withId(id), entity: among(named), ...(state === undefined ? {} : { stateId: state }) };
  const [rows, total] = await Promise.all([
    db.person.findMany({ where: { AND: [where, afterId(page)] }, select: personSelect, orderBy: { id: "asc" }, take: page.limit }),
    db.person.count({ where }),
  ]);
  return { rows, total };
}
