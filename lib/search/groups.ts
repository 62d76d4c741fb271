/** The kinds of answers, in the order in which they are shown: names before paragraphs. */
export const GROUPS = ["ORGANIZATION", "STATE", "EVENT", "TASK", "WORK", "PEOPLE", "TOPIC", "PARAGRAPH"] as const;

export type Group = (typeof GROUPS)[number];
