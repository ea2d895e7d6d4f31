import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Destination } from "../../../config/config.ts";
import { codeOf, GuardError } from "../../errors.ts";
import { bytesIn, fileNameOf } from "./file.ts";
import type { Answer, SendRequest, Transport } from "./transport.ts";

/** Whoever fetches files is in the guard's group. */
const OWNER_AND_GROUP = 0o640;
const DONE: Answer = { kind: "answer", status: 200, bytes: 0, retryAfterMs: null };

/**
 * Puts sealed files into a folder. A file is there whole or not at all: it is written beside its place, under a name
 * that begins with a dot, and renamed once it is on disk. One that is there already was put there by an earlier
 * attempt, whose end the store never learned: it stays as it is, and the delivery is done.
 */
export function openFolderTransport({ id, path }: Destination): Transport {
  if (path === null)
    throw new GuardError("ERR_CONFIG", "the destination has no path", { destination: id });

  async function put({ sealed }: SendRequest, signal: AbortSignal): Promise<Answer> {
    const name = fileNameOf(sealed);
    const place = join(path ?? "", name);
    if (await isThere(place)) return DONE;
    const draft = join(path ?? "", `.${name}.partial`);
    try {
      await using file = await open(draft, "w", OWNER_AND_GROUP);
      for await (const bytes of bytesIn(sealed)) {
        signal.throwIfAborted();
        await file.writeFile(bytes);
      }
      await file.sync();
    } catch (error) {
      await rm(draft, { force: true }).catch(() => {});
      throw error;
    }
    await rename(draft, place);
    await using folder: FileHandle = await open(path ?? "", "r");
    await folder.sync();
    return DONE;
  }

  return {
    async send(request, signal) {
      try {
        return await put(request, signal);
      } catch {
        return { kind: "failed", class: "disk" };
      }
    },
    async close() {},
  };
}

async function isThere(place: string): Promise<boolean> {
  try {
    await stat(place);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}
