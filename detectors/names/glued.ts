import { type Proposal, propose } from "../detector.ts";
import { fold } from "../lib/words.ts";
import { isFirstName, isSurname, listed } from "./lists.ts";
import type { Token } from "./parse.ts";

const PARTS = /^(\p{Lu}\p{Ll}{2,14})((?:Ma?c|O|De|Van)?\p{Lu}\p{Ll}{2,14})$/u;

/** A given name and a surname written as one word: `JohnPruitt_card.jpg`, `#MildredGaddis`; null where a word is none. */
export function gluedName({ start, end, isBrand }: Token, text: string): Proposal | null {
  if (!isBrand) return null;
  const [, given = "", surname = ""] = PARTS.exec(text.slice(start, end)) ?? [];
  const [first, last] = [fold(given), fold(surname)];
  if (!isFirstName(first) || !isSurname(last)) return null;
  const isSure = listed(first) === "first" || listed(last) === "last";
  return isSure ? propose(start, end, 0.7, "name:glued") : null;
}
