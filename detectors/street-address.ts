import { defineDetector, type Proposal, propose } from "./detector.ts";
import { isLetter } from "./lib/ascii.ts";
import { bareStreetsOf, unitsBehind } from "./lib/bare-streets.ts";
import { isNear } from "./lib/context.ts";
import { listFor, wordsOn } from "./lib/lexicon.ts";
import { matchAt } from "./lib/matches.ts";
import { nameHas } from "./lib/remembered.ts";
import {
  BOX,
  CORNER,
  DIRECTED,
  GRID,
  KIND_FIRST,
  LIVES,
  LOT,
  LOT_FIRST,
  NUMBER_LAST,
  NUMBERED_ROAD,
  ROAD_PLACE,
  STREET,
  UNIT_ALONE,
} from "./lib/street-forms.ts";
import { ADDRESS_BEGINNINGS, HOMES, STREET_WORDS } from "./lib/street-words.ts";
import { ONS, toldStreetsIn } from "./lib/told-streets.ts";
import { JOINT } from "./numbers.ts";
import { matchesIn, type Sample } from "./sample.ts";

/** Words of which the rarer forms of an address have one. */
const FEW = listFor(
  "n s e w ne nw se sw rue calle avenida avda av c camino paseo via plaza county cty cr state sr us hwy highway fm farm route rte rt box apartado casilla rr hc psc cmr unit apt apartment apto depto flat lot space spc residencial urbanización urbanizacion urb colonia col edificio edif privada calz calzada carrera cra blvd boulevard estates village villas acres apartments mile mm milepost inn motel hotel lodge suites hostel shelter super studio trailer trlr slip site carr carretera km cnty cty farm ranch forest fire township twp rte urb rear".split(
    " ",
  ),
);
/** Degrees of latitude and longitude that lead to a house. */
const ON_THE_MAP = /(?<![\d.])-?[1-8]?\d\.\d{4,9}°?[,\s]{1,2}-?1?\d?\d\.\d{4,9}(?![\d.])/g;
const ON_MAPS = { run: 4, joints: JOINT.dot };
const NO_NAME =
  /\b(?:min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|times?|x|mg|ml|pm|am|calls?|people|persons?|of|from|to|in|at|for|on|and|or|is|are|was|were|will|can|has|have|had|that|this|which|with|by|per|the first|more|less|about|than|then|when|if|miles?|blocks?|dollars|percent|units?|visits?|patients?|leads?|pills?|tablets?|doses?|reps?)\b/i;
