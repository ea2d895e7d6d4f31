import { defineDetector, type Proposal } from "./detector.ts";
import { isNear } from "./lib/context.ts";

const EXTENSION = "(?:[ ,;]{0,3}(?:x|ext\\.?|extension|#) ?\\.?:? ?\\d{1,6}(?!\\d))?";
/** Area and exchange never begin with 0 or 1 (NANP), which keeps times since 1970, versions and most codes out. */
const GROUPED = new RegExp(
  `(?<!\\d)(?:\\+?1[-. _/]{0,3})?(?:\\( ?[2-9]\\d{2} ?\\)|[2-9]\\d{2})[-.\\s_/]{1,3}[2-9]\\d{2}[-.\\s_/]{0,3}\\d{4}(?!\\d)${EXTENSION}`,
  "g",
);
const HALF_GROUPED = new RegExp(
  `(?<!\\d)(?:\\+?1[-. ]{0,3})?(?:\\( ?[2-9]\\d{2} ?\\)|[2-9]\\d{2})[2-9]\\d{2}[-.\\s]{1,3}\\d{4}(?!\\d)${EXTENSION}`,
  "g",
);
const PAREN = new RegExp(`\\( ?[2-9]\\d{2} ?\\)[2-9]\\d{6}(?!\\d)${EXTENSION}`, "g");
const BARE = new RegExp(
  `(?<![\\dA-Z_.$-])(?:\\+?1)?[2-9]\\d{2}[2-9]\\d{6}(?![\\dA-Z_]|[.,]\\d)${EXTENSION}`,
  "g",
);
const INTERNATIONAL = new RegExp(
  `(?<![\\d+])(?:\\+[1-9](?:[-.\\s()]{0,3}\\d){7,14}|00[1-9]\\d{0,2}[-. ](?:[-. ]{0,2}\\d){6,12})(?!\\d)${EXTENSION}`,
  "g",
);
const LOCAL = /(?<![\d-])[2-9]\d{2}[-. ]\d{4}(?![\d-])/g;
const LAST_FOUR =
  /\b(?:number|phone|cell|mobile|line|landline)\b[^\d\n.]{0,30}\bend(?:ing|s)\b[^\d\n]{0,12}(?<!\d)(\d{4})(?!\d)/gi;
const CUE =
  /\b(?:phone|tel(?:ephone)?|cell|mobile|fax|call|text|reach|number|voicemail|tel[eé]fono|celular|n[uú]mero)\b/i;
const CUE_REACH = 32;

/**
 * Telephone and fax numbers: every written North American form, international ones with + or 00, with extensions.
 * No library's "valid" decides: they reject every 555 number, which people do write.
 */
export const phone = defineDetector({
  id: "phone",
  type: "PHONE",
  source: "North American Numbering Plan (ATIS-0300051); ITU-T E.164 and E.123",
  examples: {
    match: ["410-555-0143", "(410) 555-0143", "(410)555-0143", "410.555.0143", "410 555 0143", "4105550143", "+14105550143", "14105550143", "1-410-555-0143", "410-555-0143 ext. 12", "410/555-0143", "410-5550143", "410555-0143", "+44 20 7946 0958", "+52 55 1234 5678", "0044 20 7946 0958", "call 555-0143", "tel:+14105550143", "call me at 410-555-0143.", "my number ending in 0143"],
    noMatch: ["1789396920", "110-555-0143", "410-155-0143", "2026-09-14", "987-65-4321", "21042-1234", "555-0143", "4111111111111111", "12345678901234", "$4105550143.00", "v4.105.5550", "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "TPN4105550143", "00850012345671"],
  }, // biome-ignore format: one list is one line
  *detect({ text }) {
    for (const pattern of [GROUPED, HALF_GROUPED, PAREN, INTERNATIONAL])
      for (const { 0: match, index } of text.matchAll(pattern))
        yield at(index, match.length, 0.95, "groups");
    for (const { 0: match, index } of text.matchAll(BARE))
      yield at(index, match.length, 0.8, "nanp");
    for (const { 0: match, index } of text.matchAll(LOCAL))
      if (isNear(CUE, text, index, CUE_REACH)) yield at(index, match.length, 0.8, "context:phone");
    for (const { 0: match, 1: digits = "", index } of text.matchAll(LAST_FOUR))
      yield at(index + match.length - digits.length, digits.length, 0.8, "last-four");
  },
});

function at(start: number, length: number, score: number, because: string): Proposal {
  return { start, end: start + length, score, because: [because] };
}
