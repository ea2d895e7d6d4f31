import { hashOf, hashWith, NO_HASH } from "../words.ts";

const BLANK = 32;
const BITS = 31;
const SHIFT = 5;

/**
 * Which lists words are on, exactly. All words lie in one string and their places in two arrays: as strings in a map,
 * 48,000 words take each scanning thread some megabytes, and twice the time when it starts.
 */
export class WordTable {
  readonly #text: string;
  /** Open addressing by hash: where a word begins in the text, and behind it its five bits; 0 where a place is free. */
  readonly #places: Int32Array;
  readonly #hashes: Int32Array;

  /** At most five lists, each a text of words with white space between them; the first has bit 1, the next 2. */
  constructor(lists: readonly string[]) {
    const text = `\n${lists.join("\n")}\n`;
    let places = 1024;
    while (places < text.length / 4) places *= 2;
    this.#text = text;
    this.#places = new Int32Array(places);
    this.#hashes = new Int32Array(places);
    let at = 0;
    for (const [i, words] of lists.entries()) {
      const end = at + words.length + 1;
      while (at < end) {
        const start = at;
        let hash = NO_HASH;
        for (let code = text.charCodeAt(at); code > BLANK; code = text.charCodeAt(++at))
          hash = hashWith(hash, code);
        if (at > start) this.#add(start, at, hash, 1 << i);
        at++;
      }
    }
  }

  /** The bits of the lists that a word is on. */
  bitsOf(word: string): number {
    const hash = hashOf(word);
    const mask = this.#places.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const there = this.#places[at] ?? 0;
      if (there === 0) return 0;
      if (this.#hashes[at] === hash && this.#isAt(there >> SHIFT, word, 0, word.length))
        return there & BITS;
    }
  }

  /** The hashes (`words.ts`) of the words whose bits are accepted. */
  hashesWith(accepts: (bits: number, length: number) => boolean): number[] {
    const found: number[] = [];
    this.#places.forEach((place, at) => {
      if (place !== 0 && accepts(place & BITS, this.#endOf(place >> SHIFT) - (place >> SHIFT)))
        found.push(this.#hashes[at] ?? 0);
    });
    return found;
  }

  #add(start: number, end: number, hash: number, bit: number): void {
    const mask = this.#places.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const there = this.#places[at] ?? 0;
      if (there === 0) {
        this.#places[at] = (start << SHIFT) | bit;
        this.#hashes[at] = hash;
        return;
      }
      if (this.#hashes[at] === hash && this.#isAt(there >> SHIFT, this.#text, start, end)) {
        this.#places[at] = there | bit;
        return;
      }
    }
  }

  /** Is the word at `place` the one from `start` to `end` in `text`? */
  #isAt(place: number, text: string, start: number, end: number): boolean {
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code <= BLANK || code !== this.#text.charCodeAt(place + i - start)) return false;
    }
    return this.#text.charCodeAt(place + end - start) <= BLANK;
  }

  #endOf(place: number): number {
    let at = place;
    while (this.#text.charCodeAt(at) > BLANK) at++;
    return at;
  }
}
