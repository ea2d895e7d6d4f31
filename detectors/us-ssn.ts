import { defineDetector, type Proposal } from "./detector.ts";
import { isNear } from "./lib/context.ts";

const GROUPED = /(?<!\d)(\d{3})[-. _/]{1,3}(\d{2})[-. _/]{1,3}(\d{4})(?!\d)/g;
const LONG = /(?<![\d.$-])\d{9}(?!\d|[.,]\d)/g;
const MASKED = /(?:[xX*•#]{3}[-. ]?[xX*•#]{2}[-. ]?)(\d{4})(?!\d)/g;
const LAST_FOUR =
  /\blast\s(?:four|4)\b[^\d\n]{0,20}\b(?:ssn|social|soc)\b[^\d\n]{0,30}(?<!\d)(\d{4})(?!\d)/gi;
const OF_SSN =
  /\b(?:ssn|social|soc)\b[^\d\n]{0,20}\b(?:last\s(?:four|4)|ending|ends)\b[^\d\n]{0,20}(?<!\d)(\d{4})(?!\d)/gi;
const CUE = /\b(?:s\.?s\.?n\b|social|soc\.? ?sec|seguro social|tax ?id|itin\b|ss ?#)/i;
const CUE_REACH = 48;

/**
 * Social security numbers, and ITINs, which share the form. Groups of zeros and area 666 are given to nobody, so they
 * count only beside a cue: then they are a mistyped number. Nine digits alone need a cue always.
 */
export const usSsn = defineDetector({
  id: "us-ssn",
  type: "SSN",
  source: "Social Security Administration, POMS RM 10201.030; IRS for ITINs (area 9xx)",
  examples: {
    match: ["987-65-4321", "987 65 4321", "987.65.4321", "ssn 987654321", "SSN:987654321", "my social is 987654321", "XXX-XX-4321", "last four of your social? 4321", "social ending in 4321"],
    noMatch: ["987654321", "000-12-3456", "987-00-4321", "987-65-0000", "666-12-3456", "1987-65-4321", "987-65-43210", "2026-09-14", "410-555-0143", "21042-1234", "order 12345678"],
  }, // biome-ignore format: one list is one line
  *detect({ text, field }) {
    const isField = CUE.test(field);
    for (const { 0: match, 1: area = "", 2: group, 3: serial, index } of text.matchAll(GROUPED)) {
      const isGiven = area !== "000" && area !== "666" && group !== "00" && serial !== "0000";
      const isCued = isField || isNear(CUE, text, index, CUE_REACH);
      if (isGiven || isCued)
        yield at(index, match.length, isCued ? 0.99 : 0.9, isCued ? "context:ssn" : "groups");
    }
    for (const { 0: match, index } of text.matchAll(LONG))
      if (isField || isNear(CUE, text, index, CUE_REACH))
        yield at(index, match.length, 0.95, "context:ssn");
    for (const pattern of [MASKED, LAST_FOUR, OF_SSN])
      for (const { 0: match, 1: digits = "", index } of text.matchAll(pattern))
        yield at(index + match.length - digits.length, digits.length, 0.9, "last-four");
  },
});

function at(start: number, length: number, score: number, because: string): Proposal {
  return { start, end: start + length, score, because: [because] };
}
