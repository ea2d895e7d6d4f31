import { capitalised, drawn, type NamePools } from "./augment.ts";
import { one, type Random } from "./random.ts";
import { COUNTRIES, ORIGINS } from "./templates.ts";

/** Somebody made up. */
export interface Person {
  readonly given: string;
  readonly last: string;
  readonly isHer: boolean;
}

/** Of this share of people both names come from one origin; of the others from the lists of the United States. */
const OF_ORIGIN = 0.5;
const MIXED = 0.15;
/** Of this share of those of one origin it is a country; the last of the other origins is words that are names too. */
const OF_COUNTRY = 0.4;
/** Of this share of those of one origin a part of the name is an everyday word. */
const WORDS = 0.06;

export function personOf(pools: NamePools, random: Random): Person {
  const isHer = random() < 0.5;
  const us = {
    given: capitalised(drawn(pools.given, random)),
    last: surnameCase(drawn(pools.surnames, random), random),
  };
  if (random() > OF_ORIGIN) return { ...us, isHer };
  if (random() < WORDS) {
    const { given = [], surnames = [] } = ORIGINS.at(-1) ?? {};
    return random() < 0.5
      ? { given: one(given, random), last: us.last, isHer }
      : { given: us.given, last: one(surnames, random), isHer };
  }
  const { given, surnames } = one(random() < OF_COUNTRY ? COUNTRIES : ORIGINS.slice(0, -1), random);
  const own = { given: one(given, random), last: one(surnames, random) };
  if (random() < MIXED)
    return random() < 0.5 ? { ...own, last: us.last, isHer } : { ...own, given: us.given, isHer };
  if (random() < 0.06) return { given: own.given, last: `${own.last}-${us.last}`, isHer };
  return { ...own, isHer };
}

function surnameCase(name: string, random: Random): string {
  if (/^mc[a-z]{3}/.test(name) && random() < 0.7) return `Mc${capitalised(name.slice(2))}`;
  return capitalised(name);
}

const NATO =
  "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu".split(
    " ",
  );
const PLAIN =
  "apple boy cat david edward frank george henry ida john king larry mary nancy oscar peter queen robert sam tom union victor william xray yellow zebra".split(
    " ",
  );

/** A name letter by letter, in one of the ways people do it. */
export function spelled(name: string, random: Random): string {
  const letters = [...name.normalize("NFKD").replace(/[^A-Za-z]/g, "")].map((l) => l.toUpperCase());
  const way = random();
  if (way < 0.35) return letters.join("-");
  if (way < 0.75) return letters.join(" ");
  if (way < 0.85) return letters.join(", ");
  const words = random() < 0.7 ? PLAIN : NATO;
  return letters
    .map((letter) => {
      if (random() > 0.35) return letter;
      const word = words[letter.charCodeAt(0) - 65] ?? "";
      return random() < 0.7 ? `${letter} as in ${capitalised(word)}` : `${letter} like ${word}`;
    })
    .join(" ");
}

/** A name as it is misheard: one letter other. */
export function misheard(name: string, random: Random): string {
  const at = 1 + Math.floor(random() * Math.max(1, name.length - 2));
  return name.slice(0, at) + one([..."aeioulnrt"], random) + name.slice(at + 1);
}

const TITLES_HIM = ["Mr.", "Mr.", "Mister", "Mr", "sir"];
const TITLES_HER = ["Mrs.", "Ms.", "Miss", "Ms", "Mrs", "Miss"];

/** One of the ways to write a person; the marks `⟦` and `⟧` enclose what is a name. */
export function written(person: Person, how: string, random: Random): string {
  const { given, last, isHer } = person;
  const mark = (name: string) => `⟦${name}⟧`;
  switch (how) {
    case "given":
      return mark(given);
    case "last":
      return mark(last);
    case "nick":
      return mark(
        given.length > 4 && random() < 0.6 ? given.slice(0, random() < 0.5 ? 3 : 4) : given,
      );
    case "full":
    case "full2":
      return mark(fullOf(person, random));
    case "full3":
      return mark(
        `${given} ${one([..."ABCDEJKLMRST"], random)}${random() < 0.5 ? "." : ""} ${last}`,
      );
    case "LAST":
      return mark(last.toUpperCase());
    case "GIVEN":
      return mark(given.toUpperCase());
    case "INIT":
      return mark(`${given.charAt(0)}.${last.charAt(0)}.`);
    case "title":
      return one(isHer ? TITLES_HER : TITLES_HIM, random);
    case "spell":
      return `${mark(`${given} ${last}`)}, ${mark(spelled(last, random))}`;
    case "spellast":
      return mark(spelled(last, random));
    case "miss":
      return mark(misheard(last, random));
    case "nom":
    case "subj":
      return isHer ? "she" : "he";
    case "obj":
      return isHer ? "her" : "him";
    default:
      throw new Error(`no such way to write a person: ${how}`);
  }
}

function fullOf({ given, last }: Person, random: Random): string {
  const way = random();
  if (way < 0.08) return `${given} ${one([..."ABCDEJKLMRST"], random)} ${last}`;
  if (way < 0.11) return `${given} ${one([..."ABCDEJKLMRST"], random)}. ${last}`;
  if (way < 0.15)
    return `${given} ${last} ${one(["Jr.", "Jr", "Sr", "III", "junior", "the third"], random)}`;
  if (way < 0.17) return `${given.charAt(0)}. ${last}`;
  if (way < 0.19)
    return `${given} ${given === "Mary" ? "Ann" : one(["Marie", "Lee", "Ann", "Elena", "James", "Rose"], random)} ${last}`;
  if (way < 0.22) return `${given} ${last.charAt(0)}.`;
  return `${given} ${last}`;
}
