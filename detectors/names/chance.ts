import { LIKELY_NAME } from "../sensitivity.ts";

/** From here on the model's word alone is enough. */
export const LEAST_CHANCE = 0.11;
/** Below this the model holds a word for no name, whatever lists say: what firms, streets and wares are called is on them. */
const HELD_FOR_NONE = 0.05;
/** A name more likely than not, as measured on texts of others (docs/detection.md). */
export const LIKELY = 0.3;

const LOWEST = 0.3;
const HIGHEST = 0.9;
/** Just below what counts everywhere. */
const DOUBTED = LIKELY_NAME - 0.01;

/** The score of what the model alone finds: `LIKELY_NAME` and more from `LIKELY` on. */
export function scoreOf(chance: number): number {
  if (chance >= LIKELY)
    return rounded(LIKELY_NAME + ((HIGHEST - LIKELY_NAME) * (chance - LIKELY)) / (1 - LIKELY));
  return Math.min(DOUBTED, rounded(LOWEST + ((LIKELY_NAME - LOWEST) * chance) / LIKELY));
}

/** The score of what lists and forms alone say, where the model says so much; 0 where it holds it for none. */
export function doubted(score: number, chance: number): number {
  if (chance < HELD_FOR_NONE) return 0;
  return chance < LIKELY ? Math.min(score, DOUBTED) : score;
}

/** The score of what a word of the text says is a name, though the model holds it for none: at `strict` it is one. */
export function disbelieved(score: number, chance: number): number {
  return chance < HELD_FOR_NONE ? Math.min(score, DOUBTED) : score;
}

const rounded = (score: number) => Math.round(score * 100) / 100;
