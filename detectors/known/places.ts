import { matches } from "../lib/matches.ts";
import { wordsOf } from "../lib/words.ts";
import { alternation, escaped, type Found } from "./found.ts";
import { CITY_SIGN, type Signs, STREET_SIGN } from "./signs.ts";

/** Kinds of street and directions, in their long and short forms (USPS Publication 28, appendix C). */
const KINDS: readonly (readonly string[])[] = [
  ["lane", "ln"], ["street", "st", "str"], ["avenue", "ave", "av"], ["road", "rd"], ["drive", "dr"], ["court", "ct"], ["boulevard", "blvd"],
  ["place", "pl"], ["terrace", "ter", "terr"], ["circle", "cir"], ["highway", "hwy"], ["parkway", "pkwy"], ["trail", "trl"], ["square", "sq"],
  ["way"], ["mews"], ["row"], ["close"], ["loop"], ["crescent", "cres"], ["alley", "aly"], ["cove", "cv"], ["point", "pt"], ["ridge", "rdg"],
  ["north", "n"], ["south", "s"], ["east", "e"], ["west", "w"], ["northwest", "nw"], ["northeast", "ne"], ["southwest", "sw"], ["southeast", "se"],
]; // biome-ignore format: a table reads better in rows
const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  KINDS.flatMap((forms) => forms.map((form) => [form, forms] as const)),
);
const UNIT_WORDS = new Set([
  "apt",
  "apartment",
  "unit",
  "suite",
  "ste",
  "floor",
  "fl",
  "rm",
  "room",
  "lot",
]);
const UNIT = "(?:[\\s,]{1,3}(?:apt|apartment|unit|suite|ste|#)[\\s.#]{0,2}[a-z0-9-]{1,6})?";
/** Also as addresses of pages write blanks. */
const BETWEEN = "[\\s,.+_-]{1,3}";
const MIN_CITY = 4;
/** So many first words are looked for one by one, since a pattern takes longer to make than a text to search. */
const FEW = 8;
const ASCII = /^[ -~]*$/;

/** Streets and towns of a person, found in any case, with kinds of street long or short. */
export class Places {
  readonly #signs: Signs;
  readonly #streets = new Sources("ADDRESS");
  readonly #cities = new Sources("CITY");

  constructor(signs: Signs) {
    this.#signs = signs;
  }

  /** `1847 Tamarack Hollow Ln`, or a street's name alone. */
  addStreet(text: string): void {
    const [number = "", ...rest] = wordsOf(text).map(({ folded }) => folded);
    const hasNumber = /^\d/.test(number);
    const words = withoutUnit(hasNumber ? rest : [number, ...rest]);
    const head = words.find((word) => !FORMS.has(word));
    if (head === undefined) return;
    this.#streets.add(head, streetSources(hasNumber ? number : null, words));
    this.#signs.add(STREET_SIGN, head);
  }

  addCity(text: string): void {
    const words = wordsOf(text).map(({ folded }) => folded);
    const [first = ""] = words;
    if (words.join("").length < MIN_CITY) return;
    this.#cities.add(first, [words.map(escaped).join(BETWEEN)]);
    this.#signs.add(CITY_SIGN, first);
  }

  /** `text` has no accents; `signs` says what of them it may hold. */
  *find(text: string, signs: number): Generator<Found> {
    if ((signs & STREET_SIGN) !== 0) yield* this.#streets.find(text);
    if ((signs & CITY_SIGN) !== 0) yield* this.#cities.find(text);
  }
}

/** Patterns of one type, made when a text has the first word of one. */
class Sources {
  readonly #type: "ADDRESS" | "CITY";
  readonly #heads = new Set<string>();
  readonly #sources: string[] = [];
  #patterns: readonly RegExp[] | null = null;

  constructor(type: "ADDRESS" | "CITY") {
    this.#type = type;
  }

  /** What matches one of the sources has `head` in it, a word in small letters. */
  add(head: string, sources: readonly string[]): void {
    if (sources.length === 0) return;
    this.#heads.add(head);
    this.#sources.push(...sources);
    this.#patterns = null;
  }

  *find(text: string): Generator<Found> {
    if (!this.#mayBeIn(text)) return;
    this.#patterns ??= alternation(this.#sources.map(free), "gi");
    for (const pattern of this.#patterns)
      for (const { 0: match, index } of matches(text, pattern))
        yield { start: index, end: index + match.length, type: this.#type };
  }

  /** Letters beyond ASCII have small forms by which patterns do not go. */
  #mayBeIn(text: string): boolean {
    if (this.#heads.size > FEW) return true;
    const small = text.toLowerCase();
    for (const head of this.#heads) if (small.includes(head) || !ASCII.test(head)) return true;
    return false;
  }
}

function withoutUnit(words: readonly string[]): string[] {
  const unit = words.findIndex((word) => UNIT_WORDS.has(word));
  return unit > 0 ? words.slice(0, unit) : [...words];
}

/** Behind its number a street's first word is enough; without it there must be two words, one of which may be its kind. */
function streetSources(number: string | null, words: readonly string[]): string[] {
  const isKind = (word: string) => FORMS.has(word);
  const first = words.findIndex((word) => !isKind(word));
  const core = words.slice(first).filter((word) => !isKind(word));
  const [head] = core;
  if (first === -1 || head === undefined) return [];
  const tail = words.slice(first + 1);
  const before = words
    .slice(0, first)
    .map((word) => `(?:${either(word)}${BETWEEN})?`)
    .join("");
  const optional = tail.map((word) => `(?:${BETWEEN}${either(word)})?`).join("");
  const required = tail
    .map((word) =>
      isKind(word) && core.length > 1 ? `(?:${BETWEEN}${either(word)})?` : BETWEEN + either(word),
    )
    .join("");
  const sources = tail.length > 0 ? [before + escaped(head) + required + UNIT] : [];
  if (number !== null)
    sources.push(escaped(number) + BETWEEN + before + escaped(head) + optional + UNIT);
  return sources;
}

function either(word: string): string {
  const forms = FORMS.get(word);
  return forms === undefined ? escaped(word) : `(?:${forms.join("|")})`;
}

function free(source: string): string {
  return `(?<![a-z0-9])${source}(?![a-z0-9])`;
}
