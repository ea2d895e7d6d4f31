import type { Sample } from "../sample.ts";
import { hashOf } from "../words.ts";
import { DATE_WORDS, YEAR } from "./date-words.ts";
import { wordsOn } from "./lexicon.ts";
import { matchAt } from "./matches.ts";
import { MONTH } from "./months.ts";

/** A holiday or a month that dates something. Offsets are UTF-16 units. */
export interface NamedDay {
  readonly start: number;
  readonly end: number;
  readonly hasYear: boolean;
}

const HOLIDAY =
  "(?:(?:christmas|new year'?s|boxing|valentine'?s|st\\.? patrick'?s|saint patrick'?s|mother'?s|father'?s|thanksgiving|labor|memorial|independence|armistice|flag|leap|columbus|presidents'?|veterans'?|groundhog|inauguration|election|m ?l ?k|april fool'?s?|april fools'|martin luther king)(?: day| eve)|new year'?s|thanksgiving|christmas|easter(?: sunday| monday)?|good friday|ash wednesday|palm sunday|halloween|hanukkah|chanukah|passover|rosh hashanah|yom kippur|ramadan|eid|diwali|kwanzaa|juneteenth|mardi gras|cinco de mayo|navidad|nochebuena|año nuevo|semana santa|th(?:an)?x-?giving|t-?giving|turkey day|x-?mas|nye|st\\.? pat(?:dy)?'?s|(?:st\\.? )?paddy'?s|v-?day|mem(?:orial)? day|lunar new year|chinese new year)";
