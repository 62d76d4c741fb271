"use client";

import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { languageAttributes } from "@/lib/i18n/text";
import { fetchSuggestions, type Suggestion } from "@/lib/palette/suggest";
import type { PaletteWords } from "./palette-opener";
import { forget, readRecent, type Recent } from "./recent";

type Props = { locale: Locale; words: PaletteWords; onClose: () => void };
type Choice = { href: string; label: string; kind: string; language?: Locale };
type Found = { q: string; choices: Choice[]; failed: boolean };

/** Wait until the reader pauses. */
const PAUSE_MS = 120;

/** A dialog with one combobox: type, choose with the arrows, go with Enter. Before anything is typed it offers the recent pages. */
export default function Palette({ locale, words, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [q, setQ] = useState("");
  const [active, setActive] = useState(-1);
  const [recent, setRecent] = useState<Recent[]>(readRecent);
  const found = useSuggestions(q.trim(), locale, words);
  const choices = q.trim() === "" ? recent.map((page): Choice => ({ ...page, kind: "" })) : found.choices;

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => document.getElementById(`palette-${active}`)?.scrollIntoView({ block: "nearest" }), [active]);

  function press(event: KeyboardEvent) {
    const last = choices.length - 1;
    const moves: Record<string, number> = { ArrowDown: active >= last ? 0 : active + 1, ArrowUp: active <= 0 ? last : active - 1 };
    if (event.nativeEvent.isComposing) return;
    if (event.key in moves && choices.length > 0) setActive(moves[event.key] ?? 0);
    else if (event.key === "Enter") location.assign(choices[active]?.href ?? searchHref(locale, q));
    else return;
    event.preventDefault();
  }

  return (
    <dialog
      ref={dialog}
      aria-label={words.title}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      className="mx-auto mt-[10dvh] w-[min(40rem,calc(100vw-2rem))] rounded-lg border border-line bg-raised p-0 text-ink shadow-xl backdrop:bg-black/40"
    >
      <div className="flex max-h-[75dvh] flex-col">
        <div className="flex gap-x-2 border-b border-line p-3">
          <input
            autoFocus
            role="combobox"
            aria-label={words.label}
            aria-expanded={choices.length > 0}
            aria-controls="palette-list"
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 && active < choices.length ? `palette-${active}` : undefined}
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            placeholder={words.label}
            value={q}
            onChange={(event) => {
              setQ(event.target.value);
              setActive(-1);
            }}
            onKeyDown={press}
            className="min-h-11 min-w-0 grow rounded border border-muted bg-paper px-3 placeholder:text-muted"
          />
          <button type="button" onClick={onClose} className="min-h-11 cursor-pointer rounded border border-line px-3">
            {words.close}
          </button>
        </div>
        <p role="status" className="px-4 pt-2 text-sm text-muted">
          {q.trim() === ""
            ? words.recent
            : found.failed
              ? words.failed
              : found.q !== q.trim()
                ? "…"
                : choices.length === 0
                  ? words.none
                  : words.results}
        </p>
        <ul id="palette-list" role="listbox" aria-label={words.results} className="overflow-y-auto p-2">
          {choices.map(({ href, label, kind, language }, i) => (
            <li key={href} role="none">
              <a
                id={`palette-${i}`}
                role="option"
                aria-selected={i === active}
                tabIndex={-1}
                href={href}
                onMouseMove={() => setActive(i)}
                className="flex items-baseline justify-between gap-x-4 rounded px-2 py-2 text-ink no-underline aria-selected:bg-sunk aria-selected:outline-2 aria-selected:outline-accent"
              >
                <bdi {...(language && languageAttributes(language))}>{label}</bdi>
                <span className="shrink-0 text-xs text-muted">{kind}</span>
              </a>
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap justify-between gap-x-4 border-t border-line px-4 py-2 text-sm">
          <span className="text-muted">{words.hint}</span>
          {q.trim() === "" ? (
            recent.length > 0 && (
              <button
                type="button"
                className="cursor-pointer text-accent underline"
                onClick={() => {
                  forget();
                  setRecent([]);
                }}
              >
                {words.forget}
              </button>
            )
          ) : (
            <a href={searchHref(locale, q)}>{words.searchAll}</a>
          )}
        </div>
      </div>
    </dialog>
  );
}

function searchHref(locale: Locale, q: string): string {
  return q.trim() === "" ? `/${locale}/search` : `/${locale}/search?q=${encodeURIComponent(q.trim())}`;
}

/** The answers to what is typed; those to an older question stay until newer ones have come. */
function useSuggestions(q: string, locale: Locale, words: PaletteWords): Found {
  const [found, setFound] = useState<Found>({ q: "", choices: [], failed: false });
  useEffect(() => {
    if (q === "") return;
    const control = new AbortController();
    const timer = setTimeout(() => {
      fetchSuggestions(q, locale, control.signal)
        .then((suggestions) => setFound({ q, choices: suggestions.map((one) => toChoice(one, words)), failed: false }))
        .catch(() => control.signal.aborted || setFound({ q, choices: [], failed: true }));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [q, locale, words]);
  return found;
}

function toChoice({ href, label, noun, language }: Suggestion, words: PaletteWords): Choice {
  return { href, label, language, kind: words.nouns[noun] ?? "" };
}
