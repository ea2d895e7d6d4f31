import { hashOf } from "../words.ts";

const BLANK = 32;
const BITS = 31;
const SHIFT = 5;

/**
 * Which lists words are on, exactly. All words lie in one string and their places in one array: as strings in a map,
 * 48,000 words take each scanning thread some megabytes, and 20 ms of its start.
 */
export class WordTable {
  readonly #text: string;
  /** Open addressing by hash: where a word begins in the text, and behind it its five bits; 0 where a place is free. */
  readonly #places: Int32Array;

  /** At most five lists, each a text of words with white space between them; the first has bit 1, the next 2. */
  constructor(lists: readonly string[]) {
    this.#text = `\n${lists.join("\n")}\n`;
    let places = 1024;
    while (places < this.#text.length / 4) places *= 2;
    this.#places = new Int32Array(places);
    let at = 0;
    for (const [i, words] of lists.entries()) {
      const end = at + words.length + 1;
      while (at < end) {
        const start = at;
        while (this.#text.charCodeAt(at) > BLANK) at++;
        if (at > start) this.#add(start, at, 1 << i);
        at++;
      }
    }
  }

  /** The bits of the lists that a word is on. */
  bitsOf(word: string): number {
    return (this.#places[this.#placeOf(word)] ?? 0) & BITS;
  }

  *words(): Generator<{ readonly word: string; readonly bits: number }> {
    for (const place of this.#places) {
      if (place === 0) continue;
      const start = place >> SHIFT;
      let end = start;
      while (this.#text.charCodeAt(end) > BLANK) end++;
      yield { word: this.#text.slice(start, end), bits: place & BITS };
    }
  }

  #add(start: number, end: number, bit: number): void {
    const place = this.#placeOf(this.#text.slice(start, end));
    const there = this.#places[place] ?? 0;
    this.#places[place] = (there === 0 ? start << SHIFT : there) | bit;
  }

  /** The place of a word, or the free one that would be its. */
  #placeOf(word: string): number {
    const mask = this.#places.length - 1;
    for (let at = hashOf(word) & mask; ; at = (at + 1) & mask) {
      const there = this.#places[at] ?? 0;
      if (there === 0 || this.#isAt(word, there >> SHIFT)) return at;
    }
  }

  #isAt(word: string, start: number): boolean {
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (code <= BLANK || code !== this.#text.charCodeAt(start + i)) return false;
    }
    return this.#text.charCodeAt(start + word.length) <= BLANK;
  }
}
