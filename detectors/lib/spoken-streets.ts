import { hashOf, type Words } from "../words.ts";
import type { SaidSpan, Speech } from "./speech.ts";
import type { Chunk } from "./spoken-chunks.ts";
import { BETWEEN, meaningOf, SAYS, UNITS } from "./spoken-words.ts";
import { townAt } from "./towns.ts";

const KIND = new Set(
  "street st avenue ave road rd lane ln drive dr boulevard blvd court ct place pl way circle terrace trail highway parkway pike loop alley square crossing run point plaza calle avenida".split(" ").map(hashOf),
); // biome-ignore format: one list
const DIRECTION = new Set(
  "north south east west northeast northwest southeast southwest".split(" ").map(hashOf),
);
const UNIT =
  /^(?:apartment|apt|unit|suite|number|lot|cottage|building|trailer|rear|space|floor|apartamento)$/;
/** Words that no street's name has: the street ends before them. */
const END = new Set(
  "outside near by is and in at on the to for with i you we they he she it my your our his her their that's that this what who when where how zip phone email name because since which there here then please thanks between from of about".split(" ").map(hashOf),
); // biome-ignore format: one list
/** Spanish names of streets begin with them: "twelve forty two la loma drive". */
const ARTICLE = /^(?:la|el|los|las|de|del)$/;
const LONGEST_NAME = 4;
const TOWN_REACH = 7;

/** A street said without or with its kind, from its number on: "thirty two eleven dumaine", "one twenty three north main". */
export function* saidStreetAt({ text, words, chunks }: Speech, chunk: Chunk): Generator<SaidSpan> {
  if (chunk.digits === 0 || chunk.digits > 6 || chunk.letters > 1) return;
  if (chunk.digits < 2 && !isUnitBefore(words.lower(chunk.first - 1))) return;
  let end = chunk.end;
  let [i, name] = [chunk.next, 0];
  for (; i < words.length && name < LONGEST_NAME; i++) {
    const hash = words.hashes[i] ?? 0;
    const [from = 0, to = 0] = [words.ends[i - 1], words.starts[i]];
    if (to - from > 2 || !/^[ ,]{1,2}$/.test(text.slice(from, to))) break;
    const isBehindDirection = DIRECTION.has(words.hashes[i - 1] ?? 0);
    if (UNIT.test(words.lower(i)) || UNITS.has(hash) || END.has(hash)) break;
    if (BETWEEN.has(hash) && !isBehindDirection && !ARTICLE.test(words.lower(i))) break;
    name++;
    end = words.ends[i] ?? end;
    if (KIND.has(hash)) break;
    if (/,/.test(text.slice(words.ends[i], words.starts[i + 1]))) break;
  }
  [end, i] = unitBehind(text, words, chunks, end, i);
  const start = isUnitBefore(words.lower(chunk.first - 1))
    ? (words.starts[chunk.first - 1] ?? chunk.start)
    : chunk.start;
  if (name === 0 && start === chunk.start && chunk.digits < 3) return;
  yield { start, end, type: "ADDRESS", score: 0.7, because: ["context:said"] };
  yield* townBehind(text, words, i);
}

/** The street that a repeated number begins; a unit's number begins none, and a written one is found otherwise. */
export function* streetAgainAt(speech: Speech, chunk: Chunk): Generator<SaidSpan> {
  const isStreets = chunk.isSaid && !isUnitBefore(speech.words.lower(chunk.first - 1));
  if (isStreets) yield* saidStreetAt(speech, chunk);
}

/** Kinds that are everyday words behind a number: "the twenty first place". */
const WEAK_KIND = new Set("place way point run square crossing".split(" ").map(hashOf));
const SHORTEST_NUMBER = 2;

/** A street with its kind needs no word before it: "two oh eight mossy oak trail". */
export function* kindStreetAt(speech: Speech, chunk: Chunk): Generator<SaidSpan> {
  if (!chunk.isSaid || chunk.digits < SHORTEST_NUMBER || chunk.letters > 1) return;
  const { text, words } = speech;
  for (let i = chunk.next; i < chunk.next + LONGEST_NAME && i < words.length; i++) {
    const hash = words.hashes[i] ?? 0;
    if (text.slice(words.ends[i - 1], words.starts[i]) !== " ") return;
    if (UNIT.test(words.lower(i)) || UNITS.has(hash) || END.has(hash)) return;
    if (KIND.has(hash) && i > chunk.next && !(WEAK_KIND.has(hash) && chunk.digits < 3)) {
      yield* saidStreetAt(speech, chunk);
      return;
    }
    if (BETWEEN.has(hash) && !ARTICLE.test(words.lower(i))) return;
  }
}

/** "…maple street okay springfield": a known town shortly behind. */
function* townBehind(text: string, words: Words, next: number): Generator<SaidSpan> {
  for (let i = next; i < next + TOWN_REACH && i < words.length; i++) {
    const town = townAt(text, words, i);
    if (town === null || (town.kind === "plain" && i > next)) continue;
    yield { start: town.start, end: town.end, type: "CITY", score: 0.7, because: ["street"] };
    return;
  }
}

/** With the unit that follows: "apartment three b", "rear unit". */
function unitBehind(
  text: string,
  words: Words,
  chunks: readonly Chunk[],
  end: number,
  next: number,
): [number, number] {
  let [to, i] = [end, KIND.has(words.hashes[next] ?? 0) ? next + 1 : next];
  while (UNIT.test(words.lower(i)) && /^[ ,]{1,3}$/.test(text.slice(to, words.starts[i]))) {
    to = words.ends[i] ?? to;
    i++;
  }
  if (i === next) return [end, next];
  const unit = chunks[chunkFrom(chunks, i)];
  if (unit?.first === i && unit.chars.length <= 5) return [unit.end, unit.next];
  for (
    let k = 0;
    k < 3 && (meaningOf(words.hashes[i] ?? 0)?.says ?? SAYS.mark) < SAYS.mark;
    k++, i++
  )
    to = words.ends[i] ?? to;
  return [to, i];
}

function chunkFrom(chunks: readonly Chunk[], word: number): number {
  let [low, high] = [0, chunks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.first ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Is a word a kind of street? */
export function isStreetKind(words: Words, i: number): boolean {
  return KIND.has(words.hashes[i] ?? 0);
}

function isUnitBefore(word: string): boolean {
  return UNIT.test(word) || word === "box";
}