/** Everyday words that holidays begin with, and the words that follow them there. */
const BEGINS_MUCH = new Set(
  "new good st saint m martin palm ash flag labor election columbus boxing leap"
    .split(" ")
    .map(hashOf),
);
const SECONDS = new Set(
  "year's years friday patrick's patricks pat's pats patty's paddy's l luther sunday wednesday day"
    .split(" ")
    .map(hashOf),
);
const NAMED = new RegExp(
  `(?:(?<holiday>${HOLIDAY})|(?<month>${MONTH})(?! clinic))(?![\\w'’-])(?:,? (?:of )?(?<year>${YEAR})(?![\\w-]))?(?! \\d)`,
  "iy",
);
/** What leads to a day or a month in which something was or will be. */
const LEAD =
  /\b(?:on|in|at|last|this|next|over|b4|off|hasta|para|thru|since|after|before|around|until|till|til|by|en|desde|hasta|born|is|was|it's|that's|through|thru|during|from|to|of|late|early|mid|be|would be|have|do|before that|and then|birthday['’]s|see you in)\s(?:about\s|around\s|like\s|late\s|early\s|the end of\s|uh\s|um\s)?$/i;
const LEAD_REACH = 28;
/** Somebody of whom something is told. */
const SOMEBODY =
  /\b(?:i|i'm|i've|i'll|i'd|my|me|mine|his|her|hers|he|he's|he'll|she|she's|she'll|we|we're|we've|our|your|you|pt|patient|mom|dad|wife|husband|son|daughter|baby|mother|father|sister|brother|birthday|birthdate|bday|surgery|operation|procedure|accident|crash|crashed|injury|injured|injuries|fell|fall|tripped|slipped|happened|died|passed|born|diagnosed|delivered|admitted|discharged|started|start|symptoms?|quit|left|hospital|hospitalized|seen|relapsed?|overdosed?|turning|turned|popped|drew|wedding|married|due|back|appt|appointment|visit|trip|moved|moving|lost|sleeve|dx|pain|need(?:s|ed)?|flying|travel\w{0,5}|mammo|colonoscopy|cleaning|exam|scan|mri|shot|vaccine|injection|stroke|seizure|chemo|rehab|transplant|graduation|pregnant|miscarriage|good|valid|approved|authorized|auth|covered|coverage|eff(?:ective)?|active|expire[sd]?|exp|termed|lmp|letter|cita|cirug[ií]a|dolor|naci[oó]|operaron|oper[oó]|falleci[oó]|muri[oó]|embarazada|parto)\b/i;
const AROUND = 64;
/** "a March birthday" */
const OF_EVENT = /^ (?:birthday|birthdate|bday|surgery)\b/i;
/** Telegraphic notes have no "on": "Tripped @ casino New Year's Eve". */
const BEFELL =
  /\b(?:tripped|slipped|fell|crashed|injured|hurt|burned|broke|twisted|sprained|cut|died|passed|admitted|seen|delivered|born)\b[^.\n]{0,28}\s$/i;
/** "the crown popped off Halloween night" */
const NIGHT = /^ (?:night|morning|evening|day|weekend|eve)\b/i;
const VERB = /^(?:may|march|mar)$/;
/** Behind these "may" and "march" are months. */
const MAYO = /^mayo$/i;
const EN_MAYO = /\b(?:en|de|del|desde|hasta|este|próximo)\s$/i;
const CLEAR = /\b(?:in|since|last|until|till|late|early|mid|next)\s$/i;

/** Holidays and months that date an event of somebody: "crashed on St. Patrick's Day", "he switched jobs in November". */
export function* namedDaysIn({ text, words, lists }: Sample): Generator<NamedDay> {
  let from = 0;
  for (const i of wordsOn(lists, DATE_WORDS)) {
    const at = words.starts[i] ?? 0;
    if (at < from) continue;
    if (BEGINS_MUCH.has(words.hashes[i] ?? 0) && !SECONDS.has(words.hashes[i + 1] ?? 0)) continue;
    const match = matchAt(text, NAMED, at);
    if (match === null) continue;
    const end = at + match[0].length;
    const { month = "", year = "" } = match.groups ?? {};
    if (!isDated(text, at, end, month, year)) continue;
    from = end;
    yield { start: at, end, hasYear: year !== "" };
  }
}

function isDated(text: string, at: number, end: number, month: string, year: string): boolean {
  const before = text.slice(Math.max(0, at - LEAD_REACH), at);
  if (month !== "" && VERB.test(month) && !CLEAR.test(before)) return false;
  if (MAYO.test(month) && !EN_MAYO.test(before)) return false;
  if (month !== "" && OF_EVENT.test(text.slice(end, end + 12))) return !VERB.test(month);
  if (month === "" && year !== "") return true;
  const told = sinceQuestion(text.slice(Math.max(0, at - 2 * AROUND), at));
  if (ASKED.test(told)) return true;
  if (month !== "" && ASKED_MONTH.test(told) && PAUSE.test(text.slice(end, end + 2))) return true;
  const isNight = month === "" && NIGHT.test(text.slice(end, end + 8));
  if (!LEAD.test(before) && !isNight && !(month === "" && BEFELL.test(told))) return false;
  const [behind = ""] = text.slice(end, end + AROUND).split("\n");
  return SOMEBODY.test(told) || SOMEBODY.test(behind);
}

/** A holiday in answer to the question for a birthday. */
const ASKED = /\b(?:birth\w*|born|dob|when)\b[^\n?]{0,60}\?[^\n]{0,4}\n[^\n]{0,32}$/i;

/** A month in answer to a question for another: "In March?" – "Actually April." */
const ASKED_MONTH = new RegExp(
  `\\b(?:${MONTH}|month)\\b[^\\n?]{0,60}\\?[^\\n]{0,4}\\n[^\\n:]{0,24}:\\s(?:(?:no|actually|well|uh|um|maybe|it was|in|like|probably),? ){0,3}$`,
  "i",
);
const PAUSE = /^(?:[.,;!?\n]|$)/;

/** What the line says up to here, so far as it is near, and the question in the line before it. */
function sinceQuestion(before: string): string {
  const line = before.lastIndexOf("\n");
  if (line < 1 || before.charAt(line - 1) !== "?") return before.slice(line + 1).slice(-AROUND);
  return before.slice(before.lastIndexOf("\n", line - 1) + 1);
}
