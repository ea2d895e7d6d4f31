/** Of so many no text is asked for each: it is searched. */
const MANY = 64;
const FOREIGN = /[^ -~\s]/;

/** A text as needles are looked for in it: small letters, without apostrophes; null where other letters may stand for them. */
export function haystackOf(text: string): string | null {
  if (FOREIGN.test(text)) return null;
  const lower = text.toLowerCase();
  return lower.includes("'") ? lower.replaceAll("'", "") : lower;
}

/** Pieces of which a text has at least one, if it holds a value at all: most texts have none, and need no search. */
export class Needles {
  readonly #pieces = new Set<string>();

  /** A value that is there as it is, in ASCII small letters, or not at all. */
  add(piece: string): void {
    this.#pieces.add(piece);
  }

  /** A value of two letters or more in which one may be wrong: one of its halves is right, unless the letters between them are swapped. */
  addNear(word: string): void {
    const half = word.length >> 1;
    this.add(word.slice(0, half));
    this.add(word.slice(half));
    this.add(swapped(word, half));
  }

  mayBeIn(haystack: string | null): boolean {
    if (haystack === null || this.#pieces.size > MANY) return true;
    for (const piece of this.#pieces) if (haystack.includes(piece)) return true;
    return false;
  }
}

function swapped(word: string, at: number): string {
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
}
