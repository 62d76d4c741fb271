// The content security policy demands Trusted Types, and Turbopack loads chunks by assigning script.src without a policy of its own:
// this one lets through what is ours, and nothing else. It must stand before the first chunk is asked for, hence here.

type Policies = { createPolicy?: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown };

const policies = (window as { trustedTypes?: Policies }).trustedTypes;

policies?.createPolicy?.("default", {
  createScriptURL: (url) => {
    const { origin } = new URL(url, document.baseURI);
    if (origin !== location.origin) throw new TypeError(`refused to load a script from ${origin}`);
    // As it came: the bundler knows a chunk that was loaded later by the very address it asked for.
    return url;
  },
});
