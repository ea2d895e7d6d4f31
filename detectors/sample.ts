import { listsOf, type OnLists } from "./lib/lexicon.ts";
import { matches, matchesFrom } from "./lib/matches.ts";
import { remembered } from "./lib/remembered.ts";
import { MARK, marksOf } from "./marks.ts";
import { NAME_TAGGER } from "./names/model/load.ts";
import { NO_NUMBERS, type Numbers, numbersOf } from "./numbers.ts";
import type { Catalogue } from "./types.ts";
import { type Words, wordFrom, wordsOfText } from "./words.ts";

/** What a detector is given: one view of one text, and what is known of the field it stands in. */
export interface Sample {
  /** The text of the view, not necessarily as received. */
  readonly text: string;
  /** Words of the field's name, label or header, lower case, or "" ("ssn", "date of birth"). */
  readonly field: string;
  /** The lists that words of the field's name are on, as bits. */
  readonly fieldLists: number;
  /** What names of fields mean, where a text holds some. */
  readonly catalogue: Catalogue | undefined;
  /** The kinds of characters that the text has, as bits (`marks.ts`). */
  readonly marks: number;
  /** The stretches of the text around its digits: most identifiers have some, and most text has none. */
  readonly numeric: readonly Stretch[];
  readonly numbers: Numbers;
  readonly words: Words;
  /** For each word the lists that it is on (`lib/lexicon.ts`). */
  readonly lists: OnLists;
  /** For each word how likely it is part of somebody's name, from 0 to 1 (`names/model/`). Empty where the model is off. */
  readonly nameChances: Float32Array;
  /** What a function makes of the sample, made when it is first asked for. */
  once<T>(make: (sample: Sample) => T): T;
}

/** A piece of a text that cuts no word; `start` is its offset there. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  /** How many digits its longest number has, with up to four marks between two of them. */
  readonly digits: number;
  /** How many digits its longest number has without any mark. */
  readonly run: number;
  /** All marks between the parts of its numbers, as bits (`JOINT` in `numbers.ts`). */
  readonly joints: number;
  /** The lists that its words are on, as bits. */
  readonly lists: number;
  /** Its words are those from here to before `endWord` in `Sample.words`. */
  readonly firstWord: number;
  readonly endWord: number;
}

const BEFORE = 56;
const AFTER = 64;
/** How far a stretch is widened to a blank; a longer word is cut. */
const WIDEN = 64;
/** Numbers further apart have stretches of their own. */
const APART = BEFORE + WIDEN + AFTER + WIDEN;

/** A sample of a text. Stretches and words are made when first asked for. */
export function sampleOf(
  text: string,
  field = "",
  catalogue?: Catalogue,
  made: KnownOfText = {},
): Sample {
  return new LazySample(text, field, catalogue, made);
}

/** What is known of a text already, and whether the model may be asked. */
export interface KnownOfText {
  readonly marks?: number | undefined;
  readonly words?: Words | undefined;
  readonly usesModel?: boolean;
}

/** A class, since an object with getters of its own takes longer to make than a short text to scan. */
class LazySample implements Sample {
  readonly text: string;
  readonly field: string;
  readonly catalogue: Catalogue | undefined;
  #marks: number | undefined;
  #numeric: readonly Stretch[] | undefined;
  #numbers: Numbers | undefined;
  #words: Words | undefined;
  #lists: OnLists | undefined;
  #nameChances: Float32Array | undefined;
  #made: Map<unknown, unknown> | undefined;

  constructor(
    text: string,
    field: string,
    catalogue: Catalogue | undefined,
    { marks, words, usesModel = true }: KnownOfText,
  ) {
    this.text = text;
    this.field = field;
    this.catalogue = catalogue;
    this.#marks = marks;
    this.#words = words;
    if (!usesModel) this.#nameChances = NO_CHANCES;
  }

  get marks(): number {
    this.#marks ??= marksOf(this.text);
    return this.#marks;
  }

  get numeric(): readonly Stretch[] {
    this.#numeric ??= numericStretches(this.text, this);
    return this.#numeric;
  }

  get numbers(): Numbers {
    this.#numbers ??= (this.marks & MARK.digit) === 0 ? NO_NUMBERS : numbersOf(this.text);
    return this.#numbers;
  }

  get words(): Words {
    this.#words ??= wordsOfText(this.text);
    return this.#words;
  }

  get lists(): OnLists {
    this.#lists ??= listsOf(this.words);
    return this.#lists;
  }

  get nameChances(): Float32Array {
    this.#nameChances ??= NAME_TAGGER.chances(this.text, this.words);
    return this.#nameChances;
  }

  once<T>(make: (sample: Sample) => T): T {
    this.#made ??= new Map();
    // A function makes one kind of thing.
    let made = this.#made.get(make) as T | undefined;
    if (made === undefined) this.#made.set(make, (made = make(this)));
    return made;
  }

