import { matches } from "../lib/matches.ts";
import { MARK } from "../marks.ts";
import { type Mapped, rewrite, type Step } from "./view.ts";

const ENCODED = /%[0-9a-f]{2}|&(?:#|[a-z]{2,8};)|\\[u"\\/bfnrt]/i;
/** Characters are undone one by one (UTF-8 has up to four bytes), so that spans stay narrow. */
const CODES =
  /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}|&#\d{1,7};?|&#x[0-9a-f]{1,6};?|&[a-z]{2,8};|\\u[0-9a-f]{4}|\\["\\/bfnrt]/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", shy: "", ndash: "-", mdash: "-", hyphen: "-", dash: "-",
  commat: "@", period: ".", lpar: "(", rpar: ")", plus: "+", num: "#", colon: ":", comma: ",", sol: "/", zwj: "", zwnj: "",
  rsquo: "'", lsquo: "'", ensp: " ", emsp: " ", thinsp: " ", minus: "-", lowbar: "_", equals: "=",
}; // biome-ignore format: a table reads better in rows
/** Letters with an accent: `&eacute;`. */
const ACCENTED = /^([a-z])(grave|acute|circ|tilde|uml|ring|cedil)$/i;
const ACCENTS: Readonly<Record<string, string>> = {
  grave: "\u0300", acute: "\u0301", circ: "\u0302", tilde: "\u0303", uml: "\u0308", ring: "\u030a", cedil: "\u0327",
}; // biome-ignore format: a table reads better in rows
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Percent-encoding, HTML entities and JSON's escapes, undone once. */
export const decoded: Step = {
  id: "decoded",
  signs: MARK.percent | MARK.ampersand | MARK.backslash,
  undo(from: Mapped): Mapped | null {
    return ENCODED.test(from.text) ? rewrite(from, CODES, decode) : null;
  },
};

function decode(code: string): string {
  if (code.startsWith("%")) return percent(code);
  if (code.startsWith("\\u")) return String.fromCharCode(Number.parseInt(code.slice(2), 16));
  if (code.startsWith("\\")) return ESCAPES[code.slice(1).toLowerCase()] ?? code.slice(1);
  const name = code.slice(1).replace(/;$/, "");
  if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? accented(name) ?? code;
  const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : code;
}

function percent(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

function accented(entity: string): string | undefined {
  const [, letter = "", accent = ""] = ACCENTED.exec(entity) ?? [];
  return letter === "" ? undefined : `${letter}${ACCENTS[accent.toLowerCase()]}`.normalize("NFC");
}

const UNIT = /%[0-9a-f]{2}|&#(?:\d{1,7}|x[0-9a-f]{1,6});?|&[a-z]{2,8};/gi;
const LONGEST = 10;

interface Edges {
  readonly start: number;
  readonly end: number;
}

/** Widens spans of a text so that no edge lies inside an encoded character: half of `\u0034` or `%34` is no text. */
export function wholeCodesIn(text: string): (span: Edges) => Edges {
  if (!ENCODED.test(text)) return (span) => span;
  return ({ start, end }) => ({
    start: codeAround(text, start)?.start ?? start,
    end: codeAround(text, end)?.end ?? end,
  });
}

function codeAround(text: string, edge: number): Edges | undefined {
  const from = Math.max(0, edge - LONGEST);
  for (const { 0: code, index } of matches(text.slice(from, edge + LONGEST), UNIT)) {
    const [start, end] = [from + index, from + index + code.length];
    if (start < edge && edge < end) return { start, end };
  }
  return escapeAround(text, edge);
}

/** JSON's escapes: a backslash counts unless one before it takes it. */
function escapeAround(text: string, edge: number): Edges | undefined {
  const from = Math.max(0, edge - LONGEST);
  const start = from + text.slice(from, edge).lastIndexOf("\\");
  if (start < from || edge - start > 5) return undefined;
  let first = start;
  while (first > 0 && text[first - 1] === "\\") first--;
  if ((start - first) % 2 === 1) return undefined;
  const length = /^\\u[0-9a-f]{4}/i.test(text.slice(start, start + 6)) ? 6 : 2;
  return edge < start + length && start + length <= text.length
    ? { start, end: start + length }
    : undefined;
}
