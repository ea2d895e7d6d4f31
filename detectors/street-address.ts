import { defineDetector, propose } from "./detector.ts";
import { isNear } from "./lib/context.ts";
import { listFor } from "./lib/lexicon.ts";
import { matches } from "./lib/matches.ts";
import { STREET_WORDS } from "./lib/street-words.ts";
import { matchesIn } from "./sample.ts";

/** Kinds that are nothing else, and kinds that are everyday words too (USPS Publication 28, appendix C1). */
const SURE_KIND =
  "(?:street|st|str|avenue|ave|av|boulevard|blvd|road|rd|lane|ln|parkway|pkwy|highway|hwy|turnpike|tpke|terrace|terr?|crescent|cres|alley|aly|circle|cir|mews|plaza|plz|expressway|freeway|causeway|cswy|junction|thoroughfare)";
const WORD_KIND =
  "(?:drive|dr|court|ct|place|pl|way|trail|trl|square|sq|row|close|loop|cove|cv|point|pt|ridge|rdg|run|path|pass|walk|pike|bend|crossing|xing|hill|hollow|landing|grove|glen|green|heights|hts|knoll|view|estates|gardens|commons|park|route|rte|bluff|creek|trace|manor|meadows?)";
const DIRECTION =
  "(?:n|s|e|w|ne|nw|se|sw|north|south|east|west|northeast|northwest|southeast|southwest)";
const UNIT =
  "(?:[\\s,]{1,3}(?:(?:apt|apartment|unit|suite|ste|building|bldg|floor|fl|room|rm|lot|trailer|trlr|space|spc|flat|apto|depto)\\b[\\s.:#]{0,3}|#\\s?)(?=[A-Za-z]{0,2}-?\\d|[A-Za-z]\\b)[A-Za-z0-9-]{1,6})";
const NUMBER = "(?<![\\d.,$/#:-])\\d{1,6}(?:-\\d{1,4})?[A-Za-z]?(?: 1/[234])?";
const WORD = "(?:[\\p{L}\\d][\\p{L}\\d.'’-]{0,24})";
const STREET = new RegExp(
  `${NUMBER}[ ,]{1,2}(?:${DIRECTION}\\.? )?((?:${WORD} ){1,4}?)(?:(${SURE_KIND})|(${WORD_KIND})\\b(?: ${SURE_KIND})?)\\b\\.?(?: ${DIRECTION}\\b\\.?)?${UNIT}?`,
  "giu",
);
/** French and Spanish streets have their kind first; so do highways with a number. */
const KIND_FIRST = new RegExp(
  `(?:${NUMBER}|#\\d{1,4}[A-Z]?-\\d{1,6}),? (?:rue|calle|avenida|avda|camino|paseo|via|plaza|county road|cty rd|cr|state route|sr|us hwy|us highway|hwy|highway|fm|farm road|route|rte)\\.? (?:(?:de|la|los|las|el|del|du|des) ){0,2}(?:${WORD})(?: \\p{Lu}[\\p{L}'’]{1,20}){0,2}(?: ${SURE_KIND}\\b)?${UNIT}?`,
  "giu",
);
const GRID = new RegExp(
  `(?<![A-Za-z0-9])[NSEW]\\d{2,5}(?:[NSEW]\\d{2,5})?,? (?:${WORD} ){1,4}?(?:${SURE_KIND}|${WORD_KIND})\\b\\.?(?: [A-Za-z]{1,2}\\b)?`,
  "giu",
);
/** The number behind the street, as in Spanish; quarters and estates by name. */
const NUMBER_LAST =
  /(?<![\p{L}\d])(?:calle|avenida|av|avda|blvd|boulevard|paseo|camino|privada|calz(?:ada)?|carrera|cra)\.? (?:\p{L}[\p{L}'’.]{0,20} ){1,4}(?:#|no\.? |n[uú]m\.? )?\d{1,5}[A-Za-z]?(?:,? (?:int|ext|apto?|depto|piso|col|edif)\b\.? ?[\p{L}\d-]{1,6}){0,3}|(?<![\p{L}\d])(?:residencial|urbanizaci[oó]n|urb\.|colonia|col\.|edificio|edif\.) (?:\p{L}[\p{L}'’]{1,20} ?){1,4}(?:, ?(?:edif|apto?|depto|int|casa|torre|piso|no)\b\.? ?[\p{L}\d-]{1,6}){1,3}/giu;
/** Places on a road without a street's name. */
const ROAD_PLACE =
  /\b(?:hwy|highway|route|rt|rte|us|sr|fm|cr|county road)\s?\d{1,4},?\s(?:mile|mm|milepost|box)\s\d{1,4}\b|\bbox\s\d{1,5}[a-z]?,?\s(?:route|rt|rte|rr|hwy|star route)\s?\d{1,4}\b/gi;
