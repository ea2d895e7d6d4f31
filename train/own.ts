import { EVERYDAY_WORDS } from "../detectors/names/everyday-words.ts";
import { capitalised, cased, type NamePools, unpunctuated } from "./augment.ts";
import type { Example } from "./example.ts";
import { type Person, personOf, written } from "./people.ts";
import { one, type Random } from "./random.ts";
import { LISTS, NOBODY, sectionsOf } from "./templates.ts";

// Text of our own: calls put together from turns, notes, texts, forms and tables, and texts that name nobody.

/** Everyday words that are no names. */
const WORDS = EVERYDAY_WORDS.trim().split(/\s+/);
const CALLS = sectionsOf("calls.txt");
const WRITTEN = sectionsOf("written.txt");

interface Filling {
  readonly pools: NamePools;
  readonly random: Random;
  readonly people: Map<string, Person>;
}

const filling = (pools: NamePools, random: Random): Filling => ({
  pools,
  random,
  people: new Map(),
});

const SLOT = /\{([A-Za-z]+\d?)(?:\.([A-Za-z]+\d?))?\}/g;

/** Fills a template; names stay enclosed in `⟦` and `⟧`. */
function filled(template: string, filling: Filling): string {
  return template.replace(SLOT, (_, slot: string, how?: string) => valueOf(slot, how, filling));
}

function valueOf(slot: string, how: string | undefined, filling: Filling): string {
  const { random, people, pools } = filling;
  if (how !== undefined) {
    const isUpper = slot === "P";
    const key = how === "full2" ? "q" : slot.toLowerCase();
    let person = people.get(key);
    if (person === undefined) people.set(key, (person = personOf(pools, random)));
    const text = written(person, isUpper ? how.toLowerCase() : how, random);
    return isUpper ? text.toUpperCase() : text;
  }
  const lower = slot.toLowerCase();
  const text = plainOf(lower, filling);
  if (slot === lower) return text;
  return slot === slot.toUpperCase() ? text.toUpperCase() : capitalised(text);
}

const digits = (count: number, random: Random) =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join("");
const SAID = "oh one two three four five six seven eight nine zero".split(" ");
const saidDigits = (count: number, random: Random) =>
  Array.from({ length: count }, () => one(SAID, random)).join(" ");
const letters = (count: number, random: Random) =>
  Array.from({ length: count }, () => one([..."ABCDEFGHJKLMNPQRSTUVWXYZ"], random));

/** A value that names nobody. */
function plainOf(slot: string, filling: Filling): string {
  const { random, pools, people } = filling;
  switch (slot) {
    // Of somebody that a firm or a street is called after.
    case "last":
      return personOf(pools, random).last;
    case "given":
      return personOf(pools, random).given;
    case "lastlower":
      return personOf(pools, random).last.toLowerCase();
    case "givenlower":
      return personOf(pools, random).given.toLowerCase();
    case "townlower":
      return plainOf("town", filling).toLowerCase();
    case "num":
      return digits(1 + Math.floor(random() * 5), random);
    case "phone":
      return one(
        [
          `(${digits(3, random)}) 555-${digits(4, random)}`,
          `${digits(3, random)}-555-${digits(4, random)}`,
          digits(10, random),
        ],
        random,
      );
    case "phonewords":
      return random() < 0.5
        ? saidDigits(10, random)
        : `${digits(3, random)}-555-${digits(4, random)}`;
    case "idwords":
      return saidDigits(8, random);
    case "idspell":
      return `${letters(1 + Math.floor(random() * 3), random).join(" ")} ${random() < 0.5 ? saidDigits(4, random) : [...digits(4, random)].join(" ")}`;
    case "date":
      return one(
        [
          `${plainOf("month", filling)} ${1 + Math.floor(random() * 28)}`,
          `${1 + Math.floor(random() * 12)}/${1 + Math.floor(random() * 28)}`,
          `the ${4 + Math.floor(random() * 16)}th`,
          `${plainOf("weekday", filling)} the ${4 + Math.floor(random() * 16)}th`,
        ],
        random,
      );
    case "dobwords":
      return `${plainOf("month", filling)} ${one(["third", "fifth", "twelfth", "twenty second"], random)} nineteen ${one(["sixty two", "seventy", "eighty five", "ninety one"], random)}`;
    case "mail": {
      const { given, last } = personOf(pools, random);
      return `${given}.${last}@example.com`.toLowerCase().replaceAll(" ", "");
    }
    case "mailwords": {
      const { given, last } = personOf(pools, random);
      return `${given} dot ${last} at ${one(["gmail", "yahoo", "hotmail"], random)} dot com`.toLowerCase();
    }
    case "poss":
      return people.get("p")?.isHer === true ? "her" : "his";
    case "word":
      return one(WORDS, random);
    case "obj":
      return people.get("p")?.isHer === true ? "her" : "him";
    case "pron":
      return people.get("p")?.isHer === true ? "She" : "He";
    default: {
      const list = LISTS.get(slot);
      if (list === undefined) throw new Error(`no such place in a template: ${slot}`);
      return filled(one(list, random), filling);
    }
  }
}

