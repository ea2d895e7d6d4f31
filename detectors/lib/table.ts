/** A cell of a table in a text; offsets without its quotes. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

export interface Table {
  readonly header: readonly string[];
  /** The line of the header. */
  readonly head: Cell;
  readonly rows: readonly (readonly Cell[])[];
}

const SEPARATORS = [",", "\t", ";", "|"];
const MIN_COLUMNS = 2;
/** Names of columns are words: no digits to speak of, nothing long. */
const HEADER_CELL = /^[\s"']{0,4}[\p{L}_#$][\p{L}\p{N} _.#/()$%&?*+'’-]{0,40}["']?\s{0,2}$/u;

/** Lines that may stand before a table: a title, a greeting. */
const MAX_TITLES = 4;
/** Words with commas are a sentence's, unless there are more of them. */
const MIN_COLUMNS_BELOW = 3;

/**
 * The table that a text is, or that follows a few lines at its beginning: a line of column names, then rows with as
 * many cells (RFC 4180, also with tabs, semicolons or bars, and with bars at both ends of a line). Null when it is none.
 */
export function tableIn(text: string): Table | null {
  let head = text.search(/\S/);
  for (let titles = 0; head !== -1 && titles <= MAX_TITLES; titles++) {
    const end = text.indexOf("\n", head);
    if (end === -1 || end - head > 4_000) return null;
    const table = tableAt(text, head, end, titles === 0 ? MIN_COLUMNS : MIN_COLUMNS_BELOW);
    if (table !== null) return table;
    head = end + 1;
  }
  return null;
}

/** The table whose header is the line at `head`. */
function tableAt(text: string, head: number, end: number, columns: number): Table | null {
  const line = text.slice(head, end);
  const separator = SEPARATORS.find((each) => isHeader(line, each, columns));
  if (separator === undefined) return null;
  const within = isFramed(line, separator) ? ([1, -1] as const) : ([0] as const);
  const header = cellsOf(text, head, separator)
    .row.slice(...within)
    .map((cell) => text.slice(cell.start, cell.end));
  const rows: Cell[][] = [];
  let [at, fitting] = [end + 1, 0];
  while (at < text.length) {
    const { row: all, next } = cellsOf(text, at, separator);
    const cells = all.slice(...within);
    const row = cells.length > header.length ? rejoined(text, cells, header.length) : cells;
    if (row.length === header.length) fitting++;
    if (rows.push(row) === 1 && row.length < header.length) return null;
    at = next;
  }
  return fitting * 2 > rows.length ? { header, head: { start: head, end }, rows } : null;
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

function isHeader(line: string, separator: string, columns: number): boolean {
  const first = line.indexOf(separator);
  if (first === -1 || (columns > MIN_COLUMNS && !line.includes(separator, first + 1))) return false;
  const all = line.replace(/\r$/, "").split(separator);
  const cells = isFramed(line, separator) ? all.slice(1, -1) : all;
  return cells.length >= columns && cells.every((cell) => HEADER_CELL.test(cell));
}

/** Markdown has bars at both ends of a line, too. */
function isFramed(line: string, separator: string): boolean {
  return separator === "|" && /^\|.*\|\s{0,4}$/.test(line);
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
