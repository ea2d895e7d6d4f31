import { defineDetector, propose } from "./detector.ts";
import { wordsLeftOut } from "./lib/left-out.ts";
import { standInPlaces } from "./lib/stand-ins.ts";
import { fold } from "./lib/words.ts";
import { LEAST_CHANCE, LIKELY, likelyIn, scoreOf } from "./names/chance.ts";
import { listed, PLAIN } from "./names/lists.ts";
import { capitalsAt } from "./names/parse.ts";
import { nameIn } from "./names/run.ts";
import { TITLES } from "./names/words.ts";
import type { Sample } from "./sample.ts";

/** Beside a word that is likely enough, words of this chance belong to the same name. */
const LEAST_BESIDE = LEAST_CHANCE / 3;
/** The same for everyday words: "this is grace calling". */
const LEAST_PLAIN = 0.16;
/** What is surely a name somewhere in a text is one wherever it has this chance. */
const SURE = 0.7;
const LEAST_AGAIN = 0.03;
/** A word as short as this is an abbreviation, and so few words alone are a code, unless they are more likely a name. */
const SHORT = 4;
const LEAST_WORDS = 4;
const MORE_LIKELY = 0.5;
const CERTAIN = 0.8;
/** What may stand between two words of one name. */
const BETWEEN = /^(?: |\u00a0|-|['’]|\. ?)$/;

/** Names that the model has learned to tell by what stands around them, in any case and in speech (`names/model/`). */
export const personModel = defineDetector({
  id: "person-model",
  type: "NAME",
  reads: "talk",
  source: "45 CFR 164.514(b)(2)(i)(A); learned from texts by `npm run train`",
  examples: {
    match: ["yes my name is oluwaseun bankole i'm calling about the bill", "Agent: And the patient's name?\nCaller: It would be under Mbwana.", "pt jane kowalski cb re mri", "okay and her name is reign hightower", "Con Xiomara Villaseñor, por favor", "it got worse. j.p. moreau"],
    noMatch: ["we are open until five", "Thanks for calling Kowalski Family Dental", "i will call you in may", "Parkinson's runs in the family", "Kowalski Street at Fifth", "Ozempic or Wegovy, the doctor said", "we close at 5 p.m.", "UTM: kowalski_brand_v2"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    const { text, words, lists, nameChances } = sample;
    if (nameChances.length === 0) return;
    const found = likelyWords(sample);
    const isNone = nonesIn(sample);
    for (let k = 0, done = 0; k < found.length; k++) {
      const at = found[k] ?? 0;
      if (at < done) continue;
      let [first, last, best] = [at, at, nameChances[at] ?? 0];
      const goesOn = (i: number) => {
        const chance = nameChances[i] ?? 0;
        const isPlain = ((lists.each[i] ?? 0) & PLAIN) !== 0;
        return chance > (isPlain ? LEAST_PLAIN : LEAST_BESIDE) && !TITLES.has(words.lower(i));
      };
      while (
        first > done &&
        isBeside(sample, first - 1) &&
        (goesOn(first - 1) || isInitial(sample, first - 1))
      )
        first--;
      for (; isBeside(sample, last) && goesOn(last + 1); last++)
        best = Math.max(best, nameChances[last + 1] ?? 0);
      done = last + 1;
      const start = words.starts[first] ?? 0;
      const end = words.ends[last] ?? 0;
      if (isSpelled(sample, first, last)) continue;
      if (first === last && end - start < SHORT && best < MORE_LIKELY) continue;
      if (words.length < LEAST_WORDS && best < SURE) continue;
      if (first === last && best < CERTAIN && isWordOfItsOwn(sample, first, best, isNone)) continue;
      if (!isBusiness(text, start))
        yield propose(start, end, scoreOf(best, sample.once(likelyIn)), "model:name");
    }
  },
});

/** The indexes of the words that are likely enough, in order. */
function likelyWords(sample: Sample): number[] {
  const { text, words, nameChances } = sample;
  const sure = new Set<number>();
  let hasDoubt = false;
  for (let i = 0; i < words.length; i++) {
    const chance = nameChances[i] ?? 0;
    if (chance > SURE) sure.add(words.hashes[i] ?? 0);
    else if (chance >= LEAST_AGAIN) hasDoubt = true;
  }
  const likely: number[] = [];
  if (sure.size === 0 && !hasDoubt) return likely;
  const places = standInPlaces(text);
  const left = wordsLeftOut(sample, places);
  // What a text says as a whole changes a little when names become labels.
  const least = places.length > 0 ? LIKELY : LEAST_CHANCE;
  for (let i = 0; i < words.length; i++) {
    const chance = nameChances[i] ?? 0;
    const isLikely = chance >= least || (chance >= LEAST_AGAIN && sure.has(words.hashes[i] ?? 0));
    if (!isLikely || isInCode(text, words.starts[i] ?? 0, words.ends[i] ?? 0)) continue;
    if (left?.[i] === 1) continue;
    if (!TITLES.has(words.lower(i))) likely.push(i);
  }
  return likely;
}

/** Part of an address, a path, an encoding or a program, or with a digit in it. */
function isInCode(text: string, start: number, end: number): boolean {
  return (
    CODE_BEFORE.includes(text.charAt(start - 1) || " ") ||
    CODE_AFTER.includes(text.charAt(end) || " ") ||
    MEMBER_NAME.test(text.slice(end, end + 3)) ||
    (text.charAt(end) === "." && LETTER.test(text.charAt(end + 1))) ||
    NO_LETTER.test(text.slice(start, end))
  );
}

const CODE_BEFORE = "=?%&\\#_+$~`{}</";
const CODE_AFTER = "%&\\=@_+`{}>/;";
/** Closes the name of a member of JSON. */
const MEMBER_NAME = /^\\?":/;
const LETTER = /[A-Za-z]/;
const NO_LETTER = /[^\p{L}\p{M}'’]/u;

/**
 * Is a single word more likely what it says: an everyday word that is on no list of names, a label at the head of a line,
 * the first word of a sentence that goes on, or one that the text uses as a word elsewhere?
 */
function isWordOfItsOwn(
  { text, words }: Sample,
  at: number,
  chance: number,
  isNone: (hash: number) => boolean,
): boolean {
  const [start = 0, end = 0] = [words.starts[at], words.ends[at]];
  const kind = listed(fold(text.slice(start, end)));
  if (kind === "word" || WILL_DO.test(text.slice(start, end + 4))) return true;
  if (kind === "first" || kind === "last") return false;
  const isHead = HEAD.test(text.slice(Math.max(0, start - 2), start));
  if (isHead && LABEL_END.test(text.slice(end, end + 2))) return true;
  if (kind === "both")
    return (
      isHead &&
      chance < LIKELY &&
      CAPITAL.test(text.charAt(start)) &&
      GOES_ON.test(text.slice(end, end + 2))
    );
  return isNone(words.hashes[at] ?? 0);
}

/** Tells of a word's hash whether the text has it where it surely is no name. Looked for when first asked. */
function nonesIn({ words, nameChances }: Sample): (hash: number) => boolean {
  let nones: Set<number> | undefined;
  return (hash) => {
    nones ??= new Set(words.hashes.filter((_, i) => (nameChances[i] ?? 1) < SURELY_NONE));
    return nones.has(hash);
  };
}

const WILL_DO = /^[Ww]ill do\b/;
const HEAD = /(?:^|\n|[.!?] ) ?$/;
const LABEL_END = /^:(?:\s|$)/;
const GOES_ON = /^ \p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
const SURELY_NONE = 0.02;

/** Nothing but single letters, or some and everyday words: an abbreviation, or a spelling, which others tell (`said.ts`). */
function isSpelled({ words, lists, nameChances }: Sample, first: number, last: number): boolean {
  let letters = 0;
  for (let i = first; i <= last; i++) {
    const isLetter = (words.ends[i] ?? 0) - (words.starts[i] ?? 0) === 1;
    if (isLetter) letters++;
    else if (((lists.each[i] ?? 0) & PLAIN) === 0 || (nameChances[i] ?? 0) > MORE_LIKELY)
      return false;
  }
  return letters > 0;
}

/** A single letter and a dot: "j.p. moreau". */
function isInitial({ text, words }: Sample, i: number): boolean {
  const [start = 0, end = 0] = [words.starts[i], words.ends[i]];
  if (end - start !== 1 || text.charAt(end) !== ".") return false;
  return !SHORT_FORM.test(text.slice(Math.max(0, start - 2), end + 1));
}

const SHORT_FORM = /(?:[ap]\.m|e\.g|i\.e)\.$/i;

/** Does the word at an index stand so before the next one that both may be one name? */
function isBeside({ text, words }: Sample, i: number): boolean {
  const [end = 0, start = -1] = [words.ends[i], words.starts[i + 1]];
  if (start - end === 1 && text.charAt(end) === " ") return true;
  return start > 0 && BETWEEN.test(text.slice(end, start));
}

/** Is what begins here called after a person: a firm, a street? */
function isBusiness(text: string, start: number): boolean {
  const run = capitalsAt(text, start);
  return run.length > 0 && nameIn(run, text) === "business";
}