/** A number, a direction and a name in capitals: `1118 N SAN JACINTO #B`. */
const DIRECTED = new RegExp(
  `${NUMBER} (?:N|S|E|W|NE|NW|SE|SW)\\.? \\p{Lu}[\\p{L}'’]{2,20}(?: \\p{Lu}[\\p{L}'’]{1,20}){0,2}${UNIT}?`,
  "gu",
);
const BOX =
  /\b(?:p\.?\s?o\.?\s?|post office\s|apartado(?: postal)?\s?|casilla\s)(?:box\s?)?#?\s?\d{1,6}\b|\b(?:rr|rural route|hc)\s?#?\s?\d{1,4},?\s(?:box)\s\d{1,5}[a-z]?\b|\b(?:psc|unit|cmr)\s\d{1,5},?\sbox\s\d{1,5}\b/gi;
const UNIT_ALONE = new RegExp(
  `(?<![\\p{L}\\d])(?:apt|apartment|apto|flat)\\b[\\s.:#]{0,3}(?=[A-Za-z]?-?\\d)[A-Za-z0-9-]{1,6}(?:, ?\\d{1,5} \\p{Lu}[\\p{L}'’]{2,20}(?: \\p{Lu}[\\p{L}'’]{2,20})?)?`,
  "giu",
);
const LOT =
  /\p{Lu}[\p{L}'’]{2,20}(?: \p{Lu}[\p{L}'’]{2,20}){0,2}(?: Estates| Village| Court| Park| Manor| Acres| Villas| Apartments| Pines| Oaks| Campground| RV Park| MHP),? (?:lot|unit|space|spc|apt|#)\s?#?\d{1,4}[A-Za-z]?\b/gu;
/** The lot first: `Lot 14, Shady Acres`. */
const LOT_FIRST =
  /\b(?:[Ll]ot|[Uu]nit|[Ss]pace|[Ss]pc|[Ss]ite|[Tt]railer|[Tt]rlr)\s#?\d{1,4}[A-Za-z]?,?\s(?:(?:at|in)\s)?(?:\p{Lu}[\p{L}'’]{2,20} ){1,3}(?:Estates|Village|Court|Park|Manor|Acres|Villas|Apartments|Pines|Oaks|Campground|MHP)\b/gu;
/** Where somebody stays, with the room. */
const LODGING =
  /(?:\p{Lu}[\p{L}'’]{1,20} ){0,3}(?:Inn|Motel(?: 6)?|Hotel|Lodge|Suites|Super 8|Shelter|Hostel),? (?:rm|room|unit|apt|hab(?:itaci[oó]n)?|#)\.?\s?#?\d{1,4}[A-Za-z]?\b/gu;
/** A number and names without a kind of street, before a town with its ZIP code. */
const BEFORE_ZIP =
  /(?<![\d.,$/#:-])(\d{1,6}(?:-\d{1,4})?(?: 1\/[234])?(?: \p{Lu}[\p{L}'’.-]{1,20}){1,3}),(?= ?\p{Lu}[\p{Ll}'’.-]{2,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2},?(?: [A-Z]{2},?)? \d{5}(?!\d))/gu;
/** What stands before a Spanish street: the quarter. */
const QUARTER =
  /(?<!\p{L})(?:urb(?:anizaci[oó]n)?|cond(?:ominio)?|residencial|res|barrio|bo|ext(?:ensi[oó]n)?|parc(?:elas)?|reparto|sector|villa|col(?:onia)?)\.? (?:[\p{L}'’]{1,20} ?){1,4}, ?$/iu;
const QUARTER_REACH = 60;
const RARER = [
  KIND_FIRST, NUMBER_LAST, ROAD_PLACE, DIRECTED, BOX, UNIT_ALONE, LOT, LOT_FIRST, LODGING,
] as const; // biome-ignore format: one list is one line
const SENTENCE_END = /\d[.] /;
/** What else is counted in capitals before a comma. */
const GOODS =
  /^\d+(?: 1\/\d)? (?:tab|cap|pill|dose|cup|box|call|lead|visit|click|unit|pack|day|week|month|hour|min|mg|ml|patient|item|order|case)/i;
/** Words of which the rarer forms of an address have one. */
const FEW = listFor(
  "n s e w ne nw se sw rue calle avenida avda av c camino paseo via plaza county cty cr state sr us hwy highway fm farm route rte rt box apartado casilla rr hc psc cmr unit apt apartment apto depto flat lot space spc residencial urbanización urbanizacion urb colonia col edificio edif privada calz calzada carrera cra blvd boulevard estates village villas acres apartments pines oaks campground mhp inn motel hotel lodge suites hostel shelter super site trailer trlr mile mm milepost".split(
    " ",
  ),
);
const HOMES = listFor(
  "live lives living stay stays staying house home reside resides vive vivo we we're still".split(
    " ",
  ),
);
/** A street without a number, as where somebody lives or stays. */
const LIVES =
  /\b(?:lives?|living|stays?|staying|house|home|resides?|vive|vivo|we are|we're|we’re|still)\b[^.!?\n]{0,40}?\b(?:on|off|near|by|at|en)\s(?:the\s)?(?!the\s)((?:\p{L}[\p{L}'’-]{1,20}\s){1,3}?(?:street|st|avenue|ave|boulevard|blvd|road|rd|lane|ln|parkway|pkwy|drive|court|terrace|circle)\b)/giu;
const NO_NAME =
  /\b(?:min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|times?|x|mg|ml|pm|am|calls?|people|persons?|of|from|to|in|at|for|on|and|or|is|are|was|were|will|can|has|have|had|that|this|which|with|by|per|the first|more|less|about|than|then|when|if|miles?|blocks?|dollars|percent|units?|visits?|patients?|leads?|pills?|tablets?|doses?|reps?)\b/i;
const CUE =
  /\b(?:address|addy|addr|live|lives|living|home|house|mail|ship|send|moved?|direcci[oó]n|domicilio|located|residence|street)\b/i;
const REACH = 60;
const FIELD =
  /\b(?:address|addr|addy|street|direcci[oó]n|domicilio|home|mailing|pick ?up|drop ?off)\b/;

/** Street addresses with their unit, post boxes, rural routes, and the street somebody lives in. */
export const streetAddress = defineDetector({
  id: "street-address",
  type: "ADDRESS",
  source: "USPS Publication 28; 45 CFR 164.514(b)(2)(i)(B)",
  examples: {
    match: ["22 Quarry Rd", "1847 Tamarack Hollow Lane, Apt 4B", "419 1/2 E Cherry St", "PO Box 90", "P.O. Box 1182", "RR 4 BOX 77A", "9 Rue Cottage Ln #2", "1118 N SAN JACINTO #B", "N4410 Cty Rd W", "60 wickenden st", "5502 E Dry Creek Pl", "1 Pierce Terrace", "#12-4471 Rue St-Denis", "12 Calle Luna", "Urb. Las Flores, 12 Calle Luna", "Lot 14, Shady Acres", "Sunset Inn rm 214", "Motel 6, room 118", "5 1/2 Mill, Cuba City 53807", "412 Lincoln, Barre VT 05641", "apt 6-F", "Flat 3, 77 Commonwealth", "1500 Bay Ridge Pkwy, Apt 5D", "calle: 12 Calle de la Luna", "Cottonwood Estates, lot 41", "he lives near the Fifth Avenue bridge", "my address is 12 hidden way", "We are on Queen Anne Road", "Are you still on Gray Road?"],
    noMatch: ["10 min drive", "5 days on the road", "room 4", "2 of us drive", "Arrive 15 min early. Park in lot C", "Fifth Avenue campaign", "100 people in a row", "3 times a day", "take 2 tablets by way of mouth", "24 hours road service", "1 st", "I took 2 the other way", "4 visits per court order", "he is still on the road", "PHQ-9 17, GAD 12. Court", "5 1/2 Tablets, daily", "lot 14, Flonase", "12 Calls, Ads 12345", "the Inn has rooms 214"],
  }, // biome-ignore format: one list is one line
  *detect({ text, field, numeric, lists }) {
    const isField = FIELD.test(field);
    for (const { match, index } of matchesIn(numeric, BEFORE_ZIP, { run: 5 }))
      if (!GOODS.test(match[1] ?? ""))
        yield propose(index, index + (match[1]?.length ?? 0), 0.75, "street");
    if ((lists.any & STREET_WORDS) === 0) return;
    for (const pattern of [STREET, GRID])
      for (const { match, index } of matchesIn(numeric, pattern, { list: STREET_WORDS })) {
        const [street, words = "", sure] = match;
        if (SENTENCE_END.test(words)) continue;
        if (NO_NAME.test(words) && !/\p{Lu}/u.test(words)) continue;
        const isNamed = /(?:^|\s)\p{Lu}/u.test(words) || /^\d{1,4}(?:st|nd|rd|th)\s/i.test(words);
        const isCued = isField || isNear(CUE, text, index, REACH);
        const isLong = /^\d{3}/.test(street) && sure !== undefined;
        if (
          isCued ||
          (isNamed && !NO_NAME.test(words)) ||
          isLong ||
          (sure !== undefined && words.trim().length > 3 && !NO_NAME.test(words))
        )
          yield propose(index, index + street.trimEnd().length, isCued ? 0.95 : 0.85, "street");
      }
    for (const pattern of RARER)
      for (const { match, index } of matchesIn(numeric, pattern, { list: FEW }))
        yield propose(quarterBefore(text, index), index + match[0].length, 0.85, "street");
    if ((lists.any & HOMES) === 0) return;
    for (const { 0: match, 1: street = "", index } of matches(text, LIVES))
      yield propose(
        index + match.length - street.length,
        index + match.length,
        0.7,
        "context:lives",
      );
  },
});

/** Where the quarter begins that a street stands behind; the street's own start when there is none. */
function quarterBefore(text: string, street: number): number {
  if (text.charCodeAt(street - 2) !== COMMA && text.charCodeAt(street - 1) !== COMMA) return street;
  const from = Math.max(0, street - QUARTER_REACH);
  return from + (QUARTER.exec(text.slice(from, street))?.index ?? street - from);
}

const COMMA = 44;
