import type { Draft } from "./draft";
import { printedNumber, sessionIdOf, spellingsOf, workIdOf } from "./symbol";

/** Which work a draft is, by the house's ids. */
export type Identity = {
  workId: string;
  issuerId: string;
  /** The session that adopted it; null where content/ does not have it. */
  eventId: string | null;
  printedNumber: string;
  normalizedNumber: string | null;
  /** Every way to write the number that must find it. */
  spellings: string[];
};

export function identityOf(draft: Draft): Identity {
  const { oic, symbol } = draft;
  if (oic) return { ...oic, printedNumber: symbol, normalizedNumber: null };
  return {
    workId: workIdOf(draft),
    issuerId: "unga",
    eventId: sessionIdOf(draft),
    printedNumber: printedNumber(draft),
    normalizedNumber: symbol,
    spellings: spellingsOf(draft),
  };
}
