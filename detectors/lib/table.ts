/** A cell of a table in a text; offsets without its quotes. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const SEPARATORS = [",", "\t", ";", "|"];
const MIN_COLUMNS = 2;
/** Names of columns are words: no digits to speak of, nothing long. */
const HEADER_CELL = /^[\s"']{0,4}[\p{L}_#][\p{L}\p{N} _.#/()-]{0,40}["']?\s{0,2}$/u;

/**
 * The table that a text is: a line of column names, then rows with as many cells (RFC 4180, also with tabs, semicolons
 * or bars). Null when it is none: that is told from its first two lines.
 */
export function tableIn(text: string): Table | null {
  const head = text.search(/\S/);
  const first = text.indexOf("\n", head);
  if (head === -1 || first === -1 || first - head > 4_000) return null;
  const line = text.slice(head, first);
  const separator = SEPARATORS.find((each) => isHeader(line, each));
  if (separator === undefined) return null;
  const header = cellsOf(text, head, separator).row.map(({ start, end }) => text.slice(start, end));
  const rows: Cell[][] = [];
  let [at, fitting] = [first + 1, 0];
  while (at < text.length) {
    const { row: cells, next } = cellsOf(text, at, separator);
    const row = cells.length > header.length ? rejoined(text, cells, header.length) : cells;
    if (row.length === header.length) fitting++;
    if (rows.push(row) === 1 && row.length < header.length) return null;
    at = next;
  }
  return fitting * 2 > rows.length ? { header, rows } : null;
}

/** A name without quotes goes over its comma: `Kealoha, Noelani` is one cell where that makes the row fit. */
function rejoined(text: string, cells: readonly Cell[], columns: number): Cell[] {
  const row: Cell[] = [];
  for (const cell of cells) {
    const last = row.at(-1);
    if (last !== undefined && /^ \p{Lu}/u.test(text.slice(cell.start, cell.start + 3)))
      row[row.length - 1] = { start: last.start, end: cell.end };
    else row.push(cell);
  }
  return row.length === columns ? row : [...cells];
}

function isHeader(line: string, separator: string): boolean {
  const cells = line.replace(/\r$/, "").split(separator);
  return cells.length >= MIN_COLUMNS && cells.every((cell) => HEADER_CELL.test(cell));
}

/** One row from an offset on; a quoted cell may hold separators and line breaks. */
function cellsOf(text: string, from: number, separator: string): { row: Cell[]; next: number } {
  const row: Cell[] = [];
  let at = from;
  for (;;) {
    let [start, end] = [at, at];
    if (text.charAt(at) === '"') {
      start = at + 1;
      end = closingQuote(text, start);
      at = end + 1;
      while (at < text.length && !isEnd(text, at, separator)) at++;
    } else {
      while (at < text.length && !isEnd(text, at, separator)) at++;
      end = text.charAt(at - 1) === "\r" ? at - 1 : at;
    }
    row.push({ start, end });
    if (text.charAt(at) !== separator) return { row, next: at + 1 };
    at++;
  }
}

function isEnd(text: string, at: number, separator: string): boolean {
  const character = text.charAt(at);
  return character === separator || character === "\n";
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2))
    if (text.charAt(at + 1) !== '"') return at;
  return text.length;
}
