import fs from "node:fs";
import path from "node:path";
import { akn, link, note, paragraph, recital } from "../builders/akn";
import { Command } from "./house";
import { writeSessions, writeVotedText } from "./import";
import { temporaryFolder } from "./postgres";

/** Short texts of the latest session, so many that its page lists them by number. */
const MANY = 14;

/** Brings small texts, written for the purpose, into the database of the end-to-end tests, through the importer as staff start it. */
export async function importSmallTexts(databaseUrl: string): Promise<void> {
  const folder = temporaryFolder("import");
  writeSessions(folder, [89, 90, 91]);
  writeVotedText(folder);
  fs.writeFileSync(path.join(folder, "A_RES_91_6_E.xml"), manyFormed());
  for (let number = 101; number <= 100 + MANY; number++) fs.writeFileSync(path.join(folder, `A_RES_91_${number}_E.xml`), short(number));
  const run = new Command("import", ["akn", folder], { env: { DATABASE_URL: databaseUrl } });
  const code = await run.ended;
  fs.rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(`the import ended with ${code}:\n${run.output}`);
}

function short(number: number): Buffer {
  return akn({
    symbol: `A/RES/91/${number}`,
    title: `Matter of the ${number} lighthouses`,
    adopted: "2036-12-02",
    agendaItem: [`${number}`, `Matter ${number}`],
  });
}

/** Headings, points under a paragraph, a footnote, a table, an annex, a paragraph of another text by its number; in English alone, without a title. */
function manyFormed(): Buffer {
  const head = "<th><p>Body</p></th><th><p>Gross</p></th>";
  const row = '<tr><th><p>Mission</p></th><td><p>4 200</p></td></tr><tr><td colspan="2"><p>In all 4 200</p></td></tr>';
  return akn({
    symbol: "A/RES/91/6",
    title: "",
    agendaItem: ["9", "Lanterns of the harbour"],
    adopted: "2036-12-01",
    preamble: recital("Recalling", `paragraph 2 of its resolution ${link("A/RES/91/5")},`),
    operative: [
      "<hcontainer><heading>Lamps</heading></hcontainer>",
      paragraph("1.", "Requests", `the keepers${note("1", "A/91/77.")}:`),
      paragraph("(a)", "", "To light the lamps;"),
      paragraph("(b)", "", "To count them;"),
      `<paragraph><content><table><tr>${head}</tr>${row}</table></content></paragraph>`,
      paragraph("2.", "Decides", "to keep watch."),
    ].join(""),
    after: `<attachments><attachment><doc name="annex"><mainBody><p><span class="bold">Annex</span></p>${paragraph("1.", "", "The list of lamps.")}</mainBody></doc></attachment></attachments>`,
  });
}
