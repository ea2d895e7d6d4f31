import { defineDetector, type Proposal } from "./detector.ts";
import { BLANK, isLetter } from "./lib/ascii.ts";
import { bareStreetsOf } from "./lib/bare-streets.ts";
import { isNear } from "./lib/context.ts";
import { wordsOn } from "./lib/lexicon.ts";
import { ASKS, livedTownsIn, PREPOSITIONS } from "./lib/lived-towns.ts";
import { matchAt } from "./lib/matches.ts";
import { townsBeforeStates, townsBeforeZips, townsBehindLives } from "./lib/stated-towns.ts";
import { ADDRESS_BEGINNINGS, HOMES, STREET_WORDS } from "./lib/street-words.ts";
import { TOWN, townNamed } from "./lib/town-forms.ts";
import { isTownName } from "./lib/towns.ts";
import { townsAgain } from "./lib/towns-again.ts";
import { NUMBERED_ID, PROVINCE, STATE, STATE_BEGINNINGS, TRADITIONAL } from "./lib/us-places.ts";
import type { Sample } from "./sample.ts";
import { isCapitalAt } from "./words.ts";

/** `Slidell, LA`, `Gallup NM 87301`: looked for from the state, which is rarer than capitals are. */
const STATE_AT = new RegExp(`\\b${STATE}\\b`, "y");
const BEFORE_STATE = /[\p{L}'’.](,? | \| )$/u;
const ZIP_AHEAD = /\.?,? \d{5}/y;
const TOWN_BEFORE = new RegExp(`(?:^|[^\\p{L}'’])(${TOWN})$`, "u");
const TOWN_REACH = 72;
/** Both begin at a number of five digits. `Providence 02903`, `Staten Island, 10304`. */
const BEFORE_ZIP = new RegExp(`(?<=(?<![\\p{L}'’])((${TOWN}),?[ \\t]))`, "uy");
/** The state in small letters, and a ZIP code to prove it: `temple tx 76502`. */
const BEFORE_LOWER_STATE =
  /(?<=(?<![\p{L}'’])((\p{L}[\p{L}'’.-]{2,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2}),? (?:al|ak|az|ar|ca|co|ct|de|dc|fl|ga|hi|id|il|ia|ks|ky|la|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy),? ))/uy;
/** `Trois-Rivières QC G9A 0B1`: from the code on. */
const BEFORE_POSTAL = new RegExp(
  `(?<=(?<![\\p{L}'’])((${TOWN}),? ${PROVINCE},? {1,2}))[A-Z]\\d[A-Z][ -]?\\d[A-Z]\\d(?![\\p{L}\\p{N}])`,
  "uy",
);
const ZIP_LENGTH = 5;
const TAB = 9;
/** What follows a street. */
const BEHIND_STREET = new RegExp(
  `(?<![\\p{L}\\d])(?:[NSEW]?\\d{1,6}[A-Za-z]?(?: \\d/\\d)? (?:[\\p{Lu}\\d][\\p{L}\\d.'’-]* ){1,5}?(?:[Ss][Tt]|[Ss]treet|[Aa]ve|[Aa]venue|[Rr][Dd]|[Rr]oad|[Dd][Rr]|[Dd]rive|[Ll][Nn]|[Ll]ane|[Bb]lvd|[Cc]t|[Cc]ourt|[Pp]l|[Pp]lace|[Ww]ay|[Tt]er|[Tt]errace|[Cc]ir|[Pp]kwy|[Hh]wy|[Cc]ty [Rr]d \\w{1,2})\\b\\.?(?: [NSEW]{1,2}\\b)?(?:,? (?:[Aa]pt|[Uu]nit|[Ss]te)\\.? \\w{1,5})?|[Bb]ox \\d{1,5}|#\\w{1,5}|lot \\d{1,4}|int\\. ?\\d{1,4}|[Rr]oute \\d{1,4}|[Cc]ounty [Rr]oad \\w{1,3}|edif\\. ?\\w{1,4}|[Bb]ldg \\w{1,3}|[Uu]nit \\w{1,4}),? (${TOWN})(?=[,.;)\\n]|$| \\d{5}| in\\b)`,
  "uy",
);
/** Place-names whose states are words in capitals at a line's end ("OK", "IN", "ME") need more than that. */
const WORD_STATES = /^(?:OK|IN|ME|OR|HI|MA|PA|LA|ID|DE|CO|AL|MD)$/;

