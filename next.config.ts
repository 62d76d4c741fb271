import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: { createMessagesDeclaration: "./messages/en.json" },
});

const config: NextConfig = {
  poweredByHeader: false,
  // The serving layer compresses each cached page once (lib/server); under plain `next start` a proxy does it.
  compress: false,
  // Else a lock file higher up would be taken for the project's root.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // Unknown addresses must not fill the disk: rendered pages stay in memory.
  experimental: { isrFlushToDisk: false, sri: { algorithm: "sha256" } },
};

export default withNextIntl(config);
