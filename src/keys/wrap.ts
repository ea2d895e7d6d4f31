import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { GuardError } from "../errors.ts";

// A wrapped key is: version (1 byte) · master key id (8) · nonce (12) · 32 bytes of AES-256-GCM ciphertext · tag (16).
// Nonces are random: one master key may wrap 2^32 keys (NIST SP 800-38D §8.3), then a new one is due.

export const VERSION = 1;
export const KEY_BYTES = 32;
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;
const ID_BYTES = 8;
const ID_AT = 1;
const SEALED_AT = ID_AT + ID_BYTES;
/** Length of a wrapped key; in a record the encrypted content follows it. */
export const WRAPPED_BYTES = SEALED_AT + NONCE_BYTES + KEY_BYTES + TAG_BYTES;

/** A master key, ready to wrap. What it wraps with and what names it are both derived, so neither tells of the other. */
export interface Master {
  readonly id: Buffer;
  readonly wrappingKey: Buffer;
}

export function masterFrom(key: Uint8Array): Master {
  const derive = (purpose: string) => createHmac("sha256", key).update(purpose).digest();
  return {
    id: derive("phi-guard master key id 1").subarray(0, ID_BYTES),
    wrappingKey: derive("phi-guard master key wrapping 1"),
  };
}

/** Wraps a 32-byte key under `master`; `purpose` must be given again to unwrap it. */
export function wrapKey(master: Master, purpose: string, key: Uint8Array): Uint8Array {
  const head = Buffer.from([VERSION, ...master.id]);
  return joined(head, seal(master.wrappingKey, purpose, key));
}

/** The key wrapped at the start of `blob`, and whether the first of `masters` wrapped it. Throws `ERR_SEAL_BROKEN`. */
export function unwrapKey(
  masters: readonly Master[],
  purpose: string,
  blob: Uint8Array,
): { key: Uint8Array; isNewest: boolean } {
  const master = masters.find(({ id }) => id.equals(blob.subarray(ID_AT, SEALED_AT)));
  if (master === undefined || blob[0] !== VERSION || blob.length < WRAPPED_BYTES) throw broken();
  const key = unseal(master.wrappingKey, purpose, blob.subarray(SEALED_AT, WRAPPED_BYTES));
  return { key, isNewest: master === masters[0] };
}

/** nonce · ciphertext · tag. `bound` is authenticated, not stored. */
export function seal(key: Uint8Array, bound: string, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(boundBytes(bound));
  return joined(nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag());
}

/** Throws `ERR_SEAL_BROKEN` unless `sealed` is what `seal` made with the same key and `bound`. */
export function unseal(key: Uint8Array, bound: string, sealed: Uint8Array): Uint8Array {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) throw broken();
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const tagAt = sealed.length - TAG_BYTES;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES })
      .setAAD(boundBytes(bound))
      .setAuthTag(sealed.subarray(tagAt));
    return joined(decipher.update(sealed.subarray(NONCE_BYTES, tagAt)), decipher.final());
  } catch {
    throw broken();
  }
}

/**
 * One array in memory of its own. A small Buffer lies in a pool beside others, plain ones too, and the whole pool
 * goes along when it is posted to another thread.
 */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function boundBytes(bound: string): Buffer {
  return Buffer.from(`${VERSION}|${bound}`);
}

function broken(): GuardError {
  return new GuardError("ERR_SEAL_BROKEN", "an encrypted record is not what was written");
}
