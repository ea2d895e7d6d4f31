import { defineDetector, type Proposal, propose } from "./detector.ts";
import { isNear } from "./lib/context.ts";
import { listFor } from "./lib/lexicon.ts";
import { matches } from "./lib/matches.ts";
import { STREET_WORDS } from "./lib/street-words.ts";
import { STATE, STATES, TOWNS } from "./lib/us-places.ts";
import { matchesIn, type Sample } from "./sample.ts";
import { isCapitalAt, type Words, wordFrom } from "./words.ts";

const NAME =
  "\\p{Lu}[\\p{L}'’.-]{1,20}(?: (?:\\p{Lu}[\\p{L}'’.-]{1,20}|du|de|la|of|del|d'\\p{Lu}\\p{L}+)){0,3}";
/** `Slidell, LA`, `Gallup NM 87301`: looked for from the state, which is rarer than capitals are. */
const STATE_AT = new RegExp(`\\b${STATE}\\b`, "g");
const BEFORE_STATE = /[\p{L}'’.](,? | \| )$/u;
const TOWN_BEFORE = new RegExp(`(?:^|[^\\p{L}'’])(${NAME})$`, "u");
const TOWN_REACH = 72;
/** The same with the state in small letters, and a ZIP code to prove it: `temple tx 76502`. */
const LOWER_STATE =
  /(?<![\p{L}'’])(\p{L}[\p{L}'’.-]{2,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2}),? (?:al|ak|az|ar|ca|co|ct|de|dc|fl|ga|hi|id|il|ia|ks|ky|la|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy),? (?=\d{5}(?!\d))/gu;
/** `Providence 02903`, `Staten Island, 10304`. */
const WITH_ZIP = new RegExp(`(?<![\\p{L}'’])(${NAME}),? (?=\\d{5}(?:-\\d{4})?(?!\\d))`, "gu");
/** What follows a street. */
const BEHIND_STREET = new RegExp(
  `(?<![\\p{L}\\d])(?:[NSEW]?\\d{1,6}[A-Za-z]?(?: \\d/\\d)? (?:[\\p{Lu}\\d][\\p{L}\\d.'’-]* ){1,5}?(?:[Ss][Tt]|[Ss]treet|[Aa]ve|[Aa]venue|[Rr][Dd]|[Rr]oad|[Dd][Rr]|[Dd]rive|[Ll][Nn]|[Ll]ane|[Bb]lvd|[Cc]t|[Cc]ourt|[Pp]l|[Pp]lace|[Ww]ay|[Tt]er|[Tt]errace|[Cc]ir|[Pp]kwy|[Hh]wy|[Cc]ty [Rr]d \\w{1,2})\\b\\.?(?: [NSEW]{1,2}\\b)?(?:,? (?:[Aa]pt|[Uu]nit|[Ss]te)\\.? \\w{1,5})?|[Bb]ox \\d{1,5}|#\\w{1,5}|lot \\d{1,4}|int\\. ?\\d{1,4}|[Rr]oute \\d{1,4}|[Cc]ounty [Rr]oad \\w{1,3}|edif\\. ?\\w{1,4}|[Bb]ldg \\w{1,3}|[Uu]nit \\w{1,4}),? (${NAME})(?=[,.;\\n]|$| \\d{5}| in\\b)`,
  "gu",
);
const ASKS = listFor("city town ciudad where area hometown".split(" "));
const PREPOSITIONS = listFor("in from near outside around to en de desde".split(" "));
/** Words before such a preposition that speak of where somebody is or goes. */
const LIVES =
  /\b(?:lives?|living|lived|live|moved|moving|relocated|grew up|born|raised|based|stays?|staying|stuck|visiting|resides?|vivo|vive|vivimos|drive|driving|coming|commut\w+|travel\w*|home|house|hotel|wifi|area|located|transfer\w*|court|hospital\w*|he's|she's|we're|they're|i'm|im|i am|it's|me|us|him|her|here|sons?|daughters?|moms?|dads?|place|apartment|condo|[A-Z][a-z]{2,15}|\p{L}{2,12}'s)\b[^.!?\n]{0,24}$/iu;
const LIVES_REACH = 48;
const WHERE =
  /\b(?:what (?:city|town)|which (?:city|town|area)|where (?:do|are|does|is) (?:you|he|she|they)[^?\n]{0,24}|city|town|ciudad|hometown)\b[^?\n]{0,24}\?[^\n]{0,10}\n(?:\[?[\d:]{4,8}\]?\s?)?(?:[\p{L} .()]{1,30}:\s?)?(?:(?:it's|i'm|im|we're|in|from|uh|um|yes|near|outside)[\s,]{1,2}){0,4}(?=(\p{L}))/giu;
/** Words that begin with a capital and are no town. */
const NO_TOWN =
  /^(?:the|a|an|my|our|your|i|it|this|that|there|here|home|town|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spanish|english|person|medicare|medicaid|dr|mr|mrs|ms|st|er|icu|er|insurance|case|order|network|google|facebook|pain|tears|general|particular|god|us|usa|america|canada|mexico|room|suite|apt|no|new|po|box|and|or|re|dob|claim|ssn|lic|to|of|for|md|np|pa|rn|do|mo|oh|hi|ok|in|me|or|va|holland|france|germany|italy|spain|england|ireland|india|china|japan|korea|vietnam|brazil|texas|florida|california|new york state|ohio|[a-z]{2})$/i;
const BUSINESS =
  /^(?:dental|dentistry|clinic|hospital|medical|center|centre|health|healthcare|pharmacy|university|college|school|high|elementary|general|memorial|community|county|church|street|st|avenue|ave|road|rd|drive|blvd|lane|group|associates|orthopa?edics|dermatology|pediatrics|family|spa|med|insurance|ads|maps|reviews|office|location|campus|line|page|campaign|team)\b/i;
/** Place-names whose states are words in capitals at a line's end ("OK", "IN", "ME") need more than that. */
const WORD_STATES = /^(?:OK|IN|ME|OR|HI|MA|PA|LA|ID|DE|CO|AL|MD)$/;

/** Towns: before a state or ZIP, behind a street, and where words say that somebody lives, stays or comes from there. */
export const city = defineDetector({
  id: "city",
  type: "CITY",
  reads: "words",
  source: "45 CFR 164.514(b)(2)(i)(B): geographic subdivisions smaller than a State",
  examples: {
    match: ["Slidell, LA 70458", "9 Oak Ln, Gallup NM 87301", "60 Wickenden St, Providence 02903", "he lives in McKeesport near", "I'm from Moorhead.", "lives in Truckee, so", "hotel wifi in Galveston", "Which area are you looking in?\nVisitor: he's in Las Cruces 88011", "we moved to tucson last year", "vive en Laredo", "22 Quarry Rd, Barre. Hip"],
    noMatch: ["Call me in March", "the clinic in question", "Google Ads", "in Spanish please", "Texas Orthopedics", "works in Human Resources at noon", "interested in Invisalign", "Drop-off in Suite 4"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    const { text } = sample;
    for (const { 0: state, index } of matches(text, STATE_AT)) {
      const gap = BEFORE_STATE.exec(text.slice(Math.max(0, index - 4), index))?.[1];
      if (gap === undefined) continue;
      const hasComma = gap.startsWith(",");
      const end = index + state.length;
      if (WORD_STATES.test(state) && !hasComma && !/^,? \d{5}/.test(text.slice(end, end + 8)))
        continue;
      const before = text.slice(Math.max(0, index - gap.length - TOWN_REACH), index - gap.length);
      const town = TOWN_BEFORE.exec(before)?.[1];
      if (town === undefined) continue;
      const score = state.length === 2 || hasComma ? 0.85 : 0.7;
      yield* townAt(town, index - gap.length - town.length, score, "state");
    }
    for (const { match, index } of matchesIn(sample.numeric, WITH_ZIP, { digits: 5 })) {
      const town = match[1] ?? "";
      if (TOWNS.has(town.toLowerCase()) || isNear(CUE, text, index, REACH))
        yield* townAt(town, index, 0.8, "zip");
    }
    for (const { match, index } of matchesIn(sample.numeric, LOWER_STATE, { digits: 5 }))
      yield* townAt(match[1] ?? "", index, 0.8, "state");
    for (const { match, index } of matchesIn(sample.numeric, BEHIND_STREET, {
      list: STREET_WORDS,
    })) {
      const town = match[1] ?? "";
      yield* townAt(town, index + match[0].length - town.length, 0.8, "street");
    }
    yield* inWords(sample);
  },
});

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
  if (NO_TOWN.test(town) || BUSINESS.test(town)) return;
  yield propose(index + skipped, index + skipped + town.replace(/\.$/, "").length, score, because);
}

const TOWN_AT = new RegExp(NAME, "uy");

/** "lives in X", "from X" and answers to "which city?": a known town in any case, another one in capitals. */
function* inWords({ text, words, lists }: Sample): Generator<Proposal> {
  for (let i = 0; i + 1 < words.length; i++) {
    if (((lists.each[i] ?? 0) & PREPOSITIONS) === 0) continue;
    const at = words.starts[i + 1] ?? 0;
    const isCapital = isCapitalAt(text, at);
    if (!isCapital && ((lists.each[i + 1] ?? 0) & BEGINNINGS) === 0) continue;
    const start = words.starts[i] ?? 0;
    const before = text.slice(Math.max(0, start - LIVES_REACH), start);
    if (LIVES.test(before)) yield* placeAt(text, words, i + 1, SURE.test(before));
  }
  if ((lists.any & ASKS) === 0 || !text.includes("?")) return;
  for (const { 0: match, index } of matches(text, WHERE))
    yield* placeAt(text, words, wordFrom(words, index + match.length), true);
}

/** A known town at a word, or, where the words say so, a name in capitals. */
function* placeAt(text: string, words: Words, i: number, isSure: boolean): Generator<Proposal> {
  const at = words.starts[i] ?? 0;
  const end = knownTown(words, i);
  if (end > 0) yield propose(at, end, 0.8, "context:lives");
  else if (isSure) yield* capitalTownAt(text, at);
}

/** First words of the known towns. */
const BEGINNINGS = listFor(new Set([...TOWNS].map((town) => town.split(" ")[0] ?? "")));

/** Words behind which an unknown name in capitals is a town. */
const SURE =
  /\b(?:lives?|living|lived|moved|moving|grew up|born|raised|resides?|vivo|vive|based|house|home|hotel|wifi|he's|she's|i'm|im|i am|it's|we're|son'?s?|daughter'?s?|mom'?s?|dad'?s?|mother'?s?|father'?s?|sister'?s?|brother'?s?|sons|place|apartment|condo)\b/i;

const LONGEST_TOWN = 3;

/** Where the known town ends that begins with a word; 0 when none does. */
function knownTown({ lower, ends }: Words, i: number): number {
  const names = [lower(i)];
  for (let count = 1; count < LONGEST_TOWN; count++)
    names.push(`${names.at(-1)} ${lower(i + count)}`);
  const found = names.findLastIndex((name) => TOWNS.has(name));
  return found === -1 ? 0 : (ends[i + found] ?? 0);
}

function* capitalTownAt(text: string, at: number): Generator<Proposal> {
  TOWN_AT.lastIndex = at;
  const [name] = TOWN_AT.exec(text) ?? [];
  if (name === undefined) return;
  const after = text.slice(at + name.length, at + name.length + 16).trimStart();
  if (!BUSINESS.test(after)) yield* townAt(name, at, 0.65, "context:lives");
}
