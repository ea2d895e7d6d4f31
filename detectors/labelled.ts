import { besidePerson, isPayer, numbersRows } from "./lib/beside-person.ts";
import { datesIn } from "./lib/dates.ts";
import { isSpeakers, plain, typeByWords } from "./lib/label-names.ts";
import { lengthFor } from "./lib/label-values.ts";
import { type Labelled, labelsIn } from "./lib/labels.ts";
import { matches } from "./lib/matches.ts";
import { figuresOf } from "./lib/number-forms.ts";
import { partialDatesIn } from "./lib/partial-dates.ts";
import { remembered } from "./lib/remembered.ts";
import { segmentsIn } from "./lib/segments.ts";
import { NOT_NAMES } from "./names/words.ts";
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
    "cardholder,attending,responsible party,rp,adjuster,adj,claim rep,claims rep,officer,agent,rep,assigned,assigned to,assignee,owner,taken by,answered by,handled by,booked by,provider,doctor,physician,pediatrician,pcp,therapist,dentist,nurse,locum,referred by,referring provider,attorney,lawyer,interpreter," +
    "signature,signed,signed by,preferred name,also known as,aka,first,last,fn,ln,fname,lname,given,family,given name,family name,name on card,cardholder name,prescriber,ordering provider,clinician,counselor,technician,tech,hygienist,surgeon,requested by,opened by,created by,updated by,reported by,lent to,issued to,prepared for,guarantor,sender,recipient,first name,mi,m.i.,middle init,middle,middle name,middle initial,last name,legal name,full name,your name,name,agent name,staff,from,to,attn,re,member,beneficiary,employee,next of kin,poa," +
    "paciente,nombre,nombre completo,apellido,apellidos,madre,padre,tutor,contacto,contacto de emergencia,médico,medico,esposo,esposa"
  ).split(","),
);
const OF_PERSONS = new Set<FindingType>(["NAME", "PHONE", "EMAIL", "IP", "SSN", "MRN"]);

/**
 * Values of a text that stand beside the name of what they are: lines of a form, members of JSON, cells under a
 * header, fields of a message between machines. The catalogue says what a name means, and the value must look like one of that type. Offsets are UTF-16 units
 * of the text.
 */
export function* labelledIn({ text, words }: Sample, catalogue: Catalogue): Generator<Span> {
  const factsOf = namedBy(catalogue);
  const personRows = new Set<number>();
  const others: Labelled[] = [];
  // What a speaker's label leads to is mostly a sentence, which its first word tells.
  const wants = (label: string, at: number) => {
    const { type, isSpeaker } = factsOf(label);
    if (type === null && label.includes("/"))
      return label.split("/").some((part) => factsOf(part).type !== null);
    if (type !== "NAME" || !isSpeaker || text.charAt(at) === '"') return type !== null;
    const first = wordFrom(words, at);
    return (
      isCapitalAt(text, words.starts[first] ?? at) &&
      (words.lower(first) === "st" || !NOT_NAMES.has(beforeApostrophe(words.lower(first))))
    );
  };
  for (const found of eachOf(labelsIn(text, wants), text)) {
    const type = typeOf(found, factsOf(found.label), text);
    if (type === null) {
      if (found.row !== undefined && found.end > found.start) others.push(found);
      continue;
    }
    const spans = [...spansFor(type, found, text)];
    // A member or a client may be told by a number.
    if (spans.length === 0 && type === "NAME" && found.row !== undefined) {
      others.push(found);
      if (CALLER.test(text.slice(found.start, found.end))) personRows.add(found.row);
    }
    for (const span of spans) {
      if (found.row !== undefined && OF_PERSONS.has(type)) personRows.add(found.row);
      yield span;
    }
  }
  for (const { start, end, type } of segmentsIn(text))
    yield {
      start,
      end,
      type,
      score: SCORE,
      detector: DETECTOR,
      because: [`label:${type.toLowerCase()}`],
    };
  if (personRows.size === 0) return;
  for (const found of others) {
    const beside = besidePerson(found, factsOf(found.label).name, text);
    if (beside !== null)
      yield { ...beside, score: 0.7, detector: DETECTOR, because: ["row:person"] };
  }
}

