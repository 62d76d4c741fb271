import "server-only";
import { cached } from "@/lib/cache";
import { db } from "@/lib/db";
import { stateListSelect, stateSelect, type StateListRow, type StateRow } from "./select";

/** One State with its persons and posts, or null. */
export const getState = cached("state.getState", async (id: string): Promise<StateRow | null> =>
  db.state.findUnique({ where: { id }, select: stateSelect }),
);

/** Every State that a document names, with all forms of its name for the filter. */
export const getStates = cached("state.getStates", async (): Promise<StateListRow[]> =>
  db.state.findMany({ select: stateListSelect, orderBy: { id: "asc" } }),
);
