import { describe, expect, it } from "vitest";
import { Press, PressBusy } from "@/lib/server/press";

const file = (text: string) => Buffer.from(text);
/** Something that is made when told. */
function slow(text: string) {
  let finish = () => {};
  const done = new Promise<Buffer>((resolve) => (finish = () => resolve(file(text))));
  let begun = 0;
  return { make: () => (begun++, done), finish: () => finish(), begun: () => begun };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("files that are dear to make", () => {
  it("are made once for each version, and then kept", async () => {
    const press = new Press(1_000);
    let made = 0;
    const make = () => Promise.resolve(file(`file ${++made}`));
    expect(String(await press.get("a", make))).toBe("file 1");
    expect(String(await press.get("a", make))).toBe("file 1");
    expect(String(await press.get("a, later", make))).toBe("file 2");
  });

  it("are made one at a time; who asks for the same waits for the same", async () => {
    const press = new Press(1_000);
    const [first, second] = [slow("first"), slow("second")];
    const asked = [press.get("1", first.make), press.get("2", second.make), press.get("1", first.make)];
    await settle();
    expect([first.begun(), second.begun()]).toEqual([1, 0]);
    first.finish();
    await settle();
    expect([first.begun(), second.begun()]).toEqual([1, 1]);
    second.finish();
    expect((await Promise.all(asked)).map(String)).toEqual(["first", "second", "first"]);
  });

  it("are refused when many already wait", async () => {
    const press = new Press(1_000);
    const held = slow("held");
    const waiting = Array.from({ length: 8 }, (_, i) => press.get(String(i), held.make));
    await expect(press.get("one more", held.make)).rejects.toThrow(PressBusy);
    held.finish();
    await Promise.all(waiting);
    expect(String(await press.get("one more", held.make))).toBe("held");
  });

  it("are asked for again after a failure, which stops nobody else", async () => {
    const press = new Press(1_000);
    const failing = press.get("a", () => Promise.reject(new Error("no browser")));
    const next = press.get("b", () => Promise.resolve(file("b")));
    await expect(failing).rejects.toThrow("no browser");
    expect(String(await next)).toBe("b");
    expect(String(await press.get("a", () => Promise.resolve(file("a"))))).toBe("a");
  });
});
