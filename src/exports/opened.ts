import { type Decoder, decoderFor } from "./encoding.ts";
import { exportFault } from "./fault.ts";

/** An export whose beginning has been read. */
export interface Opened {
  readonly decoder: Decoder;
  /** The text of the first 64 kB, or of all where that is less. */
  readonly head: string;
  /** The whole text from its beginning; may be read once. */
  readonly text: AsyncIterable<string>;
}

const HEAD_BYTES = 65_536;
/** Larger strings are garbage that V8 is slow to collect. */
const PIECE_BYTES = 16_384;

/** Reads the beginning of an export. `onBytes` is told how many bytes each piece had. Throws `ERR_EXPORT`. */
export async function openExport(
  source: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void = () => {},
): Promise<Opened> {
  const pieces = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const { done, value } = await pieces.next();
    if (done === true) break;
    first.push(value);
    length += value.length;
  }
  const bytes = Buffer.concat(first);
  const decoder = decoderFor(bytes);
  const head = decoder.write(bytes);
  if (head.trim() === "") throw exportFault("empty");
  return { decoder, head, text: rest() };

  async function* rest() {
    try {
      onBytes(bytes.length);
      yield head;
      for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
        onBytes(next.value.length);
        for (let at = 0; at < next.value.length; at += PIECE_BYTES)
          yield decoder.write(next.value.subarray(at, at + PIECE_BYTES));
      }
      const end = decoder.end();
      if (end !== "") yield end;
    } finally {
      await pieces.return?.();
    }
  }
}
