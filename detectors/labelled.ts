import { isPlaceholder } from "./lib/carrier-names.ts";
import { datesIn } from "./lib/dates.ts";
import { type Labelled, labelsIn } from "./lib/labels.ts";
import { wordsOf } from "./lib/words.ts";
import { isFirstName, isSurname, listed } from "./names/lists.ts";
import { type Token, tokenAt } from "./names/parse.ts";
import { NOT_NAMES, TITLES } from "./names/words.ts";
import type { Sample } from "./sample.ts";
import type { Catalogue, FindingType, Span } from "./types.ts";
import { isCapitalAt, wordFrom } from "./words.ts";

const DETECTOR = "label";
const SCORE = 0.9;
/** No value: the question was not answered. */
const NOTHING =
  /^(?:n\/?a|none|no|nil|null|unknown|unk|yes|y|n|self|self pay|same|same as above|tbd|pending|x+|-+|\.+|not (?:given|provided|available|applicable|sure)|declined|refused|optional|required|true|false)$/i;
/** Whose name it is: labels that the catalogue's names of answers do not know, since they are words of their own too. */
const PERSONS = new Set(
  (
    "patient,pt,caller,client,customer,contact,emergency contact,spouse,partner,parent,guardian,parent/guardian,mother,father,son,daughter,rider,passenger,driver,caregiver,requester,requestor,subscriber,insured,policyholder," +
    "cardholder,agent,rep,assigned,assigned to,assignee,owner,taken by,answered by,handled by,booked by,provider,doctor,physician,pediatrician,pcp,therapist,dentist,nurse,locum,referred by,referring provider,attorney,lawyer,interpreter," +
    "signature,signed,signed by,preferred name,also known as,aka,first,last,fn,ln,fname,lname,given,family,given name,family name,name on card,cardholder name,prescriber,ordering provider,clinician,counselor,technician,tech,hygienist,surgeon,requested by,opened by,created by,updated by,reported by,lent to,issued to,prepared for,guarantor,sender,recipient,first name,last name,legal name,full name,your name,name,agent name,staff,from,to,attn,re,member,beneficiary,employee,next of kin,poa," +
    "paciente,nombre,nombre completo,apellido,apellidos,madre,padre,tutor,contacto,contacto de emergencia,médico,medico,esposo,esposa"
  ).split(","),
);
/** Numbers of rows: somebody's where the row is about a person. */
const ROW_ID_WORDS =
  /(?:^|[ _])(?:id|sid|#|no|number|nummer|numero|número|ref|ticket|case|claim|trip|uuid)$/;
const ROW_IDS =
  /^(?:(?:call|lead|activity|record|contact|ticket|session|submission|entry|event|form|message|visitor|row|order|booking|case)? ?(?:id|sid|#|no|number)|ticket|case|lead|uuid|ref)$/;
const OF_PERSONS = new Set<FindingType>(["NAME", "PHONE", "EMAIL", "IP", "SSN", "MRN"]);
const MIN_ROW_ID = 4;

/**
 * Values of a text that stand beside the name of what they are: lines of a form, members of JSON, cells under a
 * header. The catalogue says what a name means, and the value must look like one of that type. Offsets are UTF-16 units
 * of the text.
 */
export function* labelledIn({ text, words }: Sample, catalogue: Catalogue): Generator<Span> {
  const typed = new Map<string, FindingType | null>();
  const typeOf = (label: string) => {
    const known = typed.get(label);
    if (known !== undefined) return known;
    const type = typeNamed(label, catalogue);
    typed.set(label, type);
    return type;
  };
  const personRows = new Set<number>();
  const others: Labelled[] = [];
  // What a speaker's label leads to is mostly a sentence, which its first word tells.
  const wants = (label: string, at: number) => {
    const type = typeOf(label);
    if (type !== "NAME" || !SPEAKERS.test(plain(label))) return type !== null;
    const first = wordFrom(words, at);
    return (
      isCapitalAt(text, words.starts[first] ?? at) &&
      !NOT_NAMES.has(words.lower(first).replace(/'.*$/, ""))
    );
  };
  for (const found of labelsIn(text, wants)) {
    const type =
      found.row !== undefined && ROW_IDS.test(plain(found.label)) ? null : typeOf(found.label);
    if (type === null) {
      if (found.row !== undefined && found.end > found.start) others.push(found);
      continue;
    }
    for (const span of spansFor(type, found, text)) {
      if (found.row !== undefined && OF_PERSONS.has(type)) personRows.add(found.row);
      yield span;
    }
  }
  if (personRows.size > 0) for (const found of others) yield* besidePerson(found, text);
}

const AMOUNT = /^[$€]?\d{1,9}(?:[.,]\d{1,3})*%?$/;
const COMPACT_DATE = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Cells without a telling header in a row about a person: its number, a date without separators. */
function* besidePerson({ label, start, end, column }: Labelled, text: string): Generator<Span> {
  const value = text.slice(start, end);
  const name = plain(label);
  if (COMPACT_DATE.test(value))
    yield { start, end, type: "DATE", score: 0.7, detector: DETECTOR, because: ["row:person"] };
  else if (/^@[\w.]{3,40}$/.test(value))
    yield { start, end, type: "OTHER_ID", score: 0.7, detector: DETECTOR, because: ["row:person"] };
  else if (value.length >= MIN_ROW_ID && NUMBERED.test(value) && /\d/.test(value)) {
    const isId = ROW_IDS.test(name) || ROW_ID_WORDS.test(name);
    const isFirst = column === 0 && !AMOUNT.test(value.replace(/^\d+$/, ""));
    if ((isId || isFirst) && !datesIn(value).next().value)
      yield {
        start,
        end,
        type: "OTHER_ID",
        score: 0.7,
        detector: DETECTOR,
        because: ["row:person"],
      };
  }
}

function plain(label: string): string {
  return label
    .replace(/\([^)]*\)/g, " ")
    .replace(/[_\s]+/g, " ")
    .replace(/[#*"]/g, "")
    .trim()
    .toLowerCase();
}

function typeNamed(label: string, catalogue: Catalogue): FindingType | null {
  const name = plain(label);
  if (PERSONS.has(name)) return "NAME";
  return catalogue.factsFor([name.replaceAll(" ", "_")]).type ?? catalogue.factsFor([name]).type;
}

function* spansFor(type: FindingType, found: Labelled, text: string): Generator<Span> {
  const { start, end } = found;
  const value = text.slice(start, end);
  if (value === "" || NOTHING.test(value)) return;
  const because = [`label:${type.toLowerCase()}`];
  if (type === "DATE") {
    for (const date of datesIn(value))
      yield {
        start: start + date.start,
        end: start + date.end,
        type,
        score: SCORE,
        detector: DETECTOR,
        because,
      };
    return;
  }
  const length = lengthFor(type, value, found);
  if (length > 0)
    yield { start, end: start + length, type, score: SCORE, detector: DETECTOR, because };
}

const NUMBERED = /^[A-Za-z0-9#(][A-Za-z0-9 ._/#()+-]{2,40}$/;

/** How much of a value, from its start, is an identifier of the type; 0 when it is none. */
function lengthFor(type: FindingType, value: string, found: Labelled): number {
  switch (type) {
    case "NAME":
      return nameLength(value, found);
    case "ADDRESS":
      return found.form !== "line" || /\d/.test(value) ? value.length : 0;
    case "CITY":
      return /^\p{L}[\p{L} .'’-]{1,30}/u.exec(value.replace(/,? [A-Z]{2}$/, ""))?.[0].length ?? 0;
    case "ZIP":
      return /^\d{5}(?:-\d{4})?(?!\d)/.exec(value)?.[0].length ?? 0;
    case "SSN":
    case "PHONE":
    case "CARD":
      return (
        /^[+(\d*xX•][\d ().*xX•/+-]{2,30}(?:ext?\.? ?\d{1,6})?/.exec(value)?.[0].trimEnd().length ??
        0
      );
    case "EMAIL":
      return value.includes("@") ? value.length : 0;
    case "DATE":
    case "AGE90":
    case "BIOMETRIC":
    case "PHOTO":
      return 0;
    case "IP":
    case "URL":
      return /^\S{3,}$/.test(value) ? value.length : 0;
    case "MRN":
    case "PLAN_ID":
    case "ACCOUNT":
    case "LICENSE":
    case "VEHICLE":
    case "DEVICE":
    case "OTHER_ID":
      return codeLength(value, found);
  }
}

function codeLength(value: string, { form }: Labelled): number {
  const isCode = /\d/.test(value) && NUMBERED.test(value) && value.split(" ").length <= 5;
  if (isCode && (form !== "line" || value.split(" ").every((word) => /\d|^[A-Z]{1,3}$/.test(word))))
    return value.length;
  if (/^@[\w.]{3,40}$/.test(value)) return value.length;
  const [code] = /^#?(?=\S{0,20}\d)[A-Za-z0-9][\w./-]{2,40}/.exec(value) ?? [];
  return code?.replace(/[.]$/, "").length ?? 0;
}

/** Degrees behind a name are none of its parts. */
const DEGREES =
  /(?:,? (?:MD|DO|NP|PA|PA-C|RN|LPN|DDS|DMD|PhD|PsyD|LMFT|LCSW|LPC|DPT|OD|DC|FNP|APRN|CNM|Esq)\.?)+$/;
const SURNAME_FIRST = /^\p{Lu}[\p{L}\p{M}'’ -]{1,40}, ?\p{Lu}[\p{L}\p{M}.'’ -]{0,40}$/u;
const NAME = /^(?:\p{L}[\p{L}\p{M}.'’"“”()-]{0,30}(?:, ?| ?)){1,6}/u;
const MAX_NAME_WORDS = 6;
/** Labels that are also those of who speaks in a transcript: what follows is mostly a sentence. */
const SPEAKERS =
  /^(?:patient|pt|caller|client|customer|contact|agent|rep|provider|doctor|nurse|mother|father|son|daughter|parent|spouse|partner|staff|member|therapist|dentist|from|to|re|first|last|interpreter|paciente|m[eé]dico|madre|padre)$/;

/** How long a name is that a value begins with: nobody answers "Name" with a common noun. */
function nameLength(value: string, { form, label }: Labelled): number {
  return form === "line" ? spokenName(value, SPEAKERS.test(plain(label))) : wholeName(value);
}

function wholeName(cell: string): number {
  const value = cell.replace(DEGREES, "");
  if (SURNAME_FIRST.test(value) && !/, [A-Z]{2}$/.test(value)) return value.length;
  const [name] = NAME.exec(value) ?? [];
  if (name === undefined) return 0;
  const words = wordsOf(name).map(({ folded }) => folded);
  if (words.length > MAX_NAME_WORDS || isPlaceholder(words)) return 0;
  const everyday = words.filter((word) => listed(word) === "word" && word.length > 2).length;
  const isListed = words.some((word) => isFirstName(word) || isSurname(word));
  if (everyday > 0 && (!isListed || everyday * 2 > words.length)) return 0;
  return name.trimEnd().replace(/[,(]+$/, "").length;
}

const NAME_GAP = /^(?:\.? |\. ?(?=\p{L})|, ?(?=\p{Lu})| ["“(](?=\p{L})|["”)] )/u;

/** In a line that may go on: words up to one that is no name. Behind a speaker's label nothing may follow it. */
function spokenName(value: string, isSpeaker: boolean): number {
  const tokens: Token[] = [];
  for (let next = tokenAt(value, 0); next !== null && tokens.length < MAX_NAME_WORDS; ) {
    const isTitle = tokens.length === 0 && TITLES.has(next.folded);
    if (
      !isTitle &&
      (next.listed === "word"
        ? !next.isInitial
        : NOT_NAMES.has(next.folded) && !isFirstName(next.folded))
    )
      break;
    tokens.push(next);
    const gap = NAME_GAP.exec(value.slice(next.end))?.[0];
    if (gap === undefined || (gap.startsWith(".") && next.folded.length > 3)) break;
    next = tokenAt(value, next.end + gap.length);
  }
  const last = tokens.at(-1);
  if (last === undefined || isPlaceholder(tokens.map(({ folded }) => folded))) return 0;
  const rest = value.slice(last.end);
  const isListed = tokens.some(({ folded }) => isFirstName(folded) || isSurname(folded));
  const isEnd = /^\.?\s*(?:$|[(<|/–—-])/.test(rest);
  if (isSpeaker) return isEnd && (isListed || tokens.length > 1) && last.isCapital ? last.end : 0;
  if (isEnd || /^[,.;]/.test(rest)) return last.end;
  return isListed ? last.end : 0;
}
