"use client";

import { useEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent } from "react";
import type { Suggestion } from "@/lib/search/suggest";

type Props = {
  id: string;
  locale: string;
  value: string;
  label: string;
  placeholder?: string | undefined;
  listLabel: string;
  /** "n suggestions", by n. */
  counted: string[];
  /** Words for the kinds of records. */
  kinds: Record<string, string>;
};

/** Pause after the last letter before suggestions are asked for. */
const PAUSE_MS = 150;
const RTL = new Set(["ar"]);

/**
 * A search field with suggestions: the combobox of the ARIA authoring practices. Arrow keys choose, Enter opens, Escape closes; what is
 * typed is never changed, and without a script the field is a plain one.
 */
export function Suggestions({ id, locale, value, label, placeholder, listLabel, counted, kinds }: Props) {
  const ready = useSyncExternalStore(
    never,
    () => true,
    () => false,
  ); // false in the page as served, true once this script runs
  const [typed, setTyped] = useState<string | null>(null);
  const [found, setFound] = useState<Suggestion[] | null>(null);
  const [active, setActive] = useState(-1);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (typed === null) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      ask(typed, locale, stop.signal).then(
        (suggestions) => {
          setFound(suggestions);
          setActive(-1);
        },
        () => undefined, // the next letter asks again
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed, locale]);

  const open = found !== null && found.length > 0;
  /** With what is still being asked: no list opens after Escape, or when one has gone on. */
  const close = () => {
    setTyped(null);
    setFound(null);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      setActive((now) => ((now + 1 + move + found.length + 1) % (found.length + 1)) - 1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && found[active]) {
      event.preventDefault();
      window.location.assign(found[active].address);
    }
  };

  return (
    <div
      ref={box}
      className="relative min-w-0 grow"
      onBlur={(event) => {
        if (!box.current?.contains(event.relatedTarget)) close();
      }}
    >
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={value}
        dir="auto"
        maxLength={300}
        autoComplete="off"
        aria-label={label}
        placeholder={placeholder}
        {...(ready && {
          role: "combobox",
          "aria-autocomplete": "list",
          "aria-expanded": open,
          "aria-controls": `${id}-list`,
          ...(active >= 0 && { "aria-activedescendant": `${id}-${active}` }),
        })}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        className="min-h-11 w-full rounded border border-muted bg-raised px-3 text-ink placeholder:text-muted"
      />
      {ready && (
        <>
          <ul
            id={`${id}-list`}
            role="listbox"
            aria-label={listLabel}
            hidden={!open}
            className="absolute inset-x-0 z-20 mt-1 max-h-96 overflow-y-auto rounded border border-line bg-raised py-1 text-ink shadow-lg"
          >
            {found?.map(({ address, title, language, symbol, type }, i) => (
              <li
                key={address}
                id={`${id}-${i}`}
                role="option"
                aria-selected={i === active}
                onMouseDown={(event) => {
                  event.preventDefault();
                  window.location.assign(address);
                }}
                className="cursor-pointer px-3 py-2 hover:bg-sunk aria-selected:bg-sunk aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-accent"
              >
                {symbol && (
                  <span className="me-2 text-sm font-semibold">
                    <bdi>{symbol}</bdi>
                  </span>
                )}
                <span lang={language} dir={RTL.has(language) ? "rtl" : "ltr"}>
                  {title}
                </span>
                <span className="ms-2 text-sm text-muted">{kinds[type]}</span>
              </li>
            ))}
          </ul>
          <p role="status" className="sr-only">
            {found === null ? "" : counted[found.length]}
          </p>
        </>
      )}
    </div>
  );
}

/** Nothing changes after the start. */
function never(): () => void {
  return () => undefined;
}

async function ask(q: string, lang: string, signal: AbortSignal): Promise<Suggestion[]> {
  if (q.trim().length < 2) return [];
  const response = await fetch(`/api/v1/suggest?${new URLSearchParams({ q: q.slice(0, 100), lang }).toString()}`, { signal });
  if (!response.ok) return [];
  const { suggestions } = (await response.json()) as { suggestions: Suggestion[] };
  return suggestions;
}
