import process from "node:process";
import type { Progress } from "@/lib/import/run/import";
import { duration } from "./step";

const ON_TERMINAL = 200;
const IN_LOG = 5_000;

/** Shows how far the import is, on standard error: one line that renews itself on a terminal, a line now and then in a log. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr) {
  let shown = 0;
  return {
    show(progress: Progress): void {
      const now = performance.now();
      if (progress.phase === "files" && now - shown < (stream.isTTY ? ON_TERMINAL : IN_LOG)) return;
      shown = now;
      const line = progressLine(progress);
      stream.write(stream.isTTY ? `\r\u001B[K${line}` : `${line}\n`);
    },
    end(): void {
      if (stream.isTTY) stream.write("\r\u001B[K");
    },
  };
}

/** `  1200 files, 380 works, 61 files a second, 40 % read, 28.4 s left` */
export function progressLine({ files, works, share, seconds, phase }: Progress): string {
  if (phase === "links") return `  ${files} files, ${works} works; now citations, verbs and families`;
  const rate = Math.round(files / Math.max(seconds, 0.001));
  const left = share > 0 ? (seconds * (1 - share)) / share : 0;
  return `  ${files} files, ${works} works, ${rate} files a second, ${Math.round(share * 100)} % read, ${duration(left * 1000)} left`;
}
