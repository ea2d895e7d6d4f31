import type { FindingType } from "../types.ts";
import { hashOf } from "../words.ts";
import type { Speech } from "./speech.ts";
import { type Chunk, mostDigits } from "./spoken-chunks.ts";
import { type CueAt, cueBehind, hasCueBefore, isCueWord, isStandInAt } from "./spoken-cues.ts";
import type { Exchange } from "./spoken-exchanges.ts";
import { isBeforeExpiry, isPartOfPhone } from "./spoken-pieces.ts";
import { isClock, isCount, isYear } from "./spoken-quantities.ts";
import { isStreetKind } from "./spoken-streets.ts";
import { BETWEEN } from "./spoken-words.ts";
import { isTownName } from "./towns.ts";

const setOf = (words: string) => new Set(words.split(" ").map(hashOf));
/** Words at once before the last digits of something. */
const ENDING = setOf("ending ends end termina terminan terminada");
const FOUR = setOf("four 4 cuatro");
const LAST = setOf("last últimos ultimos");

/** "the last four of her social is" */
const ENDING_REACH = 9;

function isEnding({ text, words }: Speech, first: number): boolean {
  const last = first - ENDING_REACH;
  let isEnd = false;
  for (let i = first - 1; i >= last && i >= 0; i--) {
    if (isStandInAt(text, words, i)) return false;
    const hash = words.hashes[i] ?? 0;
    if (first - i <= 3 && ENDING.has(hash)) isEnd = true;
    if (FOUR.has(hash) && i > last && LAST.has(words.hashes[i - 1] ?? 0)) isEnd = true;
  }
  return isEnd;
}

/** "the same but nine one two three at the end" */
function isAtEnd({ text }: Speech, { chunks }: Exchange): boolean {
  const end = chunks.at(-1)?.end ?? 0;
  return /^,? at the end\b/i.test(text.slice(end, end + 14));
}

/** Pairs of a cue and of so many words between, and how many characters a value must have then. */
const CLOSE = 4;
const NEAR = 9;

/** What a value is that no form tells; null: nothing that identifies. */
export function typeOf(exchange: Exchange, cue: CueAt | null, speech: Speech): FindingType | null {
  const [only] = exchange.chunks;
  if (only === undefined) return null;
  const { digits, letters } = exchange;
  const length = digits + letters;
  if (digits === 0) return ofLetters(exchange, cue);
  const isCued = cue !== null && cue.words <= CLOSE && cue.type !== "PHONE" && cue.type !== "GOODS";
  if (!isCued && isCount(exchange)) return null;
  const isEnd =
    (isEnding(speech, only.first) || isAtEnd(speech, exchange)) && length <= 6 && length > 1;
  if (cue !== null && cue.type !== "GOODS" && isEnd) return ofEnd(cue.type);
  if (cue?.type !== "GOODS" && isPartOfPhone(exchange, cue, isEnd, speech)) return "PHONE";
  if (isBeforeExpiry(exchange, speech)) return "CARD";
  if (!isHeard(exchange, cue, speech)) return null;
  const isAtOnce = cue?.isAtOnce === true && cue.words <= CLOSE;
  const isOfTime = exchange.chunks.every((chunk) => isYear(chunk) || isClock(chunk, speech));
  if (isOfTime && (!isAtOnce || IN.test(speech.words.lower(only.first - 1)))) return null;
  if (isZip(exchange, cue, speech)) return "ZIP";
  if (
    letters === 0 &&
    fits(exchange, 9) &&
    hasCueBefore(speech.text, speech.words, only.first, "SSN")
  )
    return "SSN";
  if (cue === null) return ofLength(exchange, speech);
  return ofCue(cue, exchange, speech);
}

/** What the words before make of a value. */
function ofCue(
  { type, words: away, isAtOnce }: CueAt,
  exchange: Exchange,
  speech: Speech,
): FindingType | null {
  const { digits, most, letters } = exchange;
  const length = digits + letters;
  const otherwise = () => (length >= 7 ? ofLength(exchange, speech) : null);
  if (type === "GOODS") return away <= NEAR ? null : otherwise();
  if (type === "PHONE") {
    if (length >= 7) return letters > 2 ? "OTHER_ID" : "PHONE";
    return isAtOnce && away <= CLOSE && (length > 2 || (length === 2 && away === 1))
      ? "PHONE"
      : null;
  }
  if (type === "DATE")
    return away <= NEAR && isDay(exchange, away) ? "DATE" : ofLength(exchange, speech);
  if (type === "ADDRESS" && length < 7) return away <= NEAR + 3 ? "ADDRESS" : null;
  if (
    type === "ZIP" &&
    away <= NEAR &&
    ((digits <= 5 && most >= 5) || (letters > 0 && length >= 3))
  )
    return "ZIP";
  if (type === "ADDRESS" || type === "ZIP" || type === "EMAIL") return otherwise();
  return length >= (away <= CLOSE ? 3 : away <= NEAR ? 4 : 5) ? type : null;
}

