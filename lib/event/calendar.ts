import ICAL from "ical.js";
import type { Format, Rendering } from "@/lib/api/format";
import type { List } from "@/lib/api/operation";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { EventResource } from "./resource";

/** RFC 5545. Only events whose day is known: a calendar has no place for a year or a month. */
export const calendarFormat: Format<List<EventResource>> = {
  name: "iCalendar",
  type: "text/calendar",
  extension: "ics",
  pageSize: 2_000,
  render: ({ items }, rendering) => toCalendar(items, rendering),
};

/** The same for one event; empty where its day is not known. */
export const eventCalendarFormat: Format<EventResource> = {
  name: "iCalendar",
  type: "text/calendar",
  extension: "ics",
  render: (event, rendering) => toCalendar([event], rendering),
};

const STATUS = { HELD: "CONFIRMED", PLANNED: "TENTATIVE", REQUESTED: "TENTATIVE", CANCELLED: "CANCELLED" } as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function toCalendar(events: readonly EventResource[], rendering: Rendering): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//OIC knowledge base//Sessions//EN");
  calendar.addPropertyWithValue("name", "OIC knowledge base");
  for (const event of events) if (event.date && DAY.test(event.date.start)) calendar.addSubcomponent(toComponent(event, rendering));
  return `${calendar.toString()}\r\n`;
}

function toComponent({ id, url, name, date, place, status, modified }: EventResource, { origin, languages }: Rendering) {
  const component = new ICAL.Component("vevent");
  const language = languages.length === 1 ? languages[0] : undefined;
  const add = (property: string, value: unknown) => component.addPropertyWithValue(property, value as string);
  const { start = "", end } = date ?? {};
  const last = end !== undefined && DAY.test(end) ? end : start;
  add("uid", `${id}@${new URL(origin).hostname}`);
  add("dtstamp", ICAL.Time.fromJSDate(new Date(modified ?? start), true));
  add("dtstart", ICAL.Time.fromDateString(start));
  add("dtend", ICAL.Time.fromDateString(dayAfter(last))); // the end is the first day that no longer belongs to it
  add("summary", inLanguage(name, language));
  if (place) add("location", inLanguage(place.name, language));
  add("status", STATUS[status]);
  add("url", url);
  add("transp", "TRANSPARENT");
  return component;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function inLanguage(name: EventResource["name"], language: Locale | undefined): string {
  return [language, "en" as const, ...LOCALES].map((candidate) => candidate && name[candidate]?.text).find(Boolean) ?? "";
}
