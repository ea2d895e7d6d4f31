import { GAP, type Reading } from "./reading.ts";
import {
  askingOf,
  clusterOf,
  fameOf,
  fineClusterOf,
  givenRank,
  printRank,
  surnameRank,
} from "./word-table.ts";

/** A feature is a number of so many bits; the few that share one share its weights. */
export const FEATURE_BITS = 19;
const MASK = (1 << FEATURE_BITS) - 1;
/** How far a word's own features reach to its neighbours. */
export const REACH = 2;
/** Room for all features of a word. */
export const MOST_FEATURES = 64;

function mix(kind: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) & MASK;
}

function pair(a: number, b: number): number {
  return Math.imul(a, 0x01000193) ^ Math.imul(b ^ (b >>> 16), 0x9e3779b1);
}

function partOf(word: string, from: number, to: number): number {
  let hash = 17 + to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** A word as its features see it; `word` is folded, and `hash` is of it. */
export interface WordForm {
  readonly word: string;
  readonly hash: number;
  readonly shape: number;
  readonly facts: number;
  /** What else it may be (`hints.ts`). */
  readonly hint: number;
}

/**
 * What a word says of the word `offset` places before it, or of itself: writes the features and gives how many. They
 * depend on nothing else, so their weights are summed once for a word and kept.
 */
export function wordFeatures(
  { word, hash, shape, facts, hint }: WordForm,
  offset: number,
  out: Int32Array,
): number {
  const base = (offset + REACH) * 32;
  const names = facts & 511;
  const cluster = clusterOf(facts);
  const isName = (givenRank(facts) > 0 ? 1 : 0) | (surnameRank(facts) > 0 ? 2 : 0);
  let n = 0;
  out[n++] = mix(base, hash);
  out[n++] = mix(base + 1, cluster);
  out[n++] = mix(base + 2, isName | (printRank(facts) << 2));
  if (Math.abs(offset) === REACH) return n;
  if (fameOf(facts) > 0) out[n++] = mix(base + 20, shape);
  const { length } = word;
  const ending = partOf(word, Math.max(0, length - 3), length);
  out[n++] = mix(base + 3, names);
  out[n++] = mix(base + 4, fineClusterOf(facts));
  out[n++] = mix(base + 5, shape);
  out[n++] = mix(base + 6, ending);
  if (hint > 0) out[n++] = mix(base + 26, hint);
  if (offset !== 0) return n;
  if (hint > 0) out[n++] = mix(base + 27, pair(hint, shape));
  if (fameOf(facts) > 0) out[n++] = mix(base + 21, names);
  out[n++] = mix(base + 22, pair(fineClusterOf(facts), shape));
  out[n++] = mix(base + 7, pair(hash, shape));
  out[n++] = mix(base + 8, facts & 63);
  out[n++] = mix(base + 9, pair(names, shape));
  out[n++] = mix(base + 10, pair(cluster, shape));
  for (let size = 2; size <= 4; size++)
    out[n++] = mix(base + 10 + size, partOf(word, 0, Math.min(size, length)));
  out[n++] = mix(base + 15, partOf(word, Math.max(0, length - 2), length));
  out[n++] = mix(base + 16, partOf(word, Math.max(0, length - 4), length));
  out[n++] = mix(base + 17, Math.min(length, 12));
  out[n++] = mix(base + 18, pair(ending, shape));
  out[n++] = mix(base + 19, printRank(facts));
  return n;
}

/** The first of the steps for the well-known. */
const FAMOUS = 36;

function stepOf(facts: number): number {
  const given = givenRank(facts);
  const surname = surnameRank(facts);
  if (fameOf(facts) > 0) return FAMOUS + (surname > 0 ? 1 : 0) + (given > 0 ? 2 : 0);
  return (
    (given > 0 ? (given > 4 ? 2 : 1) : 0) * 12 +
    (surname > 0 ? (surname > 4 ? 2 : 1) : 0) * 4 +
    (printRank(facts) >> 1)
  );
}

/** For each way in which the lists may know a word: its ranks, and whether it is well known. */
const STEPS = Uint8Array.from({ length: 1024 }, (_, at) => stepOf((at & 511) | ((at >> 9) << 28)));

/** How much of a name a word is, and how common, in 40 steps. */
const roughly = (facts: number) => STEPS[(facts & 511) | (((facts >>> 28) & 1) << 9)] ?? 0;

const NO_SHAPE = 9;
const CONTEXT = 256;

/** What stands around the word at an index: pairs of words, marks, lines, what was asked. Writes from a place on. */
export function contextFeatures(
  reading: Reading,
  i: number,
  out: Int32Array,
  from: number,
): number {
  const { hashes, facts, shapes, gaps, asked, lines, length } = reading;
  const own = hashes[i] ?? 0;
  const before = i > 0 ? (hashes[i - 1] ?? 0) : 1;
  const before2 = i > 1 ? (hashes[i - 2] ?? 0) : 2;
  const behind = i + 1 < length ? (hashes[i + 1] ?? 0) : 3;
  const behind2 = i + 2 < length ? (hashes[i + 2] ?? 0) : 4;
  const rough = roughly(facts[i] ?? 0);
  const roughBefore = i > 0 ? roughly(facts[i - 1] ?? 0) : 0;
  const roughBehind = i + 1 < length ? roughly(facts[i + 1] ?? 0) : 0;
  const gap = gaps[i] ?? GAP.edge;
  const after = i + 1 < length ? (gaps[i + 1] ?? GAP.edge) : GAP.edge;
  const shape = shapes[i] ?? 0;
  const shapeBefore = i > 0 ? (shapes[i - 1] ?? 0) : NO_SHAPE;
  const shapeBehind = i + 1 < length ? (shapes[i + 1] ?? 0) : NO_SHAPE;
  const line = lines[i] ?? 0;
  const mode = reading.modes[line] ?? 0;
  const kind = reading.kinds[line] ?? 0;
  const written = (mode << 4) | shape;
  const place = reading.places[i] ?? 0;
  const answer = (asked[line] ?? 0) * 8 + (place > 4 ? 4 : place);
  let n = from;
  out[n++] = mix(CONTEXT, written);
  out[n++] = mix(CONTEXT + 1, pair(written, rough));
  out[n++] = mix(CONTEXT + 2, pair(roughBefore * 64 + rough, gap));
  out[n++] = mix(CONTEXT + 3, pair(rough * 64 + roughBehind, after));
  out[n++] = mix(CONTEXT + 5, pair(before, own));
  out[n++] = mix(CONTEXT + 6, pair(own, behind));
  out[n++] = mix(CONTEXT + 7, pair(before2, before));
  out[n++] = mix(CONTEXT + 8, pair(behind, behind2));
  out[n++] = mix(CONTEXT + 9, pair(before, rough * 32 + gap));
  out[n++] = mix(CONTEXT + 10, pair(behind, rough * 32 + after));
  out[n++] = mix(CONTEXT + 11, pair(pair(before2, before), rough));
  out[n++] = mix(CONTEXT + 12, (gap * 32 + after) * 16 + shape);
  out[n++] = mix(CONTEXT + 13, pair((shapeBefore * 16 + shape) * 16 + shapeBehind, mode));
  out[n++] = mix(CONTEXT + 14, pair(before, written));
  out[n++] = mix(CONTEXT + 15, answer * 64 + rough);
  out[n++] = mix(CONTEXT + 16, answer * 16 + shape);
  out[n++] = mix(CONTEXT + 17, gap * 32 + after);
  out[n++] = mix(CONTEXT + 18, pair(gap, before));
  out[n++] = mix(CONTEXT + 19, pair(after, behind));
  out[n++] = mix(CONTEXT + 20, pair(kind, written));
  out[n++] = mix(CONTEXT + 21, pair(kind, rough));
  return n;
}

/** For each line what the one before it asked for: a name, who somebody is, to spell it; odd with a question mark. */
export function readQuestions(reading: Reading): void {
  const { length, lines, gaps, facts, asked } = reading;
  asked[0] = 0;
  let [line, asking, marks, words] = [0, 0, 0, 0];
  for (let i = 0; i < length; i++) {
    const own = lines[i] ?? 0;
    const gap = gaps[i] ?? 0;
    if (own !== line) {
      const now = asking === 0 ? 0 : asking * 2 + (marks > 0 || gap === GAP.asked ? 1 : 0);
      // A short line between ("okay", "sure") leaves the question open.
      asked[own] = now === 0 && words < SHORT_LINE ? (asked[line] ?? 0) : now;
      [line, asking, marks, words] = [own, 0, 0, 0];
    }
    words++;
    if (gap === GAP.question) marks++;
    const ask = askingOf(facts[i] ?? 0);
    if (ask > 0 && (asking === 0 || ask < asking)) asking = ask;
  }
}

const SHORT_LINE = 4;
