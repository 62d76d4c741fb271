import path from "node:path";
import { type Content, contentRoot, loadContent } from "@/lib/content/load";
import { digestOf, readFiles } from "@/lib/content/read";
import { digestFiles, isStamped, writeStamp } from "./digest";
import { messageOf, orRefuse } from "./refusal";

/** Content that holds. It is read again only when a seed needs it. */
export type CheckedContent = { digest: string; what: string; load: () => Promise<Content> };

/**
 * Validates content/ before anything is touched. What held once under the same rules is not checked again: a second start
 * reads the bytes, and parses nothing.
 * @throws {Refusal} with a line for each problem
 */
export async function checkContent(dataDir: string): Promise<CheckedContent> {
  const digest = digestOf(await readFiles(contentRoot()).catch(() => []));
  const stamp = path.join(dataDir, "content-checked");
  const state = `${digest} ${digestFiles(["lib"], (file) => !RULES.test(file))}`;
  if (isStamped(stamp, state)) return { digest, what: "unchanged since it was checked", load: loadContent };
  const content = await orRefuse(loadContent, messageOf);
  writeStamp(stamp, state);
  return { digest: content.digest, what: `${content.files.size} records`, load: () => Promise.resolve(content) };
}

/** The validator and the schemas of the nouns. */
const RULES = /^lib\/(content\/|[\w-]+\/(schema|text)\.ts$)/;
