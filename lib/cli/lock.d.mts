/** Types of lock.mjs, which is plain JavaScript because bootstrap.mjs uses it before anything is installed. */
export function withFileLock<T>(file: string, work: () => Promise<T>, onWait?: () => void): Promise<T>;
export function isAlive(pid: number): boolean;