/** The text without its marks, and where they were. */
function unmarked(marked: string): Example {
  const names: [number, number][] = [];
  let text = "";
  for (const piece of marked.split(/(?=[⟦⟧])/)) {
    if (piece.startsWith("⟦")) names.push([text.length, text.length]);
    text += piece.replace(/^[⟦⟧]/, "");
    if (piece.startsWith("⟦")) names[names.length - 1] = [names.at(-1)?.[0] ?? 0, text.length];
  }
  return { text, names: joined(names, text) };
}

/** Parts of one name that only a blank parts. */
function joined(names: readonly [number, number][], text: string): [number, number][] {
  const all: [number, number][] = [];
  for (const [start, end] of names) {
    const last = all.at(-1);
    if (last !== undefined && text.slice(last[1], start) === " ") last[1] = end;
    else all.push([start, end]);
  }
  return all;
}

const turnsIn = (template: string) => template.split(/ ?\| ?/);
const FILLERS = [
  "uh",
  "um",
  "okay",
  "yeah",
  "yes",
  "so",
  "well",
  "alright",
  "let's see",
  "mm-hm",
  "right",
  "sure",
  "one moment",
  "got it",
  "perfect",
];

/** A call from greeting to farewell. */
function turnsOf(filling: Filling): string[] {
  const { random } = filling;
  const section = (name: string) => one(CALLS.get(name) ?? [], random);
  if (random() < 0.08) return turnsIn(section("voicemail"));
  const steps = [section("greet"), section("reason")];
  const some = (name: string, most: number) => {
    const count = Math.floor(random() * (most + 1));
    for (let i = 0; i < count; i++) {
      steps.push(section(name));
      if (random() < 0.35) steps.push(`A: ${one(NOBODY, random)}`);
    }
  };
  some("name", 3);
  some("follow", 3);
  some("schedule", 2);
  some("close", 2);
  // Calls are often cut at either end.
  const from = random() < 0.3 ? Math.floor(random() * 3) : 0;
  return steps.slice(from).flatMap(turnsIn);
}

/** In some texts a label of the guard's stands for a name, and some stand in JSON. */
const REDACTED = 0.12;
const IN_JSON = 0.05;

