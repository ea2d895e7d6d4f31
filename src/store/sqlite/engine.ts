import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { codeOf, GuardError } from "../../errors.ts";
import { threadEnv } from "../../thread-env.ts";
import type { Store } from "../store.ts";
import { type Client, connect } from "./client.ts";
import { type LockHolder, readLockFile, takeLock } from "./lock.ts";
import { METHODS, type Method } from "./protocol.ts";
import { isWholePage } from "./sweep.ts";

const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** Opens the SQLite file of `url` in a thread of its own, for this process alone. */
export async function openSqlite(
  url: string,
  { onCommit = () => {} }: { onCommit?: (seconds: number) => void },
): Promise<Store> {
  const file = fileOf(url);
  makeFile(file);
  const lock = takeLock(lockOf(file));
  try {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      workerData: { file },
      env: threadEnv(),
    });
    const client = await connect(worker, onCommit);
    return {
      ...methodsOf(client),
      engine: "sqlite",
      folder: dirname(file),
      sweep: (limits) => sweepAll(client, limits),
      setControl: async (address) => lock.setControl(address),
      async close() {
        await client.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The living process that has the store of `url` open, or null. */
export function readSqliteLock(url: string): LockHolder | null {
  return readLockFile(lockOf(fileOf(url)));
}

/** Is the file of `url` there? */
export function isSqliteThere(url: string): boolean {
  return existsSync(fileOf(url));
}

function methodsOf(client: Client): Pick<Store, Method> {
  const entries = Object.keys(METHODS).map((method) => [
    method,
    (...args: never) => client.call(method as Method, ...args),
  ]);
  // METHODS names every method of the contract, and `call` has each one's type.
  return Object.fromEntries(entries) as Pick<Store, Method>;
}

/** Page by page, so that intake gets its turn between. */
async function sweepAll(client: Client, limits: Parameters<Store["sweep"]>[0]) {
  const total = { expired: 0, bodies: 0, records: 0 };
  for (;;) {
    const page = await client.call("sweep", limits);
    total.expired += page.expired;
    total.bodies += page.bodies;
    total.records += page.records;
    if (!isWholePage(page)) return total;
  }
}

/** `sqlite:data/guard.db`, `sqlite:/var/lib/guard.db` or `sqlite:///var/lib/guard.db`. */
function fileOf(url: string): string {
  const path = url.slice("sqlite:".length).replace(/^\/\/(?=\/)/, "");
  if (path === "" || path === ":memory:")
    throw new GuardError("ERR_CONFIG", "DATABASE_URL must name a file: sqlite:data/guard.db");
  return resolve(path);
}

function lockOf(file: string): string {
  return `${file}.lock`;
}

/** SQLite makes its other files with the permissions of this one. */
function makeFile(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: OWNER_ONLY_FOLDER });
    closeSync(openSync(file, "a", OWNER_ONLY));
  } catch (error) {
    throw new GuardError("ERR_STORE_UNAVAILABLE", "the store's file cannot be written", {
      file,
      code: codeOf(error),
    });
  }
}