const PARTED = /\s?[/|,]\s?/g;

/** A label of several, and as many values: `Town / ZIP: Decatur / 30030`. */
function* eachOf(all: Iterable<Labelled>, text: string): Generator<Labelled> {
  for (const found of all) {
    const labels = found.label.split("/");
    const value = text.slice(found.start, found.end);
    const gaps = labels.length > 1 ? Array.from(matches(value, PARTED)) : [];
    if (gaps.length === 0 || gaps.length !== labels.length - 1) {
      yield found;
      continue;
    }
    const starts = [0, ...gaps.map(({ 0: gap, index }) => index + gap.length)];
    const ends = [...gaps.map(({ index }) => index), value.length];
    for (const [i, label] of labels.entries())
      yield {
        ...found,
        label: label.trim(),
        start: found.start + (starts[i] ?? 0),
        end: found.start + (ends[i] ?? 0),
      };
  }
}

/** What a label says of its value. */
interface Named {
  /** The label in plain words. */
  readonly name: string;
  readonly type: FindingType | null;
  readonly isSpeaker: boolean;
  readonly numbersRows: boolean;
}

const NAMED_BY = new WeakMap<Catalogue, (label: string) => Named>();

/** Tells what labels say, by a catalogue. */
function namedBy(catalogue: Catalogue): (label: string) => Named {
  let named = NAMED_BY.get(catalogue);
  if (named === undefined) {
    named = remembered((label) => {
      const name = plain(label);
      return {
        name,
        type: typeNamed(name, catalogue),
        isSpeaker: isSpeakers(label),
        numbersRows: numbersRows(name),
      };
    });
    NAMED_BY.set(catalogue, named);
  }
  return named;
}

/** "I'm" is "i". */
function beforeApostrophe(word: string): string {
  const end = word.indexOf("'");
  return end === -1 ? word : word.slice(0, end);
}

function typeNamed(name: string, catalogue: Catalogue): FindingType | null {
  if (PERSONS.has(name)) return "NAME";
  return catalogue.factsFor([name.replaceAll(" ", "_")]).type ?? typeByWords(name);
}

function typeOf({ start, end, row }: Labelled, named: Named, text: string): FindingType | null {
  if (row === undefined) return named.type;
  if (named.numbersRows) return null;
  return named.type ?? (isPayer(named.name, text.slice(start, end)) ? "NAME" : null);
}

function* spansFor(type: FindingType, found: Labelled, text: string): Generator<Span> {
  const { start, end } = found;
  const value = text.slice(start, end);
  if (value === "" || NOTHING.test(value)) return;
  const because = [`label:${type.toLowerCase()}`];
  const span = (from: number, to: number, as = type): Span => ({
    start: start + from,
    end: start + to,
    type: as,
    score: SCORE,
    detector: DETECTOR,
    because,
  });
  if (type !== "DATE") {
    const length = lengthFor(type, value, found);
    if (length > 0) yield span(0, length);
    return;
  }
  if (OLD_YEAR.test(value)) yield span(0, value.length, "AGE90");
  if (found.row !== undefined && isSerialDate(value)) yield span(0, value.length);
  const whole = [...datesIn(value)];
  for (const date of whole.length > 0 ? whole : partialDatesIn(value, figuresOf(value)))
    yield span(date.start, date.end);
}

/** A telephone number in place of a name. */
const CALLER = /^\+?[\d (][\d ().-]{6,20}$/;
/** A year of birth that shows an age over 89; later ones are no identifiers. */
const OLD_YEAR = /^19[0-3]\d$/;
const SERIAL = /^\d{5}(?:\.\d{1,10})?$/;

/** Spreadsheets count days from 1900: these are 1927 to 2064. */
function isSerialDate(value: string): boolean {
  return SERIAL.test(value) && Number(value) >= 10_000 && Number(value) < 60_000;
}
