import { hashOf, type Words } from "../../words.ts";

/** What stands between a word and the one before it. */
export const GAP = {
  space: 0, line: 1, comma: 2, stop: 3, colon: 4, question: 5, hyphen: 6, quote: 7, at: 8, hash: 9, slash: 10, joint: 11,
  dot: 12, open: 13, other: 14, edge: 15, and: 16, spaces: 17, asked: 18,
} as const; // biome-ignore format: a table

/** How a word is written. */
export const SHAPE = {
  small: 0, capital: 1, capitals: 2, initial: 3, letter: 4, mixed: 5, withDigit: 6, digits: 7
} as const; // biome-ignore format: a table

/**
 * How the words of a line are written: without any capital, with some, with nothing else, each word with one, or with one
 * where a sentence begins and nowhere else.
 */
export const MODE = { small: 0, mixed: 1, capitals: 2, titles: 3, sentences: 4 } as const;

/** So many words without a comma or a stop are speech as a recogniser writes it. */
const LONG_UNPUNCTUATED = 12;

/** A text as the tagger reads it: for each word arrays side by side. Only the first `length` places hold anything. */
export class Reading {
  length = 0;
  /** Of the word in lower case, without accents and possessive 's. */
  hashes = new Int32Array(1024);
  /** What the lists know of it (`word-table.ts`); whoever reads on fills them in. */
  facts = new Int32Array(1024);
  /** Where it ends without a possessive 's. */
  ends = new Int32Array(1024);
  shapes = new Uint8Array(1024);
  gaps = new Uint8Array(1024);
  /** The place in its line, up to 255. */
  places = new Uint8Array(1024);
  /** The number of its line. */
  lines = new Int32Array(1024);
  modes = new Uint8Array(64);
  /** What the line before asked for (`features.ts`). */
  asked = new Uint8Array(64);
  /** The first word of each line. */
  firsts = new Int32Array(64);
  lineCount = 0;
  /**
   * Of each line, as bits: a handle, a label at its head, no punctuation, and that it is the only one. What stands in
   * other lines changes none of this, so that a name that is replaced there changes nothing here.
   */
  kinds = new Uint8Array(64);

  /** Reads a text; what was read before is gone. */
  read(text: string, words: Words): void {
    const n = words.length;
    if (this.hashes.length < n + 1) this.#grow(n + 1);
    this.length = n;
    this.lineCount = 0;
    let [small, capital, upper, opening, first] = [0, 0, 0, 0, 0];
    let [handles, labels, stops] = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      const start = words.starts[i] ?? 0;
      let end = words.ends[i] ?? 0;
      let hash = words.hashes[i] ?? 0;
      const gap = i === 0 ? GAP.edge : gapOf(text, words.ends[i - 1] ?? 0, start);
      let isPlain = true;
      if (end - start > 2) {
        const mark = text.charCodeAt(end - 2);
        if ((mark === 39 || mark === 0x2019) && (text.charCodeAt(end - 1) | 32) === 115) {
          end -= 2;
          isPlain = false;
        }
      }
      const written = shapeOf(text, start, end);
      const shape = written & ~BEYOND_ASCII;
      if (written !== shape) isPlain = false;
      if (!isPlain) hash = hashOf(folded(text.slice(start, end)));
      if (gap === GAP.line || gap === GAP.asked || i === 0) {
        if (i > 0)
          this.#closeLine(
            first,
            modeOf(small, capital, upper, opening),
            kindOf(handles, labels, stops, i - first),
          );
        [small, capital, upper, opening, first] = [0, 0, 0, 0, i];
        [handles, labels, stops] = [0, 0, 0];
      }
      const place = i - first;
      if (gap === GAP.at || gap === GAP.hash) handles++;
      else if (gap === GAP.colon && place < 4) labels++;
      else if (gap === GAP.comma || gap === GAP.stop || gap === GAP.question) stops++;
      this.hashes[i] = hash;
      this.ends[i] = end;
      this.shapes[i] = shape;
      this.gaps[i] = gap;
      this.places[i] = place > 255 ? 255 : place;
      this.lines[i] = this.lineCount;
      // The first word of a line and the one behind a stop have their capital anyway.
      if (place > 0 && gap !== GAP.stop && gap !== GAP.question && gap !== GAP.colon) {
        if (shape === SHAPE.small) small++;
        else if (shape === SHAPE.capital || shape === SHAPE.mixed) capital++;
        else if (shape === SHAPE.capitals) upper++;
      } else if (shape === SHAPE.capital) opening++;
    }
    if (n > 0)
      this.#closeLine(
        first,
        modeOf(small, capital, upper, opening),
        kindOf(handles, labels, stops, n - first),
      );
    if (this.lineCount === 1) this.kinds[0] = (this.kinds[0] ?? 0) | ONLY;
  }

  #closeLine(first: number, mode: number, kind: number): void {
    const line = this.lineCount++;
    if (line >= this.modes.length) {
      this.modes = grown(this.modes, new Uint8Array(2 * line));
      this.kinds = grown(this.kinds, new Uint8Array(2 * line));
      this.asked = grown(this.asked, new Uint8Array(2 * line));
      this.firsts = grown(this.firsts, new Int32Array(2 * line));
    }
    this.modes[line] = mode;
    this.kinds[line] = kind;
    this.firsts[line] = first;
  }

  #grow(least: number): void {
    const size = Math.max(least, 2 * this.hashes.length);
    this.hashes = new Int32Array(size);
    this.facts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.shapes = new Uint8Array(size);
    this.gaps = new Uint8Array(size);
    this.places = new Uint8Array(size);
    this.lines = new Int32Array(size);
  }
}

