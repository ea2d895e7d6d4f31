import { matchAt, matches } from "../lib/matches.ts";
import { SPEAKERS } from "../lib/speakers.ts";
import { isStandIn } from "../lib/stand-ins.ts";
import { MARK } from "../marks.ts";
import { type Edit, edited, type Mapped, type Step } from "./view.ts";

const TIME = String.raw`[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?`;
const NUMBER = String.raw`(?:[ _]?#?\d{1,3}| [A-H])?`;
const ROLE = `(?:${SPEAKERS})${NUMBER}`;
const NAME = String.raw`(?:\p{L}[\p{L}'’._-]{0,20}(?: \p{L}[\p{L}'’.]{0,20}){0,2}${NUMBER}(?: \([\p{L} .]{1,24}\))?)`;
/** A number or a mark of a list, the number of a caption (SRT), its time (SRT, WebVTT), a time. */
const BEFORE = String.raw`(?:\d{1,5}\r?\n(?=\d\d:\d\d))?(?:(?:\d{1,3}[.)]|[-*•>|]|(?<mark>>>)) )?(?<time>${TIME}(?: --> ${TIME})?[ \t,|-]{0,3}(?:\r?\n)?)?`;
/** `[Speaker 1]`, `<v Ann>`, `**Agent:**`, `(caller)`. */
const FRAMED = String.raw`(?:<v )?[[(<*]{0,2}(?<framed>(?<=[[(<*]|<v )${NAME})(?: ?${TIME})?:?[\])>*]{1,2}:?[ \t]{0,2}`;
/** `Agent:`, `spk_0:`, `Ann (0:07):`, `Caller says:`, its words in the next line or behind it. */
const CALLED = String.raw`(?<called>${NAME})(?: ?${TIME})?(?: says)?:(?!\d)[ \t]{0,2}(?:\r?\n)?`;
/** `Agent - `, `| Agent | `, `agent,"`, `Agent` and a time, or alone in its line; and with nothing behind it but the words. */
const ROLED = String.raw`(?<roled>${ROLE})(?:[ \t]{0,2}(?:[-–—|>\t,])[ \t"]{0,2}|(?:[ \t]{1,3}${TIME})?[ \t]{0,3}\r?\n(?=\S)|(?:[ \t]{1,3}${TIME})[ \t]{1,3})|(?<bare>${ROLE}) (?=[\p{Ll}\d])`;
const HEAD = new RegExp(`[ \\t]{0,4}${BEFORE}(?:${FRAMED}|${CALLED}|${ROLED})?`, "iuy");
/** As most transcripts have it, which every detector reads: `Agent: `, `Ann Lee: `. */
const PLAIN = new RegExp(`(?<plain>[\\p{L} ._'’]{1,30}): `, "uy");
const INSIDE = new RegExp(`(?<=^|[\\s"])(${ROLE}):\\s`, "giu");
const FORMS = ["plain", "framed", "called", "roled", "bare", "mark"] as const;
/** Times alone head other lists too. */
const FEWEST_TIMES = 3;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** What stands before somebody's words, and whose they are; "": it does not say. Offsets are UTF-16 units. */
interface Head {
  readonly start: number;
  readonly end: number;
  readonly who: string;
  readonly isPlain: boolean;
}

/**
 * A transcript in whatever form, one turn a line behind a letter for who speaks (`A: `): captions, chats, tables and
 * labels in brackets become what detectors read as question and answer.
 */
export const turned: Step = {
  id: "turned",
  signs: MARK.newline | MARK.colon,
  undo(from: Mapped): Mapped | null {
    const { text } = from;
    if (!text.includes("\n") && text.indexOf(":") === text.lastIndexOf(":")) return null;
    const isMarked = text.includes("?");
    if (isMarked && isPlainTalk(text)) return null;
    const ofLines = headsOfLines(text);
    const heads = ofLines.length > 0 ? ofLines : headsInside(text);
    if (heads.length === 0) return null;
    if (isMarked && heads.every(({ isPlain }) => isPlain)) return null;
    const letters = new Map<string, string>();
    let last = 0;
    return edited(
      from,
      heads.flatMap(({ start, end, who, isPlain }): Edit[] => {
        if (!letters.has(who)) letters.set(who, LETTERS.charAt(letters.size % LETTERS.length));
        const label = `${letters.get(who)}: `;
        const asked = isMarked ? null : markOf(text, last, start);
        last = end;
        const isInside = asked === null && start > 0 && text.charAt(start - 1) !== "\n";
        const by = isPlain ? text.slice(start, end) : isInside ? `\n${label}` : label;
        return [...(asked === null ? [] : [asked]), { from: start, to: end, by }];
      }),
    );
  },
};

