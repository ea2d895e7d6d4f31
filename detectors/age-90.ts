import { defineDetector, propose } from "./detector.ts";
import { isNear } from "./lib/context.ts";
import { listFor, wordsOn } from "./lib/lexicon.ts";
import { matchAt } from "./lib/matches.ts";
import { nameHas } from "./lib/remembered.ts";
import { MARK } from "./marks.ts";

const OLD = /(?<![.$/#-])(?:9\d|1[01]\d)(?!\.?\d|%|°|[/:-]\d)/y;
/** The same in words, of which one is on the list. */
const OLD_WORDS =
  /(?:\bninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?<=\b((?:one|a) ))hundred(?:(?: and)?[- ](?:one|two|three|four|five|six|seven|eight|nine))?|\bnoventa(?: y (?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?)\b/iy;
const OLD_LIST = listFor("ninety hundred noventa".split(" "));
const BEHIND =
  /^(?:\s?-?\s?(?:y\/?\.?o\b|yo\b|yrs?\b|years?[- ]?old|year old|years young|a[nñ]os(?![a-zñ]))|\s?[MF]\b(?!\.\w)|,? (?:and )?(?:lives|living) alone|,? still\b|\)? ?(?:going on|about to be)\b)/i;
const BEFORE =
  /(?:\b(?:age|aged|edad|turns?|turned|turning|cumple|cumpli[oó]|cumplir[aá]?|almost|nearly)(?![a-zñáéíóú])[\s:=(]{0,3}(?:is|of|be)?\s?|\b(?:he|she|mom|mother|dad|father|gma|grandma|grandmother|grandpa|grandfather|nana|aunt|uncle|wife|husband|patient|pt|who|abuela|abuelo|mam[aá]|pap[aá]|espos[oa]|suegr[oa]|t[ií][oa])(?:\s(?:is|was|will be|be|(?:just |now )?turned|turns?|makes?|made|hits?|reache[sd]|just hits|(?:is |'s )?(?:gonna|going to) be|tiene)|'?ll be|'?s)\s(?:only |just |about to be |going on |now |already )?|\bi'?m\s)$/i;
/** What `BEFORE` ends with: a quick look that spares most numbers the whole one. */
const TOUCHED = /[\p{L}:=('’][\s:=(]{0,3}$/u;
/** A relative or a name with the age in parentheses. */
const PARENTHESIS = /(?:\p{L}{2,}|\))\s?\($/u;
/** Between commas behind a relative: "her father Bohdan, 94, who". */
const RELATIVE =
  /\b(?:mom|mother|dad|father|gma|grandma|grandmother|grandpa|grandfather|nana|aunt|uncle|wife|husband|patient|pt|mam[aá]|pap[aá]|abuel[ao]|espos[ao]|suegr[ao]|t[ií][ao])(?![a-zñ])[^.\d\n]{0,24},\s$/i;
const ANSWER = /\bhow old\b[^?\n]{0,40}\?[^\d]{0,60}$|\bage\?[^\d]{0,40}$/i;
const REACH = 48;
/** Longer than an answer is looked for, with a label of ours between. */
const ASKED = 140;
/** What else is counted in tens. */
const MEASURE =
  /^\s?(?:%|percent|degrees?|°|mg|ml|mcg|lbs?|pounds|kg|bpm|min|minutes|days?|weeks?|months?|hours?|miles?|mph|calls?|points?|units?|dollars|bucks|an? (?:hour|day|week|month|year)|k\b|over|\/|st\b|rd\b|nd\b|th\b)|^ ?[A-Z]\d/i;
const BIRTH_YEAR =
  /(?:\bb\.|\bnac\.|\b(?:born|yob|y\.o\.b\.?|birth ?yr|year born|birth ?year|year of birth|naci[oó]|nacida?)\b)[^\d\n]{0,24}$/i;
const YEAR_LENGTH = 4;
const YEAR = /(?<![/-])19[0-3]\d(?![\d/-])/y;

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
    match: ["93yo F", "101 y/o M", "my gma is 96.", "age 92", "she's 94 and", "grandmother Efua (97) to ask", "a 95-year-old", "how old is your dad?\nVisitor: 91, still", "turning 90", "born in 1931", "YOB 1932", "yob: 1928", "tiene 93 años", "mi esposo ya tiene 91 anos", "my husband (he make 90 this winter)", "she just hits 90 in May", "Q2 Age? 97\nQ3 Where?"],
    noMatch: ["age 89", "90% off", "in 90 days", "98.6 degrees", "weighs 96 kg", "93 calls", "97153 x 120", "100 mg", "built in 1931", "temp is 99", "he makes 90 calls", "she hits 95 mph", "95/60"],
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
      } else if (length < YEAR_LENGTH && matchAt(text, OLD, start) !== null)
        if (why !== null || isAge(text, start, end))
          yield propose(start, end, 0.85, why ?? "context:age");
    }
    for (const i of wordsOn(lists, OLD_LIST)) {
      const match = matchAt(text, OLD_WORDS, words.starts[i] ?? 0);
      if (match === null) continue;
      const start = match.index - (match[1]?.length ?? 0);
      const end = match.index + match[0].length;
      if (why !== null || isAge(text, start, end))
        yield propose(start, end, 0.85, why ?? "context:age");
    }
  },
});

const isAgeField = nameHas(/\b(?:age|edad)\b/);
const LONGEST_FIELD = 6;

/** Do the words beside a number say that it is somebody's age? */
function isAge(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 24);
  if (BEHIND.test(after)) return true;
  if (MEASURE.test(after)) return false;
  return (
    (TOUCHED.test(text.slice(Math.max(0, start - 4), start)) &&
      isNear(BEFORE, text, start, REACH)) ||
    (text.slice(Math.max(0, start - ASKED), start).includes("?") &&
      isNear(ANSWER, text, start, ANSWER_REACH)) ||
    (after.startsWith(")") && isNear(PARENTHESIS, text, start, PARENTHESIS_REACH)) ||
    (after.startsWith(",") && isNear(RELATIVE, text, start, REACH))
  );
}

const ANSWER_REACH = 110;
const PARENTHESIS_REACH = 12;