  get fieldLists(): number {
    return listsOfField(this.field);
  }
}

const NO_CHANCES = new Float32Array(0);

const listsOfField = remembered((field) => listsOf(wordsOfText(field)).any);

/** How likely the likeliest word between two offsets is part of somebody's name; 1 where no model may doubt it. */
export function nameChanceBetween(
  { words, nameChances }: Sample,
  start: number,
  end: number,
): number {
  if (nameChances.length === 0) return 1;
  let best = 0;
  for (let i = wordFrom(words, start); i < words.length && (words.starts[i] ?? 0) < end; i++)
    best = Math.max(best, nameChances[i] ?? 0);
  return best;
}

function numericStretches(text: string, sample: Sample): Stretch[] {
  const stretches: Stretch[] = [];
  const { numbers } = sample;
  if (numbers.length === 0) return stretches;
  const { words, lists } = sample;
  for (let first = 0, word = 0; first < numbers.length; ) {
    let end = first + 1;
    while (
      end < numbers.length &&
      (numbers.starts[end] ?? 0) - (numbers.ends[end - 1] ?? 0) <= APART
    )
      end++;
    const from = widened(text, Math.max(0, (numbers.starts[first] ?? 0) - BEFORE), -1);
    const to = widened(text, Math.min(text.length, (numbers.ends[end - 1] ?? 0) + AFTER), 1);
    while (word < words.length && (words.starts[word] ?? 0) < from) word++;
    const firstWord = word;
    let on = 0;
    for (; word < words.length && (words.starts[word] ?? 0) < to; word++)
      on |= lists.each[word] ?? 0;
    stretches.push({
      start: from,
      text: text.slice(from, to),
      ...shapeOf(numbers, first, end),
      lists: on,
      firstWord,
      endWord: word,
    });
    first = end;
  }
  return stretches;
}

function shapeOf(numbers: Numbers, first: number, end: number) {
  let [digits, run, joints, joined] = [0, 0, 0, 0];
  for (let i = first; i < end; i++) {
    const length = (numbers.ends[i] ?? 0) - (numbers.starts[i] ?? 0);
    const joint = numbers.joints[i] ?? 0;
    joined = joint === 0 ? length : joined + length;
    joints |= joint;
    digits = Math.max(digits, joined);
    run = Math.max(run, length);
  }
  return { digits, run, joints };
}

function widened(text: string, edge: number, step: 1 | -1): number {
  let at = edge;
  const isInside = () => (step < 0 ? at > 0 : at < text.length);
  for (let i = 0; i < WIDEN && isInside(); i++) {
    if (text.charCodeAt(step < 0 ? at - 1 : at) <= 32) break;
    at += step;
  }
  return at;
}

/**
 * Which stretches are worth a pattern: those with a number of so many digits (in all, and without a mark), with one of
 * the marks between digits, and with a word of one of the lists.
 */
export interface Worth {
  readonly digits?: number;
  readonly run?: number;
  readonly joints?: number;
  readonly list?: number;
}

/** Is a pattern that needs all of this worth trying in a stretch? */
export function isWorth(stretch: Stretch, { digits = 1, run = 1, joints, list }: Worth): boolean {
  return (
    stretch.digits >= digits &&
    stretch.run >= run &&
    (joints === undefined || (stretch.joints & joints) !== 0) &&
    (list === undefined || (stretch.lists & list) !== 0)
  );
}

const ANY: Worth = {};

/** A match in one of the stretches; `index` counts in the whole text. */
export interface Placed {
  readonly index: number;
  readonly match: RegExpExecArray;
}

const NONE: readonly never[] = [];

/** All matches of a global pattern in the stretches. */
export function matchesIn(
  stretches: readonly Stretch[],
  pattern: RegExp,
  worth: Worth = ANY,
): Iterable<Placed> {
  for (let i = 0; i < stretches.length; i++) {
    const stretch = stretches[i];
    if (stretch === undefined || !isWorth(stretch, worth)) continue;
    pattern.lastIndex = 0;
    const first = pattern.exec(stretch.text);
    if (first !== null) return placedFrom(first, stretches, i, pattern, worth);
  }
  return NONE;
}

/** A match in the stretch at an index, and all behind it. */
function* placedFrom(
  first: RegExpExecArray,
  stretches: readonly Stretch[],
  from: number,
  pattern: RegExp,
  worth: Worth,
): Generator<Placed> {
  for (let i = from; i < stretches.length; i++) {
    const stretch = stretches[i];
    if (stretch === undefined || !isWorth(stretch, worth)) continue;
    const { start, text } = stretch;
    for (const match of i === from ? matchesFrom(first, text, pattern) : matches(text, pattern))
      yield { index: start + match.index, match };
  }
}
