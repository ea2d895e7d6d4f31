import type { Sample } from "../sample.ts";
import type { Words } from "../words.ts";
import { type Code, codeAt } from "./codes.ts";
import { codeExplained, codeTold } from "./codes-before.ts";
import { listFor, wordsOn } from "./lexicon.ts";
import { matches } from "./matches.ts";
import { remembered } from "./remembered.ts";
import { isStandIn } from "./stand-ins.ts";
import { STATES } from "./us-places.ts";

/** A code, and the words that say what it is, in lower case; "" where the name of its field does. */
export interface CuedCode extends Code {
  readonly cue: string;
}

/** Words that say what a code is, made ready once: `medical record`, `mrn`. Lower case, one blank between words. */
export interface Cues {
  /** The list of all first words. */
  readonly list: number;
  /** By first word, the other words of each phrase. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Is one of the phrases in the name of a field? */
  readonly isIn: (field: string) => boolean;
}

export function cuesOf(...phrases: string[]): Cues {
  const byFirst = phrasesByFirst(phrases);
  const list = listFor(byFirst.keys());
  everyList |= list;
  return { list, byFirst, isIn: remembered(isInNames(byFirst)) };
}

/** The lists of all cues, as bits. */
let everyList = 0;

/** The words of a sample with which a cue of any kind may begin: few, and each kind goes over them. */
function cueWords({ lists }: Sample): readonly number[] {
  return wordsOn(lists, everyList);
}

/** Cues of which each first word begins a phrase of others, too: they share its list, since lists are few. */
export function cuesAmong({ list }: Cues, ...phrases: string[]): Cues {
  const byFirst = phrasesByFirst(phrases);
  return { list, byFirst, isIn: remembered(isInNames(byFirst)) };
}

function phrasesByFirst(phrases: readonly string[]): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [first = "", ...rest] = phrase.split(" ");
    byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
  }
  for (const rests of byFirst.values()) rests.sort((a, b) => b.length - a.length);
  return byFirst;
}

const FILLER =
  "(?:number|numbers|no|num|nbr|nr|id|ids|code|ref|reference|is|are|es|son|was|now|still|of|de|it's|its|the|my|her|his|their|new|el|la|mi|n[uú]mero|ending|ends|in|with|on|file|box|label|sticker|wristband|bottle|says?|reads?|shows?|pt|patient|(?:chgd|changed|updated)(?: to)?|sigue|igual|state|issued|required|here|there|again|also|both|last|first|four|\\d(?= digits)|digits|(?<=['’])s)\\b(?!-?\\d|-[A-Z])\\.?";
