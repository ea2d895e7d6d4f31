import { defineDetector } from "./detector.ts";
import { passesLuhn } from "./lib/luhn.ts";

const LONG = /(?<![\dA-Za-z])\d(?:[ .-]{0,2}\d){12,18}(?!\d)/g;
/** Payment cards begin with 2 to 6, or 1 for UATP. */
const ISSUER = /^(?:3[0-9]|4|5|6|2[2-7]|1)/;
const LAST_FOUR =
  /\b(?:card|visa|master ?card|amex|discover|debit|credit)\b[^\d\n]{0,30}\b(?:ending|ends|last (?:four|4)(?: digits)?)\b[^\d\n]{0,14}(?<!\d)(\d{4})(?!\d)/gi;
const EXPIRY =
  /\bexp(?:ir(?:es|ing|y|ation))?\b[^\d\n]{0,12}(?<!\d)((?:0?[1-9]|1[0-2]) ?[/-] ?(?:20)?\d{2})(?!\d|[/-])/gi;
const CODE = /\b(?:cvv2?|cvc2?|security code|card code)\b[^\d\n]{0,8}(?<!\d)(\d{3,4})(?!\d)/gi;

/** Payment card numbers that pass their checksum, and last four, expiry and security code where the words say so. */
export const card = defineDetector({
  id: "card",
  type: "CARD",
  source: "ISO/IEC 7812-1",
  examples: {
    match: ["4111 1111 1111 1111", "4111111111111111", "4111-1111-1111-1111", "3782 822463 10005", "card ending in 1111", "Visa ending 1111", "cvv 123", "card expires 04/29"],
    noMatch: ["4111 1111 1111 1112", "1789396920417", "ending in 1111", "tracking 1Z4111111111111111", "9111111111111117", "open since 04/29"],
  }, // biome-ignore format: one list is one line
  *detect({ text }) {
    for (const { 0: match, index } of text.matchAll(LONG)) {
      const digits = match.replace(/\D/g, "");
      if (digits.length <= 19 && ISSUER.test(digits) && passesLuhn(digits))
        yield { start: index, end: index + match.length, score: 0.97, because: ["luhn"] };
    }
    for (const pattern of [LAST_FOUR, EXPIRY, CODE])
      for (const { 0: match, 1: digits = "", index } of text.matchAll(pattern)) {
        const start = index + match.lastIndexOf(digits);
        yield { start, end: start + digits.length, score: 0.85, because: ["context:card"] };
      }
  },
});