function grown<T extends Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

const ONLY = 8;

function kindOf(handles: number, labels: number, stops: number, length: number): number {
  return (
    (handles > 0 ? 1 : 0) |
    (labels > 0 ? 2 : 0) |
    (stops === 0 && length >= LONG_UNPUNCTUATED ? 4 : 0)
  );
}

function modeOf(small: number, capital: number, upper: number, opening: number): number {
  if (small === 0 && upper > capital) return MODE.capitals;
  if (small === 0 && capital > 0) return MODE.titles;
  if (capital + upper > 0) return MODE.mixed;
  return opening > 0 ? MODE.sentences : MODE.small;
}

/** Lower case without accents and apostrophes' curls. */
export function folded(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("’", "'");
}

const GAP_OF = new Uint8Array(128).fill(GAP.other);
for (const [marks, gap] of [
  [" \t", GAP.space], ["\n\r", GAP.line], [",;", GAP.comma], [".!", GAP.stop], [":", GAP.colon], ["?", GAP.question],
  ["-", GAP.hyphen], ["'\"", GAP.quote], ["@", GAP.at], ["#", GAP.hash], ["/", GAP.slash], ["_=", GAP.joint],
  ["([", GAP.open], ["&+", GAP.and],
] as const) // biome-ignore format: a table
  for (const mark of marks) GAP_OF[mark.charCodeAt(0)] = gap;

const CLOSING = 93;
/** Of gaps longer than this only the beginning is read. */
const LONGEST_GAP = 24;

function gapOf(text: string, start: number, to: number): number {
  // What closes a label of the guard's is not what parts it from the next word.
  const from = text.charCodeAt(start) === CLOSING && start + 1 < to ? start + 1 : start;
  const code = text.charCodeAt(from);
  const first = code < 128 ? (GAP_OF[code] ?? GAP.other) : GAP.other;
  if (to - from === 1) return first === GAP.stop ? GAP.dot : first;
  let kind = first;
  const end = Math.min(to, from + LONGEST_GAP);
  for (let at = from + 1; at < end; at++) {
    const next = text.charCodeAt(at);
    const gap = next < 128 ? (GAP_OF[next] ?? GAP.other) : GAP.other;
    if (gap === GAP.line) return kind === GAP.question ? GAP.asked : GAP.line;
    if (gap === GAP.at || gap === GAP.hash || kind === GAP.space) kind = gap;
  }
  if (kind === GAP.line) return kind;
  return kind === GAP.space ? GAP.spaces : kind;
}

/** Added to the shape of a word with letters beyond ASCII: its hash is made anew. */
const BEYOND_ASCII = 16;

const FOREIGN_DIGIT = /\p{N}/u;

function shapeOf(text: string, start: number, end: number): number {
  let [small, capital, digit, beyond] = [0, 0, 0, 0];
  let isFirst = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) small++;
    else if (code >= 65 && code <= 90) {
      capital++;
      if (at === start) isFirst = true;
    } else if (code >= 48 && code <= 57) digit++;
    else if (code > 127 && code !== 0x2019) {
      beyond = BEYOND_ASCII;
      const letter = text.charAt(at);
      if (FOREIGN_DIGIT.test(letter)) digit++;
      else if (letter === letter.toLowerCase()) small++;
      else {
        capital++;
        if (at === start) isFirst = true;
      }
    }
  }
  return beyond | shapeBy(small, capital, digit, isFirst);
}

function shapeBy(small: number, capital: number, digit: number, isFirst: boolean): number {
  if (digit > 0) return small + capital === 0 ? SHAPE.digits : SHAPE.withDigit;
  if (capital === 0) return small === 1 ? SHAPE.letter : SHAPE.small;
  if (small === 0) return capital === 1 ? SHAPE.initial : SHAPE.capitals;
  return isFirst && capital === 1 ? SHAPE.capital : SHAPE.mixed;
}