/** Towns: before a state or ZIP, behind a street, and where words say that somebody lives, stays or comes from there. */
export const city = defineDetector({
  id: "city",
  type: "CITY",
  reads: "words",
  needs: { digits: 1, lists: STATE_BEGINNINGS | STREET_WORDS | PREPOSITIONS | ASKS | HOMES },
  source: "45 CFR 164.514(b)(2)(i)(B): geographic subdivisions smaller than a State",
  examples: {
    match: ["Slidell, LA 70458", "9 Oak Ln, Gallup NM 87301", "60 Wickenden St, Providence 02903", "he lives in McKeesport near", "I'm from Moorhead.", "lives in Truckee, so", "hotel wifi in Galveston", "Which area are you looking in?\nVisitor: he's in Las Cruces 88011", "we moved to tucson last year", "vive en Laredo", "22 Quarry Rd, Barre. Hip", "Trois-Rivières QC G9A 0B1", "he is from Gander, Newfoundland, and", "Viene de Hatch", "at home (Rt 3 Box 118, Elkins). Dtr", "Kuna ID 83634", "Amara Obi-Lund, DO (NPI 1588667213) in Sequim. Auth", "pero desde Los Fresnos hacemos 40 min", "Nkechi Aguirre-Lund in Toppenish. her", "drives in from Okeene every", "IP: 203.0.113.9 near Laramie", "does he still live over in knightdale", "yes in paducah and", "we stay in buckhead now", "i'm from trois rivières but", "at my mom's house in johnson city okay", "vive en mendota", "we fly to Tbilisi", "I live at 400 Beacon, Apt 5D, Revere.", "okay crivitz wisconsin right", "from trenton new jersey", "Lives Kannapolis, 1212 Dale", "41 w elm st apt 2r norristown 19401"],
    noMatch: ["Call me in March", "the clinic in question", "Google Ads", "in Spanish please", "Texas Orthopedics", "works in Human Resources at noon", "interested in Invisalign", "Drop-off in Suite 4", "Payer ID 60054", "PCN ADV, ID H0441 7290", "MCO NM 0441 8820 7", "Plate CA 8KXR218", "desde Enero", "Interp ID 44720 (Tigrinya)", "Open the chart in Epic", "near Suite 4", "See Dr. Ortiz in Cardiology", "i want to purchase one", "works from home", "i live in oregon", "moved to france", "in spring", "across from Lincoln Park", "from austin", "blood come out in stool", "she is in progress", "Welcome to Northgate Fertility", "the whole of wisconsin", "Lives alone, walks", "Lives Alone."],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    const found = [
      ...beforeStates(sample),
      ...beforeZips(sample),
      ...behindStreets(sample),
      ...behindHouses(sample),
      ...livedTownsIn(sample),
      ...townsBeforeStates(sample),
      ...townsBeforeZips(sample),
      ...townsBehindLives(sample),
    ];
    yield* found;
    if (found.length > 0) yield* townsAgain(sample, found);
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
    // Most of these are words, too.
    if (TRADITIONAL.includes(state) && !isTownName(town) && matchAt(text, ZIP_AHEAD, from) === null)
      continue;
    const score = state.length === 2 || hasComma ? 0.85 : 0.7;
    yield* townNamed(town, at - gap.length - town.length, score, "state");
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
      if (name !== "") yield* townNamed(name, at - 1 - canadian.length, 0.85, "zip");
    }
    const gap = text.charCodeAt(at - 1);
    if (length !== ZIP_LENGTH || (gap !== BLANK && gap !== TAB)) continue;
    const [, whole = "", town = ""] = matchAt(text, BEFORE_ZIP, at) ?? [];
    const start = at - whole.length;
    if (
      town !== "" &&
      (isTownName(town) || (isNear(CUE, text, start, REACH) && !isPriced(text, at)))
    )
      yield* townNamed(town, start, 0.8, "zip");
    const [, all = "", lower = ""] = matchAt(text, BEFORE_LOWER_STATE, at) ?? [];
    if (lower !== "") yield* townNamed(lower, at - all.length, 0.8, "state");
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

const BEHIND_HOUSE = new RegExp(`,? (?:in )?(${TOWN})(?=[,.;)\\n]|$| \\d{5}| [A-Z]{2}\\b)`, "uy");

/** Towns behind a house whose street bears no word for one: `5 Lark, Natick`. */
function* behindHouses(sample: Sample): Generator<Proposal> {
  for (const { end } of bareStreetsOf(sample)) {
    const match = matchAt(sample.text, BEHIND_HOUSE, end);
    const town = match?.[1] ?? "";
    if (match !== null) yield* townNamed(town, end + match[0].length - town.length, 0.75, "street");
  }
}

const GRID = new Set([..."NSEW"].map((letter) => letter.charCodeAt(0)));

/** The town behind the street that begins at a place. */
function* townBehind(text: string, at: number): Generator<Proposal> {
  const match = matchAt(text, BEHIND_STREET, at);
  if (match === null) return;
  const town = match[1] ?? "";
  yield* townNamed(town, at + match[0].length - town.length, 0.8, "street");
}

const CUE =
  /\b(?:st|street|ave|rd|road|ln|lane|dr|drive|blvd|ct|pl|way|ter|hwy|box|apt|lot|live|lives|address|in|from|to|city)\b|#\w/i;
const REACH = 40;
