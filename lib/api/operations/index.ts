import type { Operation } from "@/lib/api/operation";
import { changes } from "./changes";
import { events } from "./events";
import { memberships } from "./memberships";
import { notes } from "./notes";
import { organizations } from "./organizations";
import { persons } from "./persons";
import { places } from "./places";
import { posts } from "./posts";
import { resolutions } from "./resolutions";
import { search } from "./search";
import { sources } from "./sources";
import { states } from "./states";
import { statistics } from "./statistics";
import { tasks } from "./tasks";
import { topics } from "./topics";

/** Everything the interface can be asked. An operation added here is routed, checked, described and tested. */
export const OPERATIONS: readonly Operation[] = [
  ...organizations,
  ...states,
  ...places,
  ...persons,
  ...posts,
  ...memberships,
  ...tasks,
  ...topics,
  ...events,
  ...resolutions,
  ...sources,
  ...statistics,
  ...notes,
  ...changes,
  search,
];
