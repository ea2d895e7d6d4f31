import type { Words } from "../words.ts";
import { digitsIn } from "./ascii.ts";
import { type Chunk, mostDigits, writtenOf } from "./spoken-chunks.ts";
import { isStandInAt } from "./spoken-cues.ts";
import type { Turns } from "./spoken-turns.ts";
import { BETWEEN, meaningOf } from "./spoken-words.ts";

/** Chunks that belong to one value: its pieces, read-backs and corrections, with nothing of weight between. */
export interface Exchange {
  readonly chunks: readonly Chunk[];
  /** What the pieces say together, read-backs left out: indexes of `chunks`. */
  readonly kept: readonly number[];
  readonly digits: number;
  readonly most: number;
  readonly letters: number;
}

/** So many words may stand between two pieces of a value. */
const MAX_GAP = 14;
const MAX_CHUNKS = 24;

/** Chunks put together to exchanges, in order. */
export function exchangesOf(
  chunks: readonly Chunk[],
  text: string,
  words: Words,
  turns: Turns,
): Exchange[] {
  const exchanges: Exchange[] = [];
  const isBetween = betweenIn(text, words, turns);
  let open: Chunk[] = [];
  const close = () => {
    while (open.length > 0 && isLoose(open.at(-1), text, words)) open.pop();
    const [first] = open;
    if (first !== undefined && (open.length > 1 || first.chars.length > 1))
      exchanges.push(exchangeOf(open));
    open = [];
  };
  for (const chunk of chunks) {
    const last = open.at(-1);
    const isOne =
      last !== undefined &&
      open.length < MAX_CHUNKS &&
      chunk.first - last.next <= MAX_GAP &&
      (isBetween(last, chunk) ||
        (open.some((piece) => isEcho(piece.chars, chunk.chars)) &&
          !isRedactedBetween(text, words, last, chunk)));
    if (!isOne) close();
    open.push(chunk);
  }
  close();
  return exchanges;
}

const NO_MORE = /^\s*(?:[-–—.,;…]\s*){0,4}$|[?!:\n]/;

/** Is nothing but small words and labels between two chunks? */
function betweenIn(text: string, words: Words, turns: Turns): (a: Chunk, b: Chunk) => boolean {
  return (a, b) => {
    const gap = text.slice(a.end, b.start);
    if (a.next === b.first && !NO_MORE.test(gap)) return false;
    // Written numbers in lines of their own are of several fields, unless somebody speaks or breaks off between.
    if (!a.isSaid && !b.isSaid && a.next === b.first && gap.includes("\n")) return false;
    for (let i = a.next; i < b.first; i++) {
      const hash = words.hashes[i] ?? 0;
      const isSmall = BETWEEN.has(hash) || meaningOf(hash) !== undefined;
      if (!isSmall && !turns.isOfLabel(words.starts[i] ?? 0)) return false;
    }
    return true;
  };
}

/** Has the guard redacted something between two chunks? Then they are joined no more than before. */
export function isRedactedBetween(text: string, words: Words, a?: Chunk, b?: Chunk): boolean {
  for (let i = a?.next ?? 0; i < (b?.first ?? 0); i++) if (isStandInAt(text, words, i)) return true;
  return false;
}

/** One short number behind a value, which a word of its own follows: "okay one more thing". */
function isLoose(chunk: Chunk | undefined, text: string, words: Words): boolean {
  if (chunk === undefined || chunk.parts.length > 1 || chunk.chars.length > 2) return false;
  if (BEFORE_TIME.test(words.lower(chunk.first - 1))) return true;
  if (words.lower(chunk.first - 1) === "in" && /^ends?|^ending/.test(words.lower(chunk.first - 2)))
    return false;
  const next = words.starts[chunk.next];
  if (next === undefined || /[.!?\n…—]/.test(text.slice(chunk.end, next))) return false;
  return !BETWEEN.has(words.hashes[chunk.next] ?? 0);
}

const BEFORE_TIME = /^(?:at|after|before|by|around|until|till|about)$/;
const SHORTEST_ECHO = 3;

/** Does one of two repeat the other, or its beginning or end, or nearly so? */
export function isEcho(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_ECHO) return false;
  if (long.startsWith(short) || long.endsWith(short)) return true;
  if (short.length > SHORTEST_ECHO && long.startsWith(short.slice(0, SHORTEST_ECHO))) return true;
  return short.length > SHORTEST_ECHO && short.length === long.length && isNearly(short, long);
}

/** The same but for one character, or with its characters in another order. */
function isNearly(a: string, b: string): boolean {
  let apart = 0;
  for (let i = 0; i < a.length && apart <= a.length >> 1; i++) if (a[i] !== b[i]) apart++;
  return apart <= (a.length > 6 ? 2 : 1) || (apart <= a.length >> 1 && sorted(a) === sorted(b));
}

function sorted(text: string): string {
  return [...text].sort().join("");
}

function exchangeOf(chunks: readonly Chunk[]): Exchange {
  const kept: number[] = [];
  let value = "";
  for (const [k, { chars }] of chunks.entries()) {
    if (value.length >= 2 && chars.length >= 2 && value.endsWith(chars)) continue;
    if (value.length > 2 && isEcho(value, chars)) {
      if (chars.length < value.length) continue;
      kept.length = 0;
      value = "";
    }
    kept.push(k);
    value += chars;
  }
  const sum = (of: (chunk: Chunk) => number) =>
    kept.reduce((all, k) => all + of(chunks[k] as Chunk), 0); // `kept` holds indexes of it
  return {
    chunks,
    kept,
    digits: sum((c) => c.digits),
    most: sum(mostDigits),
    letters: sum((c) => c.letters),
  };
}

/** The kept chunks as they would be written, with as many digits in all as asked for where they can be read so. */
export function piecesOf({ chunks, kept, digits }: Exchange, target: number): [Chunk, string][] {
  let missing = Math.max(0, target - digits);
  return kept.flatMap((k): [Chunk, string][] => {
    const chunk = chunks[k];
    if (chunk === undefined) return [];
    const written = writtenOf(chunk, chunk.digits + missing);
    missing -= Math.max(0, digitsIn(written) - chunk.digits);
    return [[chunk, written]];
  });
}
