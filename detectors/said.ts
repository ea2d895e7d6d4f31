import { type SaidSpan, type Speech } from "./lib/speech.ts";
import { answersIn } from "./lib/spoken-answers.ts";
import type { Chunk } from "./lib/spoken-chunks.ts";
import { type Exchange, isEcho } from "./lib/spoken-exchanges.ts";
import { monthDaysIn } from "./lib/spoken-month-days.ts";
import { spelledNamesIn } from "./lib/spoken-names.ts";
import { isClock, isYear } from "./lib/spoken-quantities.ts";
import { kindStreetAt, saidStreetAt, streetAgainAt } from "./lib/spoken-streets.ts";
import { typeOf } from "./lib/spoken-types.ts";
import type { FindingType } from "./types.ts";

/**
 * What is said as number, code or spelling and no form tells: the words before it, or how long it is, say what it is.
 * A value in pieces yields each of them, with its read-backs. Offsets count in the speech's text.
 */
export function* saidIn(speech: Speech): Generator<SaidSpan> {
  const { exchanges, mailboxes } = speech;
  for (const { pieces } of mailboxes)
    for (const { start, end } of pieces)
      yield { start, end, type: "EMAIL", score: 0.9, because: ["mailbox"] };
  for (const [i, exchange] of exchanges.entries()) {
    const { type: own, because: why } = typeAmong(exchange, speech);
    const type = own ?? (isAreaBefore(exchange, exchanges[i + 1], speech) ? "PHONE" : null);
    const because = own === null ? "said:again" : why;
    if (type === "ADDRESS") for (const chunk of exchange.chunks) yield* saidStreetAt(speech, chunk);
    else if (type !== null)
      for (const chunk of exchange.chunks)
        yield {
          start: type === "PHONE" ? withExtension(chunk, speech) : chunk.start,
          end: chunk.end,
          type,
          score: 0.75,
          because: [because],
        };
    if (type !== "ADDRESS") for (const chunk of exchange.chunks) yield* kindStreetAt(speech, chunk);
  }
  yield* spelledNamesIn(speech);
  yield* answersIn(speech);
  yield* monthDaysIn(speech);
}

/** So few words may stand between an area code and the rest: "nine one nine that's raleigh". */
const AREA_GAP = 4;
/** "seven one six five five five let me find my glasses oh one six two" */
const REMARK_GAP = 7;

/** Is it an area code that a remark parts from its number? */
function isAreaBefore(exchange: Exchange, next: Exchange | undefined, speech: Speech): boolean {
  const [chunk, rest] = [exchange.chunks.at(-1), next?.chunks[0]];
  if (chunk === undefined || rest === undefined || next === undefined) return false;
  const isSix = exchange.digits === 6 && next.digits === 4 && chunk.parts.length === 6;
  if (exchange.letters > 0 || !chunk.isSaid) return false;
  if (isSix && next.letters === 0 && rest.first - chunk.next <= REMARK_GAP)
    return speech.cueBefore(chunk.first)?.type === "PHONE";
  if (exchange.digits !== 3 || next.digits !== 7) return false;
  if (!/^[2-9]/.test(chunk.chars) || rest.first - chunk.next > AREA_GAP) return false;
  return typeAmong(next, speech).type === "PHONE";
}

