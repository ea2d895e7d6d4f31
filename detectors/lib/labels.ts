import { remembered } from "./remembered.ts";
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
  readonly column?: number;
}

const LABEL = /^["*_\s]{0,4}(\p{L}[\p{L}\p{N} _/'’#-]{0,40}(?:\([^()\n]{0,24}\))?)["*_]{0,2}\s?$/u;
const REACH = 72;
const DASHES = new Set("–—-");
/** What no label goes over. */
const ENDS = new Set("\n\r;|,.<>?!{}\t&*•[]~`:=");
const GAP = new Set(" \t*_>");
const LONGEST_GAP = 6;
/** Where a value without quotes ends: with its line, at a bar or a wide gap, before the next label. */
const VALUE = /[^\n\r|\t<>]{1,200}?(?=\s*(?:[\n\r|\t<>]|$)|\s{2}|;\s|\s\p{Lu}\p{L}{1,14}:\s?\S)/uy;
/** A parameter ends before the next one. */
const PARAMETER = /[^\n\r|\t<>&#]{1,200}/uy;
const QUOTED = /"((?:[^"\\\n]|\\.){1,400})"/y;
const LABEL_LINE =
  /^[ \t*>•-]{0,4}(\p{L}[\p{L}\p{N} '’/#-]{1,36}(?:\([^()\n]{1,24}\))?)[ \t]{0,3}\r?$/u;
const LONGEST_LABEL_LINE = 72;

/** Every value with a wanted name beside it: `Label: value`, `key=value`, `"key": "value"`, a label in the line above, cells of a table. */
export function* labelsIn(
  text: string,
  wants: (label: string, at: number) => boolean,
): Generator<Labelled> {
  for (let at = markFrom(text, 0); at !== -1; at = markFrom(text, at + 1)) {
    const found = labelledAt(text, at, wants);
    if (found !== null) yield found;
  }
  yield* labelLines(text, wants);
  const table = tableIn(text);
  if ((table?.header.length ?? 0) <= 2) yield* pairsIn(text);
  if (table === null) return;
  for (const [row, cells] of table.rows.entries())
    for (const [i, { start, end }] of cells.entries())
      yield trimmed(text, {
        label: table.header[i] ?? "",
        start,
        end,
        form: "cell",
        row,
        column: i,
      });
}

/** A short line that is a label, and the value in the next one. */
function* labelLines(
  text: string,
  wants: (label: string, at: number) => boolean,
): Generator<Labelled> {
  for (
    let from = 0, end = text.indexOf("\n");
    end !== -1;
    from = end + 1, end = text.indexOf("\n", from)
  ) {
    if (end - from > LONGEST_LABEL_LINE || end === from || isSentenceEnd(text, end - 1)) continue;
    const [, label] = LABEL_LINE.exec(text.slice(from, end)) ?? [];
    if (label === undefined || !/\S/.test(text.charAt(end + 1)) || !wants(label, end + 1)) continue;
    const next = text.indexOf("\n", end + 1);
    yield trimmed(text, {
      label,
      start: end + 1,
      end: next === -1 ? text.length : next,
      form: "line",
    });
  }
}

const PAIR_LABEL = /^\s{0,4}\p{L}[\p{L}\p{N} _.'’/#-]{1,36}(?:\([^()\n]{1,24}\))?\??\s{0,4}$/u;
const LONGEST_PAIR_LINE = 400;

/**
 * Lines of a form as a table of two columns, or of pairs side by side: `Client age | 98`, `Case⇥4471902⇥Addr⇥12 Oak`.
 * All of them are one row: they tell of one matter.
 */
function* pairsIn(text: string): Generator<Labelled> {
  if (!text.includes("\t") && !text.includes("|")) return;
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf("\n", from);
    const end = next === -1 ? text.length : next;
    const line = end - from <= LONGEST_PAIR_LINE ? text.slice(from, end) : "";
    const separator = line.includes("\t") ? "\t" : line.includes("|") ? "|" : null;
    if (separator !== null) {
      const cells = line.split(separator);
      for (let i = 0, at = from; i + 1 < cells.length; i++) {
        const [label = "", value = ""] = cells.slice(i, i + 2);
        at += label.length + 1;
        if (value.trim() === "" || !PAIR_LABEL.test(label)) continue;
        const found = { label: label.trim(), start: at, end: at + value.length };
        yield trimmed(text, { ...found, form: "cell", row: 0, column: 1 });
      }
    }
    from = end + 1;
  }
}

/** No label ends so, but most lines of talk do. */
function isSentenceEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === FULL_STOP || code === QUESTION_MARK || code === COMMA || code === COLON;
}

const COMMA = 44;
const FULL_STOP = 46;
const COLON = 58;
const QUESTION_MARK = 63;
const EQUALS = 61;

/** The next colon or equals sign from an offset on; -1 when there is none. */
function markFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON || code === EQUALS) return at;
  }
  return -1;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Where the label before a mark may begin: behind punctuation, a wide gap or a dash. */
function labelStart(text: string, mark: number): number {
  let inParentheses = false;
  for (let at = mark - 1; at >= 0 && mark - at < REACH; at--) {
    const character = text.charAt(at);
    if (character === ")") inParentheses = true;
    else if (character === "(" && inParentheses) inParentheses = false;
    else if (inParentheses) continue;
    else if (ENDS.has(character) || (character === '"' && at < mark - 2)) return at + 1;
    else if (character === " " && (text.charAt(at - 1) === " " || DASHES.has(text.charAt(at - 1))))
      return at + 1;
  }
  return Math.max(0, mark - REACH);
}

/** The label that a text before a mark is; the same speakers come back line by line. */
const labelOf = remembered((before): string | null => LABEL.exec(before)?.[1] ?? null);

function labelledAt(
  text: string,
  mark: number,
  wants: (label: string, at: number) => boolean,
): Labelled | null {
  // A time, an address of a page, a smiley: none of them labels anything.
  if (isDigitAt(text, mark + 1) && isDigitAt(text, mark - 1)) return null;
  if (text.startsWith("//", mark + 1)) return null;
  const label = labelOf(text.slice(labelStart(text, mark), mark));
  if (label === null) return null;
  let at = mark + 1;
  while (at - mark <= LONGEST_GAP && GAP.has(text.charAt(at))) at++;
  if (!wants(label, at)) return null;
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text);
  if (quoted !== null)
    return { label, start: at + 1, end: at + quoted[0].length - 1, form: "quoted" };
  const pattern =
    text.charAt(mark) === "=" && text.slice(at, at + 200).includes("&") ? PARAMETER : VALUE;
  pattern.lastIndex = at;
  const [value] = pattern.exec(text) ?? [];
  if (value === undefined) return null;
  return trimmed(text, { label, start: at, end: at + value.length, form: "line" });
}

function trimmed(text: string, found: Labelled): Labelled {
  let { start, end } = found;
  // Tables write `="0044120"` to keep the zeros.
  while (start < end && /[\s"'*_=]/.test(text.charAt(start))) start++;
  while (end > start && /[\s"'*_,;]/.test(text.charAt(end - 1))) end--;
  return { ...found, start, end };
}
