import type { Sample } from "../sample.ts";
import { classesOf } from "./classes.ts";

/** A feature is a number of so many bits; the few that share one share its weights. */
export const FEATURE_BITS = 17;
const MASK = (1 << FEATURE_BITS) - 1;
/** Room for all features of a word. */
export const MOST_FEATURES = 112;
/** So many words before and behind may say what a word is, and so many of the line before. */
const BEFORE = 12;
const BEHIND = 6;
const LINE_BEFORE = 12;
const FIRST_WORDS = 6;
/** In place of words beyond either end. */
const EDGE = [2, 1] as const;

/** What stands between a word and the one before it. */
const GAPS: readonly (readonly [RegExp, number])[] = [
  [/^ $/, 1], [/\n/, 2], [/\?/, 3], [/:/, 4], [/[.!]/, 5], [/,/, 6], [/[-–—]/, 7], [/#/, 8], [/^$/, 9],
]; // biome-ignore format: a table
const OTHER_GAP = 10;
const SPEAKER = /\n[^\n:]{1,24}:/;

/** A text as its features see it: arrays side by side, one place for each word. */
export interface Outline {
  readonly length: number;
  readonly hashes: readonly number[];
  readonly classes: Uint8Array;
  readonly gaps: Uint8Array;
  /** The line of each word, its place in it, and the first word of each line. */
  readonly lines: Int32Array;
  readonly places: Int32Array;
  readonly firsts: readonly number[];
  /** Has the text capitals, and does it say who speaks? */
  readonly style: number;
  /** Hashes of the first and of the last three letters of each word. */
  readonly heads: Int32Array;
  readonly tails: Int32Array;
}

/** Lays a text out for its features. Time is linear. */
export function outlineOf(sample: Sample): Outline {
  const { text, words } = sample;
  const { length, starts, ends } = words;
  const gaps = new Uint8Array(length);
  const lines = new Int32Array(length);
  const places = new Int32Array(length);
  const heads = new Int32Array(length);
  const tails = new Int32Array(length);
  const firsts: number[] = [];
  let place = 0;
  for (let i = 0; i < length; i++) {
    const [start = 0, end = 0] = [starts[i], ends[i]];
    const gap = i === 0 ? 0 : gapOf(text, ends[i - 1] ?? 0, start);
    if (i === 0 || gap === 2) {
      firsts.push(i);
      place = 0;
    }
    gaps[i] = gap;
    lines[i] = firsts.length - 1;
    places[i] = place++;
    heads[i] = partOf(text, start, Math.min(end, start + 3));
    tails[i] = partOf(text, Math.max(start, end - 3), end);
  }
  const style = (/[A-Z]/.test(text) ? 0 : 2) + (SPEAKER.test(text) ? 1 : 0);
  const classes = classesOf(sample);
  return {
    length,
    hashes: words.hashes,
    classes,
    gaps,
    lines,
    places,
    firsts,
    style,
    heads,
    tails,
  };
}

function gapOf(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === BLANK) return 1;
  const gap = text.slice(from, to);
  return GAPS.find(([pattern]) => pattern.test(gap))?.[1] ?? OTHER_GAP;
}

const BLANK = 32;

/** Of letters in any case. */
function partOf(text: string, from: number, to: number): number {
  let hash = 17 + to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) | 32), 0x01000193);
  return hash;
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b + 0x7f4a7c15, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** Writes the features of a word and gives how many: the words around it, what they are, and what was said before. */
export function featuresAt(outline: Outline, i: number, out: Int32Array): number {
  const { length, hashes, classes, gaps, lines, places, firsts, style, heads, tails } = outline;
  const word = (k: number) => {
    const at = i + k;
    return at >= 0 && at < length ? (hashes[at] ?? 0) : EDGE[k < 0 ? 1 : 0];
  };
  const kind = (k: number) => classes[i + k] ?? 0;
  const [w3, w2, w1, w0, x1, x2] = [word(-3), word(-2), word(-1), word(0), word(1), word(2)];
  const [c3, c2, c1, c0, d1, d2, d3] = [
    kind(-3),
    kind(-2),
    kind(-1),
    kind(0),
    kind(1),
    kind(2),
    kind(3),
  ];
  const [gap, after] = [gaps[i] ?? 0, gaps[i + 1] ?? 0];
  const place = Math.min(places[i] ?? 0, 4);
  let n = 0;
  const add = (value: number) => {
    out[n] = mix(n, value) & MASK;
    n++;
  };
  add(0);
  add(w0);
  add(c0);
  add(heads[i] ?? 0);
  add(tails[i] ?? 0);
  add(c0 * 4 + style);
  for (const value of [word(-4), w3, w2, w1, x1, x2, word(3), word(4)]) add(value);
  for (const value of [c3, c2, c1, d1, d2, d3]) add(value);
  add(mix(w2, w1));
  add(mix(w1, w0));
  add(mix(w0, x1));
  add(mix(x1, x2));
  add(mix(w1, c0));
  add(mix(mix(w2, w1), c0));
  add(mix(x1, c0));
  add(mix(mix(c1, c0), d1));
  add(mix(mix(mix(c2, c1), c0), mix(d1, d2)));
  add(mix(mix(c2, c1), c0));
  add(mix(mix(c0, d1), d2));
  add(mix(mix(w3, w2), mix(w1, c0)));
  add(gap * 16 + after);
  add(mix(gap * 16 + after, c0));
  add(mix(place * 16 + gap, c0));
  add(mix(w1, gap));
  add(mix(c1 * 64 + c0, gap));
  for (let k = Math.max(-BEFORE, -i); k <= -2; k++) {
    out[n++] = mix(900, word(k)) & MASK;
    out[n++] = mix(901, mix(word(k), c0)) & MASK;
  }
  for (let k = 2; k <= BEHIND && i + k < length; k++) out[n++] = mix(902, word(k)) & MASK;
  const line = lines[i] ?? 0;
  if (line === 0) return n;
  const to = firsts[line] ?? 0;
  for (let k = Math.max(firsts[line - 1] ?? 0, to - LINE_BEFORE); k < to; k++) {
    const hash = hashes[k] ?? 0;
    out[n++] = mix(903, hash) & MASK;
    out[n++] = mix(904, mix(hash, c0)) & MASK;
    if ((places[i] ?? 0) < FIRST_WORDS) out[n++] = mix(905, mix(hash, Math.min(place, 3))) & MASK;
  }
  return n;
}