/** Does one of the chunks, which come in order, end before a word? */
function endsAt(chunks: readonly Chunk[], word: number): boolean {
  let [low, high] = [0, chunks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.next ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return chunks[low]?.next === word;
}

/** Where a chunk begins, with the word that joins an extension to its number: "oh one four six extension eleven". */
function withExtension({ first, start }: Chunk, { words, chunks }: Speech): number {
  if (words.lower(first - 1) === "plus") return words.starts[first - 1] ?? start;
  if (!/^ext(?:ension|ensión)?$/.test(words.lower(first - 1))) return start;
  return endsAt(chunks, first - 1) ? (words.starts[first - 1] ?? start) : start;
}

/** What the words before the first piece say of a value, or else those before a later one. */
function typeAmong(exchange: Exchange, speech: Speech) {
  for (const { first } of exchange.chunks) {
    const cue = speech.cueBefore(first);
    const type = typeOf(exchange, cue, speech);
    if (type !== null) return { type, because: cue?.type === type ? "context:said" : "said:long" };
  }
  return { type: null, because: "" };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A value's pieces and repeats get the type of what was found in one of them. `placeOf` gives a chunk's place where `found` counts. */
export function* completed(
  speech: Speech,
  found: readonly SaidSpan[],
  placeOf: (chunk: Chunk) => Range,
): Generator<SaidSpan> {
  const typed = typesOf(speech, found, placeOf);
  for (const [{ chunks }, type] of typed)
    for (const chunk of chunks) {
      yield again(chunk.start, chunk.end, type);
      if (type === "ADDRESS") yield* streetAgainAt(speech, chunk);
    }
  const values = valuesOf(typed).filter(
    ([{ length }]) => length >= SHORTEST_PIECE && length <= LONGEST_VALUE,
  );
  if (values.length === 0) return;
  const pieces = piecesAmong(values, lengthsOf(speech, typed));
  for (const [i, exchange] of speech.exchanges.entries()) {
    if (typed.has(exchange)) continue;
    const near = [speech.exchanges[i - 1], speech.exchanges[i + 1]];
    for (const chunk of exchange.chunks) {
      if (isYear(chunk) || isClock(chunk, speech) || (!chunk.isSaid && !speech.isTalk)) continue;
      const type = pieces.get(chunk.chars) ?? echoed(chunk, near, typed);
      if (type === undefined) continue;
      yield again(chunk.start, chunk.end, type);
      if (type === "ADDRESS") yield* streetAgainAt(speech, chunk);
    }
  }
}

/** So many words further nobody repeats a value wrongly. */
const ECHO_REACH = 16;

/** The type of a value shortly before or behind that a chunk repeats, be it wrongly. */
function echoed(
  chunk: Chunk,
  near: readonly (Exchange | undefined)[],
  typed: ReadonlyMap<Exchange, FindingType>,
): FindingType | undefined {
  for (const exchange of near) {
    const type = exchange === undefined ? undefined : typed.get(exchange);
    if (exchange === undefined || type === undefined) continue;
    for (const { chars, first, next } of exchange.chunks)
      if (
        Math.max(first - chunk.next, chunk.first - next) <= ECHO_REACH &&
        isEcho(chars, chunk.chars)
      )
        return type;
  }
  return undefined;
}

function again(start: number, end: number, type: FindingType): SaidSpan {
  return { start, end, type, score: 0.7, because: ["said:again"] };
}

const SHORTEST_PIECE = 4;
const LONGEST_VALUE = 32;

/** The values of the exchanges in which something was found, whole and by chunk. */
function valuesOf(typed: ReadonlyMap<Exchange, FindingType>): [string, FindingType][] {
  return [...typed].flatMap(([{ chunks, kept }, type]) => {
    const whole = kept.map((k) => chunks[k]?.chars ?? "").join("");
    return [whole, ...chunks.map(({ chars }) => chars)].map((value): [string, FindingType] => [
      value,
      type,
    ]);
  });
}

/** How long the chunks are that may repeat a piece of a value. */
function lengthsOf(
  { exchanges }: Speech,
  typed: ReadonlyMap<Exchange, FindingType>,
): ReadonlySet<number> {
  const lengths = new Set<number>();
  for (const exchange of exchanges)
    if (!typed.has(exchange))
      for (const { chars } of exchange.chunks)
        if (chars.length >= SHORTEST_PIECE) lengths.add(chars.length);
  return lengths;
}

/** The beginnings and ends of values, of these lengths. */
function piecesAmong(
  values: readonly (readonly [string, FindingType])[],
  lengths: ReadonlySet<number>,
): Map<string, FindingType> {
  const pieces = new Map<string, FindingType>();
  for (const [value, type] of values)
    for (const length of lengths)
      if (length <= value.length) {
        pieces.set(value.slice(0, length), type);
        pieces.set(value.slice(-length), type);
      }
  return pieces;
}

/** Types whose values are said in pieces. */
const IN_PIECES: ReadonlySet<FindingType> = new Set(["PHONE", "SSN", "CARD", "ACCOUNT", "MRN", "PLAN_ID", "LICENSE", "VEHICLE", "DEVICE", "OTHER_ID", "ZIP", "ADDRESS"]); // biome-ignore format: one list

/** The exchanges in which something was found, with the surest type. */
function typesOf(
  { exchanges }: Speech,
  found: readonly SaidSpan[],
  placeOf: (chunk: Chunk) => Range,
): Map<Exchange, FindingType> {
  const typed = new Map<Exchange, FindingType>();
  const sorted = found.filter(({ type }) => IN_PIECES.has(type)).sort((a, b) => a.start - b.start);
  let from = 0;
  for (const exchange of exchanges) {
    const places = exchange.chunks.map(placeOf);
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) continue;
    while (from < sorted.length && (sorted[from]?.end ?? 0) <= first.start) from++;
    let best: SaidSpan | undefined;
    for (let i = from; i < sorted.length && (sorted[i]?.start ?? 0) < last.end; i++) {
      const span = sorted[i];
      if (span === undefined || !places.some((place) => overlaps(place, span))) continue;
      if (best === undefined || rankOf(span) > rankOf(best)) best = span;
    }
    if (best !== undefined) typed.set(exchange, best.type);
  }
  return typed;
}

/** Policy holds by these types: a doubt counts for them. */
function rankOf({ type, score }: SaidSpan): number {
  return type === "SSN" || type === "CARD" ? score + 1 : score;
}

function overlaps(chunk: Range, span: SaidSpan): boolean {
  return chunk.start < span.end && span.start < chunk.end;
}
