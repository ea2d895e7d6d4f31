import { DAY, DIA, numberOf, ORDINAL } from "./date-words.ts";
import { matchAt } from "./matches.ts";

/** A day without its month. Offsets are UTF-16 units. */
export interface SpokenDay {
  readonly start: number;
  readonly end: number;
  readonly day: number;
}

/** "on thursday the ninth" */
const WEEKDAY = new RegExp(`[a-z]{3,6}day,? the (${DAY})(?![a-z-])`, "iy");
/** "el jueves cinco a las dos": of an hour, "a las" stands before it. */
const DIA_DE_SEMANA = new RegExp(
  `(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo),? (?:el )?(${DIA})(?![\\p{L}\\d:]| (?:de la (?:mañana|tarde|noche)|en punto|y media|personas|por ciento))`,
  "iuy",
);
const IS_ORDINAL = new RegExp(`^${ORDINAL}$`, "i");
/** "el diecisiete a las diez" */
const DIA_Y_HORA = new RegExp(
  `(?<=\\b(?:el|al) )(${DIA})(?= a las? | el\\b| (?:y|o) (?!medi)| (?:de (?:la (?:semana|próxima)|este mes)|del mes|por la|en la|está|esta bien|no puedo|sí|okay|ok|gracias|perfecto|tengo|para|hay|mejor|qué|cómo)\\b|,? ?(?:[\n.?]|$))`,
  "iuy",
);
/** Words that lead to a day of the month whatever follows, unless it is something that is numbered. */
const LEAD =
  "on|until|till|til|by|starting|since|before|after|through|thru|or|tomorrow|today|tonight|as of|[a-z]{3,6}day";
/** What offers, takes or asks for a day: "i can see you the second". */
const OFFERS =
  "(?:can|could|i'll|we'll|to|will|would) (?:you |we |i |he |she )?(?:do|come|make it|take|see (?:you|him|her|them)|(?:it|that|we) be|get (?:you|him|her|them) in)|(?:how|what) about|see you|(?:have|got|i'd prefer|i prefer|rather have|we've got)(?: either)?|you (?:down )?for|is it|it's|that's|either|between";
const LEADS = new RegExp(`\\b(?:${LEAD}),? the (?:(?:twenty|thirty)[ -])?$`, "i");
const LEADS_FIRST = new RegExp(
  `\\b(?:${LEAD}|from|is|${OFFERS}) the (?:(?:twenty|thirty)[ -])?$`,
  "i",
);
const THE = /(?:^|[^a-z])the (?:(twenty|thirty)[ -])?$/i;
const FIRSTS = /^(?:first|second|third)$/i;
/** What is numbered and is no day. */
const NUMBERED =
  /^[ -](?:floors?|streets?|st|aves?|avenue|road|grade|graders?|time|times|visit|session|dose|doses|try|attempt|person|one|ones|row|page|step|child|baby|pregnancy|opinion|party|cousin|wife|husband|place|quarter|half|century|degree|gen|generation|edition|appointment|call|message|chapter|cranial|nerve|rib|toe|finger|digit|metatarsal|metacarpal|thoracic|lumbar|cervical|vertebra|ventricle|trimester|week|month|year|day|hour|night|round|cycle|shot|injection|booster|option|item|line|lane|door|house|building|unit|window|light|exit|entrance|step|stage|phase|level|tooth|molar|name|letter|number|amendments?|percentiles?|guy|lady|man|woman|kid|son|daughter|sister|brother|or (?:fifth|sixth|seventh) (?:time|try|one))\b/i;
