import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { codeOf } from "../errors.ts";
import { boundedHeader } from "../judge/envelope.ts";

export type BodyRead =
  | {
      readonly kind: "body";
      /** The bytes as received. */
      readonly raw: Uint8Array;
      /** The decoded bytes, or `raw` where there was nothing to decode or it could not be decoded. */
      readonly body: Uint8Array;
      /** Only set where `body` could not be decoded. */
      readonly contentEncoding: string;
    }
  | { readonly kind: "too-large" }
  /** The client went away, or was too slow, before the body was whole. */
  | { readonly kind: "aborted" };

/** Reads and decodes a request's body; `limitBytes` holds for the bytes received and for the decoded ones. Never rejects. */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<BodyRead> {
  const raw = await readRaw(request, limitBytes);
  if (typeof raw === "string") return { kind: raw };
  const contentEncoding = boundedHeader(request.headers["content-encoding"]);
  const decoded = await decode(raw, contentEncoding.toLowerCase(), limitBytes);
  if (decoded === "too-large") return { kind: "too-large" };
  if (decoded === "undecodable") return { kind: "body", raw, body: raw, contentEncoding };
  return { kind: "body", raw, body: decoded, contentEncoding: "" };
}

function readRaw(
  request: IncomingMessage,
  limitBytes: number,
): Promise<Uint8Array | "too-large" | "aborted"> {
  const declared = Number(request.headers["content-length"] ?? 0);
  if (declared > limitBytes) return Promise.resolve("too-large");
  if (request.destroyed) return Promise.resolve("aborted");
  return new Promise((resolve) => {
    let bytes = Buffer.alloc(declared);
    let length = 0;
    const settle = (result: Uint8Array | "too-large" | "aborted") => {
      request.pause().off("data", onData).off("end", onEnd).off("close", onClose);
      resolve(result);
    };
    const onData = (chunk: Buffer) => {
      const end = length + chunk.byteLength;
      if (end > limitBytes) return settle("too-large");
      // Copied into one buffer: a list of tiny chunks would keep alive the socket buffers they are cut from.
      if (end > bytes.byteLength) bytes = grown(bytes, Math.min(limitBytes, end * 2));
      chunk.copy(bytes, length);
      length = end;
    };
    const onEnd = () => settle(bytes.subarray(0, length));
    const onClose = () => settle("aborted");
    request.on("data", onData).on("end", onEnd).on("close", onClose);
  });
}

function grown(bytes: Buffer<ArrayBuffer>, byteLength: number): Buffer<ArrayBuffer> {
  const larger = Buffer.alloc(byteLength);
  bytes.copy(larger);
  return larger;
}

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

// "deflate" names the zlib format (RFC 9110 §8.4.1.2); some clients send it bare, so that is tried second.
const DECODERS = new Map<string, readonly Decoder[]>([
  ["", []],
  ["identity", []],
  ["gzip", [promisify(gunzip)]],
  ["x-gzip", [promisify(gunzip)]],
  ["deflate", [promisify(inflate), promisify(inflateRaw)]],
  ["br", [promisify(brotliDecompress)]],
]);

async function decode(
  raw: Uint8Array,
  encoding: string,
  maxOutputLength: number,
): Promise<Uint8Array | "too-large" | "undecodable"> {
  const decoders = DECODERS.get(encoding);
  if (raw.byteLength === 0 || decoders?.length === 0) return raw;
  for (const decoder of decoders ?? []) {
    try {
      return await decoder(raw, { maxOutputLength });
    } catch (error) {
      if (codeOf(error) === "ERR_BUFFER_TOO_LARGE") return "too-large";
    }
  }
  return "undecodable";
}
