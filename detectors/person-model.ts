import { defineDetector, propose } from "./detector.ts";
import { LEAST_CHANCE, scoreOf } from "./names/chance.ts";
import { PLAIN } from "./names/lists.ts";
import { capitalsAt } from "./names/parse.ts";
import { nameIn } from "./names/run.ts";
import { TITLES } from "./names/words.ts";
import type { Sample } from "./sample.ts";

/** Beside a word that is likely enough, words of this chance belong to the same name. */
const LEAST_BESIDE = LEAST_CHANCE / 3;
/** What is surely a name somewhere in a text is one wherever it has this chance. */
const SURE = 0.7;
const LEAST_AGAIN = 0.03;
/** A word as short as this is an abbreviation, and so few words alone are a code, unless they are more likely a name. */
const SHORT = 4;
const LEAST_WORDS = 4;
const MORE_LIKELY = 0.5;
/** What may stand between two words of one name. */
const LABEL = /\[[A-Z][A-Z_0-9]{1,11}\]/;
const BETWEEN = /^(?: |\u00a0|-|['’]|\. ?)$/;

/** Names that the model has learned to tell by what stands around them, in any case and in speech (`names/model/`). */
export const personModel = defineDetector({
  id: "person-model",
  type: "NAME",
  reads: "words",
  source: "45 CFR 164.514(b)(2)(i)(A); learned from texts by `npm run train`",
  examples: {
    match: ["yes my name is oluwaseun bankole i'm calling about the bill", "Agent: And the patient's name?\nCaller: It would be under Mbwana.", "pt jane kowalski cb re mri", "okay and her name is reign hightower", "Con Xiomara Villaseñor, por favor"],
    noMatch: ["we are open until five", "Thanks for calling Kowalski Family Dental", "i will call you in may", "Parkinson's runs in the family", "Kowalski Street at Fifth", "Ozempic or Wegovy, the doctor said", "UTM: kowalski_brand_v2"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    const { text, words, lists, nameChances } = sample;
    const found = likelyWords(sample);
    for (let k = 0, done = 0; k < found.length; k++) {
      const at = found[k] ?? 0;
      if (at < done) continue;
      let [first, last, best] = [at, at, nameChances[at] ?? 0];
      const goesOn = (i: number) => {
        const chance = nameChances[i] ?? 0;
        const isPlain = ((lists.each[i] ?? 0) & PLAIN) !== 0;
        return chance > (isPlain ? LEAST_CHANCE : LEAST_BESIDE) && !TITLES.has(words.lower(i));
      };
      while (first > done && isBeside(sample, first - 1) && goesOn(first - 1)) first--;
      for (; isBeside(sample, last) && goesOn(last + 1); last++)
        best = Math.max(best, nameChances[last + 1] ?? 0);
      done = last + 1;
      const start = words.starts[first] ?? 0;
      const end = words.ends[last] ?? 0;
      if (first === last && end - start < SHORT && best < MORE_LIKELY) continue;
      if (words.length < LEAST_WORDS && best < SURE) continue;
      if (!isBusiness(text, start)) yield propose(start, end, scoreOf(best), "model:name");
    }
  },
});

/** The indexes of the words that are likely enough, in order. */
function likelyWords({ text, words, nameChances }: Sample): number[] {
  const sure = new Set<number>();
  let hasDoubt = false;
  for (let i = 0; i < words.length; i++) {
    const chance = nameChances[i] ?? 0;
    if (chance > SURE) sure.add(words.hashes[i] ?? 0);
    else if (chance >= LEAST_AGAIN) hasDoubt = true;
  }
  const likely: number[] = [];
  if (sure.size === 0 && !hasDoubt) return likely;
  // A text with labels of ours was judged when it was whole: without the names around, a word is no better known now.
  if (LABEL.test(text)) return likely;
  for (let i = 0; i < words.length; i++) {
    const chance = nameChances[i] ?? 0;
    const isLikely =
      chance >= LEAST_CHANCE || (chance >= LEAST_AGAIN && sure.has(words.hashes[i] ?? 0));
    if (!isLikely || isInCode(text, words.starts[i] ?? 0, words.ends[i] ?? 0)) continue;
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

/** Does the word at an index stand so before the next one that both may be one name? */
function isBeside({ text, words }: Sample, i: number): boolean {
  return i + 1 < words.length && BETWEEN.test(text.slice(words.ends[i], words.starts[i + 1]));
}

/** Is what begins here called after a person: a firm, a street? */
function isBusiness(text: string, start: number): boolean {
  const run = capitalsAt(text, start);
  return run.length > 0 && nameIn(run, text) === "business";
}
