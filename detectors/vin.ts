import { defineDetector, propose } from "./detector.ts";
import { isNear } from "./lib/context.ts";
import { matchesIn } from "./sample.ts";

const SEVENTEEN = /(?<![A-Za-z0-9])[A-HJ-NPR-Za-hj-npr-z0-9]{17}(?![A-Za-z0-9])/g;
const CUE = /\b(?:vin|vehicle id\w*)\b/i;
const CUE_REACH = 40;
const VALUES: Readonly<Record<string, number>> = {
  A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9, S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9,
}; // biome-ignore format: a table reads better in rows
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Vehicle identification numbers: seventeen characters with a check digit in the ninth place. */
export const vin = defineDetector({
  id: "vin",
  type: "VEHICLE",
  source: "ISO 3779; 49 CFR 565.15 for the check digit",
  examples: {
    match: [
      "1HGCM82633A004352",
      "VIN 1HGCM82633A004352",
      "vin: 1hgcm82633a004352",
      "VIN 1HGCM82633A004353",
    ],
    noMatch: [
      "1HGCM82633A004353",
      "1HGCM82633A00435",
      "1HGCM82633A0043521",
      "1HGCM8263IA004352",
      "12345678901234567",
    ],
  },
  *detect({ text, field, numeric }) {
    for (const { match, index } of matchesIn(numeric, SEVENTEEN)) {
      const end = index + match[0].length;
      const isMixed = /\d/.test(match[0]) && /[A-Z]/i.test(match[0]);
      if (isMixed && passesCheck(match[0].toUpperCase()))
        yield propose(index, end, 0.9, "check-digit");
      else if (CUE.test(field) || isNear(CUE, text, index, CUE_REACH))
        yield propose(index, end, 0.9, "context:vin");
    }
  },
});

function passesCheck(code: string): boolean {
  const sum = Array.from(code, (c, i) => (VALUES[c] ?? Number(c)) * (WEIGHTS[i] ?? 0));
  const rest = sum.reduce((a, b) => a + b, 0) % 11;
  return code[8] === (rest === 10 ? "X" : String(rest));
}
