import type { NameModel } from "../detectors/names/model/packed.ts";
import type { WordTable } from "../detectors/names/model/word-table.ts";
import { cased, mistyped, type NamePools, swapped, unpunctuated } from "./augment.ts";
import type { Example } from "./example.ts";
import { Learner } from "./learner.ts";
import { type OwnCounts, ownText } from "./own.ts";
import { type Random, randomFrom, shuffled } from "./random.ts";

export interface Corpus {
  readonly examples: readonly Example[];
  /** How often each is read in a round; of a part of one so many of them. */
  readonly times: number;
}

export interface Training {
  readonly words: WordTable;
  readonly pools: NamePools;
  readonly corpora: readonly Corpus[];
  readonly own: OwnCounts;
  readonly rounds: number;
  /** So many of the last rounds are averaged. */
  readonly kept: number;
  readonly seed: number;
}

/** In so many texts of the corpora other names are put, so many are put in small letters or in capitals. */
const SWAPPED = 0.3;
const SMALL = 0.42;
const CAPITALS = 0.03;
/** So many are typed in a hurry, with a slip in so many words that are no names. */
const HURRIED = 0.2;
const SLIPS = 0.08;

/** Learns a model; the same one for the same training. Our own text is made anew for each round. */
export function train(training: Training, onRound?: (round: number) => void): NameModel {
  const { words, pools, corpora, own, rounds, kept, seed } = training;
  const random = randomFrom(seed);
  const learner = new Learner(words);
  for (let round = 0; round < rounds; round++) {
    const varied = corpora.flatMap(({ examples, times }) =>
      examples.flatMap((example) =>
        Array.from({ length: Math.floor(times + random()) }, () =>
          variantOf(example, pools, random),
        ),
      ),
    );
    const examples = shuffled([...varied, ...ownText(pools, random, own)], random);
    learner.round(examples, round / rounds, random);
    if (round >= rounds - kept) learner.keep();
    onRound?.(round + 1);
  }
  return learner.model();
}

function variantOf(example: Example, pools: NamePools, random: Random): Example {
  const told = random() < SWAPPED ? swapped(example, pools, random) : example;
  const named = random() < HURRIED ? mistyped(told, SLIPS, random) : told;
  const way = random();
  if (way < SMALL) return random() < 0.5 ? cased(unpunctuated(named)) : cased(named);
  return way < SMALL + CAPITALS ? cased(named, true) : named;
}
