import { type Word, wordsOf } from "../lib/words.ts";

/** A phrase in a text; offsets are UTF-16 units, `end` is exclusive. `list` is the index of its list. */
export interface PhraseHit {
  readonly start: number;
  readonly end: number;
  readonly list: number;
}

/** What follows a word in some phrase, and the lists of which a phrase ends here. */
interface Node {
  readonly next: Map<string, Node>;
  readonly ends: Set<number>;
}

/** Between two words of a phrase: " & ", "-", ", ". */
const MAX_GAP = 4;

/**
 * Several lists of phrases, found in one walk over a text's words: case, accents and punctuation do not count, words
 * are whole. Time is the number of words times the words of the longest phrase, however many phrases there are.
 */
export class Phrases {
  readonly #root: Node = newNode();

  constructor(lists: readonly (readonly string[])[]) {
    for (const [list, phrases] of lists.entries())
      for (const phrase of phrases) this.#add(foldedWords(phrase), list);
  }

  /** The longest phrase of each list at each place, in order; those of one list do not overlap. */
  find(text: string): PhraseHit[] {
    if (this.#root.next.size === 0) return [];
    const words = wordsOf(text);
    const hits: PhraseHit[] = [];
    const done = new Map<number, number>();
    for (const [i, { start }] of words.entries())
      for (const [list, end] of this.#longestAt(words, i)) {
        if (start < (done.get(list) ?? 0)) continue;
        done.set(list, end);
        hits.push({ start, end, list });
      }
    return hits;
  }

  #add(words: readonly string[], list: number): void {
    let node = this.#root;
    for (const word of words) {
      const next = node.next.get(word) ?? newNode();
      node.next.set(word, next);
      node = next;
    }
    if (words.length > 0) node.ends.add(list);
  }

  /** Where the longest phrase of each list ends that begins with this word. */
  #longestAt(words: readonly Word[], first: number): ReadonlyMap<number, number> {
    let node = this.#root.next.get(words[first]?.folded ?? "");
    if (node === undefined) return NONE;
    const ends = new Map<number, number>();
    for (let i = first; node !== undefined; i++) {
      const [word, next] = [words[i], words[i + 1]];
      if (word === undefined) break;
      for (const list of node.ends) ends.set(list, word.end);
      if (next === undefined || next.start - word.end > MAX_GAP) break;
      node = node.next.get(next.folded);
    }
    return ends;
  }
}

const NONE: ReadonlyMap<number, number> = new Map();

function newNode(): Node {
  return { next: new Map(), ends: new Set() };
}

/** The words of a phrase as they are compared. */
export function foldedWords(phrase: string): string[] {
  return wordsOf(phrase).map(({ folded }) => folded);
}
