import { defineDetector, propose } from "./detector.ts";
import { isNear } from "./lib/context.ts";
import { listFor, wordsOn } from "./lib/lexicon.ts";
import { matchAt } from "./lib/matches.ts";
import { nameHas } from "./lib/remembered.ts";
import { MARK } from "./marks.ts";

const OLD = /(?<![.$/#-])(?:9\d|1[01]\d)(?!\.?\d|%|°|[/:-]\d)/y;
/** The same in words, of which one is on the list. */
const OLD_WORDS =
  /(?:\bninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?<=\b((?:one|a) ))hundred(?:(?: and)?[- ](?:one|two|three|four|five|six|seven|eight|nine))?|\bnoventa(?: y (?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|\bcien(?:to (?:uno|dos|tres|cuatro|cinco))?)\b/iy;
/** The birthday that comes: "her ninety fifth birthday", "his 95th". */
const COMING =
  /(?:\bninet(?:ieth|y[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))|(?<=\b((?:one|a) ))hundred(?:th|(?: and)?[- ](?:first|second|third|fourth|fifth))|\b(?:9\d|10\d)(?:st|nd|rd|th))(?= (?:birthday|b-?day|year)\b)/iy;
const OLD_LIST = listFor(
  "ninety hundred noventa cien ciento ninetieth hundredth twenty thirty".split(" "),
);
const BEHIND =
  /^(?:\s?-?\s?(?:y\/?\.?o\b|yo\b|yrs?\b|years?[- ]?old|year old|years young|a[nñ]os(?![a-zñ]))|\s?[MF]\b(?!\.\w)|,? (?:and )?(?:lives|living) (?:alone|w\/|with\b|by\b|in\b)|,? still\b|(?: and a half|\+)(?![\w%])|\)? ?(?:going on|about to be)\b)/i;
const BEFORE =
  /(?:\b(?:age|aged|edad|turns?|turned|turning|cumple|cumpli[oó]|cumplir[aá]?|almost|nearly)(?![a-zñáéíóú])[\s:=(]{0,3}(?:(?:is|of|be)(?: (?:the |your |his |her )?(?:patient|caller|member|client|resident|insured|mother|father|mom|dad|wife|husband|parent))?[\s:=]{0,3})?|\bhow old (?:is|are|was|will) [^\n?.\d]{2,36}\s|\b(?:in|over|past) (?:his|her|their|my)? ?(?:nineties|ninety)\b[^\n.\d]{0,16}\s|\b(?:dob|born)\b[^\n]{3,24} (?:so|=|making (?:him|her)) |\bmakes? (?:him|her|me|them)(?:,? (?:what|like|about|now|um|uh))?,? |(?:^|[\s,])[MF], |\b(?:he|she|mom|mother|dad|father|gma|grandma|grandmother|grandpa|grandfather|nana|aunt|uncle|wife|husband|patient|pt|who|abuela|abuelo|abuelit[ao]|mam(?:[aá]|ita)|pap(?:[aá]|ito)|espos[oa]|suegr[oa]|t[ií][oa])(?:\s(?:is|was|at|will be|be|(?:just |now )?turned|turns?|makes?|made|hits?|reache[sd]|just hits|(?:is )?(?:gonna|going to) be|tiene)|'?ll be|'?s(?: (?:gonna|going to) be)?)\s(?:only |just |about to be |going on |now |already |also )?|\bi(?:['’]?m|['’]?ll be| will be| am| just turned| turned| turn)\s|\b(?:spouse|roommate|sister|brother|partner|neighbor|pt) (?:is )?also |\btiene (?:ya |casi )?|\b(?:gma|grandma|grandmother|gpa|grandpa|grandfather|mom|mother|dad|father|nana|aunt|uncle|wife|husband|pt|patient|mr|mrs|ms)\.? \p{L}{2,20} (?:is|was|turns|turned|just turned|will be)\s|\b(?:hundred|ninety)[- ](?:and )?\p{L}{3,5}, |\b(?:ninety|noventa|9\d)\b[^.?]{0,40}\b(?:sorry|no|actually|wait|i mean)[,.]? )$/iu;
/** What `BEFORE` ends with: a quick look that spares most numbers the whole one. */
const TOUCHED = /[\p{L}\d:=('’,][\s:=(,]{0,3}$/u;
/** A relative or a name with the age in parentheses. */
const PARENTHESIS = /(?:\p{L}{2,}|\))\s?\($/u;
/** A name with the age and more in parentheses: "Cornelius Vance (92, ph". */
const NAME_OPENS = /\p{Lu}\p{Ll}{2,20}\s?\($/u;
/** Between commas behind a relative: "her father Bohdan, 94, who". */
const RELATIVE =
  /\b(?:mom|mother|dad|father|gma|grandma|grandmother|grandpa|grandfather|nana|aunt|uncle|wife|husband|patient|pt|mam[aá]|pap[aá]|abuel[ao]|espos[ao]|suegr[ao]|t[ií][ao])(?![a-zñ])[^.\d\n]{0,24},\s$/i;
/** "mother 93, see" */
const OF_RELATIVE =
  /\b(?:mom|mother|dad|father|gma|grandma|grandmother|grandpa|grandfather|nana|aunt|uncle|wife|husband|mam[aá]|pap[aá]|abuel[ao]) $/i;
const ANSWER = /\bhow old\b[^?\n]{0,40}\?[^\d]{0,60}$|\bage\?[^\d]{0,40}$/i;
const REACH = 48;
/** Longer than an answer is looked for, with a label of ours between. */
const ASKED = 140;
/** What else is counted in tens. */
const MEASURE =
  /^\s?(?:%|percent|degrees?|°|mg|ml|mcg|lbs?|pounds|kg|bpm|min|minutes|days?|weeks?|months?|hours?|miles?|mph|calls?|points?|units?|dollars|bucks|d[oó]lares|pesos|d[ií]as|minutos|horas|semanas|meses|libras|kilos|an? (?:hour|day|week|month|year)|k\b|over|\/|st\b|rd\b|nd\b|th\b)|^ ?[A-Z]\d/i;
/** "at ninety one she still drives" */
const AT_AGE = /\bat $/i;
const ONE = /^,? (?:he|she|they|one|i|mom|dad|mama|mother|father)(?:'s|'ll)?\b/i;
const BIRTH_YEAR =
  /(?:\bb\.|\bnac\.|\b(?:born|yob|y\.o\.b\.?|birth ?yr|year born|birth ?year|year of birth|naci[oó]|nacida?)\b)[^\d\n]{0,24}$/i;
const YEAR_LENGTH = 4;
const YEAR = /(?<![/-])19[0-3]\d(?![\d/-])/y;
/** "born in '32": of this century nobody says so yet. */
const SHORT_YEAR = /(?:(?<=['’])|(?<![\d/.'’-]))(?:2[789]|3\d)(?![\d/:%-]|\.\d)/y;
const SHORT_YEAR_WORDS =
  /\b()(twenty[- ](?:seven|eight|nine)|thirty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)\b/iy;
const BORN_IN = /\b(?:was |were |i'm |im )?born (?:back |way back )?in (?:the year )?['’]?$/i;

/**
 * Ages of 90 and over, and years of birth that show one. Years up to 1939 count: too many by a few, since no clock is
 * looked at here.
 */
export const age90 = defineDetector({
  id: "age-90",
  type: "AGE90",
  needs: { marks: MARK.digit, lists: OLD_LIST },
  source: "45 CFR 164.514(b)(2)(i)(C): all ages over 89",
  examples: {
    match: ["93yo F", "101 y/o M", "my gma is 96.", "age 92", "she's 94 and", "grandmother Efua (97) to ask", "a 95-year-old", "how old is your dad?\nVisitor: 91, still", "turning 90", "born in 1931", "YOB 1932", "yob: 1928", "tiene 93 años", "mi esposo ya tiene 91 anos", "my husband (he make 90 this winter)", "she just hits 90 in May", "Q2 Age? 97\nQ3 Where?", "her ninety fifth birthday", "his 95th birthday", "she's gonna be a hundred", "at ninety one she still drives", "dad at 98 can't climb", "how old is he uh ninety nine", "mi abuelita tiene noventa y seis", "tiene cien años", "born in '32", "born 1/8/29, so that makes her, what, 96?", "M, 95, HOH", "age of the patient ninety two", "pt 90, lives w/ dtr", "in her nineties uh ninety three", "spouse also 90", "gma Opal is 94 and she", "Cornelius Vance (92, ph", "she is ninety\nguest: sorry 91 since", "born in twenty seven okay", "At 97 one does"],
    noMatch: ["age 89", "90% off", "in 90 days", "98.6 degrees", "weighs 96 kg", "93 calls", "97153 x 120", "100 mg", "built in 1931", "temp is 99", "he makes 90 calls", "she hits 95 mph", "95/60", "born in 28 weeks", "tiene noventa pesos", "cien dólares", "at 95 the pump alarms", "the ninety fifth percentile", "Vitamin M, 950 mg"],
  }, // biome-ignore format: one list is one line
  *detect({ text, field, numbers, words, lists }) {
    const why = isAgeField(field) && text.trim().length <= LONGEST_FIELD ? "field:age" : null;
    for (let i = 0; i < numbers.length; i++) {
      const start = numbers.starts[i] ?? 0;
      const end = numbers.ends[i] ?? 0;
      const length = end - start;
      if (length === YEAR_LENGTH) {
        if (matchAt(text, YEAR, start) !== null && isNear(BIRTH_YEAR, text, start, REACH))
          yield propose(start, end, 0.8, "context:birth-year");
      } else if (length < YEAR_LENGTH && matchAt(text, OLD, start) !== null) {
        const coming = matchAt(text, COMING, start);
        if (coming !== null) yield propose(start, start + coming[0].length, 0.85, "context:age");
        else if (why !== null || isAge(text, start, end))
          yield propose(start, end, 0.85, why ?? "context:age");
      } else if (length === 2 && matchAt(text, SHORT_YEAR, start) !== null) {
        if (isBirthYear(text, start, end)) yield propose(start, end, 0.7, "context:birth-year");
      }
    }
    for (const i of wordsOn(lists, OLD_LIST)) {
      const at = words.starts[i] ?? 0;
      const coming = matchAt(text, COMING, at);
      const match = coming ?? matchAt(text, OLD_WORDS, at) ?? matchAt(text, SHORT_YEAR_WORDS, at);
      if (match === null) continue;
      const start = match.index - (match[1]?.length ?? 0);
      const end = match.index + match[0].length;
      if (match[2] !== undefined) {
        if (isBirthYear(text, start, end)) yield propose(start, end, 0.7, "context:birth-year");
      } else if (why !== null || coming !== null || isAge(text, start, end))
        yield propose(start, end, 0.85, why ?? "context:age");
    }
  },
});

/** Is it the short form of a year in which somebody was born, and nothing counted? */
function isBirthYear(text: string, start: number, end: number): boolean {
  return isNear(BORN_IN, text, start, REACH) && !MEASURE.test(text.slice(end, end + 24));
}

const isAgeField = nameHas(/\b(?:age|edad)\b/);
const LONGEST_FIELD = 6;

/** Do the words beside a number say that it is somebody's age? */
function isAge(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 24);
  if (BEHIND.test(after)) return true;
  if (MEASURE.test(after)) return false;
  if (ONE.test(after) && AT_AGE.test(text.slice(Math.max(0, start - 4), start))) return true;
  return (
    (TOUCHED.test(text.slice(Math.max(0, start - 4), start)) &&
      isNear(BEFORE, text, start, BEFORE_REACH)) ||
    (text.slice(Math.max(0, start - ASKED), start).includes("?") &&
      isNear(ANSWER, text, start, ANSWER_REACH)) ||
    (after.startsWith(")") && isNear(PARENTHESIS, text, start, PARENTHESIS_REACH)) ||
    (after.startsWith(", ") && isNear(NAME_OPENS, text, start, NAME_REACH)) ||
    (after.startsWith(",") &&
      (isNear(RELATIVE, text, start, REACH) || isNear(OF_RELATIVE, text, start, REACH)))
  );
}

const BEFORE_REACH = 64;
const ANSWER_REACH = 110;
const PARENTHESIS_REACH = 12;
const NAME_REACH = 24;
