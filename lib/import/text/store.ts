import type { ClientBase } from "pg";
import { identityOf } from "@/lib/import/identity";
import { linkWorks } from "@/lib/import/link/link";
import { identifyOic, parseOicNumber, type OicOrgan } from "@/lib/import/oic";
import { readKnown } from "@/lib/import/run/known";
import { publishWorks, stageFile } from "@/lib/import/write/publish";
import type { Draft } from "@/lib/import/draft";
import { parseSymbol } from "@/lib/import/symbol";
import { toDraft } from "./draft";
import { UnreadableText } from "./error";
import type { DraftResolution } from "./schema";

export type StoredText = { workId: string; change: "created" | "updated" | "unchanged" };

/**
 * Stores a parsed text: from then on it is a work like those from Akoma Ntoso. A text in another language joins the same work.
 * @throws {UnreadableText} when it does not say which resolution it is, or another text of it is shown
 */
export async function storeText(
  client: ClientBase,
  resolution: DraftResolution,
  file: { name: string; sha256: string },
): Promise<StoredText> {
  const draft = await draftOf(client, resolution);
  const { workId } = identityOf(draft);
  await stageFile(client, { file: file.name, sha256: file.sha256, draft });
  const [work] = await publishWorks(client, [workId], await readKnown(client));
  await linkWorks(client);
  const refused = work?.refused.find((one) => one.file === file.name);
  if (refused) throw new UnreadableText(`The text was kept but is not shown: ${refused.reason}.`);
  const rows = work ? [work.created, work.updated].flatMap((counts) => Object.values(counts)) : [];
  return { workId, change: work && rows.some((count) => count > 0) ? work.change : "unchanged" };
}

async function draftOf(client: ClientBase, resolution: DraftResolution): Promise<Draft> {
  const { issuer, head, title } = resolution;
  if (issuer === "unga") {
    const symbol = parseSymbol(head.symbol ?? "");
    if (symbol) return toDraft(resolution, symbol);
    throw new UnreadableText(
      "The text does not say which resolution of the General Assembly it is (no symbol like A/RES/77/18 above it): give --symbol.",
    );
  }
  if (DRAFT.test(title)) throw new UnreadableText("The text is a draft resolution: only adopted ones are stored.");
  const number = parseOicNumber(head.symbol ?? "");
  if (!number)
    throw new UnreadableText("The text does not say which resolution of the OIC it is (no number like 15/44-POL above it): give --symbol.");
  const oic = await identifyOic(client, number, organOf(resolution));
  if (typeof oic === "string") throw new UnreadableText(oic);
  return { ...toDraft(resolution, { symbol: number.printed, ...number }), oic };
}

const DRAFT = /^(?:draft|projet|مشروع)(?!\p{L})/iu;

/** By the enacting words: "The Council of Foreign Ministers", "The Islamic Summit Conference". */
function organOf({ enacting }: DraftResolution): OicOrgan | null {
  if (/Foreign Ministers|Affaires étrangères|وزراء (?:ال)?خارجية/iu.test(enacting)) return "cfm";
  return /Summit|sommet|القمة/iu.test(enacting) ? "summit" : null;
}
