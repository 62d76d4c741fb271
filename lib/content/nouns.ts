import type { z } from "zod";
import { eventRecord } from "@/lib/event/schema";
import { membershipRecord } from "@/lib/membership/schema";
import { noteRecord } from "@/lib/note/schema";
import { organizationRecord } from "@/lib/organization/schema";
import { personRecord } from "@/lib/person/schema";
import { placeRecord } from "@/lib/place/schema";
import { postRecord } from "@/lib/post/schema";
import { stateRecord } from "@/lib/state/schema";
import { statisticRecord } from "@/lib/statistic/schema";
import { taskRecord } from "@/lib/task/schema";
import { topicRecord } from "@/lib/topic/schema";
import { textRecord, workRecord } from "@/lib/work/schema";

/** The folders of content/ and the shape of their records. `sources` is read apart: it has files beside its manifest. */
export const NOUNS = {
  events: eventRecord,
  memberships: membershipRecord,
  notes: noteRecord,
  organizations: organizationRecord,
  persons: personRecord,
  places: placeRecord,
  posts: postRecord,
  states: stateRecord,
  statistics: statisticRecord,
  tasks: taskRecord,
  texts: textRecord,
  topics: topicRecord,
  works: workRecord,
} as const;

export type Noun = keyof typeof NOUNS;
export type Records = { [N in Noun]: z.infer<(typeof NOUNS)[N]>[] };
