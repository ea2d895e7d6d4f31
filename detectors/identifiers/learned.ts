import { wordsLeftOut } from "../lib/left-out.ts";
import { standInPlaces } from "../lib/stand-ins.ts";
import { tableIn } from "../lib/table.ts";
import type { Sample } from "../sample.ts";
import { mayTell } from "./classes.ts";
import { chancesOf } from "./load.ts";

/** What the model holds for part of an identifier. Offsets count in the sample's text. */
export interface Learned {
  readonly start: number;
  readonly end: number;
  readonly kind: LearnedKind;
  /** Of its likeliest word. */
  readonly chance: number;
}
export type LearnedKind = "place" | "number" | "day";

const ORDER: readonly LearnedKind[] = ["place", "number", "day"];
/** From here on a word counts by itself, and beside one that does from there on. */
export const LEAST = 0.6;
const LEAST_BESIDE = 0.3;
/** Texts of fewer words say too little. */
const FEWEST_WORDS = 4;

/**
 * The words of a text that the model holds for parts of identifiers: in runs of those that count by themselves, and in
 * runs of those that do beside one. None in tables, whose header says what cells are. Empty where no model may be asked.
 */
export function learnedIn(sample: Sample): readonly Learned[] {
  const { text, words, nameChances } = sample;
  if (words.length < FEWEST_WORDS || nameChances.length === 0 || tableIn(text) !== null)
    return NONE;
  const { chances, classes } = chancesOf(sample);
  const left = wordsLeftOut(sample, standInPlaces(text));
  const found: Learned[] = [];
  for (let i = 0; i < words.length; i++) {
    const [start = 0, end = 0] = [words.starts[i], words.ends[i]];
    const { kind, chance } = likeliest(chances, i);
    if (chance < LEAST_BESIDE || left?.[i] === 1 || isInCode(text, start, end)) continue;
    const tells = chance >= LEAST && mayTell(kind, classes[i] ?? 0);
    const worth = tells ? chance : Math.min(chance, LEAST - 0.05);
    const last = found.at(-1);
    const goesOn =
      last !== undefined &&
      tells === last.chance >= LEAST &&
      BETWEEN.test(text.slice(last.end, start));
    if (!goesOn) found.push({ start, end, kind, chance: worth });
    else
      found[found.length - 1] =
        worth > last.chance ? { start: last.start, end, kind, chance: worth } : { ...last, end };
  }
  return found;
}

const NONE: readonly never[] = [];
/** What may stand between two words of one identifier. */
export const BETWEEN = /^(?:[ ,.#/-]|[,.] )$/;

/** A label of who speaks, or part of an address of a page, a parameter, an encoding or a program. */
function isInCode(text: string, start: number, end: number): boolean {
  return (
    CODE_BEFORE.includes(text.charAt(start - 1) || " ") ||
    CODE_AFTER.includes(text.charAt(end) || " ") ||
    (text.charAt(end) === ":" && !DIGIT.test(text.charAt(end + 1))) ||
    PAGE.test(text.slice(Math.max(0, start - LONGEST_PAGE), start))
  );
}

const CODE_BEFORE = "=?%&\\_+~`<{";
const CODE_AFTER = "%&\\=@_+`}>";
const DIGIT = /\d/;
const PAGE = /(?:https?:\/\/|www\.|[a-z]\.[a-z]{2,12}\/)\S*$/i;
const LONGEST_PAGE = 120;

/** The likeliest kind of a word, and how likely it is part of any identifier. */
function likeliest(chances: Float32Array, i: number): { kind: LearnedKind; chance: number } {
  let [best, chance] = [0, 0];
  for (let k = 0; k < ORDER.length; k++) {
    const each = chances[3 * i + k] ?? 0;
    chance += each;
    if (each > (chances[3 * i + best] ?? 0)) best = k;
  }
  return { kind: ORDER[best] ?? "number", chance };
}
