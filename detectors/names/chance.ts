import { LIKELY_NAME } from "../sensitivity.ts";

/** From here on the model's word alone is enough. */
export const LEAST_CHANCE = 0.14;
/** Below this the model holds a word for no name, whatever lists say: what firms, streets and wares are called is on them. */
const HELD_FOR_NONE = 0.05;
/** A name more likely than not, as measured on texts of others (docs/detection.md). */
export const LIKELY = 0.33;
/** The same in posts: they name people by one word, with little around it that tells, and the model doubts too much. */
const LIKELY_IN_POST = 0.2;

const LOWEST = 0.3;
const HIGHEST = 0.9;
/** Just below what counts everywhere. */
const DOUBTED = LIKELY_NAME - 0.01;

/** Longer texts are none. */
const LONGEST_POST = 500;
/** A handle, a hashtag or a link. */
const OF_POST = /(?<![^\s"“'(:.])[@#] ?[A-Za-z_]|\bRT\b|https?:\/\//;

/** From which chance on a name is one more likely than not in a text (`LIKELY`, less in posts of social media). Pure. */
export function likelyIn({ text }: { readonly text: string }): number {
  return text.length <= LONGEST_POST && OF_POST.test(text) ? LIKELY_IN_POST : LIKELY;
}

/** The score of what the model alone finds: `LIKELY_NAME` and more from the chance `likely` on. */
export function scoreOf(chance: number, likely: number): number {
  if (chance >= likely)
    return rounded(LIKELY_NAME + ((HIGHEST - LIKELY_NAME) * (chance - likely)) / (1 - likely));
  return Math.min(DOUBTED, rounded(LOWEST + ((LIKELY_NAME - LOWEST) * chance) / likely));
}

/** The score of what lists and forms alone say, where the model says so much; 0 where it holds it for none. */
export function doubted(score: number, chance: number, likely: number): number {
  if (chance < HELD_FOR_NONE) return 0;
  return chance < likely ? Math.min(score, DOUBTED) : score;
}

/** The score of what a word of the text says is a name, though the model holds it for none: at `strict` it is one. */
export function disbelieved(score: number, chance: number): number {
  return chance < HELD_FOR_NONE ? Math.min(score, DOUBTED) : score;
}

const rounded = (score: number) => Math.round(score * 100) / 100;
