import type { Problem } from "./error";
import type { Content } from "./load";
import { checkFormerIds } from "./rules/former-ids";
import { checkIds } from "./rules/ids";
import { checkLists } from "./rules/lists";
import { checkQuotes } from "./rules/quotes";
import { checkReferences } from "./rules/references";
import { checkTexts } from "./rules/texts";

/** Every rule that the shape alone cannot hold. Pure: content in, problems out. */
export function validate(content: Content): Problem[] {
  return [checkIds, checkFormerIds, checkReferences, checkQuotes, checkTexts, checkLists].flatMap((rule) => rule(content));
}
