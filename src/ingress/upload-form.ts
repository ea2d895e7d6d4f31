import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import { GuardError } from "../errors.ts";
import { extensionOf, type TakeBytes, UploadError } from "./upload-part.ts";

const LIMITS = { fields: 20, fieldSize: 10_000, fieldNameSize: 1_000, parts: 30 };

/** Gives the bytes of the one file part of a form, and tells of its fields. Resolves to the file's extension. */
export async function receiveForm(
  bytes: AsyncIterable<Uint8Array>,
  type: string,
  maxBytes: number,
  take: TakeBytes,
  onField: (name: string, value: string) => void = () => {},
): Promise<string> {
  const parser = parserFor(type);
  parser.on("field", onField);
  const stop = new AbortController();
  const work: Promise<void>[] = [];
  let extension = "";
  parser.on("file", (_field, stream, { filename, mimeType }) => {
    if (work.length > 0) {
      work.push(Promise.reject(new UploadError("not-one-file")));
      stream.resume();
    } else {
      extension = extensionOf(mimeType, filename ?? "");
      work.push(pour(stream, maxBytes, take));
    }
    work.at(-1)?.catch(() => stop.abort());
  });
  const parsed = pipeline(Readable.from(bytes), parser, { signal: stop.signal });
  const ends = [...(await Promise.allSettled([parsed])), ...(await Promise.allSettled(work))];
  const faults = ends.flatMap((end) => (end.status === "rejected" ? [end.reason as unknown] : []));
  // One fault brings others along; ours says what was wrong.
  const own = faults.find((fault) => fault instanceof UploadError || fault instanceof GuardError);
  if (own !== undefined) throw own;
  if (faults.length > 0) throw new UploadError("malformed");
  if (work.length !== 1) throw new UploadError("not-one-file");
  return extension;
}

function parserFor(type: string) {
  try {
    return busboy({
      headers: { "content-type": type },
      limits: LIMITS,
      // A file is read as it comes, and so is its part.
      highWaterMark: 64 * 1024,
      fileHwm: 64 * 1024,
    });
  } catch {
    throw new UploadError("malformed");
  }
}

async function pour(stream: Readable, maxBytes: number, take: TakeBytes): Promise<void> {
  let left = maxBytes;
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    left -= piece.byteLength;
    if (left < 0) throw new UploadError("too-large");
    await take(piece);
  }
}
