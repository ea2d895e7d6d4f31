import { isNoTown } from "./lib/no-towns.ts";
import { type Town, townAt } from "./lib/towns.ts";
import type { Span } from "./types.ts";
import { hashOf, type Words, wordFrom } from "./words.ts";

/** What may stand between a street and its town, or a town and its ZIP code, when they are said. */
const FILLERS = new Set(
  "that's thats in it's its over here um uh and okay yeah yes still which is now"
    .split(" ")
    .map(hashOf),
);
const MOST_FILLERS = 3;
const LONGEST_TOWN = 3;
/** Five digits, a unit or a town between at most. */
const ZIP =
  /^(?:,? (?!cpt|code|codes|order|invoice|item|for|at|per|ref|acct|account|chart|mrn|id|claim|call|phone|ext|lot|po|box)[\p{L}.'’#-]{1,14}){0,3},? \d{5}(?![\d%$]|[.,-]\d)/iu;
const ZIP_REACH = 64;
const ZIP_LENGTH = 5;
const GAP = /^[ ,\u00a0]{1,2}$/;
const MOST = 12;

/**
 * Known towns at once behind an address that was found, and before a ZIP code, and the ZIP code behind an address: "p o box eighty eight mount vernon",
 * "that's edinburg seven eight five three nine". Offsets count in the text as received.
 */
export function* placesBeside(
  found: readonly Span[],
  text: string,
  wordsOf: () => Words,
): Generator<Span> {
  const places = found.filter(({ type, detector }) => isPlace.has(type) && detector !== "known");
  for (const { start, end, type } of places.slice(0, MOST)) {
    const words = wordsOf();
    const town =
      type === "ZIP"
        ? townBefore(text, words, wordFrom(words, start))
        : townBehind(text, words, wordFrom(words, end));
    const zip = type === "ADDRESS" ? ZIP.exec(text.slice(end, end + ZIP_REACH)) : null;
    if (zip !== null)
      yield {
        start: end + zip[0].length - ZIP_LENGTH,
        end: end + zip[0].length,
        type: "ZIP",
        score: 0.6,
        detector: "us-zip",
        because: ["street"],
      };
    if (town !== null)
      yield {
        start: town.start,
        end: town.end,
        type: "CITY",
        score: 0.65,
        detector: "city",
        because: [type === "ZIP" ? "zip" : "street"],
      };
  }
}

const isPlace: ReadonlySet<string> = new Set(["ADDRESS", "ZIP"]);

function isJoined(text: string, words: Words, i: number): boolean {
  return i > 0 && GAP.test(text.slice(words.ends[i - 1], words.starts[i]));
}

function townBehind(text: string, words: Words, behind: number): Town | null {
  for (let i = behind; i - behind <= MOST_FILLERS && isJoined(text, words, i); i++) {
    const town = townAt(text, words, i);
    if (town?.kind === "sure" && !isNoTown(words.lower(i))) return town;
    if (!FILLERS.has(words.hashes[i] ?? 0)) return null;
  }
  return null;
}

function townBefore(text: string, words: Words, zip: number): Town | null {
  if (!isJoined(text, words, zip)) return null;
  for (let first = Math.max(0, zip - LONGEST_TOWN); first < zip; first++) {
    const town = townAt(text, words, first);
    if (town?.next === zip && town.kind === "sure") return town;
  }
  return null;
}
