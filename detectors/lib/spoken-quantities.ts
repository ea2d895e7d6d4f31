import type { Speech } from "./speech.ts";
import type { Chunk } from "./spoken-chunks.ts";
import type { Exchange } from "./spoken-exchanges.ts";

const YEAR = /^(?:19|20)\d{2}$/;

/** A year, as people say or write it: "nineteen ninety nine", "2019". */
export function isYear({ chars, parts }: Chunk): boolean {
  return (
    YEAR.test(chars) && parts.length <= 3 && !parts.every(({ chars: part }) => part.length === 1)
  );
}

const BEFORE_TIME =
  /^(?:at|around|by|until|till|til|about|before|after|between|from|to|las|la|is|for|or)$/;
const BEHIND_TIME =
  /^(?:a|p|am|pm|in|on|today|tomorrow|tonight|or|works|sharp|appointment|slot|if|and|de|y)$/;
const CLOCK = /^(?:1[0-2]|[1-9])[0-5]\d$/;

/** A time of day: "two fifteen" behind "at", "nine thirty", not digit by digit. */
export function isClock({ chars, parts, first, next }: Chunk, { words }: Speech): boolean {
  if (!CLOCK.test(chars) || parts.length > 3 || parts.length < 2) return false;
  const isOh = parts.length === 3 && parts[1]?.chars === "0" && parts[2]?.chars.length === 1;
  if (parts.length === 3 && !isOh) return false;
  const isRound = /[05]$/.test(chars) && parts.length === 2;
  return isRound || BEFORE_TIME.test(words.lower(first - 1)) || BEHIND_TIME.test(words.lower(next));
}

/** Counting up or down: "one two three four". */
export function isCount({ chunks }: Exchange): boolean {
  return chunks.every(({ letters, parts }) => {
    if (letters > 0 || parts.length < 3) return false;
    const numbers = parts.map(({ chars }) => Number(chars));
    const steps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0));
    return steps.every((step) => step === 1) || steps.every((step) => step === -1);
  });
}
