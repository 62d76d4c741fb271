import type { CSSProperties } from "react";

/** The style of a row of class `later` with about so many letters, so that it stands about as high as it will be. */
export function withLetters(letters: number): CSSProperties {
  return { "--letters": letters } as CSSProperties;
}
