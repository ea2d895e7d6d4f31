import { FEATURE_BITS } from "./features.ts";
import type { WordTable } from "./word-table.ts";

/**
 * What was learned. Of a feature the weight that a name begins and the weight that it goes on are the low and the high
 * byte of one number, both signed, in parts of `SCALE`.
 */
export interface NameModel {
  readonly words: WordTable;
  readonly weights: Int16Array;
  /** `exp` of the score of each state behind each (`chain.ts`). */
  readonly transitions: Float64Array;
}

/** Weights are kept in sixteenths. */
export const SCALE = 16;
const TRANSITIONS = 9;
const FEATURES = 1 << FEATURE_BITS;
/** The number of words, and four bytes that keep what follows in place. */
const HEAD = 8;

/** Writes a model: how many words, transitions, words, what is known of them, weights; the lower byte first. */
export function pack({ words, weights, transitions }: NameModel): Uint8Array {
  const head = new Uint32Array([words.hashes.length, 0]);
  const parts = [head, transitions, words.hashes, words.facts, weights];
  return Uint8Array.from(
    Buffer.concat(
      parts.map(
        ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
      ),
    ),
  );
}

/** Reads what `pack` wrote. Throws a RangeError where the length is another. */
export function unpack(bytes: Uint8Array): NameModel {
  // A copy of its own begins where numbers of eight bytes may.
  const { buffer } = Uint8Array.from(bytes);
  const [count = 0] = new Uint32Array(buffer, 0, 1);
  const transitions = new Float64Array(buffer, HEAD, TRANSITIONS);
  const words = HEAD + transitions.byteLength;
  const hashes = new Int32Array(buffer, words, count);
  const facts = new Int32Array(buffer, words + 4 * count, count);
  const weights = new Int16Array(buffer, words + 8 * count, FEATURES);
  if (buffer.byteLength !== words + 8 * count + 2 * FEATURES)
    throw new RangeError("the model of names has another length");
  return { words: { hashes, facts }, weights, transitions };
}
