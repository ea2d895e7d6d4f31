import {
  contextFeatures, MOST_FEATURES, REACH, readQuestions, wordFeatures,
} from "../detectors/names/model/features.ts"; // biome-ignore format: short names
import { folded, Reading } from "../detectors/names/model/reading.ts";
import { factsAt, type WordTable } from "../detectors/names/model/word-table.ts";
import { type Words, wordsOfText } from "../detectors/words.ts";
import type { Random } from "./random.ts";

/** The features of all words of a text, by the functions that the tagger itself uses. */
export class Extracted {
  readonly reading = new Reading();
  readonly #table: WordTable;
  readonly #scratch = new Int32Array(MOST_FEATURES);
  readonly #seen = new Map<number, readonly Int32Array[]>();
  #features = new Int32Array(0);
  #counts = new Int32Array(0);

  constructor(table: WordTable) {
    this.#table = table;
  }

  /** Of a hidden word only its form and what lists say of it is seen. */
  extract(text: string, hidden: number, random: Random): Words {
    const words = wordsOfText(text);
    const { reading } = this;
    reading.read(text, words);
    const n = words.length;
    if (this.#counts.length < n) {
      this.#counts = new Int32Array(2 * n);
      this.#features = new Int32Array(2 * n * MOST_FEATURES);
    }
    this.#counts.fill(0, 0, n);
    for (let i = 0; i < n; i++) reading.facts[i] = factsAt(this.#table, reading.hashes[i] ?? 0);
    for (let i = 0; i < n; i++) this.#addWord(text, words, i, random() < hidden);
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

  #addWord(text: string, words: Words, i: number, isHidden: boolean): void {
    const { length } = words;
    for (const [k, features] of this.#featuresOfWord(text, words, i).entries()) {
      const to = i - (k - REACH);
      if (to < 0 || to >= length) continue;
      const shown = isHidden ? features.subarray(1) : features;
      this.#features.set(shown, to * MOST_FEATURES + (this.#counts[to] ?? 0));
      this.#counts[to] = (this.#counts[to] ?? 0) + shown.length;
    }
  }

  #featuresOfWord(text: string, words: Words, i: number): readonly Int32Array[] {
    const { reading } = this;
    const hash = reading.hashes[i] ?? 0;
    const shape = reading.shapes[i] ?? 0;
    const key = hash * 16 + shape;
    let lists = this.#seen.get(key);
    if (lists === undefined) {
      const word = folded(text.slice(words.starts[i], reading.ends[i]));
      const form = { word, hash, shape, facts: reading.facts[i] ?? 0 };
      lists = Array.from({ length: 2 * REACH + 1 }, (_, k) =>
        this.#scratch.slice(0, wordFeatures(form, k - REACH, this.#scratch)),
      );
      this.#seen.set(key, lists);
    }
    return lists;
  }
}
