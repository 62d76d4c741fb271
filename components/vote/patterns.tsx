import type { VoteOption } from "@/lib/vote/present";

/**
 * Blue, orange and greys differ for every kind of colour vision and praise or blame nobody; hatching and a letter say the same
 * without colour, in print too.
 */
export const FILLS: Record<VoteOption, string> = {
  IN_FAVOUR: "light-dark(#bcd7ee, #24567f)",
  AGAINST: "light-dark(#f6cfa3, #7d4a14)",
  ABSTAINING: "light-dark(#dcdcdc, #50565a)",
  ABSENT: "light-dark(#ffffff, #14181a)",
};

/** Hatching over a ground, as a CSS image; none for those in favour. */
export function hatch(option: VoteOption): string | undefined {
  const line = "light-dark(#00000059, #ffffff73)";
  if (option === "AGAINST") return `repeating-linear-gradient(45deg, transparent 0 5px, ${line} 5px 6px)`;
  if (option === "ABSTAINING") return `radial-gradient(circle at 3px 3px, ${line} 1px, transparent 1.4px)`;
  return undefined;
}

export function groundOf(option: VoteOption): {
  backgroundColor: string;
  backgroundImage?: string;
  backgroundSize?: string;
  printColorAdjust: "exact";
} {
  const backgroundImage = hatch(option);
  return {
    backgroundColor: FILLS[option],
    printColorAdjust: "exact",
    ...(backgroundImage && { backgroundImage }),
    ...(option === "ABSTAINING" && { backgroundSize: "7px 7px" }),
  };
}
