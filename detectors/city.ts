import { defineDetector, type Proposal, propose } from "./detector.ts";
import { BLANK, isLetter } from "./lib/ascii.ts";
import { bareHousesOf } from "./lib/bare-houses.ts";
import { isNear } from "./lib/context.ts";
import { listFor, wordsOn } from "./lib/lexicon.ts";
import { matchAt } from "./lib/matches.ts";
import { ADDRESS_BEGINNINGS, STREET_WORDS } from "./lib/street-words.ts";
import { NUMBERED_ID, PROVINCE, STATE, STATE_BEGINNINGS, STATES, TOWNS } from "./lib/us-places.ts";
import { fold } from "./lib/words.ts";
import { listed } from "./names/lists.ts";
import type { Sample } from "./sample.ts";
import { isCapitalAt, type Words, wordFrom } from "./words.ts";

const WORD = "\\p{Lu}(?:[\\p{L}'’-]{1,20}|\\p{L}{0,2}\\.)";
const NAME = `${WORD}(?: (?:${WORD}|du|de|la|of|del|d'\\p{Lu}\\p{L}{1,20})){0,3}`;
/** `Slidell, LA`, `Gallup NM 87301`: looked for from the state, which is rarer than capitals are. */
const STATE_AT = new RegExp(`\\b${STATE}\\b`, "y");
const BEFORE_STATE = /[\p{L}'’.](,? | \| )$/u;
const ZIP_AHEAD = /,? \d{5}/y;
const TOWN_BEFORE = new RegExp(`(?:^|[^\\p{L}'’])(${NAME})$`, "u");
const TOWN_REACH = 72;
/** Both begin at a number of five digits. `Providence 02903`, `Staten Island, 10304`. */
const BEFORE_ZIP = new RegExp(`(?<=(?<![\\p{L}'’])((${NAME}),?[ \\t]))`, "uy");
/** The state in small letters, and a ZIP code to prove it: `temple tx 76502`. */
const BEFORE_LOWER_STATE =
  /(?<=(?<![\p{L}'’])((\p{L}[\p{L}'’.-]{2,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2}),? (?:al|ak|az|ar|ca|co|ct|de|dc|fl|ga|hi|id|il|ia|ks|ky|la|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy),? ))/uy;