function guarded({ text, names }: Example, random: Random): Example {
  if (random() < IN_JSON && !/["\n]/.test(text)) {
    const head = `{"${one(["note", "message", "text", "summary", "name"], random)}":"`;
    const moved = names.map(([start, end]) => [start + head.length, end + head.length] as const);
    return { text: `${head}${text}"}`, names: moved };
  }
  if (random() > REDACTED) return { text, names };
  let marked = "";
  let at = 0;
  for (const [start, end] of names) {
    const name = random() < 0.7 ? "[NAME]" : `⟦${text.slice(start, end)}⟧`;
    marked += text.slice(at, start) + name;
    at = end;
  }
  return unmarked(marked + text.slice(at));
}

/** As it is heard: titles in words. */
const heard = (text: string) =>
  text
    .replace(/\bDrs?\.?(?= )/g, "doctor")
    .replace(/\bMrs\.?(?= )/g, "missus")
    .replace(/\bMr\.?(?= )/g, "mister")
    .replace(/\bMs\.?(?= )/g, "miss")
    .replace(/\bSt\.?(?= )/g, "saint");

const LABELS = [
  ["Agent", "Caller"],
  ["Agent", "Customer"],
  ["Speaker 1", "Speaker 2"],
  ["Rep", "Caller"],
  ["A", "C"],
  ["Front Desk", "Patient"],
  ["Speaker 0", "Speaker 1"],
  ["Intake", "Client"],
  ["Scheduling", "Visitor"],
  ["Nurse", "Caller"],
];

function call(pools: NamePools, random: Random): Example {
  const own = filling(pools, random);
  const turns = turnsOf(own)
    .map((turn) => filled(turn, own))
    .map((turn) => {
      const said = turn.replace(/^[AC]: /, "");
      const filler = random() < 0.12 ? `${one(FILLERS, random)}, ` : "";
      // People also hesitate before a name.
      const hesitating = random() < 0.08 ? said.replace(/(?<=[a-z] )⟦/, "uh, ⟦") : said;
      return { isAgent: !turn.startsWith("C: "), said: filler + hesitating };
    });
  const style = random();
  if (style < 0.5) {
    const joint = style < 0.42 ? " " : "\n";
    return cased(unpunctuated(unmarked(heard(turns.map(({ said }) => said).join(joint)))));
  }
  const [agent = "", caller = ""] = one(LABELS, random);
  // Some services label the turns with the speakers' names.
  const isNamed = random() < 0.15;
  const lines = turns.map(({ isAgent, said }) => {
    const label = isAgent ? (isNamed ? filled("{a.given}", own) : agent) : caller;
    return `${label}: ${said}`;
  });
  const text = unmarked(lines.join("\n"));
  if (style < 0.6) return cased(text);
  return style < 0.63 ? { ...cased(unpunctuated(text)) } : text;
}

function note(pools: NamePools, random: Random): Example {
  const own = filling(pools, random);
  const kinds = [...WRITTEN.keys()];
  const section = one(kinds, random);
  const pieces = [one(WRITTEN.get(section) ?? [], random)];
  if (random() < 0.3)
    pieces.push(one(random() < 0.5 ? NOBODY : (WRITTEN.get(section) ?? []), random));
  const example = unmarked(
    pieces
      .map((piece) => filled(piece, own).replaceAll("|", "\n"))
      .join(section === "notes" ? " " : "\n"),
  );
  const style = random();
  if (style < 0.35) return random() < 0.4 ? cased(unpunctuated(example)) : cased(example);
  return style < 0.4 ? cased(example, true) : example;
}

function nobody(pools: NamePools, random: Random): Example {
  const own = filling(pools, random);
  const count = 1 + Math.floor(random() * 4);
  const example = unmarked(
    Array.from({ length: count }, () => filled(one(NOBODY, random), own))
      .join(random() < 0.5 ? " " : "\n")
      .replaceAll(" | ", "\n")
      .replace(/[⟦⟧]/g, ""),
  );
  return random() < 0.35 ? cased(unpunctuated(example)) : example;
}

/** How many texts of each kind. */
export interface OwnCounts {
  readonly calls: number;
  readonly written: number;
  readonly nobody: number;
}

export const OWN: OwnCounts = { calls: 4000, written: 7000, nobody: 6000 };
/** Much of it is alike: what real texts teach comes first where both say something. */
const WEIGHT = 0.3;

/** Texts of our own, other ones each time. */
export function ownText(pools: NamePools, random: Random, counts: OwnCounts): Example[] {
  const times = (count: number, make: (pools: NamePools, random: Random) => Example) =>
    Array.from({ length: count }, () => ({
      ...guarded(make(pools, random), random),
      weight: WEIGHT,
    }));
  return [
    ...times(counts.calls, call),
    ...times(counts.written, note),
    ...times(counts.nobody, nobody),
  ];
}
