"use client";

import { useParams } from "next/navigation";
import { useEffect } from "react";
import { FAILURE } from "@/lib/i18n/failure";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales";

const RETRY_AFTER_MS = 5_000;

/**
 * Shown when a page cannot be made, in practice when the database is away. Tries again by itself.
 * Its few words are not read through next-intl: that would send every page the library and the messages.
 */
export default function PageFailure({ reset }: { reset: () => void }) {
  const { locale } = useParams();
  const words = FAILURE[isLocale(locale) ? locale : DEFAULT_LOCALE];
  useEffect(() => {
    const timer = setTimeout(() => window.location.reload(), RETRY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [reset]);
  return (
    <main className="mx-auto max-w-2xl px-4 py-16">
      <h1 className="text-2xl font-semibold">{words.title}</h1>
      <p className="mt-4" role="status">
        {words.body}
      </p>
      <p className="mt-6">
        <a href="">{words.retry}</a>
      </p>
    </main>
  );
}
