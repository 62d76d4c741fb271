import ICAL from "ical.js";
import { strFromU8, unzipSync } from "fflate";
import { parseAtomFeed } from "feedsmith";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { answerApi } from "@/lib/api/answer";
import { LOCALES } from "@/lib/i18n/locales";
import { aknErrors } from "../setup/akn";

const ORIGIN = "http://kb.example";

async function read(path: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await answerApi(new Request(`${ORIGIN}/api/v1${path}`, { headers: { host: "kb.example", ...headers } }));
  expect(response.status, `${path}: ${await response.clone().text()}`).toBe(200);
  return response.text();
}

const FULL = ["cfm-ex-21-2025-08-25", "unga-69-oic-cooperation-draft"];

describe("Akoma Ntoso", () => {
  it("of every text in every language is valid by the OASIS schema", async () => {
    const documents: Record<string, string> = {};
    for (const id of FULL)
      for (const lang of LOCALES) documents[`${id}-${lang}.xml`] = await read(`/resolutions/${id}.akn.xml?lang=${lang}`);
    expect(await aknErrors(documents)).toEqual([]);
  }, 120_000);
});
