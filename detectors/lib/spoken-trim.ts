import type { Words } from "../words.ts";
import type { Part, Spoken } from "./spoken-parts.ts";
import { LAST, type Run } from "./spoken-runs.ts";
import { meaningOf, SAYS, UNITS } from "./spoken-words.ts";

/** So many parts count nothing, whatever follows them. */
const LONG = 7;
/** Letters that are words of their own, at the edge of digits. */
const WEAK = /^[aioey]$/;
const BEHIND_I =
  /^(?:am|was|have|had|do|don't|need|think|can|can't|will|would|just|got|want|know|live|see|get|said|it|the|is)$/;

/** A run without what does not belong to it: articles, amounts, words of an alphabet that are none. Null: nothing is left. */
export function trimmed(
  { parts, marks }: Run,
  { words }: Spoken,
): Pick<Run, "parts" | "marks"> | null {
  let [from, to] = [0, parts.length];
  if (isLabel(parts)) return null;
  while (from < to) {
    const tail = tailToDrop(parts, words, from, to);
    if (tail > to - from) return null;
    if (tail > 0) to -= tail;
    else if (isNoHead(parts, marks, words, from, to)) from++;
    else break;
  }
  from += leadingLabel(parts, from, to);
  const left = parts.slice(from, to);
  return isNothing(left, words) ? null : { parts: left, marks: marks.slice(from, to) };
}

const isLetter = (part: Part | undefined) => part?.kind === "letters" || part?.kind === "code";

/** "have a four", "a dash q w two", "november nine" */
function isNoHead(
  parts: readonly Part[],
  marks: readonly string[],
  words: Words,
  from: number,
  to: number,
): boolean {
  const [head, next] = [parts[from], from + 1 < to ? parts[from + 1] : undefined];
  if (head === undefined || head.isSure === true) return false;
  if (head.kind === "code") return !isSpelling(parts, words, from, from, to);
  if (!WEAK.test(head.chars) || isCodeHead(parts, words, from, to)) return false;
  if (!isLetter(next) || next?.isSaid === false || isHesitation(words, head.next)) return true;
  return marks[from + 1] === "-" && head.chars !== "i" && DASH.test(words.lower(head.next));
}

/** How many digits one by one a letter stands before that is none of a word: "it's a four four one". */
const CODE_DIGITS = 3;
const TO_CODE = /^(?:it's|its|is|number|number's|id|letter|then|and|starts|with|as|es)$/;

/** An "a" before digits one by one, where the words before lead to a code. */
function isCodeHead(parts: readonly Part[], words: Words, from: number, to: number): boolean {
  const head = parts[from];
  if (head?.chars !== "a" || to - from <= CODE_DIGITS) return false;
  const digits = parts.slice(from + 1, from + 1 + CODE_DIGITS);
  return (
    digits.every(({ kind, chars }) => kind === "digits" && chars.length === 1) &&
    TO_CODE.test(words.lower(head.first - 1))
  );
}

const DASH = /^(?:dash|hyphen|guion|guión)$/;
/** More than any run has: nothing of it is left. */
const ALL = Number.POSITIVE_INFINITY;
/** A run this long may lose its last number to what is counted, a shorter one counts as a whole. */
const AMOUNT = 4;

/** How many parts at the end are none of it: "three weeks", "seven a m", "n u i have". */
function tailToDrop(parts: readonly Part[], words: Words, from: number, to: number): number {
  const [before, tail] = [to - 2 >= from ? parts[to - 2] : undefined, parts[to - 1]];
  if (tail === undefined || tail.isSure === true) return 0;
  if (tail.kind === "code") return isSpelling(parts, words, to - 1, from, to) ? 0 : 1;
  const isCounted = UNITS.has(words.hashes[tail.next] ?? 0) && !isVerb(words, tail.next, to - from);
  if (tail.kind === "digits" && isCounted && to - from < LONG) return to - from < AMOUNT ? ALL : 1;
  if (before === undefined) return 0;
  if (isTimeOfDay(parts, words, to)) return 2;
  if (tail.chars !== "i" && tail.chars !== "a") return 0;
  return BEHIND_I.test(words.lower(tail.next)) || (!isLetter(before) && tail.chars === "i") ? 1 : 0;
}

/** "My account six six one two dash oh nine went to collections": behind a longer run no unit. */
function isVerb(words: Words, next: number, parts: number): boolean {
  return parts >= AMOUNT && words.lower(next) === "went";
}

