import { mayBeOfOne } from "../detectors/identifiers/classes.ts";
import {
  featuresAt, MOST_FEATURES, type Outline, outlineOf,
} from "../detectors/identifiers/features.ts"; // biome-ignore format: short names
import { KIND, KINDS, SCALE, WEIGHTS } from "../detectors/identifiers/scale.ts";
import { sampleOf } from "../detectors/sample.ts";
import type { EvalDocument } from "../eval/document.ts";
import { type Random, randomFrom, shuffled } from "./random.ts";

const ROUNDS = 8;
/** So many of the last rounds are averaged. */
const KEPT = 3;
const RATE = 0.1;
/** The rate falls by this share until the last round. */
const FALL = 0.8;
/** So many features of a word are hidden each time, so that none is leaned on alone. */
const HIDDEN = 0.3;
/** Words that are as good as right teach nothing. */
const RIGHT = 0.002;
const SEED = 8;

const PLACES = new Set(["ADDRESS", "CITY", "ZIP"]);
/** Names have a model of their own; a clinic's number and town look like a person's, and whose they are nothing tells. */
const UNTAUGHT = new Set(["NAME", "BUSINESS_PHONE", "BUSINESS_CONTACT", "OTHER"]);
const NOTHING = new Set(["HEALTH"]);

/** The eighth set is never learned from: it says what to expect of texts that were not. */
const KEPT_BACK = /^[bw]8-/;

export function isKeptBack({ id }: Pick<EvalDocument, "id">): boolean {
  return KEPT_BACK.test(id);
}

interface Lesson {
  readonly outline: Outline;
  /** For each word its kind; -1: it teaches nothing. */
  readonly kinds: Int8Array;
}

/** Learns which words of marked texts are part of an identifier; the same weights for the same texts in the same order. */
export function trainIdentifiers(
  documents: readonly EvalDocument[],
  onRound?: (round: number) => void,
): Int8Array {
  const random = randomFrom(SEED);
  const lessons = documents.map(lessonOf);
  const weights = new Float32Array(WEIGHTS);
  const squares = new Float32Array(WEIGHTS).fill(0.1);
  const mean = new Float32Array(WEIGHTS);
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE * (1 - (FALL * round) / ROUNDS);
    for (const lesson of shuffled(lessons, random))
      learn(lesson, { weights, squares, rate, random });
    if (round >= ROUNDS - KEPT)
      for (let at = 0; at < WEIGHTS; at++) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / KEPT;
    onRound?.(round + 1);
  }
  return Int8Array.from(mean, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight * SCALE))),
  );
}

function lessonOf({ text, spans }: EvalDocument): Lesson {
  const sample = sampleOf(text);
  const { words } = sample;
  const kinds = new Int8Array(words.length);
  for (const { start, end, type } of spans)
    for (let i = 0; i < words.length; i++)
      if ((words.starts[i] ?? 0) < end && (words.ends[i] ?? 0) > start && !NOTHING.has(type))
        kinds[i] = kindOf(type);
  return { outline: outlineOf(sample), kinds };
}

function kindOf(type: string): number {
  if (UNTAUGHT.has(type)) return -1;
  if (PLACES.has(type)) return KIND.place;
  return type === "DATE" ? KIND.day : KIND.number;
}

interface Learning {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly rate: number;
  readonly random: Random;
}

const all = new Int32Array(MOST_FEATURES);

/** One step of AdaGrad for each word of a text, by the softmax of its kinds. */
function learn({ outline, kinds }: Lesson, { weights, squares, rate, random }: Learning): void {
  for (let i = 0; i < outline.length; i++) {
    const kind = kinds[i] ?? 0;
    if (kind < 0 || !mayBeOfOne(outline.classes, i)) continue;
    const features = all.subarray(0, featuresAt(outline, i, all)).filter(() => random() >= HIDDEN);
    const sums = [0, 0, 0, 0];
    for (const feature of features)
      for (let k = 0; k < KINDS; k++)
        sums[k] = (sums[k] ?? 0) + (weights[feature * KINDS + k] ?? 0);
    const most = Math.max(...sums);
    const odds = sums.map((sum) => Math.exp(sum - most));
    const whole = odds.reduce((sum, each) => sum + each, 0);
    for (let k = 0; k < KINDS; k++) {
      const slope = (odds[k] ?? 0) / whole - (k === kind ? 1 : 0);
      if (Math.abs(slope) < RIGHT) continue;
      for (const feature of features) {
        const at = feature * KINDS + k;
        const square = (squares[at] ?? 0) + slope * slope;
        squares[at] = square;
        weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(square);
      }
    }
  }
}
