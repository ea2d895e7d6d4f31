import { exportFault, LIMITS } from "../fault.ts";
import { rowOfObject } from "./objects.ts";
import type { Reader, Row } from "./row.ts";

/** What matters in a string, in an item, and between items, where nothing but these may stand. */
const IN_STRING = /["\\]/g;
const IN_ITEM = /["{}[\]]/g;
const BETWEEN = /\S/g;

/**
 * Reads the objects of one JSON array, each by itself, so that memory is that of the largest. Only where items begin and
 * end is told here; `readJson` decides what each is.
 */
export const jsonArrayReader: Reader = async function* read(text) {
  const splitter = new ItemSplitter();
  let count = 0;
  for await (const piece of text) {
    const rows: Row[] = [];
    for (const item of splitter.write(piece)) rows.push(rowOfObject(item, ++count));
    if (splitter.pending > LIMITS.row) throw exportFault("row-too-large", { row: count + 1 });
    if (rows.length > 0) yield { header: null, rows };
  }
  if (!splitter.isDone) throw exportFault("malformed", { row: count });
  if (count === 0) throw exportFault("empty");
};

/** Cuts an array's text into its items. */
class ItemSplitter {
  #depth = 0;
  #inString = false;
  #escaped = false;
  #item: string[] = [];
  #pending = 0;
  /** Before the array, before an item, after one, after the array. */
  #at: "start" | "item" | "comma" | "end" = "start";

  /** UTF-16 units of the item that is not complete yet. */
  get pending(): number {
    return this.#pending;
  }

  get isDone(): boolean {
    return this.#at === "end";
  }

  /** The items that end in this piece. Throws `ERR_EXPORT` where no array of objects stands. */
  *write(piece: string): Generator<string> {
    let start = 0;
    let i = 0;
    if (this.#escaped) {
      this.#escaped = false;
      i = 1;
    }
    while (i < piece.length) {
      const marks = this.#inString ? IN_STRING : this.#depth > 1 ? IN_ITEM : BETWEEN;
      marks.lastIndex = i;
      const found = marks.exec(piece);
      if (found === null) break;
      i = found.index + 1;
      if (this.#inString) {
        if (found[0] === '"') this.#inString = false;
        else if (i === piece.length) this.#escaped = true;
        else i++;
        continue;
      }
      if (this.#depth > 1) {
        if (this.#step(found[0])) {
          this.#item.push(piece.slice(start, i));
          yield this.#item.join("");
          this.#item = [];
          this.#pending = 0;
          this.#at = "comma";
        }
      } else {
        this.#between(found[0]);
        start = found.index;
      }
    }
    if (this.#depth > 1) {
      this.#item.push(piece.slice(start));
      this.#pending += piece.length - start;
    }
  }

  /** Inside an item: does it end here? */
  #step(mark: string): boolean {
    if (mark === '"') this.#inString = true;
    else if (mark === "{" || mark === "[") this.#depth++;
    else if (mark === "}" || mark === "]") this.#depth--;
    return this.#depth === 1;
  }

  #between(mark: string): void {
    if (mark === "[" && this.#at === "start") {
      this.#depth = 1;
      this.#at = "item";
    } else if (mark === "]" && (this.#at === "comma" || this.#at === "item")) {
      this.#depth = 0;
      this.#at = "end";
    } else if (mark === "," && this.#at === "comma") this.#at = "item";
    else if (mark === "{" && this.#at === "item") this.#depth = 2;
    else throw exportFault(mark !== "," && this.#at === "item" ? "not-an-object" : "malformed");
  }
}
