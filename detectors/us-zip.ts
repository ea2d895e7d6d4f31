import { defineDetector, propose } from "./detector.ts";
import { isNear } from "./lib/context.ts";
import { matchAt } from "./lib/matches.ts";
import { STATE, TOWNS } from "./lib/us-places.ts";

const PLUS_FOUR = /(?<!-)\d{5}-\d{4}(?![\d-])/y;
const FIVE = /(?<![\w.$#/-])\d{5}(?![\w%]|[-.,:/]\d)/y;
const LENGTH = 5;
const CUE =
  /\b(?:zip(?: ?code)?s?|postal(?: code)?|post ?code|c[oó]digo postal|cp)\b[\s:=#,.'"-]{0,3}(?:(?:is|it's|code|es|of|for|here|the|\+|4)\s?){0,4}[\s:=#,.'"-]{0,3}$/i;
const ASKED = /\b(?:zip(?: ?code)?|postal code|c[oó]digo postal)\b[^?\n\d]{0,40}\?[^\d]{0,60}$/i;
const AFTER_STATE = new RegExp(`(?:^|[\\s,|.\\t])${STATE}\\.?[\\s,|]{1,3}$`);
const LOWER_STATE =
  /(?:\p{L}{3,}),? (?:al|ak|az|ar|ca|ct|dc|fl|ga|il|ia|ks|ky|md|mi|mn|ms|mo|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|pa|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy),? $/iu;
const REACH = 40;
const LAST_WORDS = /((?:[\p{L}'’.]{2,20} ){0,2}[\p{L}'’.]{2,20}),?\s{1,2}$/u;
const STREET =
  /\b(?:st|street|ave|avenue|rd|road|ln|lane|dr|drive|blvd|ct|court|pl|place|ter|terrace|box \d+|apt \S+|way|hwy|pkwy)\b\.?[^\d\n]{0,30}$/i;
const FIELD = /\b(?:zip|postal|postcode|zipcode)\b/;

/** ZIP codes: with their four more digits, behind a state, a town or a street, or where the words say so. */
export const usZip = defineDetector({
  id: "us-zip",
  type: "ZIP",
  reads: "digits",
  source: "USPS Publication 28 §212; 45 CFR 164.514(b)(2)(i)(B)",
  examples: {
    match: ["70458-1120", "Gallup NM 87301", "zip 30318", "zip code is 21042", "LA 70458", "Providence 02903", "22 Quarry Rd, Barre 05641", "what's your zip?\nCaller: 21204", "Annandale | VA | 22003", "código postal 78040"],
    noMatch: ["21042", "text SMILE to 55512", "zone 40417", "CPT 97153", "$12345", "97153 x 120", "order 12345"],
  }, // biome-ignore format: one list is one line
  *detect({ text, field, numbers }) {
    for (let i = 0; i < numbers.length; i++) {
      const start = numbers.starts[i] ?? 0;
      const end = start + LENGTH;
      if (numbers.ends[i] !== end) continue;
      const full = matchAt(text, PLUS_FOUR, start);
      if (full !== null) yield propose(start, start + full[0].length, 0.9, "form:zip+4");
      if (matchAt(text, FIVE, start) === null) continue;
      if (FIELD.test(field) || isNear(CUE, text, start, REACH) || isNear(ASKED, text, start, 100))
        yield propose(start, end, 0.95, "context:zip");
      else if (isBehindPlace(text.slice(Math.max(0, start - REACH), start)))
        yield propose(start, end, 0.85, "context:place");
    }
  },
});

function isBehindPlace(before: string): boolean {
  return (
    AFTER_STATE.test(before) ||
    LOWER_STATE.test(before) ||
    isBehindTown(before) ||
    STREET.test(before)
  );
}

function isBehindTown(before: string): boolean {
  const words = (LAST_WORDS.exec(before)?.[1] ?? "").toLowerCase().replaceAll("’", "'").split(" ");
  return words.some((_, i) => TOWNS.has(words.slice(i).join(" ")));
}
