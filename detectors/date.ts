import { defineDetector, type Proposal, propose } from "./detector.ts";
import { dateFieldsIn } from "./lib/birthday-pieces.ts";
import { isNear } from "./lib/context.ts";
import { DATE_WORDS } from "./lib/date-words.ts";
import { datesIn } from "./lib/dates.ts";
import { listFor } from "./lib/lexicon.ts";
import { matchAt } from "./lib/matches.ts";
import { namedDaysIn } from "./lib/named-days.ts";
import { type Form, figuresOf, formsIn, SHAPE } from "./lib/number-forms.ts";
import { partialDatesIn } from "./lib/partial-dates.ts";
import { nameHas } from "./lib/remembered.ts";
import { sentenceAround } from "./lib/sentence.ts";
import { spokenDatesIn } from "./lib/spoken-dates.ts";
import { MARK } from "./marks.ts";

const isDateField = nameHas(
  /\b(?:date|dob|birth\w*|birthday|day|when|at|time|on|nacimiento|fecha|service|visit|appt|appointment|created|opened|started|called|expires?|exp)\b/,
);
const CUE =
  /\b(?:b(?=\.)|dob|d\.o\.b|doi|dos|born|birth\w*|b-?day|date|dated|appt|appointment|visit|seen|surgery|eff|effective|exp(?:ires|iring|iry)?|service|valid|good|since|on|el|fecha|nacimiento|naci[oó]|fue|from|thru|through|until|till?|by|due|before|after|sx|nv|ov|admit\w*|discharg\w*|d\/?c|see (?:you|u|ya)|resched\w*|confirm(?:ed|ing)?|cxl|moved?|signed|denied|billed|charged|paid|claim|r\/s|cx|start|new|made|set|booked|cancel+ed|bought|purchased?|exam|since|onset|hired|(?:ran|run) out|ended|issued|started|stopped|quit|last|next|(?:re-?)?fill(?:ed|s)?|dispensed|collected|drawn|sent|faxed|signed|dated|implanted|placed|inserted|replaced|diagnosed|dx|f\/?u|rtc|recall|out|back|returned|lmp|edd|f\.? ?n|f\.? ?nac)\b[\s:.=,'"(*-]{0,4}(?:(?:is|was|the|her|his|of|for|to|made|mon|tue|wed|thu|fri|sat|sun)\w{0,6}[\s:,.]{1,2}){0,3}$/i;
const CUE_REACH = 48;
/** "Sched w Halvorsen 11-3" */
const CUE_OF_NAME =
  /\b(?:re?-?sched\w*|sched\w*|booked|appt|r\/s) (?:w\/?|with) ?(?:dr\.? )?\p{L}{2,20},? $/iu;
/** "040977 is my dob" */
const CUE_BEHIND =
  /^(?: is|'s| ?[=-])? ?(?:my |her |his |the )?(?:dob|d\.o\.b|b-?day|birth ?da(?:y|te)|date of birth)\b/i;
/** A question for a birthday, and in the next line its answer: "4 4 44". */
const ASKED =
  /\b(?:dob|d\.o\.b|date of birth|birth ?date|birthday|fecha de nacimiento)\b[^\n]{0,40}\n{1,2}[^\n]{0,70}$/i;
const ASKED_REACH = 130;
/** A look that spares most texts the search for a date in fields. */
const FIELDS = /(?:month|mm|mes)["']?\s{0,2}[:=]/i;
/** A moment goes with its date only in one ISO token. */
const ISO_TIME = /T\d{2}:?\d{2}(?::?\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?(?![\dA-Za-z])/y;
/** ISO 8601 in its basic form. */
const BASIC: readonly Form<Proposal>[] = [
  {
    needs: SHAPE.eight | SHAPE.glued,
    pattern: /(?<![A-Za-z])(?:19|20)\d{6}T\d{4}(?:\d{2})?(?:Z|[+-]\d{2}:?\d{2})?(?![\dA-Za-z])/y,
    read: ({ 0: match, index }) => propose(index, index + match.length, 0.85, "date:whole"),
  },
];
/** Words that speak of machines, or of days that concern nobody: the patterns below have one of them. */
const QUIET = listFor(
  (
    "deploy deploys deployed deploying deployment deployments build release released releases server uptime cron job check checks incident backup certificate cert " +
    "somebody someone anybody anyone closed closing closure close closes opens walk walkins re reopen reopens reopened reopening open holiday labor memorial offering office only off window sale promo promos promotion promotions promotional offer discount coupon code special newsletter webinar screening giveaway event raffle stock oos backorder backorders backordered restock restocks restocked restocking shipping maintenance outage deadline sweepstakes fair seminar workshop class classes week wk needed due vendor supplier shipment display free thru through until til till ends expires report digest summary recap scorecard ctr cpl cpc cpm impressions spend landing transmittal fee"
  ).split(" "),
);
/** Of machines, not of persons. */
const SYSTEM =
  /\b(?:deploy\w*|build|release[ds]?|server|uptime|cron|job|checks?|incident|backup|certificate|cert)\b/i;
const VERSION = /\b(?:v|ver|version|build|release|firmware|rev)\b[\s.:#-]{0,3}$/i;
const VERSION_REACH = 16;
/** Days that concern nobody in particular: closings, sales, goods, a price "10/31 only" (the date is a blank). */
const PUBLIC =
  /\b(?:clos(?:ed|ing|ure)|offering|re-?open\w*|holiday|labor day|memorial day|office hours|sale|promo\w*|offer|discount|coupon|code|special|fee schedule|transmittal|newsletter|webinar|screening|open house|giveaway|event|raffle|stock|oos|backorder\w*|restock\w*|shipping|maintenance|outage|deadline|sweepstakes|fair|seminar|workshop|class(?:es)?(?! [a-e]\b)|week of|wk of|needed by|due by|vendor|supplier|shipment|display|if (?:some|any)(?:body|one)|free (?:until|till?|through|thru))\b|\$\d[^.!?\n]{0,40} {3}only\b|(?:\$ ?\d{1,4}|\d ?%|\bhalf|\bpercent) off\b|\b(?:maintenance|change|next|release) window\b/i;
/** What an advertisement offers up to a day, and what shows that it is one. */
const UNTIL = /\b(?:thru|through|until|till?|ends?|expires?)(?: \p{L}{3,9},?)? {0,2}$/iu;
const BROADCAST =
  /\b(?:(?:use|w\/|with|promo) code|[Cc]ode:? [A-Z]{3,}\d{0,4}|(?:[Rr]eply|[Tt]xt|[Tt]ext) (?:[A-Z0-9]{1,8} (?:or|to \p{L}{3,12},?) )?STOP|[Oo]pt[- ]?out|[Ll]imited time|(?<!\b(?:we|i|you) )[Bb]ook now|[Ww]hile supplies)\b|\d ?% off\b/u;
const BROADCAST_REACH = 200;
const UNTIL_REACH = 24;
/** Figures of a time, where no telephone number and no mailbox is told. */
const FIGURES =
  /\b(?:(?:daily|weekly|monthly|quarterly|wk|week|month|call|calls|lead|ads?|sem|ppc|marketing|campaign)(?:'s|ly)? (?:report|digest|summary|recap|scorecard|stats)|ctr|cpl|cpc|cpm|impressions|ad spend|landing page)\b/i;
const SOMEBODY = /@\w|\d{3}[-.) ]{1,2}\d{3}[-. ]?\d{4}|(?<!\d)\+?1?\d{10}(?!\d)/;
const SOMEBODY_REACH = 300;
/** An announcement speaks of its day in the next sentence. */
const ANNOUNCED =
  /\b(?:free|sale|screening|giveaway|open house|webinar|workshop)\b[^.!?\n]{0,40}[!:]\s[^.!?\n]{0,24}$/i;
const PERSONAL =
  /\b(?:see (?:you|u)|i|my|me|his|her|she|he|your|pt|patient|dob|born|visit|appt|appointment|seen|surgery|mom|dad|wife|husband|son|daughter)\b/i;
/** In answer to a question of what befell somebody. */
const ASKED_OF =
  /\b(?:when|what day|date)\b[^?\n]{0,40}\b(?:accident|injury|fall|crash|surgery|happen|you|he|she|they|your|his|her)\b[^?\n]{0,24}\?[^\n]{0,8}\n[^\n]{0,60}$/i;
/** What is made in lots expires. */
const OF_A_LOT = /\blots?\b[^\n]{0,32}\b(?:exp|expires?|expiry|bb|use by)\b[\s.:]{0,3}$/i;
const SENTENCE = 90;
const EPOCH = /^\s*1\d{9}(?:\d{3}|\.\d{1,6})?\s*$/;

/** Dates of any precision finer than a year: whole ones in every order, month and day, a day alone behind its article. */
export const date = defineDetector({
  id: "date",
  type: "DATE",
  needs: { marks: MARK.digit, lists: DATE_WORDS },
  source: "45 CFR 164.514(b)(2)(i)(C); ISO 8601; CLDR patterns for en-US and es",
  examples: {
    match: ["seen 12 sep'24", "03/14/1987", "3/14/87", "1987-03-14", "14.03.1987", "March 14, 1987", "14 March 1987", "Mar 14th 1987", "12 de marzo de 1987", "2025-03-21T16:05:44Z", "DOB 19870314", "dob 031487", "appt on 9/25", "Apr 2", "3-Feb-2025", "12 de marzo", "4th of july", "before the 19th", "nov 2017", "May 12 at 9", "her birthday is 6.14", "el 5 de mayo", "2026/09/14", "Sept. 8", "March fourteenth, nineteen eighty-seven", "june third sixty one", "the second of February, 1935", "doce de marzo de dos mil veinte", "see you thursday the ninth", "birthdate: Apr-02-1968", "Apr.02.1968", "collected 14OCT 0710", "last exam >> Aug '23", "bought = 2024-08", "el 15 de dic", "3 ene 2025", "12-ago-2025", "yes march 30", "pick up 12-01 0830", "MedRide: 30th, 6:50", "born Armistice Day, 1924", "a March birthday", "date of birth?\nCaller: Eleven twenty-two seventy-nine.", "the spring sale\nMaria since 5/12", "F.N. 19/XI/1958, exp.", "nacida 4-IX-62", "child b. 7-iv-2019", "labs due 9/29 or 30. AMH", "Jan 8 or 9", "es mañana o el 6?", "Es el jueves 6 a las 9", "el lunes 3?", "see you Thurs 23", "last fill 10.12, NDC", "full name and date of birth.\nvisitor: hollis crane 4 4 44", "y/o M, b. 5/1928", "your date of birth?\nCaller: 24 09 19 30", "implanted 03-2022", "f/u 12.04", "out Nov 27-28 for his surgery", "the second of the third eighty seven", "it's march twelfth eighty eight", "so march second yes", "i can do may seventh at one", "tres de mayo del setenta y nueve", "nineteen seventy one october the ten", "once in august of twenty three", "tomorrow the seventeenth at seven", "on the twelfth and i need a note", "the ninth at nine", "from the third till friday", "el jueves cinco a las dos", "birthday? new year's eve nineteen forty four", "he switched jobs in November", "she'll be one hundred on flag day", "see you in July", "from friday to the 24th of this month", "wants appt before thxgiving.", "crown popped off Halloween night", "vein tx b4 wedding in June.", "i need it before July,", "Due back in Feb.", "auth good thru Feb.", "had the sleeve in 2019-11", "Knee Pain | Mon 3/10 8:58", "cita del 14 al 21 de nov", "Salcedo Ibarra, Nayeli (02/2010).", "We saw Dr. Mensah on 18/02.", "claim denied for 1/8. pls", "Dates in town: 12-19 May", "needs it by St Pats.", "nueve del nueve del cincuenta y ocho", "le puedo dar el diecisiete a las diez", "would be one nineteen twenty twenty six okay", "Birthday?\nGrandmother: Halloween. Year", "july third of o eight", "can you come the twenty fourth thats a sunday", "date of birth 0.3.1.4.1.9.8.2", "dob 0-3-1-4-8-2"],
    noMatch: ["since 2019", "5/5 stars", "1/2 tablet", "rolled to 3/6 pods", "open 24/7", "19870314", "the 2nd floor", "version 2025.3.18", "closed Mon 9/1 for Labor Day", "120/80", "half off until 5/31, use the coupon", "may 2 people come", "tomorrow at 10:20", "pain 3/10", "305-12-7716-4", "419 1/2 E Cherry", "in march two people", "you may second that", "eleven twenty-two", "two thousand dollars", "they may 2", "march 2 people in", "5 days ago 3 came", "fw 2024-08", "room 12-01 is clean", "4th, then left", "a12oct", "10mar", "Closed Nov 27-28, open", "Tuesday 6", "$49 whitening 10/31 only", "Lot of cartridges M004471 exp 6/26.", "get $75 off thru Fri 10/17!", "Next window 10/21 02:00", "el 90 por ciento", "Mon 30 patients", "the 6 of us", "Vol. IV/2020", "1/X/Y", "https://example.org/blog/2026/09/14/what-is-mohs", "So if somebody joined by October 20th, it would start", "it's free until the thirty first", "are you open on veterans day", "this may be a reason", "it is the fifth time", "on the second visit", "the fourth floor", "on the third rib", "in november the rate is 4 percent", "closed for the holiday on november twenty seventh", "i'll take the fourth one", "2 syringes for $1,150 thru 2/14. Use code CUPID24.", "Weekly report, 05/05-05/11", "back in 2000-10", "Daily digest 6/11: 84 calls", "dob 9.9.9.9.9.9.9.9", "build 0.3.1.4.1.9.8.2"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    const { text, field } = sample;
    const figures = figuresOf(text, sample.numbers);
    const isField = isDateField(field);
    const isQuiet = (sample.lists.any & QUIET) !== 0;
    if (isField && EPOCH.test(text)) yield propose(0, text.length, 0.9, "field:epoch");
    for (const { start, end, form } of datesIn(text, figures)) {
      const isCued = isField || isNear(CUE, text, start, CUE_REACH);
      if (
        (form === "digits" || form === "spaced") &&
        !isCued &&
        !CUE_BEHIND.test(text.slice(end, end + CUE_REACH)) &&
        !isNear(ASKED, text, start, ASKED_REACH)
      )
        continue;
      if (isNear(VERSION, text, start, VERSION_REACH) || isFolder(text, start, end)) continue;
      if (isQuiet && isOfMachine(text, start, end)) continue;
      yield propose(start, endOfTime(text, end), isCued ? 0.95 : 0.85, "date:whole");
    }
    for (const { start, end, isSure } of partialDatesIn(text, figures)) {
      const isCued =
        isField ||
        isNear(CUE, text, start, CUE_REACH) ||
        isNear(CUE_OF_NAME, text, start, CUE_REACH);
      if ((!isSure && !isCued) || (isQuiet && isPublic(text, start, end))) continue;
      if (OF_A_LOT.test(text.slice(Math.max(0, start - CUE_REACH), start))) continue;
      yield propose(start, end, isCued ? 0.8 : 0.65, "date:partial");
    }
    yield* formsIn(text, figures, BASIC);
    if (FIELDS.test(text))
      for (const { start, end } of dateFieldsIn(text))
        yield propose(start, end, 0.85, "date:fields");
    for (const { start, end, year, month } of spokenDatesIn(sample))
      if (
        year > 0 ||
        !isQuiet ||
        !(isPublic(text, start, end) || isOfHours(text, start, month > 0))
      )
        yield propose(start, end, year > 0 ? 0.85 : 0.7, "date:spoken");
    for (const { start, end, hasYear } of namedDaysIn(sample))
      if (hasYear || !isQuiet || !(isPublic(text, start, end) || isOfHours(text, start)))
        yield propose(start, end, 0.6, "date:event");
  },
});

/** Where the time ends that may follow a date's end; the date's end when there is none. */
function endOfTime(text: string, end: number): number {
  return end + (matchAt(text, ISO_TIME, end)?.[0].length ?? 0);
}

const ADDRESS = /https?:\/\/\S{1,200}$/;

/** Blogs have a page's day in its address. */
function isFolder(text: string, start: number, end: number): boolean {
  return (
    text.charAt(start - 1) === "/" &&
    text.charAt(end) === "/" &&
    ADDRESS.test(text.slice(Math.max(0, start - 220), start))
  );
}

function isOfMachine(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - SENTENCE), end + SENTENCE);
  return !PERSONAL.test(around) && SYSTEM.test(around);
}

/** "are you open on veterans day", whoever asks. */
const OPEN =
  /\b(?:open|opens|closed|closing|close|closes|walk-?ins|abiert[oa]s?|abren|abrimos|cerrad[oa]s?|cerramos)\b(?: (?:for|the|el|los|en|hasta|holidays?|on|from|until|till|through|all|day|of|weekend|week|again|back)\b){0,5}\s$/i;
const STAYS_OPEN = /\b(?:open|abiert[oa]s?)\b[^.?!\n]{0,32}$/i;
const OPEN_REACH = 48;

/** A day without its month counts only where something is open till then: "we're closed on the thirteenth" answers somebody. */
function isOfHours(text: string, start: number, hasMonth = true): boolean {
  if (!hasMonth && !STAYS_OPEN.test(text.slice(Math.max(0, start - OPEN_REACH), start)))
    return false;
  return OPEN.test(text.slice(Math.max(0, start - OPEN_REACH), start));
}

/** Is it the day of a closing, a sale or a delivery, with nobody in the sentence? */
function isPublic(text: string, start: number, end: number): boolean {
  const sentence = sentenceAround(text, start, end, SENTENCE);
  if (PERSONAL.test(sentence) || ASKED_OF.test(text.slice(Math.max(0, start - ASKED_REACH), start)))
    return false;
  const before = text.slice(Math.max(0, start - SENTENCE), start);
  return (
    PUBLIC.test(sentence) ||
    ANNOUNCED.test(before) ||
    (UNTIL.test(before.slice(-UNTIL_REACH)) &&
      BROADCAST.test(around(text, start, BROADCAST_REACH))) ||
    (FIGURES.test(sentence) && !SOMEBODY.test(around(text, start, SOMEBODY_REACH)))
  );
}

function around(text: string, at: number, reach: number): string {
  return text.slice(Math.max(0, at - reach), at + reach);
}
