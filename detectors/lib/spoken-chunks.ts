import type { Words } from "../words.ts";
import { digitsIn } from "./ascii.ts";
import { mayBegin, type Part, type Spoken } from "./spoken-parts.ts";
import { runFrom } from "./spoken-runs.ts";
import { trimmed } from "./spoken-trim.ts";
import type { Turns } from "./spoken-turns.ts";

/** Something said or written in one breath: digits, letters, or both. Offsets are UTF-16 units of the text. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** Its first word, and the one behind its last. */
  readonly first: number;
  readonly next: number;
  readonly parts: readonly Part[];
  /** What stands before each part: nothing, or a mark that was said or stands for a pause. */
  readonly marks: readonly string[];
  /** Digits and letters as they are most likely meant. */
  readonly chars: string;
  readonly digits: number;
  readonly letters: number;
  /** Something of it was said in words or letter by letter. */
  readonly isSaid: boolean;
}

/** Everything of this kind in a text, in order. Time is linear. */
export function chunksOf(spoken: Spoken, turns: Turns): Chunk[] {
  const { text, words } = spoken;
  const chunks: Chunk[] = [];
  for (let i = 0; i < words.length; ) {
    const run = mayBegin(spoken, i) ? runFrom(spoken, i) : null;
    if (run === null) {
      i++;
      continue;
    }
    i = run.next;
    const left = trimmed(run, spoken);
    if (left === null) continue;
    const chunk = chunkOf(left.parts, left.marks, text, words);
    if (!turns.isOfLabel(chunk.start)) chunks.push(chunk);
  }
  return chunks;
}

function chunkOf(
  parts: readonly Part[],
  marks: readonly string[],
  text: string,
  words: Words,
): Chunk {
  const [first = 0, next = 0] = [parts[0]?.first, parts.at(-1)?.next];
  const chars = charsOf(parts);
  const digits = digitsIn(chars);
  return {
    start: words.starts[first] ?? 0,
    end: words.ends[next - 1] ?? text.length,
    first,
    next,
    parts,
    marks: ["", ...marks.slice(1)],
    chars,
    digits,
    letters: chars.length - digits,
    isSaid: isSaidAloud(parts) || isPaused(parts, text, words),
  };
}

/** One letter alone is mostly written: "p/n 002", "size M". */
function isSaidAloud(parts: readonly Part[]): boolean {
  const said = parts.filter(({ isSaid }) => isSaid);
  if (said.some(({ kind, isSure }) => kind === "digits" || isSure === true)) return true;
  // "8 4 5, 5 5 5" is read out digit by digit.
  if (parts.filter(({ kind, chars }) => kind === "digits" && chars.length === 1).length > 2)
    return true;
  return said.length > 2 || said.filter(({ kind }) => kind === "code").length > 1;
}

/** "808, 555, 0112": a telephone number as it is read out. */
function isPaused(parts: readonly Part[], text: string, words: Words): boolean {
  const lengths = parts.map(({ kind, chars }) => (kind === "digits" ? chars.length : 0));
  if (lengths.length !== 3 || lengths.join("") !== "334") return false;
  return parts.every(
    ({ first }, k) =>
      k === 0 || text.slice(words.ends[first - 1], words.starts[first]).startsWith(","),
  );
}

/** All characters of some parts; an `o` beside digits only is a zero. */
function charsOf(parts: readonly Part[]): string {
  return parts.map((part, k) => charsAt(parts, k, part.chars)).join("");
}

function charsAt(parts: readonly Part[], k: number, chars: string): string {
  const near = [parts[k - 1], parts[k + 1]];
  const isZero =
    chars === "o" &&
    near.every((part) => part === undefined || part.kind === "digits" || part.chars === "o");
  return isZero && parts.length > 1 ? "0" : chars;
}

/**
 * A chunk as it would be written, with as many digits as asked for where it can be read so: "sixty two eight one" is
 * 6281 or 60281. Letters are capitals.
 */
export function writtenOf({ parts, marks, digits }: Chunk, target = 0): string {
  let missing = target - digits;
  let written = "";
  for (const [k, { chars, other }] of parts.entries()) {
    const longer =
      other !== undefined && other.length - chars.length <= missing ? other : undefined;
    if (longer !== undefined) missing -= longer.length - chars.length;
    written += (marks[k] ?? "") + (longer ?? charsAt(parts, k, chars).toUpperCase());
  }
  return written;
}

/** How many digits it may have at most. */
export function mostDigits({ parts, digits }: Chunk): number {
  return parts.reduce(
    (most, { chars, other = chars }) => most + other.length - chars.length,
    digits,
  );
}
