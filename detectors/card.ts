import { defineDetector, type Proposal, propose } from "./detector.ts";
import { fourDigitsAfter, isNear, QUESTION_GAP } from "./lib/context.ts";
import { listFor } from "./lib/lexicon.ts";
import { passesLuhn } from "./lib/luhn.ts";
import { matches } from "./lib/matches.ts";
import { JOINT } from "./numbers.ts";
import { matchesIn } from "./sample.ts";

const GAP = "[-.\\s_/]{1,3}";
/** The groups that cards are printed in; each is tried wherever a group begins, since other numbers may stand before and behind. */
const PRINTED = new RegExp(
  `(?<!\\d)(?=(\\d{4}${GAP}\\d{4}${GAP}\\d{4}${GAP}\\d{4}|3\\d{3}${GAP}\\d{6}${GAP}\\d{4,5})(?!\\d))\\d`,
  "g",
);
const SOLID = /(?<![\d\p{Lu}])(?=(\d{12,19})(?!\d))\d/gu;
/** A whole run of digits in other groups, or said one by one. */
const RUN = /(?<![\d\p{L}+])(?=(\d(?:[-.\s_/]{0,3}\d){12,18})(?!\d))\d/gu;
/** First digits and lengths of Visa, American Express, Diners Club, Mastercard, Discover, JCB, UnionPay, Maestro and RuPay. */
const ISSUER =
  /^(?:(?:2131|1800)\d{11}|4(?:\d{12}|\d{15}|\d{18})|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11,16}|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|(?:60|6[24-57]|81|35)\d{14,17}|(?:50|5[6-8]|6\d)\d{10,17})$/;
