import { defineDetector, type Proposal } from "./detector.ts";
import { fourDigitsAfter, isNear, QUESTION_GAP } from "./lib/context.ts";
import { passesLuhn } from "./lib/luhn.ts";

const GAP = "[ .-]{1,2}";
/** The groups that cards are printed in; each is tried wherever a group begins, since other numbers may stand before and behind. */
const PRINTED = new RegExp(
  `(?<!\\d)(?=(\\d{4}${GAP}\\d{4}${GAP}\\d{4}${GAP}\\d{4}|3\\d{3}${GAP}\\d{6}${GAP}\\d{4,5})(?!\\d))\\d`,
  "g",
);
const SOLID = /(?<![\dA-Z])(?=(\d{13,19})(?!\d))\d/g;
/** A whole run of digits in other groups, or said one by one. */
const RUN = /(?<![\dA-Za-z+])(?=(\d(?:[ .-]{0,2}\d){12,18})(?!\d))\d/g;
/**
 * First digits of Visa, Mastercard, American Express, Discover, Diners Club, JCB, UnionPay, Maestro and RuPay. Lengths
 * are not held against a number: a serial number taken for a card is the smaller harm.
 */
const ISSUER =
  /^(?:4|5[0-8]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|3[47]|30[0-5]|3[689]|35(?:2[89]|[3-8])|6[02-57]|81)/;
/** Stars in place of digits: two groups of them, or one behind the first four digits. It begins at the digits that are left. */
const MASKED = /(?<=((?:(?<!\d)\d{4}[ -]?)?(?:[*xX•#]{4}[ -]?){1,3}))\d{3,5}(?!\d)/g;
const ENOUGH = /^\d|[*xX•#]{4}[ -]?[*xX•#]{4}/;
const KIND = "(?:card|visa|master ?card|amex|american express|discover|debit|credit|cc)";
const LAST_FOUR = [
  new RegExp(
    `\\b${KIND}\\b[^\\d\\n]{0,30}\\b(?:ending|ends|last (?:four|4)(?: digits)?)\\b[^\\d\\n]{0,14}$`,
    "i",
  ),
  new RegExp(`\\blast (?:four|4)\\b[^\\d\\n]{0,20}\\b${KIND}\\b${QUESTION_GAP}$`, "i"),
  new RegExp(`\\b${KIND} ?[*xX•#]{1,4} ?$`, "i"),
];
const LAST_FOUR_REACH = 140;
const MONTH_YEAR = "(?:0?[1-9]|1[0-2]) ?[/-] ?(?:20)?\\d{2}";
const DATED = new RegExp(`(?<![\\d/-])${MONTH_YEAR}(?!\\d|[/-])`, "g");
const EXPIRES = new RegExp(
  `\\b${KIND}\\b[^\\d\\n]{0,40}\\bexp(?:ir(?:es|ing|y|ation))?\\b[^\\d\\n]{0,12}$`,
  "i",
);
const SHORT = /(?<!\d)\d{3,4}(?!\d)/g;
const CODE = /\b(?:cvv2?|cvc2?|card code)\b[^\d\n]{0,8}$/i;
const WORDS_REACH = 72;
/** What follows a card's number: its expiry, said to be one or at once behind it, and its security code. */
const BEHIND = [
  new RegExp(`^[\\s,;:.]{1,4}(${MONTH_YEAR})(?!\\d|[/-])`),
  new RegExp(`\\b(?:exp|good (?:through|thru|until|till?)|valid (?:through|thru|until))${QUESTION_GAP}(?<!\\d)(${MONTH_YEAR})(?!\\d|[/-])`, "i"),
  new RegExp(`\\b(?:cvv2?|cvc2?|code|three digits|four digits)\\b${QUESTION_GAP}(?<!\\d)(\\d{3,4}|\\d(?: \\d){2,3})(?!\\d)`, "i"),
]; // biome-ignore format: a pattern is one line
const REACH = 200;

/** Payment card numbers that pass their checksum, and last four, expiry and security code where the words say so. */
export const card = defineDetector({
  id: "card",
  type: "CARD",
  source: "ISO/IEC 7812-1; issuers' published number ranges",
  examples: {
    match: ["4111 1111 1111 1111", "4111111111111111", "4111-1111-1111-1111", "3782 822463 10005", "4222222222222", "4111 1111 1111 1111 12/27 123", "2024 4111 1111 1111 1111", "card4111111111111111", "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "41111111 11111111", "5105 **** **** 5100", "xxxx-xxxx-xxxx-1111", "card ending in 1111", "Visa ending 1111", "visa *1111", "last four of the card? 1111", "cvv 123", "card expires 04/29"],
    noMatch: ["4111 1111 1111 1112", "1789396920417", "ending in 1111", "tracking 1Z4111111111111111", "9111111111111117", "1234567812345670", "open since 04/29", "lotion exp 04/2029", "+521 55 1234 5678"],
  }, // biome-ignore format: one list is one line
  *detect({ text }) {
    for (const pattern of [PRINTED, SOLID, RUN])
      for (const { 1: match = "", index } of text.matchAll(pattern)) {
        const digits = match.replace(/\D/g, "");
        if (!ISSUER.test(digits) || !passesLuhn(digits)) continue;
        yield { start: index, end: index + match.length, score: 0.97, because: ["luhn"] };
        yield* behind(text, index + match.length);
      }
    for (const { 0: last, 1: before = "", index } of text.matchAll(MASKED))
      if (ENOUGH.test(before))
        yield {
          start: index - before.length,
          end: index + last.length,
          score: 0.9,
          because: ["masked"],
        };
    for (const { start, end } of fourDigitsAfter(text, LAST_FOUR, LAST_FOUR_REACH))
      yield { start, end, score: 0.85, because: ["context:card"] };
    for (const [pattern, words] of [
      [DATED, EXPIRES],
      [SHORT, CODE],
    ] as const)
      for (const { 0: match, index } of text.matchAll(pattern))
        if (isNear(words, text, index, WORDS_REACH))
          yield { start: index, end: index + match.length, score: 0.85, because: ["context:card"] };
  },
});

function* behind(text: string, end: number): Generator<Proposal> {
  const after = text.slice(end, end + REACH);
  for (const pattern of BEHIND) {
    const match = pattern.exec(after);
    if (match !== null) yield part(match, end);
  }
}

/** The captured part of a match, which is its end. */
function part({ 0: match, 1: digits = "", index }: RegExpExecArray, offset: number): Proposal {
  const end = offset + index + match.length;
  return { start: end - digits.length, end, score: 0.85, because: ["context:card"] };
}
