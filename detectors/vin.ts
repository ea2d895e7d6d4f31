import { defineDetector, propose } from "./detector.ts";
import { isNear } from "./lib/context.ts";

const LENGTH = 17;
const CODE = /^[A-HJ-NPR-Z0-9]{17}$/i;
const CUE = /\b(?:vin|vehicle id\w*)\b/i;
const CUE_REACH = 40;
/** "VIN last 8 is KH481203". */
const ENDS =
  /\bvin\b[^\d\n]{0,16}\b(?:last|ends|ending)\b(?: (?:in|with|[4-8]|four|six|eight|digits|are|is)\b){0,4}[\s:]{1,2}$/i;
const ENDS_REACH = 56;
const VALUES: Readonly<Record<string, number>> = {
  A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9, S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9,
}; // biome-ignore format: a table reads better in rows
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Vehicle identification numbers: seventeen characters with a check digit in the ninth place. */
export const vin = defineDetector({
  id: "vin",
  type: "VEHICLE",
  reads: "digits",
  source: "ISO 3779; 49 CFR 565.15 for the check digit",
  examples: {
    match: [
      "1HGCM82633A004352",
      "VIN 1HGCM82633A004352",
      "vin: 1hgcm82633a004352",
      "VIN 1HGCM82633A004353",
      "VIN last 6 118204.",
      "vin ending in KH481203",
      "1HGCM82633A 004352",
      "The Silverado. VIN is 1GCVK",
    ],
    noMatch: [
      "1HGCM82633A004353",
      "1HGCM82633A00435",
      "1HGCM82633A0043521",
      "1HGCM8263IA004352",
      "12345678901234567",
    ],
  },
  *detect({ text, field, words }) {
    let mayEnd: boolean | null = null;
    for (let i = 0; i < words.length; i++) {
      const [start = 0, end = 0] = [words.starts[i], words.ends[i]];
      const length = end - start;
      if (length >= 4 && length <= 8 && mayEnd !== false && isDigitAt(text, end - 1)) {
        mayEnd ??= /\bvin\b/i.test(text);
        if (mayEnd && isEnd(text, start, end)) yield propose(start, end, 0.8, "context:vin");
      } else if (length >= 4 && length <= 8 && mayEnd !== false && isDigitAt(text, start)) {
        mayEnd ??= /\bvin\b/i.test(text);
        if (mayEnd && isBeginning(text, start, end)) yield propose(start, end, 0.7, "context:vin");
      }
      // In two groups: `KNDJP3A59K7 604118`.
      const next = words.ends[i + 1] ?? 0;
      const isSplit =
        length + next - end - 1 === LENGTH && SPLIT.test(text.slice(end, words.starts[i + 1]));
      if (length !== LENGTH && !isSplit) continue;
      const last = isSplit ? next : end;
      const code = text.slice(start, last).replace(SPLIT_AT, "").toUpperCase();
      if (!CODE.test(code)) continue;
      const isMixed = /\d/.test(code) && /[A-Z]/.test(code);
      if (isMixed && passesCheck(code)) yield propose(start, last, 0.9, "check-digit");
      else if (CUE.test(field) || isNear(CUE, text, start, CUE_REACH))
        yield propose(start, last, 0.9, "context:vin");
    }
  },
});

const SPLIT = /^[ -]$/;
const SPLIT_AT = /[ -]/;

function passesCheck(code: string): boolean {
  const sum = Array.from(code, (c, i) => (VALUES[c] ?? Number(c)) * (WEIGHTS[i] ?? 0));
  const rest = sum.reduce((a, b) => a + b, 0) % 11;
  return code[8] === (rest === 10 ? "X" : String(rest));
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** A first piece: a digit and letters at once behind the word. */
function isBeginning(text: string, start: number, end: number): boolean {
  return (
    /^\d[A-HJ-NPR-Z\d]{3,7}$/.test(text.slice(start, end)) &&
    isNear(BEGINS, text, start, ENDS_REACH)
  );
}

const BEGINS =
  /\bvin(?: (?:number|no\.?|#))?[\s:]{1,2}(?:(?:is|it's|starts?|begins?|with|reads)[\s:]{1,2}){0,3}$/i;

/** Four digits at least, and the words before say that they end a VIN. */
function isEnd(text: string, start: number, end: number): boolean {
  return /\d{4}$/.test(text.slice(start, end)) && isNear(ENDS, text, start, ENDS_REACH);
}
