import { exportFault, LIMITS } from "../fault.ts";

const [QUOTE, LF, CR] = ['"', "\n", "\r"].map((mark) => mark.charCodeAt(0));

/**
 * Cuts delimited text into rows of cells as RFC 4180 has it, strictly: a quote that neither opens nor closes a cell is a
 * fault, and so is one that is never closed. CRLF, LF and CR end rows, and empty lines are no rows. Time is linear in the
 * text, and what is kept between two pieces is the row that is not complete yet.
 */
export class RowSplitter {
  readonly #delimiter: number;
  #cells: string[] = [];
  /** What is read of the cell in hand. */
  #cell = "";
  /** Before a cell; in one without quotes; in quotes; behind a quote that closes, or is the first of two. */
  #at: "start" | "bare" | "quoted" | "quote" = "start";
  #isAfterCr = false;
  /** UTF-16 units of the row that is not complete yet. */
  #size = 0;
  #row = 0;
  #line = 1;

  /** `delimiter` is one character. */
  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** The rows that end in this piece of the text. Throws `ERR_EXPORT`. */
  *write(piece: string): Generator<readonly string[]> {
    for (let i = 0; i < piece.length; ) {
      const code = piece.charCodeAt(i);
      if (this.#isAfterCr) {
        this.#isAfterCr = false;
        if (code === LF) {
          i++;
          continue;
        }
      }
      if (this.#at === "quoted") {
        const end = piece.indexOf('"', i);
        this.#take(piece.slice(i, end === -1 ? piece.length : end));
        if (end === -1) return;
        this.#at = "quote";
        i = end + 1;
        continue;
      }
      if (code === QUOTE && this.#at !== "bare") {
        if (this.#at === "quote") this.#cell += '"';
        this.#at = "quoted";
        i++;
        continue;
      }
      if (this.#at !== "quote") {
        const end = this.#endOfBare(piece, i);
        this.#at = "bare";
        if (end > i) this.#take(piece.slice(i, end));
        if (end === piece.length) return;
        i = end;
      }
      const mark = piece.charCodeAt(i++);
      if (mark === this.#delimiter) this.#endCell();
      else if (mark === LF || mark === CR) {
        this.#isAfterCr = mark === CR;
        const row = this.#endRow();
        this.#line++;
        if (row !== null) yield row;
      } else throw exportFault("quote-misplaced", this.#place());
    }
  }

  /** The last row, where no line end stands behind it. Throws `ERR_EXPORT`. */
  end(): readonly string[] | null {
    if (this.#at === "quoted") throw exportFault("quote-not-closed", this.#place());
    return this.#endRow();
  }

  #place() {
    return { row: this.#row, line: this.#line };
  }

  /** Where a cell without quotes ends that goes on at `from`, or the piece. */
  #endOfBare(piece: string, from: number): number {
    for (let i = from; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      if (code === this.#delimiter || code === LF || code === CR || code === QUOTE) return i;
    }
    return piece.length;
  }

  #take(text: string): void {
    this.#cell = this.#cell === "" ? text : this.#cell + text;
    this.#size += text.length;
    if (this.#size > LIMITS.row) throw exportFault("row-too-large", this.#place());
    if (this.#at !== "quoted") return;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#line++;
  }

  #endCell(): void {
    if (this.#cell.length > LIMITS.cell) throw exportFault("cell-too-large", this.#place());
    if (this.#cells.push(this.#cell) > LIMITS.columns)
      throw exportFault("too-many-columns", this.#place());
    this.#cell = "";
    this.#at = "start";
  }

  /** Null for an empty line. A cell in quotes with nothing in them is a row. */
  #endRow(): readonly string[] | null {
    const isEmpty = this.#cells.length === 0 && this.#cell === "" && this.#at !== "quote";
    if (!isEmpty) this.#endCell();
    const cells = this.#cells;
    this.#cells = [];
    this.#at = "start";
    this.#size = 0;
    if (isEmpty) return null;
    this.#row++;
    return cells;
  }
}
