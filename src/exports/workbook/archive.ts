import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise } from "yauzl";
import { GuardError } from "../../errors.ts";
import { exportFault } from "../fault.ts";
import { WORKBOOK_LIMITS } from "./limits.ts";

/** The parts of a workbook's container, by name. Nothing of it is written anywhere: names are looked up and no more. */
export interface Archive {
  has(name: string): boolean;
  /** The bytes of a part, unpacked. Throws `ERR_EXPORT` where it is not whole, or unpacks to too much. */
  read(name: string): AsyncGenerator<Uint8Array>;
}

/** Reads a container's list of parts. Throws `ERR_EXPORT`. */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const zip = await broken(() => fromBufferPromise(bytes, { strictFileNames: true }));
  const entries = new Map<string, Entry>();
  await broken(async () => {
    if (zip.entryCount > WORKBOOK_LIMITS.entries) throw exportFault("workbook-too-large");
    for await (const entry of zip.eachEntry()) {
      // Part names are equal whatever their case (ECMA-376, part 2): of two equal ones nobody knows which is meant.
      const name = entry.fileName.toLowerCase();
      if (entries.has(name) || entry.isEncrypted()) throw exportFault("workbook-broken");
      entries.set(name, entry);
    }
  });
  let inflated = 0;
  let packed = 0;

  async function* read(name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) throw exportFault("workbook-broken");
    packed += entry.compressedSize;
    const stream = await broken(() => zip.openReadStreamPromise(entry));
    const pieces: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
    let sum = 0;
    try {
      for (;;) {
        const next = await broken(() => pieces.next());
        if (next.done === true) break;
        inflated += next.value.length;
        const { inflated: most, ratio, ratioFrom } = WORKBOOK_LIMITS;
        if (inflated > most || (inflated > ratioFrom && inflated > packed * ratio))
          throw exportFault("workbook-too-large");
        sum = crc32(next.value, sum);
        yield next.value;
      }
      if (sum !== entry.crc32) throw exportFault("workbook-broken");
    } finally {
      await pieces.return?.();
    }
  }

  return { has: (name) => entries.has(name.toLowerCase()), read };
}

/** What the library says of a container that is none may quote it. */
async function broken<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof GuardError ? error : exportFault("workbook-broken");
  }
}