/** What may follow a day; behind "the fourth" anything else is counted. */
const BEHIND_DAY =
  /^(?:\s?(?:[,.?!;\n]|$)|\s(?:okay|ok|yes|yeah|at|i|i'll|i'm|i've|it|it's|is|was|so|but|and|or|with|if|because|please|thanks|thank|does|do|can|could|would|will|works|alright|great|perfect|right|in|from|to|till|until|through|no|not|well|um|uh|he|she|we|they|that|that's|then|are|you|your|around|instead|back|every|here|there|when|where|what|how|which|who|why|my|his|her|before|after|since|for|about|either|morning|afternoon|evening|oh|let|let's|just|maybe|she's|he's|they're|we're|you're|thats|its|im|ill|shes|hes|theyre|youre|works)\b)/i;
const BEHIND_FIRST =
  /^(?:\s?(?:[,.?!;\n]|$)|\s(?:okay|ok|yes|yeah|at|i|i'll|i'm|it|it's|is|was|so|but|and (?:i|he|she|we|one|then)|or|with|if|please|thanks|does|do|can|could|would|works|alright|great|perfect|right|from|to|till|until|through|no|not|well|um|uh|he|she|we|they|that|then|are|you|instead|for|open|free|let|every (?:month|other|week)|i've got|in the (?:morning|afternoon))\b)/i;
const REACH = 40;
const AHEAD = 28;

/** So shortly behind a day, "the second" is another, or the same once more. */
const AGAIN = 56;
/** "see you the second you walk in" */
const SEEN = /\b(?:see (?:you|him|her|them)|that's|it's) the $/i;
const BEHIND_SEEN = /^ (?:you|he|she|they|we|i)\b/i;
const AT_TIME =
  /^ at (?:\d|noon\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/i;

/** `told`: where the last day ends. The day without a month that is said at a word: "i'll take the twenty fifth", "thursday the ninth", "jueves cinco". */
export function spokenDayAt(
  text: string,
  at: number,
  end: number,
  told = Number.NEGATIVE_INFINITY,
): SpokenDay | null {
  const ofWeek =
    matchAt(text, WEEKDAY, at) ?? matchAt(text, DIA_DE_SEMANA, at) ?? matchAt(text, DIA_Y_HORA, at);
  if (ofWeek !== null) {
    const day = ofWeek[1] ?? "";
    const last = at + ofWeek[0].length;
    return dayAt(last - day.length, last, numberOf(day));
  }
  const said = text.slice(at, end);
  const word = said.replace(OWNING, "");
  if (!IS_ORDINAL.test(word)) return null;
  const before = text.slice(Math.max(0, at - REACH), at);
  const the = THE.exec(before);
  if (the === null) return null;
  const tens = the[1] ?? "";
  const isFirst = FIRSTS.test(word) && tens === "";
  const last = at + word.length;
  const behind = text.slice(end, end + AHEAD);
  const isLate = tens !== "" || LATE.test(word);
  const isDay = isFirst
    ? (at - told < AGAIN ||
        AT_TIME.test(behind) ||
        (LEADS_FIRST.test(before) && !(SEEN.test(before) && BEHIND_SEEN.test(behind)))) &&
      BEHIND_FIRST.test(behind)
    : (isLate || word !== said || LEADS.test(before) || BEHIND_DAY.test(behind)) &&
      !OF.test(before) &&
      !OTHER_OF.test(behind);
  if (!isDay || NUMBERED.test(behind)) return null;
  return dayAt(at - (tens === "" ? 0 : tens.length + 1), last, numberOf(`${tens} ${word}`));
}

/** "the tenth of the list", and no month. */
const OTHER_OF = /^\s(?:to last|of(?! (?:this|next|that|the|last) month))\b/i;
/** "the fifteenth's fine" */
const OWNING = /['’](?:s|re|ll)$/;
/** Nothing else is numbered so high, but for what `NUMBERED` lists. */
const LATE = /^(?:(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)$/i;

/** "of the fifth": the month of a day, or a part of something numbered. */
const OF = /(?<!\bas )\bof the (?:(?:twenty|thirty)[ -])?$/i;

function dayAt(start: number, end: number, day: number): SpokenDay | null {
  return day >= 1 && day <= 31 ? { start, end, day } : null;
}

/** Does a clause end, or go on with a word that follows a day? */
export function isClauseEndAt(text: string, end: number): boolean {
  return BEHIND_FIRST.test(text.slice(end, end + AHEAD));
}
