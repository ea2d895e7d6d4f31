import type { IncomingMessage } from "node:http";
import { pipeline, Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { receiveForm } from "./upload-form.ts";
import { extensionOf, type TakeBytes, UploadError } from "./upload-part.ts";

export interface UploadLimits {
  /** Of the file's bytes, as received and as decompressed. */
  readonly maxBytes: number;
  /** The longest wait for the next bytes. */
  readonly idleMs: number;
  /** Told of each field that stands in a form beside the file. */
  readonly onField?: (name: string, value: string) => void;
}

/** A form is a little larger than its file. */
const FORM_BYTES = 64 * 1024;

/**
 * Gives the bytes of the file in a request piece by piece, of a form those of its one file part. Resolves to the
 * extension that tells the format, or "". Rejects with an `UploadError`, and with whatever `take` rejects with.
 */
export async function receiveUpload(
  request: IncomingMessage,
  { maxBytes, idleMs, onField }: UploadLimits,
  take: TakeBytes,
): Promise<string> {
  const type = request.headers["content-type"] ?? "";
  const isForm = /^multipart\/form-data\b/i.test(type);
  const mostRaw = isForm ? maxBytes + FORM_BYTES : maxBytes;
  if (Number(request.headers["content-length"] ?? 0) > mostRaw) throw new UploadError("too-large");
  const bytes = decompressed(
    piecesOf(request, mostRaw, idleMs),
    request.headers["content-encoding"],
  );
  if (isForm) return receiveForm(bytes, type, maxBytes, take, onField);
  let left = maxBytes;
  for await (const piece of bytes) {
    left -= piece.byteLength;
    if (left < 0) throw new UploadError("too-large");
    await take(piece);
  }
  return extensionOf(type, "");
}

/** The request's bytes as they come. What is not taken yet waits in the socket, and the client with it. */
async function* piecesOf(
  request: IncomingMessage,
  maxBytes: number,
  idleMs: number,
): AsyncGenerator<Uint8Array> {
  // The connection stays, so that a refusal can be answered.
  const pieces = request.iterator({ destroyOnReturn: false });
  let left = maxBytes;
  try {
    for (;;) {
      const next = await inTime(pieces.next(), idleMs);
      if (next.done === true) break;
      const piece = next.value as Uint8Array;
      left -= piece.byteLength;
      if (left < 0) throw new UploadError("too-large");
      yield piece;
    }
  } finally {
    // Not waited for: of a client that stalls it ends when the connection does.
    void pieces.return?.().catch(() => {});
  }
  if (!request.complete) throw new UploadError("aborted");
}

function inTime<Result>(next: Promise<Result>, ms: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new UploadError("stalled")), ms);
    next.then(resolve, () => reject(new UploadError("aborted"))).finally(() => clearTimeout(timer));
  });
}

const DECOMPRESSORS = new Map([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

async function* decompressed(
  pieces: AsyncIterable<Uint8Array>,
  encoding = "",
): AsyncGenerator<Uint8Array> {
  const name = encoding.trim().toLowerCase();
  if (name === "" || name === "identity") return yield* pieces;
  const make = DECOMPRESSORS.get(name);
  if (make === undefined) throw new UploadError("encoding");
  const plain = make();
  pipeline(Readable.from(pieces), plain, () => {});
  try {
    yield* plain as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw error instanceof UploadError ? error : new UploadError("encoding");
  }
}
