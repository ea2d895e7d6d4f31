/**
 * The kinds of characters that a text has, as bits: one look at it tells most detectors and views that there is nothing
 * for them. Everything beyond ASCII is one kind.
 */
export const MARK = {
  digit: 1,
  capital: 2,
  foreign: 4,
  newline: 8,
  at: 16,
  slash: 32,
  dot: 64,
  colon: 128,
  equals: 256,
  percent: 512,
  ampersand: 1024,
  backslash: 2048,
  less: 4096,
  /** `(`, `[` and `{`. */
  bracket: 8192,
  apostrophe: 16_384,
  question: 32_768,
  /** `,`, `;`, `|` and a tab: what parts cells. */
  separator: 65_536,
  /** `]`, `_` and what is not ASCII: every stand-in of the guard's has one (`lib/stand-ins.ts`). */
  ofStandIn: 131_072,
} as const;

const SIGNS: Readonly<Record<string, number>> = {
  "\n": MARK.newline, "@": MARK.at, "/": MARK.slash, ".": MARK.dot, ":": MARK.colon, "=": MARK.equals, "%": MARK.percent,
  "&": MARK.ampersand, "\\": MARK.backslash, "<": MARK.less, "(": MARK.bracket, "[": MARK.bracket, "{": MARK.bracket,
  "'": MARK.apostrophe, "?": MARK.question, ",": MARK.separator, ";": MARK.separator, "|": MARK.separator, "\t": MARK.separator,
  "]": MARK.ofStandIn, _: MARK.ofStandIn,
}; // biome-ignore format: a table reads better in rows
const MARKS = new Int32Array(128);
for (const [sign, mark] of Object.entries(SIGNS)) MARKS[sign.charCodeAt(0)] = mark;
MARKS.fill(MARK.digit, 48, 58);
MARKS.fill(MARK.capital, 65, 91);
const FOREIGN = MARK.foreign | MARK.ofStandIn;

/** The marks of a text. Time is linear. */
export function marksOf(text: string): number {
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    marks |= code < 128 ? (MARKS[code] ?? 0) : FOREIGN;
  }
  return marks;
}
