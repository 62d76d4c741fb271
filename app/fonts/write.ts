import fs from "node:fs";
import { cut, FACES } from "./core";

for (const face of FACES) {
  const font = await cut(face);
  fs.writeFileSync(face.file, font);
  console.log(`${face.file} ${font.length} bytes, of ${fs.statSync(face.whole).size}`);
}
