"use client";

import { useEffect, useState } from "react";
import { Dialog } from "./dialog";
import type { ReaderWords } from "./reader-bar";
import { tellCopied } from "./paragraphs";

type Citation = { language: string; dir: "ltr" | "rtl"; name: string; forms: { form: string; name: string; text: string }[] };

/** The citations of the page that the link leads to, each ready to be copied. Where they cannot be had, the page itself is opened. */
export default function CiteDialog({ href, words, onClose }: { href: string; words: ReaderWords; onClose: () => void }) {
  const [citations, setCitations] = useState<Citation[]>([]);
  useEffect(() => {
    void fetch(`${href}/data`)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
      .then((data) => setCitations(data as Citation[]))
      .catch(() => location.assign(href));
  }, [href]);
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => (onClose(), tellCopied(words.copied)),
      () => tellCopied(words.failed),
    );
  return (
    <Dialog title={words.citation} close={words.close} onClose={onClose}>
      {citations.map(({ language, dir, name, forms }) => (
        <section key={language} aria-label={name} className="mt-4">
          <h3 className="text-sm font-semibold text-muted">{name}</h3>
          <ul>
            {forms.map((form) => (
              <li key={form.form} className="mt-2 grid grid-cols-[minmax(0,1fr)_auto] gap-x-3">
                <p className="text-sm text-muted">{form.name}</p>
                <button
                  type="button"
                  onClick={() => copy(form.text)}
                  aria-label={`${words.copy}: ${form.name}, ${name}`}
                  className="row-span-2 h-9 self-center rounded border border-line px-3"
                >
                  {words.copy}
                </button>
                <p lang={language} dir={dir} className="break-words">
                  {form.text}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
