import { randomBytes } from "node:crypto";
import { type FileHandle, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, GuardError } from "../errors.ts";
import { KEY_BYTES } from "../keys/wrap.ts";
import {
  brokenSpool,
  CHUNK_BYTES,
  chunkCount,
  openChunk,
  STORED_CHUNK_BYTES,
  sealChunk,
  storedSize,
} from "./chunks.ts";

/**
 * A spooled file and what opens it. It is kept nowhere but in an encrypted record of the store: rotating the master
 * key wraps that record anew, and the spool with it, without touching the file.
 */
export interface Spooled {
  readonly id: string;
  /** The spool's own key, base64. */
  readonly key: string;
  /** Plain bytes. */
  readonly size: number;
}

export interface SpoolWriter {
  readonly id: string;
  /** Rejects with `ERR_STORE_UNAVAILABLE` when the disk does not take it. */
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves when all is on disk under its name. */
  finish(): Promise<Spooled>;
  /** Removes what was written, finished or not. Never rejects. */
  discard(): Promise<void>;
}

const OWNER_ONLY = 0o600;

/** A random id; it says nothing about what it names. */
export function newSpoolId(): string {
  return `spl_${randomBytes(16).toString("hex")}`;
}

/** Begins a spool in `folder`. Rejects with `ERR_STORE_UNAVAILABLE`. */
export async function writeSpool(folder: string, id: string): Promise<SpoolWriter> {
  const key = randomBytes(KEY_BYTES);
  const path = join(folder, id);
  const file = await onDisk(() => open(path, "wx", OWNER_ONLY));
  let pending = Buffer.alloc(CHUNK_BYTES);
  let filled = 0;
  let number = 0;
  let isClosed = false;

  // A chunk is written once more has come: only then is it known not to be the last.
  async function put(isLast: boolean): Promise<void> {
    const plain = pending.subarray(0, filled);
    const stored = sealChunk(key, { spool: id, number, isLast }, plain);
    number++;
    filled = 0;
    await onDisk(() => file.writeFile(stored));
  }

  return {
    id,
    async write(bytes) {
      for (let at = 0; at < bytes.byteLength; ) {
        if (filled === CHUNK_BYTES) await put(false);
        const part = bytes.subarray(at, at + CHUNK_BYTES - filled);
        pending.set(part, filled);
        filled += part.byteLength;
        at += part.byteLength;
      }
    },
    async finish() {
      const size = number * CHUNK_BYTES + filled;
      await put(true);
      await onDisk(() => file.sync());
      isClosed = true;
      await onDisk(() => file.close());
      await onDisk(() => syncFolder(folder));
      pending = Buffer.alloc(0);
      return { id, key: key.toString("base64"), size };
    },
    async discard() {
      if (!isClosed) await file.close().catch(() => {});
      isClosed = true;
      await eraseSpool(folder, id);
    },
  };
}

/** Never rejects: what cannot be removed now is swept, once nothing refers to it. */
export async function eraseSpool(folder: string, id: string): Promise<void> {
  await rm(join(folder, id), { force: true }).catch(() => {});
}

/**
 * The plain bytes of a spool, chunk by chunk, each verified before it is given. Throws `ERR_SEAL_BROKEN` where the
 * file is missing, shorter, longer or other than what was written, `ERR_STORE_UNAVAILABLE` where it cannot be read.
 */
export async function* readSpool(folder: string, spooled: Spooled): AsyncGenerator<Uint8Array> {
  const { id, size } = spooled;
  const key = Buffer.from(spooled.key, "base64");
  const path = join(folder, id);
  const file = await onDisk(() => open(path, "r"), brokenSpool(id));
  try {
    const { size: stored } = await onDisk(() => file.stat());
    if (stored !== storedSize(size)) throw brokenSpool(id);
    const count = chunkCount(size);
    for (let number = 0; number < count; number++) {
      const isLast = number === count - 1;
      const length = isLast ? stored - number * STORED_CHUNK_BYTES : STORED_CHUNK_BYTES;
      const bytes = await readWhole(file, length);
      if (bytes === null) throw brokenSpool(id);
      yield openChunk(key, { spool: id, number, isLast }, bytes);
    }
  } finally {
    await file.close();
  }
}

/** The next `length` bytes; null where there are fewer. */
async function readWhole(file: FileHandle, length: number): Promise<Uint8Array | null> {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; ) {
    const { bytesRead } = await onDisk(() => file.read(bytes, at, length - at));
    if (bytesRead === 0) return null;
    at += bytesRead;
  }
  return bytes;
}

/** A new name in a folder is durable once the folder is. */
export async function syncFolder(folder: string): Promise<void> {
  await using handle = await open(folder, "r");
  await handle.sync();
}

async function onDisk<Result>(work: () => Promise<Result>, missing?: GuardError): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (missing !== undefined && codeOf(error) === "ENOENT") throw missing;
    throw new GuardError("ERR_STORE_UNAVAILABLE", "a spooled file cannot be written or read", {
      code: codeOf(error),
    });
  }
}
