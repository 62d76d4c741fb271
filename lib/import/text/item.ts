/** The item at a place that is known to be there; from the end for a negative one. */
export function item<T>(list: readonly T[], at: number): T {
  const found = list.at(at);
  if (found === undefined) throw new RangeError(`no item ${at} of ${list.length}`);
  return found;
}
