import type { Content } from "@/lib/content/load";
import { LOCALES } from "@/lib/i18n/locales";
import type { RowWriter } from "../writer";

/** Tasks and the concepts they are about. */
export function taskRows(content: Content, writer: RowWriter): void {
  for (const task of content.tasks) {
    const { id, organization, unit = null, kind, order, legalBasis } = task;
    writer.entity("TASK", task, task.text);
    writer.add("Task", {
      id,
      organizationId: organization,
      unitId: unit,
      kind,
      order,
      legalBasisId: legalBasis?.work ?? null,
      article: legalBasis?.article ?? null,
    });
    for (const topicId of task.topics) writer.add("TaskTopic", { id: `${id}/${topicId}`, taskId: id, topicId });
    for (const organizationId of task.concerns) writer.add("TaskConcern", { id: `${id}/${organizationId}`, taskId: id, organizationId });
    for (const [at, language] of LOCALES.entries())
      writer.add("Text", {
        id: `${id}//keywords/${language}`,
        entityId: id,
        part: "",
        field: "keywords",
        order: at,
        language,
        text: task.keywords[language],
        status: "EDITORIAL_LABEL",
      });
  }
  for (const topic of content.topics) {
    const { id, scheme, organization = null, order = null } = topic;
    writer.entity("TOPIC", topic, topic.name);
    writer.add("Topic", { id, scheme, organizationId: organization, order });
    for (const organizationId of topic.covers) writer.add("TopicCover", { id: `${id}/${organizationId}`, topicId: id, organizationId });
  }
}
