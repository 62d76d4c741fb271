import next from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";

const config = [
  ...next,
  ...typescript,
  {
    rules: {
      // Pages are cached whole and read without JavaScript: a plain link costs nothing, next/link would send code to every reader.
      "@next/next/no-html-link-for-pages": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "no-console": "off",
    },
  },
  {
    files: ["app/**", "components/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["@/prisma/*", "@/lib/db", "pg"], message: "Pages and components ask lib/<noun>/queries." }] },
      ],
      "no-restricted-globals": ["error", { name: "process", message: "The environment is parsed in lib/env.ts." }],
    },
  },
  {
    ignores: [
      ".next/",
      ".data/",
      "node_modules/",
      "prisma/client/",
      "next-env.d.ts",
      "messages/*.d.json.ts",
      "playwright-report/",
      "test-results/",
    ],
  },
];

export default config;
