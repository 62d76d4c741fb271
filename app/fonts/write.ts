import fs from "node:fs";
import { CORE, core } from "./core";

fs.writeFileSync(CORE, await core());
console.log(`${CORE} holds the letters that its unicode-range in app/fonts.css names.`);
