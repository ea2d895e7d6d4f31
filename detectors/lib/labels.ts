import { tableIn } from "./table.ts";

/** A value in a text beside the name of what it is. Offsets are the value's, trimmed. */
export interface Labelled {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** `line` ends with its line or a wide gap, `cell` and `quoted` are whole by themselves. */
  readonly form: "line" | "cell" | "quoted";
  /** The row of a table it is in. */
  readonly row?: number;
}

const MARKS = /[:=]/g;
const LABEL_BEFORE =
  /(?:^|[\n\r;|,.<>"?!{}()\t&*•[\]~`]|\s{2}|[–—-]\s)["*_\s]{0,4}(\p{L}[\p{L}\p{N} _/'’#-]{0,40}(?:\([^()\n]{0,24}\))?)["*_]{0,2}\s?$/u;
const REACH = 72;
const GAP = /[ \t*_>]{0,6}/y;
/** Where a value without quotes ends: with its line, at a bar or a wide gap, before the next label. */
const VALUE = /[^\n\r|\t<>]{1,200}?(?=\s*(?:[\n\r|\t<>]|$)|\s{2}|;\s|\s\p{Lu}\p{L}{1,14}:\s?\S)/uy;
const QUOTED = /"((?:[^"\\\n]|\\.){1,400})"/y;
const LABEL_LINE =
  /(?:^|\n)[ \t*>•-]{0,4}(\p{L}[\p{L}\p{N} '’/#-]{1,36}(?:\([^()\n]{1,24}\))?)[ \t]{0,3}\r?\n(?=\S)/gu;

/** Every value with a name beside it: `Label: value`, `key=value`, `"key": "value"`, a label in the line above, cells of a table. */
export function* labelsIn(text: string): Generator<Labelled> {
  for (const { index } of text.matchAll(MARKS)) {
    const found = labelledAt(text, index);
    if (found !== null) yield found;
  }
  for (const { 0: match, 1: label = "", index } of text.matchAll(LABEL_LINE)) {
    const start = index + match.length;
    const end = text.indexOf("\n", start);
    yield trimmed(text, { label, start, end: end === -1 ? text.length : end, form: "line" });
  }
  const table = tableIn(text);
  if (table === null) return;
  for (const [row, cells] of table.rows.entries())
    for (const [i, { start, end }] of cells.entries())
      yield trimmed(text, { label: table.header[i] ?? "", start, end, form: "cell", row });
}

function labelledAt(text: string, mark: number): Labelled | null {
  // A time, an address of a page, a smiley: none of them labels anything.
  if (/^(?:\/\/|\d)/.test(text.slice(mark + 1, mark + 3)) && /\d/.test(text.charAt(mark - 1)))
    return null;
  if (text.startsWith("//", mark + 1)) return null;
  const [, label] = LABEL_BEFORE.exec(text.slice(Math.max(0, mark - REACH), mark)) ?? [];
  if (label === undefined) return null;
  GAP.lastIndex = mark + 1;
  const at = mark + 1 + (GAP.exec(text)?.[0].length ?? 0);
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text);
  if (quoted !== null)
    return { label, start: at + 1, end: at + quoted[0].length - 1, form: "quoted" };
  VALUE.lastIndex = at;
  const [value] = VALUE.exec(text) ?? [];
  if (value === undefined) return null;
  return trimmed(text, { label, start: at, end: at + value.length, form: "line" });
}

function trimmed(text: string, found: Labelled): Labelled {
  let { start, end } = found;
  while (start < end && /[\s"'*_]/.test(text.charAt(start))) start++;
  while (end > start && /[\s"'*_,;]/.test(text.charAt(end - 1))) end--;
  return { ...found, start, end };
}
