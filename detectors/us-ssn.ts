import { defineDetector, propose } from "./detector.ts";
import { fourDigitsAfter, isNear, QUESTION_GAP } from "./lib/context.ts";
import { nameHas } from "./lib/remembered.ts";
import { matchesIn } from "./sample.ts";

const GROUPED = /(?<!\d)(\d{3})[-.\s_/]{1,3}(\d{2})[-.\s_/]{1,3}(\d{4})(?!\d)/g;
const LOOSE = /(?<![\d.$-])\d{3}[-. ]?\d{2}[-. ]?\d{4}(?!\d|[.,]\d)/g;
/** Nine digits apart, and no tenth. */
const SINGLE = /(?<!\d|\d[-.\s_/,]{1,3})(\d(?:[-.\s_/,]{1,3}\d){8})(?!\d|[-.\s_/,]{1,3}\d)/g;
const MASKED = /(?:[xX*•#]{3}[-. ]?[xX*•#]{2}[-. ]?)(\d{4})(?!\d)/g;
const LAST_FOUR = [
  new RegExp(`\\blast ?(?:four|4)\\b[^\\d\\n]{0,20}\\b(?:ssn?|social|soc)\\b${QUESTION_GAP}$`, "i"),
  /\b(?:ssn?|social|soc)\b[^\d\n]{0,20}\b(?:last ?(?:four|4)|ending|ends)\b[^\d\n]{0,20}$/i,
  /\b(?:(?:ssn|social|soc)(?: ?(?:l|last ?)?4(?: digits)?)?|last ?4)[ :#.*xX-]{1,8}$/i,
  /\bssn?\b[^\n]{0,32}\blast ?4[ :#]{1,3}$/i,
];
const LAST_FOUR_REACH = 140;
const isLastFourField = nameHas(
  /\b(?:ssn|social)\b.{0,20}\b(?:last )?(?:four|4)\b|\blast (?:four|4)\b.{0,20}\b(?:ssn|social)\b|\bssn ?4\b/,
);
const CUE = /\b(?:s\.?s\.?n\b|social|soc\.? ?sec|seguro social|tax ?id|itin\b|ss(?: ?#|\b))/i;
const isSsnField = nameHas(CUE);
const CUE_REACH = 48;
/** What shops and stores number is written in any groups. */
const GOODS =
  /\b(?:order|sku|item|part|product|catalog|model|lot|tracking)\b[\s:#.]{0,3}(?:number|no\.?|num|#)?[\s:#.]{0,3}$/i;
const GOODS_REACH = 24;

/**
 * Social security numbers, and ITINs, which share the form. Groups of zeros and area 666 are given to nobody, so they
 * count only beside a cue: then they are a mistyped number. Nine digits alone need a cue always.
 */
export const usSsn = defineDetector({
  id: "us-ssn",
  type: "SSN",
  reads: "digits",
  needs: { digits: 4 },
  source: "Social Security Administration, POMS RM 10201.030; IRS for ITINs (area 9xx)",
  examples: {
    match: ["987-65-4321", "987 65 4321", "987.65.4321", "078-05-1120", "219-09-9999", "ssn 987654321", "SSN:987654321", "my social is 987654321", "ssn 987 654321", "SSN 9 8 7 6 5 4 3 2 1", "XXX-XX-4321", "last four of your social? 4321", "last four of your social?\n[00:51] Caller: 4 3 2 1", "social ending in 4321", "last4 ss 0931 verified", "ss 666 12 3098", "ss: 987654321", "ssn 0931", "SSN: xx-0931"],
    noMatch: ["987654321", "000-12-3456", "987-00-4321", "987-65-0000", "666-12-3456", "1987-65-4321", "987-65-43210", "2026-09-14", "410-555-0143", "21042-1234", "order 12345678", "Order #987-65-4321", "SKU 987-65-4321", "last4 weeks 1200", "ss 2026", "social media 2026", "social 3 times"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    const { text, field, numeric } = sample;
    const isField = isSsnField(field);
    const isCued = (index: number) => isField || isNear(CUE, text, index, CUE_REACH);
    for (const { match, index } of matchesIn(numeric, GROUPED, { digits: 9 })) {
      const end = index + match[0].length;
      if (isCued(index)) yield propose(index, end, 0.99, "context:ssn");
      else if (isGiven(match[0]) && !isNear(GOODS, text, index, GOODS_REACH))
        yield propose(index, end, 0.9, "groups");
    }
    for (const { match, index } of matchesIn(numeric, LOOSE, { digits: 9 }))
      if (isCued(index)) yield propose(index, index + match[0].length, 0.95, "context:ssn");
    for (const { match, index } of matchesIn(numeric, SINGLE, { digits: 9 }))
      if (isCued(index) || isGiven(match[0]))
        yield propose(index, index + match[0].length, isCued(index) ? 0.95 : 0.6, "nine-digits");
    for (const { match, index } of matchesIn(numeric, MASKED, { run: 4 })) {
      const end = index + match[0].length;
      yield propose(end - 4, end, 0.9, "last-four");
    }
    for (const { start, end } of fourDigitsAfter(sample, LAST_FOUR, LAST_FOUR_REACH))
      yield propose(start, end, 0.9, "last-four");
    if (isLastFourField(field) && /^\s*\d{4}\s*$/.test(text)) {
      const start = text.search(/\d/);
      yield propose(start, start + 4, 0.9, "last-four");
    }
  },
});

/** Areas 000 and 666, group 00 and serial 0000 are given to nobody. */
function isGiven(match: string): boolean {
  const digits = match.replace(/\D/g, "");
  return !/^(?:000|666)|^\d{3}00|0000$/.test(digits);
}