/** `Trois-Rivières QC G9A 0B1`: from the code on. */
const BEFORE_POSTAL = new RegExp(
  `(?<=(?<![\\p{L}'’])((${NAME}),? ${PROVINCE},? {1,2}))[A-Z]\\d[A-Z][ -]?\\d[A-Z]\\d(?![\\p{L}\\p{N}])`,
  "uy",
);
const ZIP_LENGTH = 5;
const TAB = 9;
/** What follows a street. */
const BEHIND_STREET = new RegExp(
  `(?<![\\p{L}\\d])(?:[NSEW]?\\d{1,6}[A-Za-z]?(?: \\d/\\d)? (?:[\\p{Lu}\\d][\\p{L}\\d.'’-]* ){1,5}?(?:[Ss][Tt]|[Ss]treet|[Aa]ve|[Aa]venue|[Rr][Dd]|[Rr]oad|[Dd][Rr]|[Dd]rive|[Ll][Nn]|[Ll]ane|[Bb]lvd|[Cc]t|[Cc]ourt|[Pp]l|[Pp]lace|[Ww]ay|[Tt]er|[Tt]errace|[Cc]ir|[Pp]kwy|[Hh]wy|[Cc]ty [Rr]d \\w{1,2})\\b\\.?(?: [NSEW]{1,2}\\b)?(?:,? (?:[Aa]pt|[Uu]nit|[Ss]te)\\.? \\w{1,5})?|[Bb]ox \\d{1,5}|#\\w{1,5}|lot \\d{1,4}|int\\. ?\\d{1,4}|[Rr]oute \\d{1,4}|[Cc]ounty [Rr]oad \\w{1,3}|edif\\. ?\\w{1,4}|[Bb]ldg \\w{1,3}|[Uu]nit \\w{1,4}),? (${NAME})(?=[,.;)\\n]|$| \\d{5}| in\\b)`,
  "uy",
);
const ASKS = listFor("city town ciudad where area hometown".split(" "));
const PREPOSITIONS = listFor("in from near outside around to en de desde".split(" "));
/** A word before such a preposition in its sentence: a sentence that begins with it says nothing of anybody. */
const SAYS_WHO =
  /(?<=\b(?:[a-z]{3,16}|i'm|im|i am|he|we|we're|me|us|\p{L}{2,12}'s)\b[^.!?\n]{0,24})/iuy;
const LIVES_REACH = 48;
/** From a word that asks for a town to the answer's first letter. */
const TO_ANSWER =
  /(?:(?<=\bwhich )area|where (?:do|are|does|is) (?:you|he|she|they)[^?\n]{0,24}|city|town|ciudad|hometown)\b[^?\n]{0,24}\?[^\n]{0,10}\n(?:\[?[\d:]{4,8}\]?\s?)?(?:[\p{L} .()]{1,30}:\s?)?(?:(?:it's|i'm|im|we're|in|from|uh|um|yes|near|outside)[\s,]{1,2}){0,4}(?=\p{L})/iuy;
/** Words that begin with a capital and are no town. */
const NO_TOWN =
  /^(?:the|a|an|my|our|your|i|it|this|that|that's|it's|there|here|home|town|january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spanish|english|person|emergency|cardiology|oncology|radiology|pediatrics|neurology|dermatology|orthopedics|urology|surgery|billing|intake|triage|admissions|scheduling|epic|doctor|patient|agent|medicare|medicaid|dr|mr|mrs|ms|st|er|icu|er|payer|payor|plate|plates|tag|pcn|bin|mco|hmo|ppo|epo|mri|cpt|dx|grp|group|member|quoted|est|insurance|case|order|network|google|facebook|pain|tears|general|particular|god|us|usa|america|canada|mexico|room|suite|apt|no|new|po|box|and|or|re|dob|claim|ssn|lic|to|of|for|md|np|pa|rn|do|mo|oh|hi|ok|in|me|or|va|holland|france|germany|italy|spain|england|ireland|india|china|japan|korea|vietnam|brazil|canadá|méxico|europe|asia|africa|norway|sweden|taiwan|philippines|nigeria|cuba|colombia|guatemala|honduras|el salvador|texas|florida|california|new york state|ohio|[a-z]{2})$/i;
const BUSINESS =
  /^(?:dental|dentistry|clinic|hospital|medical|center|centre|health|healthcare|pharmacy|university|college|school|high|elementary|general|memorial|community|county|church|street|st|avenue|ave|road|rd|drive|blvd|lane|group|associates|orthopa?edics|dermatology|pediatrics|family|spa|med|insurance|ads|maps|reviews|office|location|campus|line|page|campaign|team)\b/i;
/** Place-names whose states are words in capitals at a line's end ("OK", "IN", "ME") need more than that. */
const WORD_STATES = /^(?:OK|IN|ME|OR|HI|MA|PA|LA|ID|DE|CO|AL|MD)$/;

/** Towns: before a state or ZIP, behind a street, and where words say that somebody lives, stays or comes from there. */
export const city = defineDetector({
  id: "city",
  type: "CITY",
  reads: "words",
  needs: { digits: 1, lists: STATE_BEGINNINGS | STREET_WORDS | PREPOSITIONS | ASKS },
  source: "45 CFR 164.514(b)(2)(i)(B): geographic subdivisions smaller than a State",
  examples: {
    match: ["Slidell, LA 70458", "9 Oak Ln, Gallup NM 87301", "60 Wickenden St, Providence 02903", "he lives in McKeesport near", "I'm from Moorhead.", "lives in Truckee, so", "hotel wifi in Galveston", "Which area are you looking in?\nVisitor: he's in Las Cruces 88011", "we moved to tucson last year", "vive en Laredo", "22 Quarry Rd, Barre. Hip", "Trois-Rivières QC G9A 0B1", "he is from Gander, Newfoundland, and", "Viene de Hatch", "at home (Rt 3 Box 118, Elkins). Dtr", "Kuna ID 83634", "Amara Obi-Lund, DO (NPI 1588667213) in Sequim. Auth", "pero desde Los Fresnos hacemos 40 min", "Nkechi Aguirre-Lund in Toppenish. her", "drives in from Okeene every", "IP: 203.0.113.9 near Laramie", "I live at 400 Beacon, Apt 5D, Revere."],
    noMatch: ["Call me in March", "the clinic in question", "Google Ads", "in Spanish please", "Texas Orthopedics", "works in Human Resources at noon", "interested in Invisalign", "Drop-off in Suite 4", "Payer ID 60054", "PCN ADV, ID H0441 7290", "MCO NM 0441 8820 7", "Plate CA 8KXR218", "desde Enero", "Interp ID 44720 (Tigrinya)", "Open the chart in Epic", "near Suite 4", "See Dr. Ortiz in Cardiology"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    yield* beforeStates(sample);
    yield* beforeZips(sample);
    yield* behindStreets(sample);
    yield* behindHouses(sample);
    yield* behindPrepositions(sample);
    yield* inAnswers(sample);
  },
});

function* beforeStates({ text, words, lists }: Sample): Generator<Proposal> {
  let from = 0;
  for (const i of wordsOn(lists, STATE_BEGINNINGS)) {
    const at = words.starts[i] ?? 0;
    if (at < from || text.charCodeAt(at - 1) !== BLANK || !isCapitalAt(text, at)) continue;
    const state = matchAt(text, STATE_AT, at)?.[0];
    if (state === undefined) continue;
    from = at + state.length;
    const gap = BEFORE_STATE.exec(text.slice(Math.max(0, at - 4), at))?.[1];
    if (gap === undefined) continue;
    const hasComma = gap.startsWith(",");
    if (state === "ID" && isNumber(text, at)) continue;
    if (WORD_STATES.test(state) && !hasComma && matchAt(text, ZIP_AHEAD, from) === null) continue;
    const before = text.slice(Math.max(0, at - gap.length - TOWN_REACH), at - gap.length);
    const town = TOWN_BEFORE.exec(before)?.[1];
    if (town === undefined) continue;
    const score = state.length === 2 || hasComma ? 0.85 : 0.7;
    yield* townAt(town, at - gap.length - town.length, score, "state");
  }
}

const CODE_BEHIND = /ID(?:[\s:#]{1,3}|\s?no\.? )(?!83[2-8]\d{2}(?!\d))[A-Z]{0,5}[- ]?\d/y;

/** "ID" before a code, which is no ZIP code of Idaho, and behind what an office gives numbers to, is no state. */
function isNumber(text: string, at: number): boolean {
  return (
    matchAt(text, CODE_BEHIND, at) !== null ||
    NUMBERED_ID.test(text.slice(Math.max(0, at - REACH), at + 2))
  );
}

function* beforeZips({ text, numbers }: Sample): Generator<Proposal> {
  for (let i = 0; i < numbers.length; i++) {
    const at = numbers.starts[i] ?? 0;
    const length = (numbers.ends[i] ?? 0) - at;
    if (length === 1 && isLetter(text.charCodeAt(at - 1))) {
      const [, canadian = "", name = ""] = matchAt(text, BEFORE_POSTAL, at - 1) ?? [];
      if (name !== "") yield* townAt(name, at - 1 - canadian.length, 0.85, "zip");
    }
    const gap = text.charCodeAt(at - 1);
    if (length !== ZIP_LENGTH || (gap !== BLANK && gap !== TAB)) continue;
    const [, whole = "", town = ""] = matchAt(text, BEFORE_ZIP, at) ?? [];
    const start = at - whole.length;
    if (
      town !== "" &&
      (TOWNS.has(town.toLowerCase()) || (isNear(CUE, text, start, REACH) && !isPriced(text, at)))
    )
      yield* townAt(town, start, 0.8, "zip");
    const [, all = "", lower = ""] = matchAt(text, BEFORE_LOWER_STATE, at) ?? [];
    if (lower !== "") yield* townAt(lower, at - all.length, 0.8, "state");
  }
}

/** The code of a procedure has five digits and a price. */
function isPriced(text: string, at: number): boolean {
  return /^\s?(?:[=:@–-]|is|for|at)?\s?\$\d/.test(text.slice(at + ZIP_LENGTH, at + ZIP_LENGTH + 8));
}

/** Streets begin with a number, or else with a word like "box" or a `#` that numbers are near. */
function* behindStreets({ text, words, lists, numbers, numeric }: Sample): Generator<Proposal> {
  if ((lists.any & STREET_WORDS) === 0) return;
  for (let i = 0; i < numbers.length; i++) {
    const at = numbers.starts[i] ?? 0;
    const after = text.charCodeAt(numbers.ends[i] ?? 0);
    if (after !== BLANK && !isLetter(after)) continue;
    yield* townBehind(text, GRID.has(text.charCodeAt(at - 1)) ? at - 1 : at);
  }
  for (const { start, text: stretch, firstWord, endWord, lists: on } of numeric) {
    if ((on & ADDRESS_BEGINNINGS) !== 0)
      for (let i = firstWord; i < endWord; i++)
        if (((lists.each[i] ?? 0) & ADDRESS_BEGINNINGS) !== 0)
          yield* townBehind(text, words.starts[i] ?? 0);
    if ((on & STREET_WORDS) !== 0)
      for (let at = stretch.indexOf("#"); at !== -1; at = stretch.indexOf("#", at + 1))
        yield* townBehind(text, start + at);
  }
}

const BEHIND_HOUSE = new RegExp(`,? (?:in )?(${NAME})(?=[,.;)\\n]|$| \\d{5}| [A-Z]{2}\\b)`, "uy");

/** Towns behind a house whose street bears no word for one: `5 Lark, Natick`. */
function* behindHouses(sample: Sample): Generator<Proposal> {
  for (const { end } of bareHousesOf(sample)) {
    const match = matchAt(sample.text, BEHIND_HOUSE, end);
    const town = match?.[1] ?? "";
    if (match !== null) yield* townAt(town, end + match[0].length - town.length, 0.75, "street");
  }
}

const GRID = new Set([..."NSEW"].map((letter) => letter.charCodeAt(0)));

/** The town behind the street that begins at a place. */
function* townBehind(text: string, at: number): Generator<Proposal> {
  const match = matchAt(text, BEHIND_STREET, at);
  if (match === null) return;
  const town = match[1] ?? "";
  yield* townAt(town, at + match[0].length - town.length, 0.8, "street");
}

const CUE =
  /\b(?:st|street|ave|rd|road|ln|lane|dr|drive|blvd|ct|pl|way|ter|hwy|box|apt|lot|live|lives|address|in|from|to|city)\b|#\w/i;
const REACH = 40;

/** A town of several words: words before it that are none of its own fall away ("Visitor: Staten Island"). */
function* townAt(name: string, index: number, score: number, because: string): Generator<Proposal> {
  const words = name.split(" ");
  let skipped = 0;
  while (words.length > 1 && NO_TOWN.test(words[0]?.replace(/\.$/, "") ?? ""))
    skipped += (words.shift()?.length ?? 0) + 1;
  while (words.length > 1 && STATES.has(words.at(-1)?.toLowerCase() ?? "")) words.pop();
  const town = words.join(" ");
  if (WHOLE_STATES.has(town.toLowerCase())) return;
  if (NO_TOWN.test(town) || BUSINESS.test(town)) return;
  yield propose(index + skipped, index + skipped + town.replace(/\.$/, "").length, score, because);
}

/** States that share their name with no larger town. */
const WHOLE_STATES: ReadonlySet<string> = new Set(
  [...STATES.values()].filter((state) => state !== "new york" && state !== "washington"),
);
const TOWN_AT = new RegExp(NAME, "uy");

/** "lives in X", "from X": a known town in any case, another one in capitals where the words say so. */
function* behindPrepositions({ text, words, lists }: Sample): Generator<Proposal> {
  for (const i of wordsOn(lists, PREPOSITIONS)) {
    const at = words.starts[i + 1];
    if (at === undefined) return;
    const mayBeKnown = ((lists.each[i + 1] ?? 0) & BEGINNINGS) !== 0;
    if (!mayBeKnown && !isCapitalAt(text, at)) continue;
    const start = words.starts[i] ?? 0;
    if (isCapitalAt(text, at) && isTold(text, words, i)) yield* capitalTownAt(text, at);
    if (matchAt(text, SAYS_WHO, start) === null) continue;
    const end = mayBeKnown ? knownTown(words, i + 1) : 0;
    if (end > 0) yield propose(at, end, 0.8, "context:lives");
    else if (at - (words.ends[i] ?? 0) === 1) {
      const before = text.slice(Math.max(0, start - LIVES_REACH), start);
      if (SURE.test(before) || (FROM.has(words.lower(i)) && COMES.test(before)))
        yield* capitalTownAt(text, at);
    }
  }
}

const NAME_BEFORE =
  /(?:^|[^\p{L}.])\p{Lu}\p{Ll}{1,20}[ -]\p{Lu}\p{Ll}{2,20}(?:,? [A-Z]{2,4})?(?: \([^()\n]{1,24}\))? $/u;
const NAME_REACH = 72;

/**
 * Where the preposition itself tells: behind "near" and "desde", and "in" behind the two names of a person. The town is
 * no everyday word then.
 */
function isTold(text: string, words: Words, i: number): boolean {
  const start = words.starts[i] ?? 0;
  const word = words.lower(i);
  if ((words.starts[i + 1] ?? 0) - (words.ends[i] ?? 0) !== 1) return false;
  const isSaid =
    word === "near" ||
    word === "desde" ||
    (word === "in" && NAME_BEFORE.test(text.slice(Math.max(0, start - NAME_REACH), start)));
  return isSaid && (BEGINS.has(words.lower(i + 1)) || listed(fold(words.lower(i + 1))) !== "word");
}

/** Everyday words that towns begin with. */
const BEGINS = new Set(
  "los las el la san santa st fort ft mount mt new north south east west lake port cape grand".split(
    " ",
  ),
);

/** Answers to "which city?". */
function* inAnswers({ text, words, lists }: Sample): Generator<Proposal> {
  if (!text.includes("?")) return;
  let from = 0;
  for (const i of wordsOn(lists, ASKS)) {
    const start = words.starts[i] ?? 0;
    if (start < from) continue;
    const question = matchAt(text, TO_ANSWER, start)?.[0];
    if (question === undefined) continue;
    from = start + question.length;
    const answer = wordFrom(words, from);
    const at = words.starts[answer] ?? 0;
    const end = knownTown(words, answer);
    if (end > 0) yield propose(at, end, 0.8, "context:lives");
    else yield* capitalTownAt(text, at);
  }
}

/** The words of the known towns by the first of them, the longest town first. */
const BY_FIRST = Map.groupBy(
  [...TOWNS].map((town) => town.split(" ")).sort((a, b) => b.length - a.length),
  ([first = ""]) => first,
);
const BEGINNINGS = listFor(BY_FIRST.keys());

/** Words behind which an unknown name in capitals is a town. */
const SURE =
  /\b(?:lives?|living|lived|moved|moving|grew up|born|raised|resides?|vivo|vive|vivimos|visiting|stays?|staying|stayed|relocat\w{2,4}|jail|prison|hearing|shelter|rehab|prescriber|based|house|home|hotel|wifi|he's|she's|i'm|im|i am|it's|we're|son'?s?|daughter'?s?|mom'?s?|dad'?s?|mother'?s?|father'?s?|sister'?s?|brother'?s?|sons|place|apartment|condo)\b/i;

/** Words that lead to where somebody comes from. */
const COMES =
  /\b(?:(?:viene[ns]?|vengo|venimos|viaja|coming|comes?|came|driv(?:e|es|ing|en)|drove|commut(?:es?|ing)|travel(?:s|ing)?)\s(?:\p{L}{1,10}\s){0,2}|(?:he|she|they|we|i)(?:['’](?:m|s|re)| is| are| am| was| were)?\s(?:originally\s|actually\s|also\s|both\s|all\s)?)$/iu;
const FROM = new Set(["from", "de", "desde", "outside"]);

/** Where the known town ends that begins with a word; 0 when none does. */
function knownTown({ lower, ends }: Words, i: number): number {
  const towns = BY_FIRST.get(lower(i)) ?? [];
  const found = towns.find((town) => town.every((word, k) => k === 0 || lower(i + k) === word));
  return found === undefined ? 0 : (ends[i + found.length - 1] ?? 0);
}

function* capitalTownAt(text: string, at: number): Generator<Proposal> {
  TOWN_AT.lastIndex = at;
  const [name] = TOWN_AT.exec(text) ?? [];
  if (name === undefined) return;
  const after = text.slice(at + name.length, at + name.length + 16).trimStart();
  if (!BUSINESS.test(after)) yield* townAt(name, at, 0.65, "context:lives");
}
