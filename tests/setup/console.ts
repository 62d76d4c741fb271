import { afterEach, beforeEach, expect } from "vitest";

let said: string[] = [];
let expected: RegExp[] = [];
const { error: original } = console;

/** In a test: this complaint is meant to come. */
export function expectConsoleError(pattern: RegExp): void {
  expected.push(pattern);
}

beforeEach(() => {
  said = [];
  expected = [];
  console.error = (...args: unknown[]) => {
    const text = args.map((value) => (value instanceof Error ? (value.stack ?? value.message) : String(value))).join(" ");
    said.push(text);
    if (!expected.some((pattern) => pattern.test(text))) original(...args);
  };
});

// An unexpected complaint fails the test, and so does an expected one that did not come.
afterEach(() => {
  console.error = original;
  expect(said.filter((text) => !expected.some((pattern) => pattern.test(text)))).toEqual([]);
  expect(expected.filter((pattern) => !said.some((text) => pattern.test(text)))).toEqual([]);
});
