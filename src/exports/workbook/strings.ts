import { exportFault, LIMITS } from "../fault.ts";
import { unescaped } from "./escapes.ts";
import { WORKBOOK_LIMITS } from "./limits.ts";
import { readWholeXml } from "./xml.ts";

/** A workbook's shared texts, which cells refer to by number. */
export interface SharedStrings {
  /** Throws `ERR_EXPORT` where there is none of this number. */
  at(index: number): string;
}

/** A text never lies in two: the longest takes three bytes for each of its units. */
const CHUNK_BYTES = 1_048_576;

/** Texts in few large buffers outside of V8's heap, where a million small strings would take several times the room. */
class TextStore implements SharedStrings {
  readonly #chunks: Buffer[] = [];
  /** Where each text begins, counted over all chunks, and how many bytes it has. */
  #places = new Uint32Array(2_048);
  #count = 0;
  #used = CHUNK_BYTES;
  #total = 0;

  add(text: string): void {
    const length = Buffer.byteLength(text);
    this.#total += length;
    if (this.#total > WORKBOOK_LIMITS.sharedBytes || this.#count >= WORKBOOK_LIMITS.sharedTexts)
      throw exportFault("workbook-too-large");
    if (this.#used + length > CHUNK_BYTES) {
      this.#chunks.push(Buffer.alloc(CHUNK_BYTES));
      this.#used = 0;
    }
    this.#chunks.at(-1)?.write(text, this.#used);
    if (this.#count * 2 === this.#places.length) {
      const more = new Uint32Array(this.#places.length * 2);
      more.set(this.#places);
      this.#places = more;
    }
    const begin = (this.#chunks.length - 1) * CHUNK_BYTES + this.#used;
    this.#places.set([begin, length], this.#count++ * 2);
    this.#used += length;
  }

  at(index: number): string {
    if (!Number.isInteger(index) || index < 0 || index >= this.#count)
      throw exportFault("workbook-broken");
    const begin = this.#places[index * 2] ?? 0;
    const length = this.#places[index * 2 + 1] ?? 0;
    const within = begin % CHUNK_BYTES;
    const chunk = this.#chunks[Math.floor(begin / CHUNK_BYTES)];
    return chunk?.toString("utf8", within, within + length) ?? "";
  }
}

/** Reads all shared texts; null where the workbook has none. Throws `ERR_EXPORT`. */
export async function readStrings(bytes: AsyncIterable<Uint8Array> | null): Promise<SharedStrings> {
  const store = new TextStore();
  if (bytes === null) return store;
  const text = textOfRuns();
  await readWholeXml(bytes, {
    open: text.open,
    text: text.text,
    close(name) {
      text.close(name);
      if (name === "si") store.add(text.take());
    },
  });
  return store;
}

/**
 * Puts a text of several runs together (`<t>`, `<r><t>`). How it is read aloud (`<rPh>`) is no part of it: no cell shows
 * that. Throws `ERR_EXPORT` for a text that is too long.
 */
export function textOfRuns() {
  let text = "";
  let isIn = false;
  let aloud = 0;
  return {
    open: (name: string): void => {
      if (name === "rPh") aloud++;
      if (name === "t") isIn = aloud === 0;
    },
    text: (piece: string): void => {
      if (!isIn) return;
      text += piece;
      if (text.length > LIMITS.row) throw exportFault("cell-too-large");
    },
    close: (name: string): void => {
      if (name === "rPh") aloud--;
      if (name === "t") isIn = false;
    },
    take: (): string => {
      const taken = unescaped(text);
      if (taken.length > LIMITS.cell) throw exportFault("cell-too-large");
      text = "";
      return taken;
    },
  };
}
