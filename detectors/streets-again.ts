import { matches } from "./lib/matches.ts";
import { meaningOf } from "./lib/spoken-words.ts";
import { fold } from "./lib/words.ts";
import { listed } from "./names/lists.ts";
import type { Span } from "./types.ts";
import { hashOf } from "./words.ts";

/** Words of an address that are no part of its street's own name. */
const KIND =
  /^(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|circle|cir|terrace|ter|trail|trl|highway|hwy|parkway|pkwy|pike|loop|place|pl|way)$/;
const NO_NAME =
  /^(?:north|south|east|west|n|s|e|w|ne|nw|se|sw|northeast|northwest|southeast|southwest|the|of|old|new|county|state|rural|route|po|p|o|box|rr|hc|calle|avenida|de|la|el|los|las|lot|unit|apt|apartment|room|rm|building|bldg|suite|ste|floor|number|at|on|in|corner|[a-z]|.*\d.*|first|second|third|[a-z]{3,10}th)$/;
const NO_LETTER = /[^\p{L}'’]/u;
const LONGEST = 3;
const MOST = 12;
/** Before a street that has an everyday word for its name. */
const ON = /(?:^|[\s.?!])(?:on|off|at|near|take|not|not on|from)\s(?:the\s)?$/i;
const KIND_BEHIND =
  /^ (?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|circle|terrace|trail|highway|parkway|pike|loop|place|way)\b\.?/i;

/**
 * The streets of addresses that were found, wherever they are named again without their number: "1180 Quincy Ave" –
 * "off Quincy". Offsets count in the text as received. Of so many streets at most: time stays linear.
 */
export function* streetsAgain(found: readonly Span[], text: string): Generator<Span> {
  const names = new Set<string>();
  const places = found.filter(({ type }) => type === "ADDRESS");
  for (const { start, end, detector } of places) {
    if (detector === "known" || names.size >= MOST) continue;
    const name = streetOf(text.slice(start, end));
    if (name !== null) names.add(name);
  }
  const endOf = reachOf(places);
  for (const name of names) {
    const source = name.replace(/[^\p{L} ]/gu, ".").replaceAll(" ", "[ \\n]");
    const isRare = name.includes(" ") || listed(fold(name)) === "rare";
    for (const { 0: again, index } of matches(
      text,
      new RegExp(`(?<![\\p{L}\\p{N}'’])${source}(?![\\p{L}\\p{N}'’])`, "giu"),
    )) {
      const end = index + again.length;
      const kind = KIND_BEHIND.exec(text.slice(end, end + 12))?.[0] ?? "";
      if (endOf(index) >= end + kind.length) continue;
      const isTold = isRare || kind !== "" || ON.test(text.slice(Math.max(0, index - 16), index));
      if (isTold)
        yield {
          start: index,
          end: end + kind.length,
          type: "ADDRESS",
          score: 0.6,
          detector: "street-address",
          because: ["street:again"],
        };
    }
  }
}

/** Tells how far the place reaches that holds an offset; 0 where none does. */
function reachOf(places: readonly Span[]): (offset: number) => number {
  const sorted = places.toSorted((a, b) => a.start - b.start);
  const ends: number[] = [];
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return (offset) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return ends[low - 1] ?? 0;
  };
}

/** A street's own name, in small letters, without its number, directions, kind and unit; null where none is left. */
function streetOf(address: string): string | null {
  const words = address.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const name: string[] = [];
  for (const word of words) {
    const isOther =
      NO_NAME.test(word) || NO_LETTER.test(word) || meaningOf(hashOf(word)) !== undefined;
    if (KIND.test(word) || (isOther && name.length > 0)) break;
    if (!isOther && name.push(word) === LONGEST) break;
  }
  const told = name.join(" ");
  return told.length > 3 ? told : null;
}