/** Words that ask, in the last words of a turn. */
const ASKS =
  /\b(?:what|what's|whats|which|who|who's|whose|where|when|how|can|could|may|would|and (?:your|the|his|her|a)|name|birth|spell|qué|cuál|cómo|dónde|quién|nombre|apellido|su)\b[^\n.!]{0,90}$/i;
const LONGEST_QUESTION = 100;

/** A question mark behind a turn that asks, where whoever wrote the text down wrote none. */
function markOf(text: string, from: number, to: number): Edit | null {
  let end = to;
  while (end > from && ENDS.includes(text.charAt(end - 1))) end--;
  if (end === to || !LETTER.test(text.charAt(end - 1))) return null;
  if (!ASKS.test(text.slice(Math.max(from, end - LONGEST_QUESTION), end))) return null;
  return { from: end, to, by: "?\n" };
}

/** What may stand between a question and the next turn. */
const ENDS = ' .\t\r\n"|';
const LETTER = /\p{L}/u;

/** Do the first lines all have plain labels? A quick look: then the others have, too. */
function isPlainTalk(text: string): boolean {
  let start = 0;
  for (let line = 0; line < ENOUGH_LINES; line++) {
    if (matchAt(text, PLAIN, start) === null) return false;
    start = text.indexOf("\n", start) + 1;
    if (start === 0) return line > 0;
  }
  return true;
}

const ENOUGH_LINES = 6;

/** The heads of lines; none where one line alone has one. */
function headsOfLines(text: string): readonly Head[] {
  const heads: Head[] = [];
  const counts = new Map<string, number>();
  for (let start = 0, next = 0; start < text.length; start = next) {
    const { 0: head = "", groups } =
      matchAt(text, PLAIN, start) ?? matchAt(text, HEAD, start) ?? {};
    if (head === "") {
      next = text.indexOf("\n", start) + 1;
      if (next === 0) break;
      continue;
    }
    const end = start + head.length;
    next = text.indexOf("\n", end === start || text.charAt(end - 1) !== "\n" ? end : end - 1) + 1;
    if (next === 0) next = text.length;
    else if (next < end) next = end;
    const who =
      FORMS.map((form) => groups?.[form])
        .find((each) => each !== undefined)
        ?.toLowerCase() ?? "";
    // Who is called by a label of the guard's speaks as before.
    if ((who === "" && groups?.["time"] === undefined) || isStandIn(`[${who.toUpperCase()}]`))
      continue;
    heads.push({ start, end, who, isPlain: groups?.["plain"] !== undefined });
    counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  const told = heads.filter(({ who }) => who !== "" && isSpeaker(who, counts));
  if (told.length > 1) return told;
  const timed = heads.filter(({ who }) => who === "");
  return timed.length >= FEWEST_TIMES ? timed : NONE;
}

const NONE: readonly Head[] = [];
const IS_ROLE = new RegExp(`^(?:${ROLE}(?: \\(| says$|$)|[a-hq]$)`, "iu");

/** Names of fields look the same: a label counts that comes again, or is a word for who speaks. */
function isSpeaker(who: string, counts: ReadonlyMap<string, number>): boolean {
  return (counts.get(who) ?? 0) > 1 || IS_ROLE.test(who);
}

/** Labels inside of lines: `Agent: … Caller: …` without a break. */
function headsInside(text: string): readonly Head[] {
  const heads = Array.from(
    matches(text, INSIDE),
    ({ 0: head, 1: who = "", index }): Head => ({
      start: index,
      end: index + head.length,
      who: who.toLowerCase(),
      isPlain: false,
    }),
  );
  return new Set(heads.map(({ who }) => who)).size > 1 ? heads : NONE;
}