/** What may stand between a cue and its code: punctuation, small words, a state's two letters, something in parentheses. */
const BETWEEN = new RegExp(
  `(?:[\\s:=#.,'"“”*→>)\\]_|\x60~?–—-]{1,4}|l:(?=\\d{8})|\\([^()\\n]{0,30}\\)|[A-Z]{2} (?=[A-Z0-9-]*\\d)|${FILLER}){0,9}`,
  "iuy",
);
/** The head of a turn: a time, and who speaks, perhaps with the time behind it. */
const TURN = String.raw`(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s?)?`;
const SPEAKER = String.raw`(?:[\p{L}\d .'-]{1,30}\(\d{1,2}:\d{2}(?: ?[ap]m)?\)|[\p{L}\d .()'-]{1,40}):\s?`;
const TO_ANSWER = new RegExp(
  String.raw`[^\n?]{0,60}\?[^\n]{0,24}\n{1,2}${TURN}(?:${SPEAKER})?(?:(?:yes|yeah|yep|sure|ok|okay|um|uh|hmm|it's|its|it is|i think|that's|this is|is|es|son|sí|si|here|my|one is|one|the|mine|mi|your|our|his|her|letter|card|says?|shows?|it|sorry|g[67])\b[\s,.:-]{0,3}){0,4}`,
  "iuy",
);
/** A line that ends with the cue, and the answer behind a speaker in the next one. */
const TO_NEXT_SPEAKER = new RegExp(
  String.raw`(?:[ .:#]|\b(?:number|no|id|please|pls)\b){0,6}\n{1,2}${TURN}${SPEAKER}(?:(?:it's|it is|its|is|it says|says|i have|i see|here|sure|ok|yes)\b[\s,.:-]{0,3}){0,3}`,
  "iuy",
);
/** "Member 009914 still?" — "no, its now 9915-K". "W88204417 no wait W88204471". */
const TO_CORRECTION = new RegExp(
  String.raw`(?:-\d{1,3})?[\s,.;…-]{1,4}(?:(?:no|sorry|wait|oops|actually|i mean|correction|rather|perd[oó]n|digo)\b[\s,.:-]{1,3}){1,4}|[^.\d\n]{0,8}(?: eff(?:ective)? [\d/]{3,8})?[,;.] (?:the |my )?(?:old|previous|prior|new) (?:one|number|no\.?|id|#) ?(?:was|is|:)\s{1,2}|[,;] (?:and )?(?:ours|theirs|yours|mine|his|hers|local)(?: is|:| #)?\s{1,2}|[^\n]{0,60}\n{1,2}${TURN}(?:${SPEAKER})?(?:no|nope|actually|sorry|wait)\b[\s,.:-]{0,3}(?:(?:it's|its|it is|that's|is|now|sorry|actually|changed to|the new one is|new one is|should be)\b[\s,.:-]{0,3}){1,4}`,
  "iuy",
);
/** All corrections have one of these. */
const MAY_CORRECT =
  /\b(?:no|nope|sorry|wait|oops|actually|i mean|correction|rather|ours|theirs|yours|mine|hers|his|local|old|previous|prior|new|perd[oó]n|digo)\b/i;
