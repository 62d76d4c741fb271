import { createRequire } from "node:module";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { type ComponentType, createElement, lazy, Suspense } from "react";
import type * as ReactServer from "react-dom/server";
import { describe, expect, it } from "vitest";
import { hashSource, isOwnScript, securePage } from "@/lib/server/csp";

const OWN = [
  "(self.__next_f=self.__next_f||[]).push([0])",
  'self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])',
  "self.__next_f.push([2,null])",
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/3-a_b~1.js"],"runtimeModuleIds":[94553]});',
  "requestAnimationFrame(function(){$RT=performance.now()});",
  '$RC("B:0","S:0")',
  '$RX("B:1","digest")',
];

const FORGED = [
  "alert(1)",
  'self.__next_f.push([1,"x"]);alert(1)',
  'self.__next_f.push([1,"x"],alert(1))',
  "self.__next_f.push([1,alert(1)])",
  "self.__next_f.push([1,`${alert(1)}`])",
  'alert(1);self.__next_f.push([1,"x"])',
  'self.__next_f.push({"toString":1})',
  'self.__next_f.push([1,"x"])//)',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["//elsewhere.example/x.js"],"runtimeModuleIds":[1]})',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[],"runtimeModuleIds":[1],"more":1})',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push([["static/chunks/x.js"],{"1":alert}])',
  '$RC("B:0",alert(1))',
  '$RC("B:0");alert(1);$RC("S:0")',
  "requestAnimationFrame(function(){$RT=performance.now()});alert(1)",
  "requestAnimationFrame(function(){alert(1)});",
  "window.$RC=function(){alert(1)}",
];

describe("inline scripts", () => {
  it.each(OWN)("blesses what only hands data to the framework: %s", (body) => expect(isOwnScript(body)).toBe(true));
  it.each(FORGED)("refuses what can do anything else: %s", (body) => expect(isOwnScript(body)).toBe(false));

  it("blesses everything that the installed React writes while it streams a page", async () => {
    const scripts = [...(await streamedPage()).matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, body]) => body ?? "");
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter((body) => !isOwnScript(body))).toEqual([]);
  });

  it("are blessed by the hash of their very bytes, once each; data, files and forgeries are not", () => {
    const own = "self.__next_f.push([0])";
    const html = `<script src="/x.js"></script><script id="_R_">${own}</script><p></p><script>${own}</script><script>alert(1)</script><SCRIPT>alert(2)</SCRIPT >`;
    expect(securePage(html)).toEqual({ html, scripts: [hashSource(own)] });
    expect(hashSource("")).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });

  it("are joined where they are neighbours, so that a long page has a short policy", () => {
    const pushes = Array.from({ length: 200 }, (_, index) => `self.__next_f.push([1,"${index}:text \\u003c/script\\u003e"])`);
    const html = `<body>${pushes.map((push) => `<script>${push}</script>`).join("")}<script>alert(1)</script></body>`;
    const joined = pushes.join(";");
    expect(securePage(html)).toEqual({
      html: `<body><script>${joined}</script><script>alert(1)</script></body>`,
      scripts: [hashSource(joined)],
    });
  });

  it("stay in pieces that a phone reads without a pause", () => {
    const pushes = Array.from({ length: 20 }, (_, index) => `self.__next_f.push([1,"${String(index).repeat(30_000)}"])`);
    const { html, scripts } = securePage(pushes.map((push) => `<script>${push}</script>`).join(""));
    const pieces = [...html.matchAll(/<script>(.*?)<\/script>/g)].map(([, body]) => body ?? "");
    expect(pieces.join(";")).toBe(pushes.join(";"));
    expect(pieces.length).toBeLessThan(pushes.length);
    expect(pieces.map((piece) => piece.length).filter((length) => length > 131_072)).toEqual([]);
    expect(scripts).toEqual(pieces.map(hashSource));
  });

  it("are not joined with a forged one", () => {
    const html = `<script>self.__next_f.push([1,"a"])</script><script>self.__next_f.push([1,"b"]);alert(1,"x")</script>`;
    expect(securePage(html)).toEqual({ html, scripts: [hashSource('self.__next_f.push([1,"a"])')] });
  });
});

/** A page with one piece that comes late and one that fails, made by the React that Next brings. */
async function streamedPage(): Promise<string> {
  const server = createRequire(import.meta.url)("next/dist/compiled/react-dom/server.node") as typeof ReactServer;
  const late = lazy(() => pause().then(() => ({ default: () => "late" })));
  const failing = lazy(() => pause().then(() => Promise.reject(new Error("no"))));
  const piece = (part: ComponentType) => createElement(Suspense, { fallback: "…" }, createElement(part));
  const page = createElement("html", null, createElement("body", null, piece(late), piece(failing)));
  const out = new PassThrough();
  const { pipe } = server.renderToPipeableStream(page, { onShellReady: () => pipe(out), onError: () => "digest" });
  return text(out);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
