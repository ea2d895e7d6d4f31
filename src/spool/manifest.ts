import { z } from "zod";
import { GuardError } from "../errors.ts";
import type { Spooled } from "./spool.ts";

const manifest = z.strictObject({
  id: z.string().regex(/^spl_[0-9a-f]{32}$/),
  key: z.base64(),
  size: z.int().min(0),
});

/** What the store keeps, encrypted, in place of a body that is spooled. */
export function packSpooled({ id, key, size }: Spooled): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ id, key, size }));
}

/** Throws `ERR_SEAL_BROKEN` for bytes that `packSpooled` did not make. */
export function unpackSpooled(bytes: Uint8Array): Spooled {
  try {
    return manifest.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    throw new GuardError("ERR_SEAL_BROKEN", "a stored spool is not what was written");
  }
}
