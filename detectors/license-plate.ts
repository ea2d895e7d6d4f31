import { defineDetector, propose } from "./detector.ts";
import { isNear } from "./lib/context.ts";
import { listFor } from "./lib/lexicon.ts";
import { nameHas } from "./lib/remembered.ts";
import { STATE, STATES } from "./lib/us-places.ts";
import { matchesIn } from "./sample.ts";

const MAKES =
  "acura|audi|bmw|buick|cadillac|chevrolet|chevy|chrysler|dodge|ford|gmc|honda|hyundai|infiniti|jeep|kia|lexus|lincoln|mazda|mercedes|mini|mitsubishi|nissan|pontiac|prius|ram|subaru|tacoma|tesla|toyota|volkswagen|vw|volvo|civic|corolla|camry|accord|altima|f-?150|silverado|rav4|cr-?v|sentra|jetta|malibu|tahoe|forester|elantra|sonata|tucson|equinox|traverse|sienna|odyssey|highlander|4runner|tundra|wrangler|cherokee|impala|challenger|mustang|murano|pathfinder|optima|sorento|sportage|passat|sedan|suv|pickup|minivan|van|truck|car|auto|carro|camioneta";
const isPlateField = nameHas(/\b(?:plates?|placa)\b/);
/** One of these says that a plate may be near. */
const GATE = listFor([
  ...MAKES.replaceAll("-?", "").split("|"),
  ..."150 cr outback charger escape fusion rogue explorer soul focus pilot".split(" "),
  ..."plate plates tag tags lic placa placas registration reg lp tablilla tablillas pl8 plt plts lp# matricula matrícula".split(
    " ",
  ),
]);
/** Letters and digits, as plates have them, in one or two groups. */
const PLATE =
  /(?<![A-Za-z0-9$#.-])(?=[A-Z0-9]{0,6}[ ·-]?[A-Z]{0,4}\d)(?=[0-9 ·-]{0,6}[A-Z])[A-Z0-9]{1,8}(?:[ ·-][A-Z0-9]{2,5}){0,2}(?![A-Za-z0-9]|[.:/%]\d)/g;
const PLAIN_PLATE =
  /(?<![A-Za-z0-9$#.-])(?=[a-z]{0,6}[ -]?[a-z]{0,4}\d)(?=[0-9 -]{0,6}[a-z])[a-z0-9]{1,8}(?:[ -](?=[a-z]{0,3}\d)[a-z0-9]{2,5})?(?![A-Za-z0-9]|[.:/%]\d)/g;
const DIGITS_PLATE = /(?<![A-Za-z0-9$#.-])\d{5,7}(?![A-Za-z0-9]|[.:/%-]\d)/g;
const CUE =
  /\b(?:(?:license|licence|lic\.?) plates?(?: ?(?:&|and|\/) ?st(?:ate)?)?|plates?(?:'s)?(?: numbers?| no\.?)?(?: ?(?:&|and|\/) ?st(?:ate)?)?|tags?(?: number| no\.?)|(?:driver|car|vehicle|veh|auto|truck|temp|dealer)(?:'s)? tags?|lic\.? plates?|placas?|tablillas?|matr[ií]cula|reg(?:istration)?|l\/?p|pl8|plts?)\b[\s:=#,.'"*_\x60>-]{0,6}(?:(?:is|are|it's|number|no\.?|reads?|es|son|#|[A-Z]{2}(?= ))[\s:#.]{1,3}){0,3}$/i;
/** `Plate Texas RKT 4471`. */
const CUE_STATE = new RegExp(`\\b[Pp]lates? (?:is |from )?${STATE}[\\s:]{1,2}$`);
/** "Tag" alone marks much else: only a plate in two groups counts. */
const TAG = /\btags?[\s:#]{1,3}(?:(?:is|no\.?|number|#|[A-Z]{2})[\s:#]{1,2}){0,2}$/i;
const TAG_PLATE =
  /(?<![A-Za-z0-9$#.-])(?:[A-Z]{2,3}[ ·-]\d{3,4}|\d{3,4}[ ·-][A-Z]{2,3}|(?<=[ :][A-Z]{2} )(?:[A-Z]{2,4}\d{2,5}|\d[A-Z]{3}\d{3})|(?=[A-Z]{0,4}\d)[A-Z0-9]{5,8}(?= \([A-Z]{2}\)))(?![A-Za-z0-9]|[.:/%]\d)/g;
/** "The plate of my daughter's car is". */
const CUE_IS = /\b(?:plates?|placas?) (?:[\p{L}'’]{1,12} ){1,6}(?:is|are|es|son)[\s:]{1,2}$/iu;
const CAR = new RegExp(
  `\\b(?:${MAKES})\\b(?:(?<!lincoln|mini|ram|car|auto|truck|van|pickup|jeep) (?!(?:and|or|at|to|in|is|on|for|of|the)\\b)[a-z][a-z0-9-]{2,11})?[\\s,:().;/-]{0,3}(?:(?<=/ ?)[a-z]{2} )?(?:(?:here|plate|plates|tag|with|w|lic|has|it's|it is|that's)[\\s:/]{1,2}){0,3}$`,
  "i",
);
const REACH = 48;
/** What looks like a plate behind a car and is none. */
const MODEL =
  /^(?:\d{1,4}|\d{1,3}(?:K|k|MPG|mpg|AM|PM|am|pm)|[A-Z]{1,2}\d{1,2}|(?:19|20)\d{2} .*|\d{1,3} (?:YEAR|MONTH|DAY|MILE|HOUR|HR|MIN)S?|(?:of|to|no|is|on|at|in|for|and|from|by|or|the) .*)$/;

/** Plates of vehicles, where the words or the make of a car say so. */
export const licensePlate = defineDetector({
  id: "license-plate",
  type: "VEHICLE",
  reads: "digits",
  source: "45 CFR 164.514(b)(2)(i)(L); AAMVA License Plate Standard",
  examples: {
    match: ["plate BHT 3390", "license plate 8KLM227", "silver honda 8KLM227 come get us", "rental plate NV 418·K72", "plate number is KJN-5520", "placa ABC-1234", "car ABE 2217 towed", "tag number 418 KRT", "Tag: 4CTR99 (TN)", "Plate Texas RKT 4471", "plate: kjn5520", "driver Vic plate T718442C. w/c", "Our plates are F31 KLM if", "la placa d mi hija es KZV-3318", "other driver tag RKD2207 (GA)", "a gray van here with 9 TX P410", "LP: KZV-3318", "reg AB12 CDE", "tablilla IKR 774", "Lic. plate & state: LNB-4420 OR", "per ins card, tag BKL 4471.", "tag WA BKL4471 overstayed", "plt BOB-117; NPI", "*Plate:* `CVB 7712`", "A red Kia Soul. It's EKR 4402.", "Vehicle: silver Accord / TX RMB 2207", "8DKR 114 blue outback im out front", "License plate/state: CDX4410 WA", "Your vehicle plate / state: HGX-4120 / NJ"],
    noMatch: ["BHT 3390", "8KLM227", "my honda 2019", "toyota at 3 PM", "a plate of 12 cookies", "ford f150", "the car has 120K miles", "the plates for my table are 12 x 10", "van with 3 seats", "reg 2 of 3", "LP 33 RPM", "reg fee 120USD", "a car with 24 MONTH warranty", "tag VIP2025", "tags 12 of 14", "Lincoln Park LSA 118", "truck stop EXIT 118B"],
  }, // biome-ignore format: one list is one line
  *detect({ text, field, numeric, lists }) {
    const isField = isPlateField(field) && text.trim().length <= 10;
    if ((lists.any & GATE) === 0 && !isField) return;
    const worth = isField ? {} : { list: GATE };
    for (const [pattern, words] of [
      [PLATE, [CUE, CUE_STATE, CUE_IS, CAR]],
      [TAG_PLATE, [TAG]],
      [PLAIN_PLATE, [CUE, CUE_IS]],
      [DIGITS_PLATE, [CUE]],
    ] as const)
      for (const { match, index } of matchesIn(numeric, pattern, worth)) {
        const plate = withoutState(match[0]);
        const length = plate.replace(/[^A-Za-z0-9]/g, "").length;
        if (length < 4 || length > 8 || MODEL.test(plate) || !/\d/.test(plate)) continue;
        if (pattern === PLATE && isBeforeCar(text, index + plate.length)) {
          yield propose(index, index + plate.length, 0.75, "context:plate");
          continue;
        }
        if (isField || words.some((cue) => isNear(cue, text, index, REACH)))
          yield propose(index, index + plate.length, 0.85, "context:plate");
      }
  },
});

/** `LNB-4420 OR`: what is longer than a plate ends with the state that it is of. */
function withoutState(plate: string): string {
  const state = plate.slice(-2).toLowerCase();
  return plate.length > LONGEST && plate.at(-3) === " " && STATES.has(state)
    ? plate.slice(0, -3)
    : plate;
}

const LONGEST = 9;

/** `8DKR 114 blue outback`: the car behind, with its colour. */
const CAR_BEHIND = new RegExp(
  `^,? (?:(?:is |on |its |it's )?(?:my|the|a|his|her) )?(?:white|black|red|blue|gr[ae]y|silver|green|gold|brown|tan|maroon|beige) (?:${MAKES}|outback|charger|escape|fusion|rogue|explorer|soul|focus|pilot)\\b`,
  "i",
);

function isBeforeCar(text: string, end: number): boolean {
  return CAR_BEHIND.test(text.slice(end, end + 40));
}
