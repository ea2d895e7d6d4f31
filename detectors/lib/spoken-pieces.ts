import { hashOf, type Words } from "../words.ts";
import type { Speech } from "./speech.ts";
import type { Chunk } from "./spoken-chunks.ts";
import { type CueAt, isStandInAt } from "./spoken-cues.ts";
import type { Exchange } from "./spoken-exchanges.ts";

// Three and four digits that are a piece of somebody's telephone or card, though no word says so at once before.

const EXPIRES = /^(?:expires|exp|expiration|expiring|vence)$/;
const AREA_REACH = 12;
const AREA = hashOf("area");
const [CODE, CODES] = [hashOf("code"), hashOf("codes")];
const OF_TIME = /^(?:at|by|until|till|after|before|around|from|to|since)$/;
const ZERO_FIRST = /^0\d{3}$/;

function lastOf({ chunks }: Exchange): Chunk {
  return chunks.at(-1) as Chunk; // an exchange has one at least
}

/** Last four that nothing else is said so: "ends in" without a word whose, a zero first. Three digits shortly behind "area code". */
export function isPartOfPhone(
  exchange: Exchange,
  cue: CueAt | null,
  isEnd: boolean,
  { text, words, isTalk }: Speech,
): boolean {
  const { digits, letters } = exchange;
  const last = lastOf(exchange);
  if (letters > 0 || (!last.isSaid && !isTalk)) return false;
  if (digits === 3) return isBehindArea(text, words, last.first);
  if (digits !== 4) return false;
  if (isEnd && cue === null) return true;
  const isOneByOne = last.parts.length === 4 || !last.isSaid;
  return (
    (cue === null || cue.type === "PHONE") &&
    isOneByOne &&
    ZERO_FIRST.test(last.chars) &&
    !OF_TIME.test(words.lower(last.first - 1))
  );
}

function isBehindArea(text: string, words: Words, first: number): boolean {
  const { hashes } = words;
  for (let i = first - 1; i >= first - AREA_REACH && !isStandInAt(text, words, i); i--)
    if (hashes[i] === AREA) return hashes[i + 1] === CODE || hashes[i + 1] === CODES;
  return false;
}

/** "the new one's three four oh nine expires" */
export function isBeforeExpiry(exchange: Exchange, { words }: Speech): boolean {
  return exchange.digits === 4 && EXPIRES.test(words.lower(lastOf(exchange).next));
}
