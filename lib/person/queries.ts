import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { personSelect, type PersonRow } from "./select";

/** Every person whom a document names. */
export const getPersons = cached("person.getPersons", async (): Promise<PersonRow[]> =>
  db.person.findMany({ select: personSelect, orderBy: { id: "asc" } }),
);
