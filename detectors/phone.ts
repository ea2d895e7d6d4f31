import { defineDetector, propose } from "./detector.ts";
import { fourDigitsAfter, isNear, QUESTION_GAP } from "./lib/context.ts";
import { matchesIn } from "./sample.ts";

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
/** Ten digits on end may be glued to words, but not to capitals, digits or hexadecimal ones: these are codes. */
const BARE = new RegExp(
  `(?:(?<![\\dA-Z_.$-]|\\d[a-f]{1,12})|(?<=\\b(?:CELL|TEL|PHONE|MOBILE|FAX|PH|HOME|WORK|[A-Za-z]{1,12}[_.-])))(?:\\+?1)?[2-9]\\d{2}[2-9]\\d{6}(?![\\dA-Z_]|[.,]\\d|[a-f]{1,12}\\d)${EXTENSION}`,
  "g",
);
/** Ten digits apart, and no eleventh. */
const SINGLE =
  /(?<!\d|\d[-.\s_/,]{1,3})(?:\+?1[-.\s_/,]{1,3})?(?:\((?=[^()]{1,12}\)) ?)?[2-9](?:[-.\s_/,()]{1,3}\d){9}(?!\d|[-.\s_/,]{1,3}\d)/g;
/** Parts in a list, as CTM splits them: `["410","555","0143"]`. */
const LISTED = /(?<=")[2-9]\d{2}"\s?,\s?"\d{3}"\s?,\s?"\d{4}(?=")/g;
const INTERNATIONAL = new RegExp(
  `(?<![\\d+])\\+[1-9](?:[-. \\t()]{0,3}\\d){7,14}(?!\\d)${EXTENSION}`,
  "g",
);
/** Behind an exit code the country's code stands apart, or a word says that it is a telephone: long codes begin with 00 too. */
const EXIT = new RegExp(
  `(?<![\\d+A-Za-z])(?:00|011)([-. ]{0,2})[1-9]\\d{0,2}[-. ]{0,2}\\d(?:[-. ()]{0,3}\\d){5,12}(?!\\d)${EXTENSION}`,
  "g",
);
const LOCAL = /(?<![\d-])[2-9]\d{2}[-. ]\d{4}(?![\d-])/g;
/** Seven digits on end, at once behind the word. */
const LOCAL_BARE = /[2-9]\d{6}(?<![\w.,$#/-]\d{7})(?![\w/%:-]|[.,]\d)/g;
/** Signs in place of the first digits. */
const MASKED =
  /(?:[*xX•#]{3}|\d{3})\)?[-. ]{1,2}[*xX•#]{3}[-. ]?\d{4}(?!\d)|(?<![\p{L}\d*•#-])(?:[*xX•#]{3}-|[*•]{3})\d{4}(?![\d-])/gu;
/** Other countries' groups, where a word says that it is a telephone. */
const FOREIGN = /(?<![\d.,$#/-])(?:\(?\+?\d{2,5}\)?(?:[-. ]\d{2,5}){1,5})(?![\d/%:]|[-.,]\d)/g;
const SAID =
  /\b(?:phone|ph|tel(?:ephone)?|cel|cell?|mobile|mob|fax|cb|c\/b|callback|call(?: me| us| him| her| back)?|text(?: me)?|reach (?:me|us|him|her)|whatsapp|messages?|tel[eé]fono|celular|m[oó]vil|ll[aá]me(?:me|nos)?|n[uú]mero|(?:my|new|his|her|moms?|dads?|cell) ?(?=#))(?:(?<=#)|(?=#)|\b)(?: (?:number|no|nr|new|nuevo|nueva|is|on|at|to|es|al|a|en))?[\s.:#=]{0,4}(?:(?:is|on|at|to|es|al)\s)?$/i;
/** "extension... hold on... 4402" */
const EXTENSION_AWAITED =
  /(?=\d{3})(?<=\b(?:ext|extension)\b[\s.…,:]{1,5}(?:(?:hold on|hang on|one sec(?:ond)?|let me (?:see|check|look)|uh|um|wait|sorry|it's|is)\b[\s.…,]{1,5}){1,3})\d{3,6}(?![\d:/-])/giu;
/** An extension without its number, behind a name. (What is looked for first is the cheapest: looking back is dear.) */
const EXTENSION_ALONE =
  /(?=\d{3})(?<=(?:\b(?:work|direct|her|his|my|their|(?:call|reach|ring|get|dial) (?:me|her|him|us)(?: back)? (?:at|on))|\p{Lu}\p{Ll}{1,20}(?<!\b(?:Desk|Office|Billing|Scheduling|Reception|Intake|Pharmacy|Clinic|Records|Admissions|Nursing|Nurses|Lab|Triage|Line|Department|Dept|Main|Operator|Station|Room|Center|Service|Services|Support|Sales|Voicemail|Call|Dial|Phone|Press))),? (?:ext\.?|extension|x):? ?)\d{3,6}(?![\d:/-])/gu;
const LAST_FOUR = [
  /(?:\b(?:number|phone|cell|mobile|line|landline|calling from)\b|'s #)[^\d\n.]{0,40}\bend(?:ing|s)\b[^\d\n]{0,12}$/i,
  new RegExp(
    `\\blast (?:four|4)\\b[^\\d\\n]{0,24}\\b(?:phone|cell|mobile|landline)\\b${QUESTION_GAP}$`,
    "i",
  ),
];
const LAST_FOUR_REACH = 140;
const CUE =
  /\b(?:phone|ph|cb|c\/b|callback|tel(?:ephone)?|cell|mobile|fax|call|text|reach|number|voicemail|tel[eé]fono|celular|n[uú]mero)\b/i;
const CUE_REACH = 32;
/** Another number with the same beginning: `410-555-0143 or 0144`, "my dad's 0172", "same but 0191". */
const OTHERS =
  "(?:wi(?:fe|ves?)|husband|hubby|mom|mother|dad|father|son|daughter|sister|brother|cell|home|work|office|mobile|landline|fax|other|alt|alternate)(?:['’]?s)?";
const ALSO = new RegExp(
  `^(?:\\s?/\\s?|,? (?:or|and|&|o|y) (?:at |on )?(?:(?:my|his|her|their|the) )?(?:${OTHERS}(?: is| at| one| line)?,? )?(?:is )?(?:same but )?|,? same but )(\\d{4})(?![\\d:/-]|\\s?(?:am|pm|st\\b|ave|rd|hours?|\\$))`,
  "i",
);
/** Its last two digits only: `480-555-0170/71`. */
const ALSO_TWO = /^\/\d{2}(?![\d:/-])/;
/** The area code behind or before the rest: `555-0118. 904 area code`. */
const AREA = /(?<![\d.,$#/-])[2-9]\d{2}(?= (?:is (?:the |my )?)?area code\b)/g;
const AREA_BEHIND =
  /^[.,]? (?:and )?(?:[2-9]\d{2} )?(?:is (?:the |my )?)?area code\b|^(?: now)?[,.]? (?:the )?same area code\b|^ (?:is )?still (?:good|best|right|current|working|yours|a good)\b|^ (?:is )?(?:the )?best (?:number|way|one)\b/i;
/** Broken off, and gone on with behind a pause: `904-555-01... uh... 18`. */
const BROKEN =
  /(?<![\d-])(?:\+?1[-. ])?\(?[2-9]\d{2}\)?[-. ]{1,2}[2-9]\d{2}[-. ]\d{1,3}(?=\s?(?:\.{2,}|…|—|--))/g;
const GOES_ON =
  /^(?:\s?(?:\.{2,}|…|—|--)\s?(?:(?:uh|um|er|no|sorry|wait|hold on|let me see),?)?){1,3}\s?\n?(\d{1,4})(?![\d:/])/i;
/** The rest behind a word that breaks off: `907 555 um sorry 0163`. */
const SPLIT =
  /(?<![\d-])\(?[2-9]\d{2}\)?[-. ]{1,2}[2-9]\d{2}(?=,? (?:(?:um|uh|er|sorry|wait|no|hold on|oh)[ ,.]{1,3}){1,3}\d{4}(?![\d:/-]))/gi;
/** Letters for zeros, as people type and scanners read: `5o5 555 o147`. */
const WITH_LETTERS =
  /(?<![\w.-])(?=[\d. )(-]{0,16}[oO])(?=(?:[^\d\n]{0,3}\d){6})\(?[2-9oO][\doO]{2}\)?[-. ]{1,2}[2-9oO][\doO]{2}[-. ][\doO]{4}(?![\w-])/g;
const ZERO_LETTER = /\d[oO]|[oO]\d/;
/** Four digits behind a dash, of a number that begins as one before, or where a word says so: `(h) -0120`. */
const DASHED_FOUR = /(?<=[\s(]|^)[-–—]\d{4}(?![\d:/-])/g;
const DASHED_REACH = 40;
const OTHER_BEFORE =
  /(?:\d{4}[^\n\d]{0,24}|\b(?:ph|phone|cell|home|work|tel|alt|mobile|fax|number|#)\b[^\n\d]{0,8})$/i;
const ALSO_REACH = 48;
/** Letters that stand for cell, home and work, at once before. */
const LETTER =
  /(?:(?<![\w'])[chwom]:|\([chwom]\)|\b(?:my|his|her|new|old) (?:#|num))[ :]{0,2}(?:is )?$/i;
const LETTER_REACH = 12;
const ISO_DATE = /^(?:19|20)\d{2}[-.]\d{2}[-.]\d{2}$|^\d{2}[-.]\d{2}[-.](?:19|20)\d{2}$/;
/** What shops, stores and registers number, and no person has. */
const GOODS =
  /\b(?:order|sku|item|part|product|catalog|model|lot|tracking|invoice|upc|isbn|ndc|p\/?n|udi|duns|ein|bulletin|build|version)\b[\s:#.]{0,3}(?:number|no\.?|num|#)?[\s:#.]{0,3}$/i;
const GOODS_REACH = 24;
const YEAR = /^(?:19|20)\d{2}$/;
/** Groups that go on with dots at either end are a version or an address. */
const DOTTED = /^\d{3}\.\d{3}\.\d{4}$/;

/**
 * Telephone and fax numbers: every written North American form, international ones with + or an exit code, with
 * extensions. No library's "valid" decides: they reject every 555 number, which people do write.
 */
export const phone = defineDetector({
  id: "phone",
  type: "PHONE",
  reads: "digits",
  needs: { digits: 3 },
  source: "North American Numbering Plan (ATIS-0300051); ITU-T E.164 and E.123",
  examples: {
    match: ["410-555-0143", "(410) 555-0143", "(410)555-0143", "410.555.0143", "410 555 0143", "4105550143", '["1","410","555","0143"]', "+14105550143", "14105550143", "1-410-555-0143", "410-555-0143 ext. 12", "410/555-0143", "410-5550143", "410555-0143", "CELL4105550143", "tel.4105550143", "call_4105550143", "4 1 0, 5 5 5, 0 1 4 3", "+44 20 7946 0958", "+52 55 1234 5678", "0044 20 7946 0958", "011 44 20 7946 0958", "call 00442079460958", "call 555-0143", "tel:+14105550143", "call me at 410-555-0143.", "my number ending in 0143", "call me on 9472 7916", "Phone: 60-56-85-91", "text me at 0688 872 49 99", "last four of your phone? 0143", "adjuster Pickett, ext 4417", "mi cel nuevo 559-5550-187", "CB @ 503-555-0188, work ext 3302", "cb 5550183 ok to lvm", "(c) 5550183", "h: 555-0147", "new # is 555-0147", "call back 5550183", "txt ***-***-0164", "(xxx) xxx-0164", "555-***-0164", "410-555-0143 or 0144", "call son Mitch (xxx-0155).", "text a link to ***0142.", "410-555-0143/0144", "212 555 0190 or my wifes, same but 0191", "cb 480-555-0170/71", "ph 843-555-0119 (h) -0120 (c)", "Tell her to call me at extension 318", "it's 555-0118. 904 area code.", "904-555-01... uh... 18", "extension... hold on... 4402.", "its 907 555 um sorry 0163.", "call my dads cell 5o5 555 o147", "Is 555-0177 still good?", "it's 555-0178 now, same area code."],
    noMatch: ["9472 7916", "60-56-85-91", "call me on 2026-09-14", "1789396920", "110-555-0143", "410-155-0143", "2026-09-14", "987-65-4321", "21042-1234", "555-0143", "4111111111111111", "12345678901234", "$4105550143.00", "v4.105.5550", "v2.410.555.0143.1", "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "TPN4105550143", "sha 4105550143deadbeef41", "Order #4105550143", "UDI 00850012345671", "00850012345671", "xfer to billing ext 4471", "To: Front Desk, ext 200", "5550183", "call 5550183.50", "p/n 002-0361-00", "pcb 5550183", "section (c) 12 5550183", "xxx 0164", "### 0164", "in 0144 or so", "phone ordered 12 -0171", "call extension 318 for billing"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    const { text, numeric } = sample;
    for (const pattern of [GROUPED, HALF_GROUPED, PAREN, SINGLE, LISTED, INTERNATIONAL])
      for (const { match, index } of matchesIn(numeric, pattern, { digits: 7 }))
        if (!isVersion(text, match[0], index)) {
          const end = index + match[0].length;
          yield propose(index, end, 0.95, "groups");
          const also = ALSO.exec(text.slice(end, end + ALSO_REACH));
          const two = ALSO_TWO.exec(text.slice(end, end + 5));
          if (two !== null) yield propose(index, end + two[0].length, 0.95, "groups");
          if (also !== null && !YEAR.test(also[1] ?? ""))
            yield propose(end + also[0].length - 4, end + also[0].length, 0.7, "last-four");
        }
    for (const { match, index } of matchesIn(numeric, EXIT, { digits: 7 }))
      if (isNear(GOODS, text, index, GOODS_REACH)) continue;
      else if (match[1] !== "" || /\D/.test(match[0]) || isNear(CUE, text, index, CUE_REACH))
        yield propose(index, index + match[0].length, 0.9, "exit-code");
    for (const { match, index } of matchesIn(numeric, BARE, { run: 10 }))
      if (!isNear(GOODS, text, index, GOODS_REACH))
        yield propose(index, index + match[0].length, 0.8, "nanp");
    for (const { match, index } of matchesIn(numeric, LOCAL, { digits: 7 }))
      if (
        isNear(CUE, text, index, CUE_REACH) ||
        isNear(LETTER, text, index, LETTER_REACH) ||
        AREA_BEHIND.test(text.slice(index + match[0].length, index + ALSO_REACH))
      )
        yield propose(index, index + match[0].length, 0.8, "context:phone");
    for (const { match, index } of matchesIn(numeric, AREA, { run: 3 }))
      yield propose(index, index + match[0].length, 0.8, "context:phone");
    for (const { match, index } of matchesIn(numeric, BROKEN, { digits: 7 })) {
      if (isNear(GOODS, text, index, GOODS_REACH)) continue;
      const end = index + match[0].length;
      yield propose(index, end, 0.8, "groups");
      const rest = GOES_ON.exec(text.slice(end, end + ALSO_REACH));
      if (rest !== null)
        yield propose(
          end + rest[0].length - (rest[1] ?? "").length,
          end + rest[0].length,
          0.8,
          "groups",
        );
    }
    for (const { match, index } of matchesIn(numeric, SPLIT, { digits: 6 })) {
      const end = index + match[0].length;
      const rest = /\d{4}/.exec(text.slice(end, end + ALSO_REACH))?.index ?? 0;
      yield propose(index, end, 0.8, "groups");
      yield propose(end + rest, end + rest + 4, 0.8, "groups");
    }
    if (ZERO_LETTER.test(text))
      for (const { match, index } of matchesIn(numeric, WITH_LETTERS))
        yield propose(index, index + match[0].length, 0.8, "groups");
    for (const { match, index } of matchesIn(numeric, LOCAL_BARE, { run: 7 }))
      if (isNear(SAID, text, index, CUE_REACH) || isNear(LETTER, text, index, LETTER_REACH))
        yield propose(index, index + match[0].length, 0.8, "context:phone");
    for (const { match, index } of matchesIn(numeric, MASKED, { run: 4 }))
      yield propose(index, index + match[0].length, 0.9, "masked");
    for (const { match, index } of matchesIn(numeric, FOREIGN, { digits: 7 })) {
      const { length } = match[0].replace(/\D/g, "");
      if (
        length >= 7 &&
        length <= 13 &&
        isNear(SAID, text, index, CUE_REACH) &&
        !ISO_DATE.test(match[0])
      )
        yield propose(index, index + match[0].length, 0.7, "context:phone");
    }
    for (const { match, index } of matchesIn(numeric, DASHED_FOUR, { run: 4 }))
      if (isNear(OTHER_BEFORE, text, index, DASHED_REACH) && isNear(CUE, text, index, ALSO_REACH))
        yield propose(index, index + match[0].length, 0.7, "last-four");
    for (const pattern of [EXTENSION_ALONE, EXTENSION_AWAITED])
      for (const { match, index } of matchesIn(numeric, pattern, { run: 3 }))
        yield propose(index, index + match[0].length, 0.7, "extension");
    for (const { start, end } of fourDigitsAfter(sample, LAST_FOUR, LAST_FOUR_REACH))
      yield propose(start, end, 0.8, "last-four");
  },
});

function isVersion(text: string, match: string, index: number): boolean {
  if (!DOTTED.test(match)) return false;
  const end = index + match.length;
  return (
    /\d\.$/.test(text.slice(Math.max(0, index - 2), index)) ||
    /^\.\d/.test(text.slice(end, end + 2))
  );
}
