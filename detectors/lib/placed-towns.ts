import type { Proposal } from "../detector.ts";
import { listed } from "../names/lists.ts";
import { NOT_NAMES } from "../names/words.ts";
import { BEGINS, capitalTownAt } from "./lived-towns.ts";
import { matches } from "./matches.ts";
import { TOWN } from "./town-forms.ts";
import { fold } from "./words.ts";

/** "in Zephyrhills until April": a name on no list of words behind a preposition; a town where the text is about somebody. */
const PLACED = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:in|near|from|en|desde|outside)(?: of)? (${TOWN})`,
  "gu",
);
/** Where a message comes from, who speaks for a firm, and what is said in a language. */
const NO_PERSONS_PLACE =
  /\b(?:call|calls|text|lead|message|msg|email|fax|letter|referral|results?|rx|script|records?|bill|invoice|ads?|offer|quote|speaks?|fluent|written|back) (?:in|from)$|\b(?:this is|it's|i'm|i am|name is|habla|soy) \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20})? (?:from|de)$/iu;
const BRAND = /^(?!Mc|Mac|De|Du|La|Le|O['’])\p{L}\p{Ll}{0,20}\p{Lu}/u;
/** Departments. */
const DEPARTMENT = /(?:ology|iatry|iatrics|pedics)$/;

/** Towns that no other word tells. Offsets are UTF-16 units of the text. */
export function* townsBehindPrepositions(text: string): Generator<Proposal> {
  for (const { 0: match, 1: name = "", index } of matches(text, PLACED)) {
    const at = index + match.length - name.length;
    const [first = ""] = name.split(" ");
    const folded = fold(first.replace(/\.$/, ""));
    if (listed(folded) !== "rare" && listed(folded) !== "last" && !BEGINS.has(folded)) continue;
    if (NOT_NAMES.has(folded) || DEPARTMENT.test(folded) || first === first.toUpperCase()) continue;
    if (BRAND.test(first)) continue;
    if (NO_PERSONS_PLACE.test(text.slice(Math.max(0, index - 48), index + match.indexOf(" "))))
      continue;
    yield* capitalTownAt(text, at);
  }
}
