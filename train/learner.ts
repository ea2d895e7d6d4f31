import { Chain } from "../detectors/names/model/chain.ts";
import { FEATURE_BITS } from "../detectors/names/model/features.ts";
import { type NameModel, SCALE } from "../detectors/names/model/packed.ts";
import type { WordTable } from "../detectors/names/model/word-table.ts";
import { type Example, statesOf } from "./example.ts";
import { Extracted, type Hiding } from "./extracted.ts";
import type { Random } from "./random.ts";

const STATES = 3;
/** From no name nothing goes on. */
const FORBIDDEN = 2;
const RATE = 0.08;
const TRANSITION_RATE = 0.05;
/** The rate falls to this share of itself until the last round. */
const LAST_RATE = 0.2;
const HIDING: Hiding = { hidden: 0.15, bare: 0.12 };
/** Words that are as good as right teach nothing. */
const RIGHT = 0.002;

/** A conditional random field over the words of a line, learned by AdaGrad; the model is the mean of the last rounds. */
export class Learner {
  readonly #words: WordTable;
  readonly #weights = new Float32Array(2 << FEATURE_BITS);
  readonly #squares = new Float32Array(2 << FEATURE_BITS).fill(0.1);
  readonly #transitions = new Float64Array(STATES * STATES);
  readonly #transitionSquares = new Float64Array(STATES * STATES).fill(1);
  readonly #mean = new Float32Array(2 << FEATURE_BITS);
  readonly #chain = new Chain();
  readonly #extracted: Extracted;
  #scores = new Float32Array(0);
  #out = new Float32Array(0);
  #rounds = 0;

  constructor(words: WordTable) {
    this.#words = words;
    this.#extracted = new Extracted(words);
  }

  /** One round through examples. `progress` is how much of the rounds lies behind, from 0 to 1. */
  round(examples: readonly Example[], progress: number, random: Random): void {
    const rate = RATE * (1 - (1 - LAST_RATE) * progress);
    for (const example of examples) this.#learn(example, rate, random);
  }

  /** Takes the weights as they are into the mean. */
  keep(): void {
    this.#rounds++;
    for (let i = 0; i < this.#mean.length; i++)
      this.#mean[i] = (this.#mean[i] ?? 0) + (this.#weights[i] ?? 0);
  }

  /** The mean of what was kept, in whole numbers. */
  model(): NameModel {
    const byte = (at: number) => {
      const weight = Math.round(((this.#mean[at] ?? 0) / this.#rounds) * SCALE);
      return Math.max(-127, Math.min(127, weight));
    };
    const weights = Int16Array.from(
      { length: 1 << FEATURE_BITS },
      (_, id) => (byte(2 * id + 1) << 8) | (byte(2 * id) & 255),
    );
    return { words: this.#words, weights, transitions: this.#odds() };
  }

  #odds(): Float64Array {
    return this.#transitions.map((score, at) => (at === FORBIDDEN ? 0 : Math.exp(score)));
  }

  #learn({ text, names, weight = 1 }: Example, rate: number, random: Random): void {
    const extracted = this.#extracted;
    const words = extracted.extract(text, HIDING, random);
    const n = words.length;
    if (n === 0) return;
    if (this.#scores.length < 2 * n) {
      this.#scores = new Float32Array(4 * n);
      this.#out = new Float32Array(4 * n);
    }
    const gold = statesOf(words, names);
    const expected = this.#judge(n);
    for (let i = 0; i < n; i++) {
      const begin = (this.#out[2 * i] ?? 0) - (gold[i] === 1 ? 1 : 0);
      const further = (this.#out[2 * i + 1] ?? 0) - (gold[i] === 2 ? 1 : 0);
      if (Math.abs(begin) + Math.abs(further) < RIGHT) continue;
      for (const id of extracted.featuresOf(i)) {
        this.#step(2 * id, weight * begin, rate);
        this.#step(2 * id + 1, weight * further, rate);
      }
    }
    for (let i = 0; i < n; i++) {
      const before = extracted.reading.places[i] === 0 ? 0 : (gold[i - 1] ?? 0);
      const at = before * STATES + (gold[i] ?? 0);
      expected[at] = (expected[at] ?? 0) - 1;
    }
    for (const [at, slope] of expected.entries()) {
      if (at === FORBIDDEN || slope === 0) continue;
      const square = (this.#transitionSquares[at] ?? 0) + slope * slope;
      this.#transitionSquares[at] = square;
      this.#transitions[at] =
        (this.#transitions[at] ?? 0) - (TRANSITION_RATE * slope) / Math.sqrt(square);
    }
  }

  /** How likely each word is what, and how often a state is expected behind each. */
  #judge(n: number): Float64Array {
    const { reading } = this.#extracted;
    for (let i = 0; i < n; i++) {
      let [begin, further] = [0, 0];
      for (const id of this.#extracted.featuresOf(i)) {
        begin += this.#weights[2 * id] ?? 0;
        further += this.#weights[2 * id + 1] ?? 0;
      }
      this.#scores[2 * i] = begin;
      this.#scores[2 * i + 1] = further;
    }
    const odds = this.#odds();
    const expected = new Float64Array(STATES * STATES);
    for (let line = 0; line < reading.lineCount; line++) {
      const from = reading.firsts[line] ?? 0;
      const to = line + 1 < reading.lineCount ? (reading.firsts[line + 1] ?? 0) : n;
      this.#chain.run(this.#scores, from, to, odds, this.#out, expected);
    }
    return expected;
  }

  #step(at: number, slope: number, rate: number): void {
    const square = (this.#squares[at] ?? 0) + slope * slope;
    this.#squares[at] = square;
    this.#weights[at] = (this.#weights[at] ?? 0) - (rate * slope) / Math.sqrt(square);
  }
}
