import { createHmac, type Hmac, timingSafeEqual } from "node:crypto";
import type { SealedFile } from "./event.ts";

/** What a file is sealed for. */
export interface FileBinding {
  readonly event: string;
  readonly destination: string;
  readonly policy: string;
}

/** Where a file's bytes come from, each time from the first; it may throw while they are read. */
export type ReadFile = () => AsyncIterable<Uint8Array>;

/** Seals a file while it is written: the seal is over all bytes that `add` was given. `sealKey` is 32 bytes. */
export function sealFile(binding: FileBinding, sealKey: Uint8Array) {
  const hmac = begin(binding, sealKey);
  let size = 0;
  return {
    add(bytes: Uint8Array): void {
      hmac.update(bytes);
      size += bytes.byteLength;
    },
    /** The seal; nothing can be added after it. */
    mac: (contentType: string) => end(hmac, contentType, size).toString("hex"),
  };
}

/**
 * The only way to a sealed file: its bytes are read once to see that the seal is unbroken, before any of them leaves.
 * Null when a byte, the row, the destination or the policy is another. Throws what `read` throws.
 */
export async function openSealedFile(
  sealing: FileBinding & { readonly contentType: string },
  mac: string,
  sealKey: Uint8Array,
  read: ReadFile,
): Promise<SealedFile | null> {
  const hmac = begin(sealing, sealKey);
  let size = 0;
  for await (const bytes of read()) {
    hmac.update(bytes);
    size += bytes.byteLength;
  }
  const given = Buffer.from(mac, "hex");
  const made = end(hmac, sealing.contentType, size);
  if (given.length !== made.length || !timingSafeEqual(given, made)) return null;
  return { ...sealing, size, mac, read } as unknown as SealedFile;
}

// JSON arrays before and after the bytes, a NUL between: no array has one, so the three cannot be parted otherwise, and
// no bound text of a body begins so.

function begin({ event, destination, policy }: FileBinding, sealKey: Uint8Array): Hmac {
  const bound = JSON.stringify(["file", event, destination, policy]);
  return createHmac("sha256", sealKey).update(bound).update("\0");
}

function end(hmac: Hmac, contentType: string, size: number): Buffer {
  return hmac
    .update("\0")
    .update(JSON.stringify([contentType, size]))
    .digest();
}
