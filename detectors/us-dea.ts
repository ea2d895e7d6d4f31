import { defineDetector, propose } from "./detector.ts";
import { isNear } from "./lib/context.ts";
import { matchesIn } from "./sample.ts";

/** A registrant's code, the first letter of a name or a 9, seven digits. */
const DEA = /(?<![A-Za-z0-9])[ABCDEFGHJKLMPRSTUX][A-Z9]-?(\d{7})(?!\d)/gi;
const CUE = /\bdea\b/i;
const CUE_REACH = 40;

/** DEA registration numbers of prescribers. */
export const usDea = defineDetector({
  id: "us-dea",
  type: "LICENSE",
  reads: "digits",
  needs: { digits: 7 },
  source: "DEA, registration numbers: the last digit is that of (d1+d3+d5) + 2·(d2+d4+d6)",
  examples: {
    match: ["BM1234563", "DEA# FK2204410", "dea bm1234563"],
    noMatch: ["BM1234564", "AB12345678", "IM1234563"],
  },
  *detect({ text, field, numeric }) {
    for (const { match, index } of matchesIn(numeric, DEA, { run: 7 })) {
      const isCued = CUE.test(field) || isNear(CUE, text, index, CUE_REACH);
      const isCapital = match[0] === match[0].toUpperCase();
      if (isCued || (isCapital && passesCheck(match[1] ?? "")))
        yield propose(
          index,
          index + match[0].length,
          isCued ? 0.95 : 0.8,
          isCued ? "context:dea" : "check-digit",
        );
    }
  },
});

function passesCheck(digits: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, check = -1] = Array.from(digits, Number);
  return (a + c + e + 2 * (b + d + f)) % 10 === check;
}
