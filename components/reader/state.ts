/** What the reader set, from the address. */
export function readState(name: "find" | "size"): string | null {
  return new URLSearchParams(location.search).get(name);
}

/** Into the address, so that it can be sent on; without a new step in the history. */
export function writeState(name: "find" | "size", value: string): void {
  const url = new URL(location.href);
  if (value === "") url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  if (url.href !== location.href) history.replaceState(history.state, "", url);
}