/** Stars in place of digits: two groups of them, or one behind the first four digits. It begins at the digits that are left. */
const MASKED = /(?=\d{3})(?<=((?:(?<!\d)\d{4}[ -]?)?(?:[*xX•#]{4}[ -]?){1,3}))\d{3,5}(?!\d)/g;
/** One card's groups said one after the other, each on a line of its speaker. */
const NEXT_LINE =
  "(?: |-|[ \\t]{0,2}\\n(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?\\]? ?)?(?:[\\p{L} .()'-]{1,30}: ?)?)";
const IN_LINES = new RegExp(`(?<!\\d)(\\d{4})${NEXT_LINE}(\\d{4})${NEXT_LINE}(\\d{4})${NEXT_LINE}(\\d{4})(?!\\d)`, "gu"); // biome-ignore format: a pattern is one line
const ENOUGH = /^\d|[*xX•#]{4}[ -]?[*xX•#]{4}/;
const KIND = "(?:card|visa|master ?card|amex|american express|disc(?:over)?|debit|credit|cc)";
const LAST_FOUR = [
  new RegExp(
    `\\b(?:${KIND}|mc)\\b[^\\d\\n]{0,30}\\b(?:ending|ends|last (?:four|4)(?: digits)?)\\b[^\\d\\n]{0,14}$`,
    "i",
  ),
  new RegExp(`\\blast (?:four|4)\\b[^\\d\\n]{0,20}\\b${KIND}\\b${QUESTION_GAP}$`, "i"),
  new RegExp(
    `\\b(?:${KIND}|mc)(?: on file| no\\.?| number)?[ :]{0,2}(?:[*xX•#]{1,4}[ -]?|…|\\.{2,4}|-)$`,
    "i",
  ),
  /\b(?:visa|master ?card|amex|discover)[ :#]{1,2}$/i,
  /\b(?:paid|pd|pays?|charged?|by|with|w\/|on) (?:my |his |her |their |the )?(?:mc|amex|disc|cc|credit card|debit card)[ :#]{1,2}$/i,
  new RegExp(
    `\\b${KIND}\\b[^]{0,110}\\b(?:ends? (?:in |with )?|(?:use|try|put it on) (?:the|my) )$`,
    "i",
  ),
  /\b(?:charged|ran|paid|declined|refunded|billed)(?: to| on)? [*xX•#]{1,4} ?$/i,
  // Whose last four, nobody says: the doubt counts.
  new RegExp(`\\blast (?:four|4)(?: digits?)?${QUESTION_GAP}$`, "i"),
];
const LAST_FOUR_REACH = 140;
const NAMED = new RegExp(`\\b${KIND}\\b`, "i");
const MONTH_YEAR = "(?:0?[1-9]|1[0-2]) ?[/-] ?(?:20)?\\d{2}";
const DATED = new RegExp(`(?<![\\d/-])(?:${MONTH_YEAR}|(?:0[1-9]|1[0-2])[23]\\d)(?!\\d|[/-])`, "g");
const EXPIRES = new RegExp(
  `\\b${KIND}\\b[^\\d\\n]{0,40}\\bexp(?:ir(?:es|ing|y|ation))?\\b[^\\d\\n]{0,12}$`,
  "i",
);
/** "a new card. 7719, 06/29": its last four, since its expiry follows. */
const DATED_FOUR = new RegExp(
  `(?<!\\d)\\d{4}(?=[,;]? (?:exp\\w{0,8}[.:]? )?${MONTH_YEAR}(?!\\d|[/-]))`,
  "g",
);
const NEW_CARD = new RegExp(`\\b${KIND}\\b[^\\d\\n]{0,24}$`, "i");
const SHORT = /(?<!\d)\d{3,4}(?!\d)/g;
const CODE =
  /\b(?:cvv2?|cvc2?|(?:amex|card) cid|csc|card code|sec(?:urity)? code|(?:three|four|3|4)(?: last)? (?:digits?|numbers?)|(?:three|four) (?:numbers |digits |ones )?on the (?:front|back))\b(?:[^\d\n]{0,8}|\?[^\n\d]{0,8}\n(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]? ?)?[^\n\d]{0,32})$/i;
/** "the code its 907 … my husbands card", "331 on the back". */
const CODE_IS = /\bcode (?:is |its |it's |was )$|\bthree (?:numbers|digits) (?:are |is )$/i;
const ON_THE_BACK = /^,? (?:on|at) the back\b/i;
const AROUND = 64;
/** What answers the question for it: "11 27", "0927". */
const ANSWERED = /(?<![\d/.:-])(?:0?[1-9]|1[0-2])[ /-]?(?:20)?[23]\d(?![\d/:-]|\.\d)/g;
const EXPIRY_ASKED =
  /\b(?:exp(?:iration|iry)?(?: date)?|expires|vencimiento)\?[^\n\d]{0,8}\n(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]? ?)?[^\n\d]{0,32}$/i;
/** An expiry that is masked in part. */
const MASKED_EXPIRY = /(?=\d{2})(?<=\bexp[a-z]{0,8}[.:]? {0,2}[*xX•]{2} ?\/ ?)\d{2}(?!\d)/gi;
const BESIDE_CARDS = listFor(
  "exp expires expiring expiry expiration expire cvv cvv2 cvc cvc2 cid csc code digits front back".split(
    " ",
  ),
);
const WORDS_REACH = 72;
/** What follows a card's number: its expiry, said to be one or at once behind it, and its security code. */
const BEHIND = [
  new RegExp(`^(?:[\\s,;:.]{1,4}|${NEXT_LINE})(${MONTH_YEAR}|(?:0[1-9]|1[0-2])[23]\\d)(?!\\d|[/-])`, "u"),
  new RegExp(`^(?:[\\s,;:.]{1,4}|${NEXT_LINE})(?:exp\\w{0,8}[.:]? )?(?:${MONTH_YEAR}|(?:0[1-9]|1[0-2])[23]\\d)[\\s,;/]{1,3}(\\d{3,4})(?![\\d/-])`, "iu"),
  new RegExp(`\\b(?:exp|vence|good (?:through|thru|until|till?)|valid (?:through|thru|until))${QUESTION_GAP}(?<!\\d)(${MONTH_YEAR}|(?:0[1-9]|1[0-2])[23]\\d)(?!\\d|[/-])`, "i"),
  new RegExp(`\\b(?:cvv2?|cvc2?|cid|csc|code|c[oó]digo|three digits|four digits)\\b${QUESTION_GAP}(?<!\\d)(\\d{3,4}|\\d(?: \\d){2,3})(?!\\d)`, "i"),
]; // biome-ignore format: a pattern is one line
const GROUP_ALONE = /(?<![\d:])\d{4}(?![\d:])/g;
const REACH = 200;
const CODE_REACH = 24;
const MISREAD_REACH = 48;

/** Payment card numbers that pass their checksum, and last four, expiry and security code where the words say so. */
export const card = defineDetector({
  id: "card",
  type: "CARD",
  reads: "digits",
  needs: { digits: 2 },
  source: "ISO/IEC 7812-1; issuers' published number ranges",
  examples: {
    match: ["4111 1111 1111 1111", "4111111111111111", "4111-1111-1111-1111", "3782 822463 10005", "4222222222222", "4111 1111 1111 1111 12/27 123", "2024 4111 1111 1111 1111", "card4111111111111111", "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "41111111 11111111", "5105 **** **** 5100", "xxxx-xxxx-xxxx-1111", "card ending in 1111", "Visa ending 1111", "visa *1111", "last four of the card? 1111", "cvv 123", "card expires 04/29", "VISA ****1881 exp **/29", "5555 5555 5555 4444, 08/29, 901", "card on file x4416", "MC xx4416", "pd by MC 5105 on", "Visa xx-4416", "visa ...4416", "security code 482", "visa 4111 1111 1111 1111 exp 0427", "debit card exp 0427", "Card: 3782 822463 10005\nExpires: 0728\nCID: 4410", "amex cid 4410", "paid $40 MC ending 8820,", "The code on the back is 774 and it expires 03/28, number is 5555 5555 5555 4444", "They sent me a new card. 7719, 06/29.", "guest: ok 5555\n14:02:54 guest: 5555 5555\n14:03:01 guest: 4444\ndesk: expiration?", "Agent: Exp date?\nCaller: 11 27.", "card 4111-1111-1111-1111 0926 444", "forgot the code its 907. and thats my husbands card", "the card has 331 on the back", "Visitor: 4111 1111 1111 1111\nVisitor: 12/27 , 331", "Billing: Security code?\nCaller: 806.", "charged *4471 $150 copay", "Agent: Expiration on the card? 08/27\nAgent: And the three digits?\nCaller: 614.", "I'll use the Visa, it's 4147 2020 1234 5678"],
    noMatch: ["4111 1111 1111 1112", "1789396920417", "ending in 1111", "tracking 1Z4111111111111111", "9111111111111117", "1234567812345670", "open since 04/29", "lotion exp 04/2029", "+521 55 1234 5678", "rows 5555\n5555 5555\n4445 exp", "exp **/9", "lotion exp 0429", "MC 2025", "code 4471", "CID: 4410"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    const { text, numeric } = sample;
    for (const pattern of [PRINTED, SOLID, RUN])
      for (const { match, index } of matchesIn(numeric, pattern, { digits: 12 })) {
        const number = match[1] ?? "";
        const digits = number.replace(/\D/g, "");
        if (!ISSUER.test(digits)) continue;
        if (!passesLuhn(digits)) {
          // A wrong digit is soon said, and the others are right.
          if (pattern === PRINTED && isNear(NAMED, text, index, MISREAD_REACH))
            yield propose(index, index + number.length, 0.8, "context:card");
          continue;
        }
        // Twelve digits are also those of goods.
        if (digits.length === 12 && !isNear(NAMED, text, index, WORDS_REACH)) continue;
        yield propose(index, index + number.length, 0.97, "luhn");
        yield* behind(text, index + number.length);
        yield* before(text, index);
      }
    if ((sample.lists.any & BESIDE_CARDS) !== 0 && text.includes("\n"))
      for (const { match, index } of matchesIn(numeric, IN_LINES, { run: 4 }))
        yield* inLines(match, index);
    for (const { match, index } of matchesIn(numeric, MASKED_EXPIRY, { list: BESIDE_CARDS }))
      yield propose(index, index + match[0].length, 0.85, "context:card");
    if (/[*xX•#]{4}/.test(text))
      for (const { match, index } of matchesIn(numeric, MASKED)) {
        const before = match[1] ?? "";
        if (ENOUGH.test(before))
          yield propose(index - before.length, index + match[0].length, 0.9, "masked");
      }
    for (const { start, end } of fourDigitsAfter(sample, LAST_FOUR, LAST_FOUR_REACH))
      yield propose(
        start,
        end,
        isNear(NAMED, text, start, LAST_FOUR_REACH) ? 0.85 : 0.5,
        "context:card",
      );
    for (const { match, index } of matchesIn(numeric, DATED_FOUR, {
      run: 4,
      joints: JOINT.slash | JOINT.dash,
    }))
      if (isNear(NEW_CARD, text, index, WORDS_REACH)) {
        yield propose(index, index + match[0].length, 0.8, "context:card");
        yield* behind(text, index + match[0].length);
      }
    for (const [pattern, words] of [
      [DATED, EXPIRES],
      [SHORT, CODE],
      [ANSWERED, EXPIRY_ASKED],
    ] as const)
      for (const { match, index } of matchesIn(numeric, pattern, { list: BESIDE_CARDS }))
        if (isNear(words, text, index, WORDS_REACH))
          yield propose(index, index + match[0].length, 0.85, "context:card");
    if (!NAMED.test(text)) return;
    for (const { match, index } of matchesIn(numeric, SHORT, { run: 3 })) {
      const end = index + match[0].length;
      const isTold =
        ON_THE_BACK.test(text.slice(end, end + 16)) || isNear(CODE_IS, text, index, CODE_REACH);
      if (isTold && NAMED.test(text.slice(Math.max(0, index - AROUND), end + AROUND)))
        yield propose(index, end, 0.7, "context:card");
    }
  },
});

/** Each line's part of a number that passes as a whole. */
function* inLines(
  { 0: match, 1: a = "", 2: b = "", 3: c = "", 4: d = "" }: RegExpExecArray,
  index: number,
): Generator<Proposal> {
  const digits = a + b + c + d;
  if (!match.includes("\n") || !ISSUER.test(digits) || !passesLuhn(digits)) return;
  for (const line of matches(match, GROUP_ALONE))
    yield propose(index + line.index, index + line.index + line[0].length, 0.9, "luhn");
}

function* behind(text: string, end: number): Generator<Proposal> {
  const after = text.slice(end, end + REACH);
  for (const pattern of BEHIND) {
    const match = pattern.exec(after);
    if (match !== null) yield part(match, end);
  }
}

/** The same told before the number. */
const BEFORE = [
  new RegExp(`\\b(?:exp[a-z]{0,8}|good (?:thru|through))\\b[^\\d\\n]{0,12}(${MONTH_YEAR}|(?:0[1-9]|1[0-2])[23]\\d)(?!\\d|[/-])`, "i"),
  /\b(?:cvv2?|cvc2?|csc|code)\b[^\d\n]{0,20}(\d{3,4})(?![\d/])/i,
]; // biome-ignore format: a pattern is one line
const BEFORE_REACH = 110;

function* before(text: string, start: number): Generator<Proposal> {
  const from = Math.max(0, start - BEFORE_REACH);
  for (const pattern of BEFORE) {
    const match = pattern.exec(text.slice(from, start));
    if (match !== null) yield part(match, from);
  }
}

/** The captured part of a match, which is its end. */
function part({ 0: match, 1: digits = "", index }: RegExpExecArray, offset: number): Proposal {
  const end = offset + index + match.length;
  return propose(end - digits.length, end, 0.85, "context:card");
}
