import type english from "@/messages/en.json";
import type { Locale } from "./locales";

export type Messages = typeof english;

/** The interface's words of a language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const { default: messages } = (await import(`../../messages/${locale}.json`)) as { default: Messages };
  return messages;
}
