import type { Formats } from "next-intl";

/** Named formats; digits are Western in all three languages, as the source documents print them. */
export const formats = {
  dateTime: {
    day: { day: "numeric", month: "long", year: "numeric", numberingSystem: "latn", calendar: "gregory" },
    month: { month: "long", year: "numeric", numberingSystem: "latn", calendar: "gregory" },
    year: { year: "numeric", numberingSystem: "latn", calendar: "gregory" },
  },
  number: {
    plain: { numberingSystem: "latn" },
  },
} satisfies Formats;
