import type { Proposal } from "../detector.ts";
import { listed } from "../names/lists.ts";
import { NOT_NAMES } from "../names/words.ts";
import { BEGINS, capitalTownAt } from "./lived-towns.ts";
import { matchAt } from "./matches.ts";
import { TOWN } from "./town-forms.ts";
import { fold } from "./words.ts";

const TOWN_AT = new RegExp(TOWN, "uy");
/** Where a message comes from, who speaks for a firm, and what is said in a language. */
const NO_PERSONS_PLACE =
  /\b(?:call|calls|text|lead|message|msg|email|reminder|hi|hello|greetings|fax|letter|referral|results?|rx|script|records?|bill|invoice|ads?|offer|quote|speaks?|fluent|written|back) (?:in|from)$|\b(?:this is|it's|i'm|i am|name is|habla|soy) \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20})? (?:from|de)$/iu;
const BRAND = /^(?!Mc|Mac|De|Du|La|Le|O['’])\p{L}\p{Ll}{0,20}\p{Lu}/u;
/** Departments. */
const DEPARTMENT = /(?:ology|iatry|iatrics|pedics)$/;

const TRAVELS =
  /\b(?:flights?|fly(?:ing)?|flies|trips?|travel(?:ing|s)?|moving|moved?|driv(?:e|es|ing)|back|transferred|heading|relocat\w{2,4}|voy|va|vamos|viaja) (?:back |over )?to$/i;
const REACH = 56;

/**
 * "in Zephyrhills until April", "flight to Busan": where a text is about somebody, a name behind a preposition, which
 * ends before an offset, is a town; behind "to" where somebody travels, else when it is on no list of words.
 */
export function* townBehindPreposition(text: string, at: number): Generator<Proposal> {
  const [first = ""] = (matchAt(text, TOWN_AT, at)?.[0] ?? "").split(" ");
  if (first === "" || BRAND.test(first) || first === first.toUpperCase()) return;
  const folded = fold(first.replace(/\.$/, ""));
  if (NOT_NAMES.has(folded) || DEPARTMENT.test(folded)) return;
  const before = text.slice(Math.max(0, at - REACH), at - 1);
  if (/\bto$/i.test(before)) {
    if (TRAVELS.test(before)) yield* capitalTownAt(text, at);
    return;
  }
  const isTown = listed(folded) === "rare" || listed(folded) === "last" || BEGINS.has(folded);
  if (isTown && !NO_PERSONS_PLACE.test(before)) yield* capitalTownAt(text, at);
}
