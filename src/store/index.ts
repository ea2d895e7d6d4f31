import { GuardError } from "../errors.ts";
import { isSqliteThere, openSqlite, readSqliteLock } from "./sqlite/engine.ts";
import type { LockHolder } from "./sqlite/lock.ts";
import type { Store } from "./store.ts";

export interface StoreOptions {
  /** Told how long each transaction that wrote took, in seconds. */
  readonly onCommit?: (seconds: number) => void;
}

interface Engine {
  readonly open: (url: string, options: StoreOptions) => Promise<Store>;
  readonly readLock: (url: string) => LockHolder | null;
  readonly isThere: (url: string) => boolean;
}

/** Every engine, by the scheme of its URL. */
const ENGINES: Readonly<Record<string, Engine>> = {
  "sqlite:": { open: openSqlite, readLock: readSqliteLock, isThere: isSqliteThere },
};

/**
 * Opens the store at `url` (`sqlite:data/guard.db`, relative to the working directory) and brings it to this
 * version. Throws `ERR_CONFIG` for an engine that is not there, `ERR_STORE_LOCKED` with the holder's pid,
 * `ERR_STORE_VERSION`, `ERR_STORE_UNAVAILABLE`.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  return engineOf(url).open(url, options);
}

/** The living process that has the store open, and where it takes commands; null when there is none. */
export async function readLock(url: string): Promise<LockHolder | null> {
  return engineOf(url).readLock(url);
}

/** Was the store ever opened? Opening makes one. */
export function isThere(url: string): boolean {
  return engineOf(url).isThere(url);
}

function engineOf(url: string): Engine {
  const scheme = url.slice(0, url.indexOf(":") + 1);
  const engine = Object.hasOwn(ENGINES, scheme) ? ENGINES[scheme] : undefined;
  if (engine === undefined)
    throw new GuardError(
      "ERR_CONFIG",
      "this version keeps its store in SQLite only: set DATABASE_URL to sqlite: and a path",
      { scheme: /^[a-z]{1,20}:$/.test(scheme) ? scheme : null },
    );
  return engine;
}
