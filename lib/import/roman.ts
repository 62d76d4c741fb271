const SIGNS: [number, string][] = [
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** 30 gives `XXX`; for 1 to 99. */
export function romanNumeral(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, sign] of SIGNS) for (; rest >= value; rest -= value) text += sign;
  return text;
}