const CORRECTED = 110;
/** "the code she wanted is". */
const TO_IS = /[^.\d\n?]{0,24}\b(?:is|was|es|reads|says|shows)\s{1,2}/iuy;
/** `Device no. on humidifier: HQ 77120 B`: the label of a line. */
const TO_LABELLED = /\.?[^.\d\n?,;:]{1,24}:\s{1,2}/y;
/** "My claim got denied, 2025-0411-7789": a code that is nothing else. */
const TO_CLAUSE = /[^.\d\n?!]{1,32}[,:;(] ?/y;
const NOTHING_ELSE =
  /^(?=(?:\D*\d){7})(?:[A-Z]{0,4}\d{2,8}(?:-[A-Z\d]{2,8}){1,4}|[A-Z]{1,4}-?\d{6,12})$/;
/** Words that lead from a cue to "number is" in the same sentence. */
const TO_NUMBER = /[^.\d\n?]{0,40}\b(?:number|no\.?|id|#|número)\s{0,2}(?:is|es|was|:)\s{1,2}/iuy;
/**
 * The codes whose words before say what they are: `MRN: 00482917`, `member id is XYZ 123`, `"Your chart number?" —
 * "PX-77"`. Each cue gives at most one; a loose one also over some words and "is". Offsets count in the sample's text. A code has a digit.
 */
export function codesCuedBy(sample: Sample, cues: Cues, isLoose = false): Iterable<CuedCode> {
  const isCued = ((sample.lists.any | sample.fieldLists) & cues.list) !== 0;
  return isCued ? cuedCodes(sample, cues, isLoose) : NONE;
}

const NONE: readonly never[] = [];

function* cuedCodes(sample: Sample, cues: Cues, isLoose: boolean): Generator<CuedCode> {
  const { text, words, lists, numeric, field, fieldLists } = sample;
  const whole = (fieldLists & cues.list) !== 0 && cues.isIn(field) ? wholeCode(text) : undefined;
  if (whole !== undefined) yield { ...whole, cue: "" };
  if ((lists.any & cues.list) === 0) return;
  const begins = sample.once(cueWords);
  let k = 0;
  for (const { firstWord, endWord, lists: on } of numeric) {
    if ((on & cues.list) === 0) continue;
    while ((begins[k] ?? endWord) < firstWord) k++;
    for (let i = begins[k] ?? endWord; i < endWord; i = begins[++k] ?? endWord) {
      if (((lists.each[i] ?? 0) & cues.list) === 0) continue;
      const phrases = cues.byFirst.get(words.lower(i)) ?? [];
      const last = endOfPhrase(words, i, phrases);
      // A label of ours is no cue: redacting twice changes nothing.
      const start = words.starts[i] ?? 0;
      const before = text.charAt(start - 1);
      if (last < 0 || isOfStandIn(text, start, last)) continue;
      if (before === "/" && isInPath(text, start)) continue;
      if (/^\p{L}{6,}\.\s/u.test(text.slice(last - LONGEST_ABBREVIATION - 1, last + 2))) continue;
      const explained = before === "(" ? codeExplained(text, start, last) : undefined;
      const found =
        explained ?? codeFrom(text, start, last, isLoose) ?? codeTold(text, start, last);
      if (found === undefined) continue;
      const cue = text.slice(start, last).toLowerCase();
      const first = before === "-" ? fromItsBeginning(text, found, start) : found;
      yield { ...first, cue };
      for (const next of codesBeside(text, found)) yield { ...next, cue };
      if (!MAY_CORRECT.test(text.slice(found.end, found.end + CORRECTED))) continue;
      const corrected = codeBehind(text, found.end, TO_CORRECTION, true);
      if (corrected !== undefined) yield { ...corrected, cue };
    }
  }
}

/** Is a word part of a label of the guard's, as `ID` is of `[OTHER_ID]`? */
function isOfStandIn(text: string, start: number, end: number): boolean {
  if (text.charAt(end) !== "]") return false;
  const open = text.lastIndexOf("[", start);
  return start - open < LONGEST_LABEL && isStandIn(text.slice(open, end + 1));
}

const LONGEST_LABEL = 16;

/** A cue that is a part of the code itself, as in `2510-RX-00447`. */
function fromItsBeginning(text: string, code: Code, cue: number): Code {
  const [head] =
    /[A-Za-z0-9-]{0,16}\d[A-Za-z0-9-]{0,8}-$/.exec(text.slice(Math.max(0, cue - 24), cue)) ?? [];
  return head === undefined ? code : { ...code, start: cue - head.length };
}

const PATH = /(?:^|[\s"'(]|:\/)\/(?:[\w.-]{1,40}\/){1,4}$/;
const PATH_REACH = 96;

/** A word of a path says nothing of what stands behind it: `"GET /r/confirm" 502 1184`. */
function isInPath(text: string, at: number): boolean {
  return PATH.test(text.slice(Math.max(0, at - PATH_REACH), at));
}

const LIST_GAP = /(?: ?[,;/&+] ?(?:and |or |& )?| (?:and|or|y|vs\.?) )#?/y;
const MAX_LISTED = 16;

/** Further codes of one form in a list: `accts 7700418, 7700422 and 7700431`. */
function* codesBeside(text: string, first: Code): Generator<Code> {
  const form = formOf(first.code);
  for (let [last, count] = [first, 0]; count < MAX_LISTED; count++) {
    const next = codeBehind(text, last.end, LIST_GAP, first.isAnswer);
    if (next === undefined || formOf(next.code) !== form) return;
    yield next;
    last = next;
  }
}

/** What is a digit and what a letter of a code. */
function formOf(code: string): string {
  return code
    .replace(/[ .·-]/g, "")
    .replace(/\d/g, "0")
    .replace(/[A-Za-z]/g, "A");
}

/** The code that the words behind a cue lead to. */
function codeFrom(text: string, cue: number, at: number, isLoose: boolean): Code | undefined {
  const direct = codeBehind(text, at, BETWEEN, false);
  if (direct !== undefined) return direct;
  const ahead = text.slice(at, at + AHEAD);
  const digit = ahead.search(/\d/);
  if (digit === -1) return undefined;
  const isStated = /\b(?:is|es|was|reads|says|shows|:)\s/i.test(ahead.slice(0, digit));
  const told = isStated ? codeBehind(text, at, TO_NUMBER, false) : undefined;
  if (told !== undefined) return told;
  const loose = isStated && isLoose ? codeBehind(text, at, TO_IS, false) : undefined;
  if (loose !== undefined) return loose;
  const labelled =
    isLoose && isLineHead(text, cue) ? codeBehind(text, at, TO_LABELLED, false) : undefined;
  if (labelled !== undefined && MANY_DIGITS.test(labelled.code)) return labelled;
  const clause = isLoose ? codeBehind(text, at, TO_CLAUSE, false) : undefined;
  if (clause !== undefined && NOTHING_ELSE.test(clause.code) && !PHONE.test(clause.code))
    return clause;
  return (
    (ahead.includes("?") ? codeBehind(text, at, TO_ANSWER, true) : undefined) ??
    (ahead.includes("\n") ? wholeAnswer(text, at) : undefined)
  );
}

const MANY_DIGITS = /(?:\d\D*){4}/;

function isLineHead(text: string, at: number): boolean {
  return /(?:^|\n)[\s>*•-]{0,4}$/.test(text.slice(Math.max(0, at - 5), at));
}

/** A speaker's code in answer to a line that was no question, if it is all that is said. */
function wholeAnswer(text: string, at: number): Code | undefined {
  const code = codeBehind(text, at, TO_NEXT_SPEAKER, true);
  return code !== undefined &&
    /\d\D*\d\D*\d\D*\d/.test(code.code) &&
    /^[ .,]{0,2}(?:\n|$|(?:no|sorry|wait|i think|thanks|thx|ty)\b)/i.test(
      text.slice(code.end, code.end + 12),
    )
    ? code
    : undefined;
}

const PHONE = /^\d{3}-(?:\d{3}-)?\d{4}$|^1-\d{3}-\d{3}-\d{4}$/;
const AHEAD = 180;
/** The dot behind a longer word ends a sentence. */
const LONGEST_ABBREVIATION = 5;

/** A field that is called by a cue and holds nothing but a code. */
function wholeCode(text: string): Code | undefined {
  if (text.length > LONGEST_FIELD) return undefined;
  const code = codeAt(text, text.length - text.trimStart().length);
  return code?.end === text.trimEnd().length ? code : undefined;
}

const LONGEST_FIELD = 60;

function isInNames(byFirst: Cues["byFirst"]): (field: string) => boolean {
  return (field) => {
    const words = Array.from(matches(field, /[\p{L}\p{N}]+/gu), ({ 0: word }) => word);
    return words.some((word, i) =>
      byFirst.get(word)?.some((rest) => rest.every((next, j) => words[i + 1 + j] === next)),
    );
  };
}

/** Where the longest of the phrases ends that begin with a word; -1 when none of them stands there. */
function endOfPhrase(words: Words, first: number, phrases: readonly (readonly string[])[]): number {
  for (const rest of phrases) {
    let end = words.ends[first] ?? -1;
    const isThere = rest.every((word, i) => {
      const at = first + 1 + i;
      if (words.lower(at) !== word || (words.starts[at] ?? 0) - end > 3) return false;
      end = words.ends[at] ?? -1;
      return true;
    });
    if (isThere) return end;
  }
  return -1;
}

function codeBehind(text: string, at: number, gap: RegExp, isAnswer: boolean): Code | undefined {
  gap.lastIndex = at;
  const [between] = gap.exec(text) ?? [];
  if (between === undefined) return undefined;
  const code = codeAt(text, at + between.length, isAnswer);
  if (code === undefined || code.start - at <= LEAD_LENGTH) return code;
  const lead = text.slice(code.start - LEAD_LENGTH - 1, code.start);
  // Before a number on end a state's letters say who gave it out; before one in groups, and otherwise, they are its first.
  const isState = STATES.has(lead.slice(1, LEAD_LENGTH).toLowerCase());
  return LEAD.test(lead) && (!isState || code.code.includes(" "))
    ? { ...code, start: code.start - LEAD_LENGTH }
    : code;
}

const LEAD_LENGTH = 3;
const LEAD =
  /^[^A-Za-z](?!ID|NO|NR|IS|OF|IN|ON|MY|PT|IT|AT|TO|EL|LA|MI|ES)[A-Z]{2} $|^[\s](?:ch|mr|hr|rx) $/;
