import { defineDetector, type Proposal, propose } from "./detector.ts";
import { isLetter } from "./lib/ascii.ts";
import { isNear } from "./lib/context.ts";
import { matchAt } from "./lib/matches.ts";
import { nameHas } from "./lib/remembered.ts";
import { isTownName } from "./lib/towns.ts";
import { NUMBERED_ID, PROVINCE, STATE } from "./lib/us-places.ts";

const PLUS_FOUR = /(?<!-)\d{5}-\d{4}(?![\d-])/y;
const FIVE = /(?<![\w.$#/-])\d{5}(?![\w%]|[-.,:/]\d)/y;
const LENGTH = 5;
const CUE =
  /\b(?:zip(?: ?code)?(?:['’]?s)?|postal(?: code)?|post ?code|c[oó]digo(?: postal)?|cp|c\.p)\b[\s:=#,.'"*_\x60>-]{0,6}(?:(?:is|was|it's|its|code|es|of|for|here|the|now|still|should be|changed to|actually|\+|4)\s?){0,4}[\s:=#,.'"-]{0,3}$/i;
/** "im in 33126 how far r u" */
const LIVED =
  /\b(?:i['’]?m|i am|we['’]?re|we are|(?:i|we|she|he|they|who|mom|dad)? ?(?:live|lives|living|lived)|moved|moving|located|based|stay(?:s|ing)?|resid(?:e|es|ing)) (?:over |down |up |out |here |now |just |right )?(?:in|near|by|to|around) $/i;
const COUNTED = /^ (?:steps|miles|people|patients|dollars|units|calls|other|different|of)\b/i;
const ASKED =
  /\b(?:zip(?: ?code)?|postal code|c[oó]digo postal)\b[^?\n\d]{0,40}(?:\?|[.:]?\n(?=.*:))(?:[^\d]|\d{1,2}:\d{2}){0,60}$/i;
const AFTER_STATE = new RegExp(`(?:^|[\\s,|.\\t])${STATE}\\.?[\\s,|]{1,3}$`);
const LOWER_STATE =
  /(?:\p{L}{3,}),? (?:al|ak|az|ar|ca|ct|dc|fl|ga|il|ia|ks|ky|md|mi|mn|ms|mo|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|pa|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy),? $/iu;
const REACH = 40;
const TOWN_REACH = 72;
const LAST_WORDS = /((?:[\p{L}'’.]{2,20} ){0,2}[\p{L}'’.]{2,20}),?\s{1,2}$/u;
/** From the word that ends a street to a town: a unit and a direction may stand between. */
const STREET =
  /\b(?:st|street|ave|avenue|rd|road|ln|lane|dr|drive|blvd|ct|court|pl|place|ter|terrace|cir|circle|box \d+|apt \S+|way|hwy|pkwy)\b\.?(?:,? (?:#|(?:apt|unit|ste|rm|lot|fl|bldg)\b\.? ?)[\w-]{1,5})?[^\d\n]{0,30}$/i;
/** `218 E Main rear, Bexley`: a number, a name in capitals, and behind a comma a town in capitals. */
const HOUSE =
  /(?<![\d$.,/-])\d{1,5}(?: 1\/2)? (?:[NSEW]{1,2}\.? )?\p{Lu}[\p{L}'’]{2,20}(?: [\p{L}#'’-]{1,12}\d{0,4}[A-Z]?){0,4}, \p{Lu}[\p{L}.'’-]{2,20}(?: \p{Lu}[\p{L}.'’-]{2,20}){0,2},? $/u;
const HOUSE_REACH = 72;
/** Codes of procedures have five digits, too, and their price behind them. */
const PRICE = /^\s?(?:[=:@–-]|is|for|at)?\s?\$\d/;
const CODED =
  /\b(?:cpt|hcpcs|mri|mra|pet|icd|dx|quoted|code|codes|level|modifier|payer|batch|lot|ref|CT (?:abd|chest|head|pelv|neck|spine|sinus|scan|angio|w)\S*)\b[^\d\n,]{0,12}$/i;
/** Canada: the letters that are given out, in the order letter, digit, letter, and three more behind a blank. */
const POSTAL =
  /(?<![\p{L}\p{N}])[A-CEGHJ-NPR-TVXY]\d[A-CEGHJ-NPR-TV-Z]([ -]?)\d[A-CEGHJ-NPR-TV-Z]\d(?![\p{L}\p{N}])/iuy;
const AFTER_PROVINCE = new RegExp(`(?:^|[\\s,|])${PROVINCE}\\.?[\\s,|]{1,3}$`);
const isZipField = nameHas(/\b(?:zip|postal|postcode|zipcode)\b/);

/** ZIP codes: with their four more digits, behind a state, a town or a street, or where the words say so. */
export const usZip = defineDetector({
  id: "us-zip",
  type: "ZIP",
  reads: "digits",
  needs: { digits: 3 },
  source:
    "USPS Publication 28 §212; Canada Post, Addressing Guidelines; 45 CFR 164.514(b)(2)(i)(B)",
  examples: {
    match: ["70458-1120", "Gallup NM 87301", "zip 30318", "zip code is 21042", "LA 70458", "Providence 02903", "22 Quarry Rd, Barre 05641", "what's your zip?\nCaller: 21204", "Annandale | VA | 22003", "código postal 78040", "22 Quarry Rd, Barre 05641 $40 due", "C.P.: 88201", "Kuna ID 83634", "zip is still 97206", "41-07 Parsons Blvd #6J, Flushing 11355", "now at 2218 1/2 E Main rear, Bexley 43209", "Trois-Rivières QC G9A 0B1", "V6B 1A1", "postal code v6b1a1", "Please enter your ZIP code.\n[14:20] You: 04605",  "addr ON K1A-0B1", "zip's 33126", "im in 33126 how far r u", "lives in 33126 area"],
    noMatch: ["21042", "text SMILE to 55512", "zone 40417", "CPT 97153", "$12345", "97153 x 120", "order 12345", "CT abd/pelv 74176 = $420", "Payer ID 60054", "Interp ID 44720", "MRI 70551", "T2N0M0", "seat 4C, Row 12345", "part K1A0B1", "15 Botox units, Juvederm 64615 $600"],
  }, // biome-ignore format: one list is one line
  *detect({ text, field, numbers }) {
    /** What a word said to be one is one again. */
    const told = new Set<string>();
    for (let i = 0; i < numbers.length; i++) {
      const start = numbers.starts[i] ?? 0;
      const end = start + LENGTH;
      if (numbers.ends[i] === start + 1 && isLetter(text.charCodeAt(start - 1)))
        yield* postalAt(text, start - 1, field);
      if (numbers.ends[i] !== end) continue;
      const full = matchAt(text, PLUS_FOUR, start);
      if (full !== null) yield propose(start, start + full[0].length, 0.9, "form:zip+4");
      if (matchAt(text, FIVE, start) === null) continue;
      if (
        isZipField(field) ||
        isNear(CUE, text, start, REACH) ||
        isNear(ASKED, text, start, 100) ||
        isLivedIn(text, start)
      ) {
        told.add(text.slice(start, end));
        yield propose(start, end, 0.95, "context:zip");
      } else if (isBehindPlace(text, start)) yield propose(start, end, 0.85, "context:place");
      else if (told.has(text.slice(start, end))) yield propose(start, end, 0.7, "context:zip");
    }
  },
});

function isLivedIn(text: string, start: number): boolean {
  return isNear(LIVED, text, start, REACH) && !COUNTED.test(text.slice(start + LENGTH, start + 24));
}

const PRICE_REACH = 8;

function isBehindPlace(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (AFTER_STATE.test(before))
    return (
      !NUMBERED_ID.test(before) && (!/\bID\W{1,3}$/.test(before) || text.startsWith("83", start))
    );
  if (LOWER_STATE.test(before) || isBehindTown(text.slice(Math.max(0, start - TOWN_REACH), start)))
    return true;
  if (CODED.test(before)) return false;
  const isStreet = STREET.test(before);
  const isHouse = HOUSE.test(text.slice(Math.max(0, start - HOUSE_REACH), start));
  if (isStreet && isHouse) return true;
  const after = text.slice(start + LENGTH, start + LENGTH + PRICE_REACH);
  return (isStreet || isHouse) && !PRICE.test(after);
}

/** A postal code of Canada that begins at a place: by its form where it has a gap, else where something says so. */
function* postalAt(text: string, start: number, field: string): Generator<Proposal> {
  const match = matchAt(text, POSTAL, start);
  if (match === null) return;
  const isFormed = match[1] !== "" && match[0] === match[0].toUpperCase();
  const before = text.slice(Math.max(0, start - REACH), start);
  if (isFormed || AFTER_PROVINCE.test(before) || isZipField(field) || CUE.test(before))
    yield propose(start, start + match[0].length, 0.85, isFormed ? "form:postal" : "context:zip");
}

/** "Ozark, right? 36360?", "In Belleville?" – "Yes, 62223". */
const ASKED_TOWN =
  /((?:\p{Lu}[\p{L}'’.]{1,20} ){0,2}\p{Lu}[\p{L}'’.]{1,20})(?:,? (?:right|yes|okay|correct|still|is that))?[?,.](?: |\s?\n(?:\[?[\d:]{4,8}\]? ?)?[\p{L} .()\d]{1,24}: ?)(?:(?:yes|yeah|yep|right|correct|it's|that's|and|okay)[,.]? ){0,3}$/iu;

function isBehindTown(before: string): boolean {
  const asked = ASKED_TOWN.exec(before)?.[1]?.split(" ") ?? [];
  if (asked.some((_, i) => isTownName(asked.slice(i).join(" ")))) return true;
  const words = (LAST_WORDS.exec(before)?.[1] ?? "").toLowerCase().replaceAll("’", "'").split(" ");
  return words.some((_, i) => isTownName(words.slice(i).join(" ")));
}