const CAPITAL = /\p{Lu}/u;
const CAPITAL_FIRST = /(?:^|\s)\p{Lu}/u;
const ORDINAL = /^\d{1,4}(?:st|nd|rd|th)\s/i;
/** A dot behind a number or a longer word ends a sentence. */
const SENTENCE_END = /(?:\d|\p{L}{5})\.\s/u;
const DIRECTION = /^\S{1,8},? (?:north|south|east|west)(?:east|west)? /i;
const LONG_NUMBER = /^\d{3}/;
const CUE =
  /\b(?:address|addy|addr|live|lives|living|home|house|mail|ship|send|moved?|direcci[oó]n|domicilio|located|residence|street|deliver(?:y|ed)?|pick(?:ing)?(?: (?:you|him|her|them|it|me))?[- ]up|apartment|apt|at my \p{L}{3,12}['’]?s)\b/iu;
const REACH = 60;
const isStreetField = nameHas(
  /\b(?:address|addr|addy|street|direcci[oó]n|domicilio|home|mailing|pick ?up|drop ?off)\b/,
);

/** Street addresses with their unit, post boxes, rural routes, and the street somebody lives in. */
export const streetAddress = defineDetector({
  id: "street-address",
  type: "ADDRESS",
  needs: { digits: 1, lists: STREET_WORDS | ONS },
  source: "USPS Publication 28; 45 CFR 164.514(b)(2)(i)(B)",
  examples: {
    match: ["22 Quarry Rd", "1847 Tamarack Hollow Lane, Apt 4B", "419 1/2 E Cherry St", "PO Box 90", "P.O. Box 1182", "RR 4 BOX 77A", "9 Rue Cottage Ln #2", "1118 N SAN JACINTO #B", "N4410 Cty Rd W", "60 wickenden st", "5502 E Dry Creek Pl", "1 Pierce Terrace", "apt 6-F", "Flat 3, 77 Commonwealth", "1500 Bay Ridge Pkwy, Apt 5D", "calle: 12 Calle de la Luna", "Cottonwood Estates, lot 41", "he lives near the Fifth Avenue bridge", "my address is 12 hidden way", "We are on Queen Anne Road", "Are you still on Gray Road?", "visiting from Canada, #12-4471 Rue St-Denis,", "we're at Lot 14, Shady Acres", "corner of Blagg and Gally", "Lives out County Rd 14 by Grey Eagle", "Urb. Las Flores, 12 Calle Luna", "Dom. Calle Hidalgo #218-B", "1715 E 28th St Lowr", "now at 2218 1/2 E Main rear, Bexley", "a motel, Sunset Inn rm 214", "Motel 6 room 118", "HC-44 Buzón 12903", "loc 47.8107,-122.3774", "Carr. 14 Km 4.2 Bo. Robles", "Esquina de Morelos y 5th", "Vivimos por la Calle 9 con Ave Fresno, zip", "I live at 400 Beacon, Apt 5D, Revere", "It went out on the 12th to 5 Lark, that's you?", "Address on file?\nVisitor: 19 Birchwood, Natick", "mail to 310 Spruce #2", "my addrs is 14 n oak in pharr", "lives at Sunrise Manor bldg C rm 12.", "are you the one on pinto drive", "He's on Cherry Street, that's why", "They are on Ninth Avenue South.", "i'm at my auntie's on peachtree", "it went to the old address on Bancroft", "the walgreens on harrison by our house", "i stay in buckhead off peachtree okay", "He stays at Longwood Inn for now", "Behind the Bluebird Apartments, where I used to live", "he is at his mom's on lamar", "pick-up at 1612 Cherry.", "it's 1313 north claiborne the side", "to 3055 Wisteria, unit 12.", "4900 Prairie, cottage 16.", "1919 Brittain, Akron, 44310", "You're still at 209 Pinch Gut, out", "mail it there it's 2104 lamar", "12 Oak Street? Building C, number 207", "1206 north maple drive"],
    noMatch: ["10 min drive", "5 days on the road", "room 4", "2 of us drive", "Arrive 15 min early. Park in lot C", "Fifth Avenue campaign", "100 people in a row", "3 times a day", "take 2 tablets by way of mouth", "24 hours road service", "1 st", "I took 2 the other way", "4 visits per court order", "he is still on the road", "PHQ-9 17, GAD 12. Court 25-CR-01187", "PO 4417-B, 3 coolers", "lot 25C118, exp 2028-04. PO 55120. Rep will call", "crash on County Rd 14", "corner of the room and left", "Lot 14, expires soon", "state 14 reasons", "co 45", "47.8, 12.3 and 4.1", "ratio 0.9521 12.5", "5 Lark", "moved to 3 PM", "sent to 30 Patients.", "2021 Rogue Apt B", "20 Tylenol #30", "5 May, Monday", "we live at 5 minutes from", "turn left on Washington Street", "are you on the right road", "he's at home on oxygen", "live on Monday", "the place on Pine and Third", "my mom's on hold", "call 911 Maria", "it's 2019 Corolla", "to 500 people", "at 1200 today", "in 2104 Lamar said", "room 204 Smith", "the Longwood Inn has a pool", "on the alert"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    const found = [...streetsIn(sample)];
    yield* found;
    if (found.length > 0) yield* unitsBehind(sample.text, found);
  },
});

function* streetsIn(sample: Sample): Generator<Proposal> {
  for (const { match, index } of matchesIn(sample.numeric, ON_THE_MAP, ON_MAPS))
    yield propose(index, index + match[0].length, 0.85, "street");
  yield* toldStreetsIn(sample);
  yield* bareStreetsOf(sample);
  if ((sample.lists.any & STREET_WORDS) === 0) return;
  yield* fromNumbers(sample);
  if ((sample.lists.any & FEW) !== 0) {
    yield* fromWords(sample);
    yield* fromGluedWords(sample);
  }
  yield* nearHomes(sample);
  yield* corners(sample);
}

/** Streets that begin with their number. */
function* fromNumbers({ text, field, numbers, lists }: Sample): Generator<Proposal> {
  const isField = isStreetField(field);
  const patterns = (lists.any & FEW) === 0 ? [STREET] : [STREET, KIND_FIRST, DIRECTED];
  const from = patterns.map(() => 0);
  for (let i = 0; i < numbers.length; i++) {
    const start = numbers.starts[i] ?? 0;
    const after = text.charCodeAt(numbers.ends[i] ?? 0);
    if (!MARKS.has(after) && !isLetter(after)) continue;
    if (isLetter(text.charCodeAt(start - 1)))
      yield* streetOf(matchAt(text, GRID, start - 1), text, isField);
    for (let k = 0; k < patterns.length; k++) {
      const pattern = patterns[k];
      if (pattern === undefined || start < (from[k] ?? 0)) continue;
      const match = matchAt(text, pattern, start);
      if (match === null) continue;
      from[k] = start + match[0].length;
      if (pattern === STREET) yield* streetOf(match, text, isField);
      else yield propose(start, start + match[0].length, 0.85, "street");
    }
  }
}

/** What may stand behind a street's number. */
const MARKS = new Set([..." ,-"].map((mark) => mark.charCodeAt(0)));

/** A street with a kind, where its words are a name or something near says that it is one. */
function* streetOf(
  match: RegExpExecArray | null,
  text: string,
  isField: boolean,
): Generator<Proposal> {
  if (match === null) return;
  const { 0: street, 1: words = "", 2: sure, index } = match;
  if (SENTENCE_END.test(words)) return;
  const isPlain = NO_NAME.test(words);
  if (isPlain && !CAPITAL.test(words)) return;
  const isNamed = (CAPITAL_FIRST.test(words) || ORDINAL.test(words)) && !isPlain;
  const isLong = sure !== undefined && LONG_NUMBER.test(street);
  const isSure = sure !== undefined && words.trim().length > 3 && !isPlain;
  const isDirected = LONG_NUMBER.test(street) && DIRECTION.test(street) && !isPlain;
  const isCued = isField || isNear(CUE, text, index, REACH);
  if (isCued || isNamed || isLong || isSure || isDirected)
    yield propose(index, index + street.trimEnd().length, isCued ? 0.95 : 0.85, "street");
}

/** The forms that begin with a word, near numbers. */
function* fromWords({ text, words, lists, numeric }: Sample): Generator<Proposal> {
  const from = FROM_WORDS.map(() => 0);
  for (const { firstWord, endWord, lists: on } of numeric) {
    if ((on & FEW) === 0 || (on & ADDRESS_BEGINNINGS) === 0) continue;
    for (let i = firstWord; i < endWord; i++)
      if (((lists.each[i] ?? 0) & ADDRESS_BEGINNINGS) !== 0)
        yield* formsAt(text, words.starts[i] ?? 0, from);
  }
}

const FROM_WORDS = [NUMBER_LAST, ROAD_PLACE, BOX, UNIT_ALONE, LOT, LOT_FIRST, NUMBERED_ROAD];

/** The same where the word is glued to the number: `hwy45`, `pobox 12`. */
function* fromGluedWords({ text, numbers, numeric }: Sample): Generator<Proposal> {
  const from = FROM_WORDS.map(() => 0);
  let i = 0;
  for (const { start, text: stretch, lists: on } of numeric)
    for (; i < numbers.length && (numbers.starts[i] ?? 0) < start + stretch.length; i++) {
      if ((on & FEW) === 0) continue;
      let at = numbers.starts[i] ?? 0;
      while (isLetter(text.charCodeAt(at - 1)) && at > start) at--;
      if (at < (numbers.starts[i] ?? 0)) yield* formsAt(text, at, from);
    }
}

function* formsAt(text: string, at: number, from: number[]): Generator<Proposal> {
  for (let k = 0; k < FROM_WORDS.length; k++) {
    const pattern = FROM_WORDS[k];
    if (pattern === undefined || at < (from[k] ?? 0)) continue;
    const match = matchAt(text, pattern, at);
    if (match === null) continue;
    const end = at + match[0].length;
    from[k] = end;
    if (pattern === NUMBERED_ROAD && !isNear(AT_HOME, text, at, HOME_REACH)) continue;
    if (pattern === BOX && PURCHASE_ORDER.test(match[0]) && isOfGoods(text, at, end)) continue;
    yield propose(at - (pattern === LOT ? (match[1]?.length ?? 0) : 0), end, 0.85, "street");
  }
}

const PURCHASE_ORDER = /^p\.?\s?o\.?\s?#?\s?\d/i;
const GOODS =
  /\b(?:inv|invoice|quote|qty|lot|cat|vendor|supplier|rma|purchase|freight|pallets?)\b/i;
const GOODS_REACH = 100;

/** Are goods spoken of before what may be the number of their order? No town follows it then. */
function isOfGoods(text: string, at: number, end: number): boolean {
  return (
    GOODS.test(text.slice(Math.max(0, at - GOODS_REACH), at)) &&
    !/^,? \p{Lu}\p{Ll}/u.test(text.slice(end, end + 4))
  );
}

/** Words that say whose road it is. */
const AT_HOME =
  /\b(?:lives?|living|stays?|staying|resid(?:es?|ing|ence)|home|house|place|address|addr|moved|viv(?:e|en|o)|cabin|come (?:down|up|out|off)|get to (?:us|me|you|him|her)|(?:he|she|they|i|we|you)(?:['’](?:s|re|m)| is| are| am)(?: still)? (?:on|off))\b[^.\n]{0,24}$/i;
const HOME_REACH = 40;

/** What their words begin with. */
const CORNERS = new Set("cCeEaA");

/** Where two streets cross. */
function* corners({ text, words, lists }: Sample): Generator<Proposal> {
  for (const i of wordsOn(lists, ADDRESS_BEGINNINGS)) {
    const at = words.starts[i] ?? 0;
    if (!CORNERS.has(text.charAt(at))) continue;
    const match = matchAt(text, CORNER, at);
    if (match !== null) yield propose(match.index, match.index + match[0].length, 0.75, "street");
  }
}

/** The street that somebody lives or stays in. */
function* nearHomes({ text, words, lists }: Sample): Generator<Proposal> {
  let from = 0;
  for (const i of wordsOn(lists, HOMES)) {
    const start = words.starts[i] ?? 0;
    if (start < from) continue;
    const match = matchAt(text, LIVES, start);
    if (match === null) continue;
    from = start + match[0].length;
    yield propose(from - (match[1]?.length ?? 0), from, 0.7, "context:lives");
  }
}
