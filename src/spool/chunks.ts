import { GuardError } from "../errors.ts";
import { NONCE_BYTES, seal, TAG_BYTES, unseal } from "../keys/wrap.ts";

// A spool is a row of chunks, each `nonce · ciphertext · tag` under the spool's own key. What is authenticated with a
// chunk is the spool, the chunk's number and whether it is the last: one that is cut, moved, repeated or of another
// spool does not open.

/** Plain bytes in a chunk; the last may have fewer, and an empty spool has one empty chunk. */
export const CHUNK_BYTES = 64 * 1024;
const OVERHEAD_BYTES = NONCE_BYTES + TAG_BYTES;
export const STORED_CHUNK_BYTES = CHUNK_BYTES + OVERHEAD_BYTES;

export interface Place {
  readonly spool: string;
  /** From 0. */
  readonly number: number;
  readonly isLast: boolean;
}

export function sealChunk(key: Uint8Array, place: Place, plain: Uint8Array): Uint8Array {
  return seal(key, bindingOf(place), plain);
}

/** Throws `ERR_SEAL_BROKEN` unless `stored` is what `sealChunk` made for this place. */
export function openChunk(key: Uint8Array, place: Place, stored: Uint8Array): Uint8Array {
  return unseal(key, bindingOf(place), stored);
}

export function chunkCount(size: number): number {
  return Math.max(1, Math.ceil(size / CHUNK_BYTES));
}

/** Bytes on disk of a spool with `size` plain ones. */
export function storedSize(size: number): number {
  return size + chunkCount(size) * OVERHEAD_BYTES;
}

function bindingOf({ spool, number, isLast }: Place): string {
  return `spool|${spool}|${number}|${isLast ? "last" : "more"}`;
}

export function brokenSpool(spool: string): GuardError {
  return new GuardError("ERR_SEAL_BROKEN", "a spooled file is not what was written", { spool });
}
