import type { Content } from "@/lib/content/load";
import type { RowWriter } from "../writer";

/** States, places, persons, posts, seats. */
export function peopleRows(content: Content, writer: RowWriter): void {
  for (const state of content.states) {
    writer.entity("STATE", state, state.name);
    writer.add("State", { id: state.id, code: state.code, shownInOic: state.shownInOic !== undefined });
  }
  for (const place of content.places) {
    writer.entity("PLACE", place, place.name);
    writer.add("Place", { id: place.id, level: place.level, withinId: place.within ?? null });
  }
  for (const person of content.persons) {
    writer.entity("PERSON", person, person.name);
    writer.add("Person", { id: person.id, stateId: person.state ?? null });
  }
  postRows(content, writer);
  seatRows(content, writer);
}

function postRows(content: Content, writer: RowWriter): void {
  for (const post of content.posts) {
    writer.entity("POST", post, post.name);
    writer.add("Post", {
      id: post.id,
      organizationId: post.organization ?? null,
      stateId: post.state ?? null,
      legalBasisId: post.legalBasis?.work ?? null,
      article: post.legalBasis?.article ?? null,
      designatedById: post.designatedBy?.state ?? null,
    });
  }
}

function seatRows(content: Content, writer: RowWriter): void {
  for (const seat of content.memberships) {
    const { id, capacity, role, order, status, suspendedSince = null } = seat;
    writer.entity("MEMBERSHIP", seat, seat.printed);
    writer.add("Membership", {
      id,
      organizationId: seat.organization ?? null,
      eventId: seat.event ?? null,
      stateId: seat.state ?? null,
      postId: seat.post ?? null,
      personId: seat.person ?? null,
      capacity,
      role,
      order,
      status,
      suspendedSince,
    });
  }
}
