/** Head, content and foot of a page stand on the same edges. */
export function frameWidth(wide: boolean): string {
  return wide ? "max-w-7xl" : "max-w-5xl";
}