const THAT_ONE =
  /^(?:that|this|the|another|which|only|no|every|any|each|other|next|new|old|right|wrong)$/;
const BESIDE = /^(?:no|wait|uh|um|er|eh|sorry|hmm|perdón|espere)$/;

/** What has a number for its name: "apartment six", "county road nine". */
const NUMBERED =
  /^(?:apartment|apt|apartamento|unit|building|cottage|trailer|box|lot|route|road|lane|highway)$/;

/** Capitals alone, "that one", and letters that stand for a word: "i d number". */
function isNothing(parts: readonly Part[], words: Words): boolean {
  const [only, second] = parts;
  if (only === undefined) return true;
  if (second === undefined) {
    if (only.kind === "letters" && !only.isSaid) return true;
    const [before, after] = [words.lower(only.first - 1), words.lower(only.next)];
    if (only.kind !== "digits" || only.chars.length > 1) return false;
    if (NUMBERED.test(before)) return false;
    if (LAST.test(before) || (only.chars === "1" && THAT_ONE.test(before))) return true;
    return words.lower(only.first) === "oh" || (!BESIDE.test(before) && !BESIDE.test(after));
  }
  const isShort = parts.length <= 3 && parts.every(({ kind }) => kind === "letters");
  return isShort && /^numbers?$/.test(words.lower(parts.at(-1)?.next ?? 0));
}

const LABELS = /^(?:id|npi|mpi|dea|mrn|ssn|vin|dl|cdl|sn|rx|ein|pin|ndc|dob|ext|po)$/;

/** "i d", "n p i" alone */
function isLabel(parts: readonly Part[]): boolean {
  return (
    parts.length < 4 &&
    parts.every(({ kind, isSure }) => kind === "letters" && isSure !== true) &&
    LABELS.test(parts.map(({ chars }) => chars).join(""))
  );
}

/** How many letters before a number are its name: "i d", "NPI"; "p i n n e y" is spelled from its first. */
function leadingLabel(parts: readonly Part[], from: number, to: number): number {
  if (parts.slice(from, to).every(({ kind }) => kind === "letters")) return 0;
  let letters = "";
  for (let k = from; k < to - 1 && letters.length < 3; k++) {
    if (parts[k]?.kind !== "letters" || parts[k]?.isSure === true) return 0;
    letters += parts[k]?.chars ?? "";
    const next = parts[k + 1];
    const goesOn =
      letters.length < 2 || (next?.kind === "letters" && LABELS.test(letters + next.chars));
    if (!goesOn && LABELS.test(letters)) return k + 1 - from;
  }
  return 0;
}

/** Words of the alphabet that hardly are anything else: "eight eight one tango". */
const ALPHABET =
  /^(?:alfa|bravo|foxtrot|kilo|quebec|tango|zulu|yankee|xray|sierra|whiskey|hache|jota|zeta|equis|erre|eme|efe)$/;

/** Is a word of the alphabet one among other letters? A month or a name alone is none. */
function isSpelling(
  parts: readonly Part[],
  words: Words,
  k: number,
  from: number,
  to: number,
): boolean {
  const isOfCode =
    parts.slice(from, to).filter(({ kind }) => kind === "digits").length >= CODE_DIGITS;
  if (isOfCode && ALPHABET.test(words.lower(parts[k]?.first ?? -1))) return true;
  const near = [k - 1, k + 1].filter((j) => j >= from && j < to).map((j) => parts[j]);
  if (near.some((part) => part?.kind === "code" || part?.kind === "letters")) return true;
  if (near.length === 2 && near.every((part) => part?.kind === "digits" && part.isSaid))
    return true;
  return (
    parts.slice(from, to).filter(({ kind }) => kind === "code" || kind === "letters").length >
    (to - from > CODE_DIGITS ? 1 : 2)
  );
}

function isHesitation(words: Words, i: number): boolean {
  return meaningOf(words.hashes[i] ?? 0)?.says === SAYS.hesitation;
}

/** "seven a m" ends with its letters. */
function isTimeOfDay(parts: readonly Part[], words: Words, to: number): boolean {
  const [before, last] = [parts[to - 2], parts[to - 1]];
  if (last?.chars !== "m" || (before?.chars !== "a" && before?.chars !== "p")) return false;
  return (
    to === 2 ||
    parts[to - 3]?.kind === "digits" ||
    /^(?:the|in|at)$/.test(words.lower(before.first - 1))
  );
}
