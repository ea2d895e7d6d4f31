import {
  contextFeatures, MOST_FEATURES, REACH, readQuestions, wordFeatures,
} from "../detectors/names/model/features.ts"; // biome-ignore format: short names
import { factsOfWord, hintOf } from "../detectors/names/model/hints.ts";
import { folded, Reading } from "../detectors/names/model/reading.ts";
import { NO_FACTS, type WordTable } from "../detectors/names/model/word-table.ts";
import { type Words, wordsOfText } from "../detectors/words.ts";
import type { Random } from "./random.ts";

/** Shares of words that are learned from as from ones never seen, so that what stands around them has to tell. */
export interface Hiding {
  /** Of these their form and what lists say of them is left. */
  readonly hidden: number;
  /** Of these their form alone. */
  readonly bare: number;
}

/** Stands for all hidden words. */
const HIDDEN_HASH = 0x1234567;

/** The features of all words of a text, by the functions that the tagger itself uses. */
export class Extracted {
  readonly reading = new Reading();
  readonly #table: WordTable;
  readonly #scratch = new Int32Array(MOST_FEATURES);
  readonly #seen = new Map<number, readonly Int32Array[]>();
  readonly #facts = new Map<number, number>();
  #features = new Int32Array(0);
  #counts = new Int32Array(0);

  constructor(table: WordTable) {
    this.#table = table;
  }

  /** Reads a text; `featuresOf` then gives the features of its words. */
  extract(text: string, { hidden, bare }: Hiding, random: Random): Words {
    const words = wordsOfText(text);
    const { reading } = this;
    reading.read(text, words);
    const n = words.length;
    if (this.#counts.length < n) {
      this.#counts = new Int32Array(2 * n);
      this.#features = new Int32Array(2 * n * MOST_FEATURES);
    }
    this.#counts.fill(0, 0, n);
    for (let i = 0; i < n; i++) {
      reading.facts[i] = this.#factsOfWord(text, words, i);
      const drawn = random();
      if (drawn < hidden + bare) reading.hashes[i] = HIDDEN_HASH;
      if (drawn < bare) reading.facts[i] = NO_FACTS;
    }
    for (let i = 0; i < n; i++) this.#addWord(text, words, i);
    readQuestions(reading);
    for (let i = 0; i < n; i++) {
      const base = i * MOST_FEATURES;
      const end = contextFeatures(reading, i, this.#features, base + (this.#counts[i] ?? 0));
      this.#counts[i] = end - base;
    }
    return words;
  }

  featuresOf(i: number): Int32Array {
    const base = i * MOST_FEATURES;
    return this.#features.subarray(base, base + (this.#counts[i] ?? 0));
  }

  #addWord(text: string, words: Words, i: number): void {
    const { length } = words;
    for (const [k, features] of this.#featuresOfWord(text, words, i).entries()) {
      const to = i - (k - REACH);
      if (to < 0 || to >= length) continue;
      this.#features.set(features, to * MOST_FEATURES + (this.#counts[to] ?? 0));
      this.#counts[to] = (this.#counts[to] ?? 0) + features.length;
    }
  }

  #factsOfWord(text: string, words: Words, i: number): number {
    const hash = this.reading.hashes[i] ?? 0;
    let facts = this.#facts.get(hash);
    if (facts === undefined) {
      const word = folded(text.slice(words.starts[i], this.reading.ends[i]));
      this.#facts.set(hash, (facts = factsOfWord(this.#table, word, hash)));
    }
    return facts;
  }

  #featuresOfWord(text: string, words: Words, i: number): readonly Int32Array[] {
    const { reading } = this;
    const hash = reading.hashes[i] ?? 0;
    const shape = reading.shapes[i] ?? 0;
    const key = hash * 16 + shape;
    const seen = hash === HIDDEN_HASH ? undefined : this.#seen.get(key);
    if (seen !== undefined) return seen;
    const word = folded(text.slice(words.starts[i], reading.ends[i]));
    const facts = reading.facts[i] ?? 0;
    const hint = facts === NO_FACTS ? hintOf(this.#table, word) : 0;
    const form = { word, hash, shape, facts, hint };
    const lists = Array.from({ length: 2 * REACH + 1 }, (_, k) =>
      this.#scratch.slice(0, wordFeatures(form, k - REACH, this.#scratch)),
    );
    if (hash !== HIDDEN_HASH) this.#seen.set(key, lists);
    return lists;
  }
}
