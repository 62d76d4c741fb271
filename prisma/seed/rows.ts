import type { Content } from "@/lib/content/load";
import { formerIdRows } from "./former-ids";
import { bodyRows } from "./nouns/bodies";
import { eventRows } from "./nouns/events";
import { noteRows } from "./nouns/notes";
import { peopleRows } from "./nouns/people";
import { sourceRows } from "./nouns/sources";
import { taskRows } from "./nouns/tasks";
import { workRows } from "./nouns/works";
import { RowWriter } from "./writer";

/** Everything in content/ as rows, in memory: pure, so that two runs over the same content give the same rows. */
export function contentRows(content: Content) {
  const writer = new RowWriter(content);
  for (const write of [sourceRows, bodyRows, peopleRows, eventRows, taskRows, workRows, noteRows, formerIdRows]) write(content, writer);
  return writer.rows;
}
