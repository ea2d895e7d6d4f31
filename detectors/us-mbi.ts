import { defineDetector, propose } from "./detector.ts";
import { matchesIn } from "./sample.ts";

const LETTER = "[AC-HJKMNP-RT-Yac-hjkmnp-rt-y]";
const EITHER = "[0-9AC-HJKMNP-RT-Yac-hjkmnp-rt-y]";
const MBI = new RegExp(
  `(?<![A-Za-z0-9])[1-9]${LETTER}${EITHER}\\d[- ]?${LETTER}${EITHER}\\d[- ]?${LETTER}{2}\\d{2}(?![A-Za-z0-9])`,
  "g",
);

/** Medicare beneficiary identifiers: eleven characters, whose places say letter or digit. */
export const usMbi = defineDetector({
  id: "us-mbi",
  type: "PLAN_ID",
  reads: "digits",
  needs: { digits: 5 },
  source: "CMS, Understanding the Medicare Beneficiary Identifier (MBI) Format",
  examples: {
    match: ["1EG4-TE5-MK73", "2WC4-KE9-MJ61", "5MM2GH7YK88", "1eg4 te5 mk73", "mbi=1EG4TE5MK73;"],
    noMatch: ["1EG4-TE5-MKB3", "0EG4TE5MK73", "1SG4TE5MK73", "1EG4TE5MK731", "12345678901"],
  },
  *detect({ numeric }) {
    for (const { match, index } of matchesIn(numeric, MBI))
      yield propose(index, index + match[0].length, 0.85, "form:mbi");
  },
});
