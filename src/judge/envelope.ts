import { GuardError } from "../errors.ts";
import type { Received } from "./event.ts";

/** Longest content type or encoding that is kept; a multipart boundary has at most 70 (RFC 2046 §5.1.1). */
const MAX_HEADER_CHARS = 256;
const LENGTH_BYTES = 4;

/** A header as it is kept with an event: "" when absent, cut at 256 characters. */
export function boundedHeader(value: string | undefined): string {
  return (value ?? "").trim().slice(0, MAX_HEADER_CHARS);
}

/**
 * What is encrypted and stored of an event: the length of a JSON header (u32, big-endian), the header, then the
 * body as it is. Id, hook and time are columns of the store and are not repeated.
 */
export function packEvent(received: Received): Uint8Array {
  const { contentType, contentEncoding, signature, account, body } = received;
  const header = new TextEncoder().encode(
    JSON.stringify({
      contentType: boundedHeader(contentType),
      contentEncoding: boundedHeader(contentEncoding),
      signature,
      ...(account !== undefined && { account }),
    }),
  );
  const packed = new Uint8Array(LENGTH_BYTES + header.byteLength + body.byteLength);
  new DataView(packed.buffer).setUint32(0, header.byteLength);
  packed.set(header, LENGTH_BYTES);
  packed.set(body, LENGTH_BYTES + header.byteLength);
  return packed;
}

/**
 * The event as it came in, from its columns and its decrypted bytes; the body is a view of `bytes`. Bytes that
 * `packEvent` did not make fail with `ERR_SEAL_BROKEN`.
 */
export function unpackEvent(
  id: string,
  hook: string,
  receivedAt: number,
  bytes: Uint8Array,
): Received {
  const start = LENGTH_BYTES + headerLength(bytes);
  if (bytes.byteLength < start) throw broken();
  const header = readHeader(bytes.subarray(LENGTH_BYTES, start));
  return { id, hook, receivedAt, ...header, body: bytes.subarray(start) };
}

function headerLength(bytes: Uint8Array): number {
  if (bytes.byteLength < LENGTH_BYTES) throw broken();
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
}

function readHeader(
  bytes: Uint8Array,
): Pick<Received, "contentType" | "contentEncoding" | "signature" | "account"> {
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw broken();
  }
  if (typeof header !== "object" || header === null) throw broken();
  const { contentType, contentEncoding, signature, account } = header as Record<string, unknown>;
  if (typeof contentType !== "string" || typeof contentEncoding !== "string") throw broken();
  if (account !== undefined && typeof account !== "string") throw broken();
  switch (signature) {
    case "off":
    case "valid":
    case "absent":
    case "wrong":
      return {
        contentType,
        contentEncoding,
        signature,
        ...(account !== undefined && { account }),
      };
    default:
      throw broken();
  }
}

function broken(): GuardError {
  return new GuardError("ERR_SEAL_BROKEN", "a stored event is not what was written");
}
