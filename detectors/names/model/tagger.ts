import type { Words } from "../../words.ts";
import { Chain } from "./chain.ts";
import { contextFeatures, MOST_FEATURES, REACH, readQuestions, wordFeatures } from "./features.ts";
import { factsOfWord, hintOf } from "./hints.ts";
import { type NameModel, SCALE } from "./packed.ts";
import { folded, Reading } from "./reading.ts";
import { NO_FACTS } from "./word-table.ts";

/** What is kept of a word that was seen: for each offset what it says of a beginning and of a further word. */
const KEPT = 2 * (2 * REACH + 1);
const PLACES = 1 << 14;
/** Words that speak so strongly against a name by themselves and their neighbours are not looked at more closely. */
const HOPELESS = -7 * SCALE;

/** Tells of each word of a text how likely it is part of a person's name. It keeps buffers: one for a thread. */
export class Tagger {
  readonly #model: NameModel;
  readonly #reading = new Reading();
  readonly #chain = new Chain();
  readonly #keys = new Int32Array(PLACES);
  readonly #isKept = new Uint8Array(PLACES);
  readonly #keptFacts = new Int32Array(PLACES);
  readonly #kept = new Int16Array(PLACES * KEPT);
  readonly #features = new Int32Array(MOST_FEATURES);
  #sums = new Int32Array(2048);
  #scores = new Float32Array(2048);
  #states = new Float32Array(2048);

  constructor(model: NameModel) {
    this.#model = model;
  }

  /** One number between 0 and 1 for each word. Time is linear. */
  chances(text: string, words: Words): Float32Array {
    const reading = this.#reading;
    reading.read(text, words);
    const n = words.length;
    if (this.#sums.length < 2 * n) {
      this.#sums = new Int32Array(4 * n);
      this.#scores = new Float32Array(4 * n);
      this.#states = new Float32Array(4 * n);
    }
    this.#sums.fill(0, 0, 2 * n);
    for (let i = 0; i < n; i++) this.#addWord(text, words, i);
    readQuestions(reading);
    this.#addContext(n);
    for (let line = 0; line < reading.lineCount; line++) {
      const from = reading.firsts[line] ?? 0;
      const to = line + 1 < reading.lineCount ? (reading.firsts[line + 1] ?? 0) : n;
      this.#chain.run(this.#scores, from, to, this.#model.transitions, this.#states);
    }
    const states = this.#states;
    const chances = new Float32Array(n);
    for (let i = 0; i < n; i++) chances[i] = (states[2 * i] ?? 0) + (states[2 * i + 1] ?? 0);
    return chances;
  }

  /** Adds what a word says of itself and its neighbours. */
  #addWord(text: string, words: Words, i: number): void {
    const reading = this.#reading;
    const shape = reading.shapes[i] ?? 0;
    const key = (reading.hashes[i] ?? 0) ^ Math.imul(shape + 1, 0x9e3779b1);
    const place = (key ^ (key >>> 15)) & (PLACES - 1);
    if (this.#keys[place] !== key || this.#isKept[place] === 0)
      this.#keep(place, key, folded(text.slice(words.starts[i], reading.ends[i])), i);
    reading.facts[i] = this.#keptFacts[place] ?? 0;
    const sums = this.#sums;
    const kept = this.#kept;
    const base = place * KEPT;
    const first = i < REACH ? -i : -REACH;
    const last = Math.min(REACH, reading.length - 1 - i);
    for (let away = first; away <= last; away++) {
      const from = base + 2 * (REACH - away);
      const to = 2 * (i + away);
      sums[to] = (sums[to] ?? 0) + (kept[from] ?? 0);
      sums[to + 1] = (sums[to + 1] ?? 0) + (kept[from + 1] ?? 0);
    }
  }

  #keep(place: number, key: number, word: string, i: number): void {
    const { words, weights } = this.#model;
    const reading = this.#reading;
    const hash = reading.hashes[i] ?? 0;
    const facts = factsOfWord(words, word, hash);
    const hint = facts === NO_FACTS ? hintOf(words, word) : 0;
    const form = { word, hash, shape: reading.shapes[i] ?? 0, facts, hint };
    this.#keys[place] = key;
    this.#isKept[place] = 1;
    this.#keptFacts[place] = facts;
    for (let offset = -REACH; offset <= REACH; offset++) {
      const count = wordFeatures(form, offset, this.#features);
      let [begin, further] = [0, 0];
      for (let k = 0; k < count; k++) {
        const both = weights[this.#features[k] ?? 0] ?? 0;
        begin += (both << 24) >> 24;
        further += both >> 8;
      }
      const at = place * KEPT + 2 * (offset + REACH);
      this.#kept[at] = begin;
      this.#kept[at + 1] = further;
    }
  }

  #addContext(n: number): void {
    const features = this.#features;
    const { weights } = this.#model;
    for (let i = 0; i < n; i++) {
      let begin = this.#sums[2 * i] ?? 0;
      let further = this.#sums[2 * i + 1] ?? 0;
      if (begin > HOPELESS || further > HOPELESS) {
        const count = contextFeatures(this.#reading, i, features, 0);
        for (let k = 0; k < count; k++) {
          const both = weights[features[k] ?? 0] ?? 0;
          begin += (both << 24) >> 24;
          further += both >> 8;
        }
      }
      this.#scores[2 * i] = begin / SCALE;
      this.#scores[2 * i + 1] = further / SCALE;
    }
  }
}
