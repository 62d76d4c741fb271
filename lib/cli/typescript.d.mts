/** Types of typescript.mjs, which is plain JavaScript because it is what makes TypeScript readable. */
export function registerTypeScript(root: string): void;
export function unregisterTypeScript(): Promise<void>;
