/**
 * What the serving layer and the code that Next bundles share. Both run in one process but load their own copies of every module:
 * only globalThis is common to them.
 */
export type Hooks = {
  /** Drops the finished pages of the serving layer. */
  purgePages?: () => void;
  /** True once the process was asked to end: a lost database is then no news. */
  stopping?: boolean;
};

const KEY = Symbol.for("oic-knowledge-base.hooks");

export function hooks(): Hooks {
  const holder = globalThis as { [KEY]?: Hooks };
  return (holder[KEY] ??= {});
}
