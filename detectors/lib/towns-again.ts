import { type Proposal, propose } from "../detector.ts";
import { listed } from "../names/lists.ts";
import type { Sample } from "../sample.ts";
import { isCapitalAt, type Words, wordFrom } from "../words.ts";
import { BUSINESS } from "./no-towns.ts";
import { STATES } from "./us-places.ts";
import { fold } from "./words.ts";

/** A street, a firm or a road that bears the town's name. */
const OF_ELSE =
  /^(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|boulevard|ct|court|pkwy|hwy|highway)\b/i;

/** What was found as a town is one wherever it is named again: "In Globe." – "Globe, like the world." */
export function* townsAgain(
  { text, words }: Sample,
  found: readonly Proposal[],
): Generator<Proposal> {
  const towns = new Map<number, number>();
  const places = new Set<number>();
  for (const { start, end } of found) {
    const first = wordFrom(words, start);
    const count = wordFrom(words, end) - first;
    const hash = words.hashes[first] ?? 0;
    places.add(first);
    const isState = IS_STATE.has(text.slice(start, end).toLowerCase());
    if (count > 0 && !isState && !towns.has(hash))
      towns.set(hash, first * LONGEST + Math.min(count, LONGEST - 1));
  }
  for (let i = 0; i < words.length; i++) {
    const town = towns.get(words.hashes[i] ?? 0);
    if (town === undefined || places.has(i)) continue;
    const [first, count] = [Math.floor(town / LONGEST), town % LONGEST];
    if (!isSame(words, first, i, count)) continue;
    const [start = 0, end = 0] = [words.starts[i], words.ends[i + count - 1]];
    const behind = text.slice(end, end + 16).trimStart();
    if (behind.startsWith(":") || BUSINESS.test(behind) || OF_ELSE.test(behind)) continue;
    if (isCapitalAt(text, start) || listed(fold(words.lower(i))) === "rare")
      yield propose(start, end, 0.6, "context:lives");
  }
}

const LONGEST = 8;
const IS_STATE: ReadonlySet<string> = new Set(STATES.values());

function isSame({ hashes }: Words, a: number, b: number, count: number): boolean {
  for (let k = 1; k < count; k++) if (hashes[a + k] !== hashes[b + k]) return false;
  return true;
}
