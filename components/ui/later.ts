import type { CSSProperties } from "react";

/** The style of a row of class `later`: about how many letters it has, so that it stands about as high as it will be. */
export function lettersOf(...texts: string[]): CSSProperties {
  return { "--letters": texts.reduce((sum, text) => sum + text.length, 0) } as CSSProperties;
}
