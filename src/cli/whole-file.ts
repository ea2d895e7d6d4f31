import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { codeOf, GuardError } from "../errors.ts";

/** A file that has its name when it is whole, and is gone when it is not kept. */
export interface WholeFile extends AsyncDisposable {
  /** Rejects with `ERR_STORE_UNAVAILABLE` when the disk does not take it. */
  write(bytes: Uint8Array): Promise<void>;
  /** Makes it durable and gives it its name. */
  keep(): Promise<void>;
  /** What was written, from the beginning. */
  read(): AsyncIterable<Uint8Array>;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const PIECE_BYTES = 262_144;

/**
 * Opens a file of mode 0600 beside `path`, or among the temporary files where there is none. It is removed on any end
 * but `keep()`, signals included; only after a kill is it left behind, under a name of its own.
 */
export async function wholeFile(path: string | null): Promise<WholeFile> {
  const partial = `${path ?? join(tmpdir(), "guard-export")}.partial-${randomBytes(6).toString("hex")}`;
  const handle = await open(partial, "wx+", 0o600);
  const onSignal = (signal: NodeJS.Signals) => {
    rmSync(partial, { force: true });
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  // Without a name nobody finds it, not even after a kill.
  if (path === null) await rm(partial, { force: true });
  return {
    write: (bytes) =>
      onDisk(async () => {
        for (let at = 0; at < bytes.length; )
          at += (await handle.write(bytes, at, bytes.length - at)).bytesWritten;
      }),
    keep: () =>
      onDisk(async () => {
        await handle.sync();
        if (path === null) return;
        await rename(partial, path);
        await syncFolder(dirname(path));
      }),
    read: () => piecesOf(handle),
    async [Symbol.asyncDispose]() {
      forget();
      await handle.close();
      await rm(partial, { force: true });
    },
  };
}

async function onDisk(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = codeOf(error);
    const why = code === "ENOSPC" ? "its disk is full" : "its disk does not take it";
    throw new GuardError("ERR_STORE_UNAVAILABLE", `what would leave cannot be written: ${why}`, {
      code,
    });
  }
}

async function* piecesOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (let at = 0; ; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(PIECE_BYTES), 0, PIECE_BYTES, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** A name is durable with its folder. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
