/** Types of install.mjs, which is plain JavaScript because nothing is installed yet when it runs. */
export function ensureInstalled(root: string, install?: (root: string) => Promise<number>): Promise<boolean>;
export function isInstalled(root: string): boolean;
