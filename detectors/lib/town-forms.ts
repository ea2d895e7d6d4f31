import { type Proposal, propose } from "../detector.ts";
import { BUSINESS, NO_TOWN, WHOLE_STATES } from "./no-towns.ts";
import { isTownName } from "./towns.ts";
import { STATES } from "./us-places.ts";

const WORD = "\\p{Lu}(?:[\\p{L}'’-]{1,20}|\\p{L}{0,2}\\.)";
/** A town as it is written, with capitals. */
export const TOWN = `${WORD}(?: (?:${WORD}|du|de|la|of|del|d'\\p{Lu}\\p{L}{1,20})){0,3}`;
/** A town of several words: words before it that are none of its own fall away ("Visitor: Staten Island"). */
export function* townNamed(
  name: string,
  index: number,
  score: number,
  because: string,
): Generator<Proposal> {
  const words = name.split(" ");
  let skipped = 0;
  const isWhole = () => isTownName(words.join(" "));
  while (words.length > 1 && NO_TOWN.test(words[0]?.replace(/\.$/, "") ?? "") && !isWhole())
    skipped += (words.shift()?.length ?? 0) + 1;
  while (words.length > 1 && STATES.has(words.at(-1)?.toLowerCase() ?? "")) words.pop();
  const town = words.join(" ");
  if (WHOLE_STATES.has(town.toLowerCase())) return;
  if (NO_TOWN.test(town) || BUSINESS.test(town)) return;
  yield propose(index + skipped, index + skipped + town.replace(/\.$/, "").length, score, because);
}
