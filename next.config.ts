import type { NextConfig } from "next";
import { PHASE_PRODUCTION_SERVER } from "next/constants";
import createNextIntlPlugin from "next-intl/plugin";
import { nextHeaders } from "./lib/server/headers";

const TEXTS = [
  { source: "/:locale(ar|en|fr)/resolutions/:id", destination: "/:locale/resolutions/:id/only" },
  {
    source: "/:locale(ar|en|fr)/resolutions/:id/:languages([a-z]{2}(?:-[a-z]{2})*)",
    destination: "/:locale/resolutions/:id/:languages/only",
  },
];
const VERB: [{ type: "query"; key: "verb"; value: string }] = [{ type: "query", key: "verb", value: ".+" }];

const config: NextConfig = {
  poweredByHeader: false,
  // The serving layer compresses each cached page once (lib/server); under plain `next start` a proxy does it.
  compress: false,
  // Else a lock file higher up would be taken for the project's root.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // Unknown addresses must not fill the disk: rendered pages stay in memory.
  experimental: { isrFlushToDisk: false, sri: { algorithm: "sha256" } },
  headers: async () => nextHeaders(),
  // A text is kept whole, and a kept page cannot know its query: with a verb it is another page behind the same address.
  rewrites: async () => ({ beforeFiles: TEXTS.map((text) => ({ ...text, has: VERB })) }),
};

/** The declaration of the messages is written while building and developing only: whoever serves may not be allowed to write. */
export default function nextConfig(phase: string): NextConfig {
  const declaration = phase === PHASE_PRODUCTION_SERVER ? {} : { experimental: { createMessagesDeclaration: "./messages/en.json" } };
  return createNextIntlPlugin({ requestConfig: "./lib/i18n/request.ts", ...declaration })(config);
}
