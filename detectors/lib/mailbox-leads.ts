import { hashOf, type Words } from "../words.ts";

/** Is a word joined to the one before it, with no more than a blank, a comma or a mark between? */
export type Joined = (word: number) => boolean;

const setOf = (words: string) => new Set(words.split(" ").map(hashOf));
/** What leads to a mailbox: all between it and the "at" is the mailbox's. */
const LEADS = setOf(
  "is it's its that's thats to es use okay ok yes yeah yep um uh sure address email correo",
);
/** What is at a page, a place or a firm, and at no mailbox. */
const NO_LOCAL = setOf(
  "works work working worked online available here there found find look looking posted us up out down not is was are am same",
);
/** Mailboxes are put together of so many words at most: "the real mrs jenkins". */
const MOST_LED = 7;
const CUE = setOf("email emails e-mail mail correo emailed emailing send write contact reach");
const CUE_REACH = 8;

/** The first word behind what leads to a mailbox with its "at" at a word, or behind a pause; null where nothing leads to one. */
export function firstLed(words: Words, at: number, from: number, isJoined: Joined): number | null {
  if (NO_LOCAL.has(words.hashes[at - 1] ?? 0)) return null;
  for (let first = at; at - first <= MOST_LED; first--)
    if (first === from || !isJoined(first) || LEADS.has(words.hashes[first - 1] ?? 0))
      return first === at ? null : first;
  return null;
}

/** Does a word that leads to a mailbox stand at once before? */
export function isLed(words: Words, first: number): boolean {
  return LEADS.has(words.hashes[first - 1] ?? 0);
}

/** Does a word shortly before speak of mail? */
export function isCued(words: Words, first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= CUE_REACH; i--)
    if (CUE.has(words.hashes[i] ?? 0)) return true;
  return false;
}
