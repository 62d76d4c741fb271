import fs from "node:fs";
import { printHelp } from "@/lib/cli/help";
import { cut, FACES } from "./core";

const HELP = `npm run fonts

Writes the faces of our own into app/fonts/: the code points that each file's unicode-range in app/fonts.css names, in the weights in use,
cut from the whole face in node_modules. For when that list or a face changed; a test says when what is there is not what it would write.`;

if (!printHelp(HELP)) await write();

async function write(): Promise<void> {
  for (const face of FACES) {
    const font = await cut(face);
    fs.writeFileSync(face.file, font);
    console.log(`${face.file} ${font.length} bytes, of ${fs.statSync(face.whole).size}`);
  }
}
