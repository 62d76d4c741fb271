import { z } from "zod";
import { loadAspects } from "@/lib/api/aspects";
import { atomFormat } from "@/lib/api/formats/atom";
import { tableFormats } from "@/lib/api/formats/table";
import { rdfFormats } from "@/lib/api/formats/rdf";
import { describeMembership } from "@/lib/membership/rdf";
import { item, list, type List } from "@/lib/api/operation";
import { listMemberships } from "@/lib/membership/queries";
import { membershipResource, toMembershipResource } from "@/lib/membership/resource";
import { membershipRecord } from "@/lib/membership/schema";
import { id, optionalId } from "./params";

export const memberships = [
  list({
    id: "listMemberships",
    tag: "Memberships",
    path: "/memberships",
    summary: "Seats: who sits where, by id",
    filter: {
      body: optionalId("Seats of this body, or at this event."),
      holder: optionalId("Seats of this State, post or person itself."),
      state: optionalId("Seats of this State, its posts and its persons."),
      role: membershipRecord.shape.role.optional().meta({ description: "Role." }),
      status: z.enum(["AS_LISTED", "SUSPENDED"]).optional().meta({ description: "Whether the seat is suspended." }),
    },
    item: membershipResource,
    read: (filter, page) => listMemberships(filter, page),
    key: ({ id }) => [id],
    present: async (rows, reading) => {
      const aspects = await loadAspects(rows.map((row) => row.id));
      return rows.map((row) => toMembershipResource(row, aspects, reading));
    },
    formats: [
      ...rdfFormats<List<z.infer<typeof membershipResource>>>(({ items }, graph) =>
        items.forEach((record) => describeMembership(record, graph)),
      ),
      ...tableFormats(membershipResource, "Memberships"),
      atomFormat("OIC knowledge base: Memberships"),
    ],
    example: { query: { body: "al-quds-committee" } },
  }),
  item({
    id: "getMembership",
    tag: "Memberships",
    path: "/memberships/{id}",
    summary: "One membership",
    params: { id },
    item: membershipResource,
    read: async (params, reading) => {
      const [row] = (await listMemberships(params, { after: null, limit: 1 })).rows;
      return row ? toMembershipResource(row, await loadAspects([row.id]), reading) : null;
    },
    formats: [...rdfFormats(describeMembership)],
    example: { id: "al-quds-committee-chair" },
  }),
];