/** Written numbers count where people talk, and where the word for them stands close. */
function isHeard(
  { chunks, digits, letters }: Exchange,
  cue: CueAt | null,
  speech: Speech,
): boolean {
  if (chunks.length > 1 || chunks.some(({ isSaid }) => isSaid)) return true;
  if (!speech.isTalk || cue === null || cue.isOfNumber) return false;
  const [only] = chunks;
  // "extension... hold on... 4402"
  if (cue.type === "PHONE" && cue.isAtOnce && cue.words <= CLOSE && digits >= 3 && digits <= 6)
    return only !== undefined && cue.words > 1 && isPausedBefore(only, speech);
  return (
    digits + letters >= (cue.words <= 2 ? 5 : 6) && only !== undefined && isAnswer(only, speech)
  );
}

const PAUSED = /(?:\.{2,3}|…|—|--|:|\n)\s?$/;

function isPausedBefore({ start }: Chunk, { text }: Speech): boolean {
  return PAUSED.test(text.slice(Math.max(0, start - 4), start));
}

const ANSWER_REACH = 14;
/** "Mine's", "New York": so many other words may lead to an answer. */
const OTHER_WORDS = 2;

/** Does a turn begin with it, small words aside? */
function isAnswer({ first, start }: Chunk, { text, words }: Speech): boolean {
  let others = 0;
  for (let i = first - 1; i >= 0 && first - i <= ANSWER_REACH; i--) {
    const end = words.ends[i] ?? 0;
    if (/[:\]]\s/.test(text.slice(end, Math.min(start, words.starts[i + 1] ?? end)))) return true;
    if (!BETWEEN.has(words.hashes[i] ?? 0) && !isCueWord(words, i) && ++others > OTHER_WORDS)
      return false;
  }
  return false;
}

const TOWN_REACH = 8;
const STREET_REACH = 16;

/** Five digits shortly behind a street or a town. */
function isZip({ chunks, letters }: Exchange, cue: CueAt | null, { text, words }: Speech): boolean {
  const [chunk] = chunks;
  // Another one may be told with it: "we had seven oh one one five".
  const isOfFive = chunks.every(({ digits }) => digits === 5);
  if (chunk === undefined || !isOfFive || letters > 0 || chunk.parts.length < 3) return false;
  if (cue !== null && cue.type !== "GOODS" && cue.type !== "ADDRESS" && cue.words <= CLOSE)
    return false;
  for (let i = chunk.first - 1; i >= 0 && chunk.first - i <= STREET_REACH; i--) {
    if (isStandInAt(text, words, i)) return false;
    if (isStreetKind(words, i)) return true;
    if (
      chunk.first - i <= TOWN_REACH &&
      (isTownName(words.lower(i)) || isTownName(`${words.lower(i - 1)} ${words.lower(i)}`))
    )
      return true;
  }
  return false;
}

const IN = /^(?:in|since|until|of|from|by|en|desde)$/;

function ofEnd(type: FindingType): FindingType {
  return type === "DATE" || type === "ADDRESS" || type === "EMAIL" ? "OTHER_ID" : type;
}

/** Letters alone are of a mailbox, a plate or a policy where the words say so. */
function ofLetters({ letters, chunks }: Exchange, cue: CueAt | null): FindingType | null {
  if (cue === null || cue.words > NEAR || letters < 3) return null;
  if (cue.type === "EMAIL") return "EMAIL";
  // "the plate is s k v": its letters are told first.
  if (cue.type === "VEHICLE" && cue.words <= CLOSE) return "VEHICLE";
  const isCode = chunks.length > 1 && (cue.type === "PLAN_ID" || cue.type === "VEHICLE");
  return isCode ? (cue.type as FindingType) : null;
}

/** Without a word for it a long number is somebody's all the same. */
function ofLength(exchange: Exchange, { text, words }: Speech): FindingType | null {
  const { digits, most, letters, chunks } = exchange;
  const parts = chunks.reduce((sum, chunk) => sum + chunk.parts.length, 0);
  if (!chunks.some(({ isSaid }) => isSaid) || parts < 4) return null;
  const behind = cueBehind(text, words, chunks.at(-1)?.next ?? 0);
  if (digits + letters >= 4 && behind !== null && behind !== "ADDRESS" && behind !== "ZIP")
    return behind;
  if (letters >= 2) return digits >= 2 && digits + letters >= 6 ? "OTHER_ID" : null;
  if (most < 7) return null;
  if ([10, 11, 7].some((length) => fits(exchange, length))) return "PHONE";
  if (fits(exchange, 9)) return "SSN";
  return fits(exchange, 15) || fits(exchange, 16) ? "CARD" : "OTHER_ID";
}

/** May the whole, or one reading of it, have so many digits? */
function fits({ digits, most, chunks }: Exchange, length: number): boolean {
  return (
    (digits <= length && length <= most) ||
    chunks.some((chunk) => chunk.digits <= length && length <= mostDigits(chunk))
  );
}

/** A day of birth in numbers: "three five eighty two", "oh three oh five nineteen eighty two". */
function isDay({ digits, most, letters }: Exchange, away: number): boolean {
  return letters === 0 && most >= 4 && digits <= (away <= CLOSE ? 9 : 8);
}
