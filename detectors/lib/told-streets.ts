import { type Proposal, propose } from "../detector.ts";
import { listed } from "../names/lists.ts";
import type { Sample } from "../sample.ts";
import { hashOf, isCapitalAt, type Words } from "../words.ts";
import { listFor, wordsOn } from "./lexicon.ts";
import { isMonthName } from "./months.ts";
import { isNoTown } from "./no-towns.ts";
import { HOMES as HOMES_LIST, STREET_WORDS } from "./street-words.ts";
import { fold } from "./words.ts";

// Streets without a house number, as where somebody lives or is: with their kind ("are you the one on pinto drive"), and
// by their name alone where the words beside say so ("my auntie's on lamar").

const hashes = (words: string) => new Set(words.split(" ").map(hashOf));
const KIND = hashes("street avenue ave road rd lane ln boulevard blvd drive court terrace circle trail parkway pkwy highway way pike"); // biome-ignore format: one list
const DIRECTION = hashes("north south east west northeast northwest southeast southwest");
/** Before the name of a street. */
const ON = hashes(
  "on off at near by to cousin sister brother aunt uncle friend daughter son mom dad",
);
/** No street's name has one of these words. */
const NO_NAME = hashes("the a an my our your his her its it's their this that these same other another right left wrong next first last back side whole long busy one each every of in to from for and or is was on off at near by with are he she it they we you i no any some which what down up"); // biome-ignore format: one list
const LONGEST_NAME = 3;
/** Somebody who lives or is there, shortly before. */
const SOMEBODY =
  /\b(?:where (?:do|does|did|is|are) [^?\n]{2,24}(?:live|stay|staying|now)\?[^\n]{0,8}\n[^\n?]{0,48})$|\b(?:lives?|living|stays?|staying|resid(?:es?|ing)|home|house|place|address|addresses|street is|i'm|i am|he's|she's|they're|they are|we're|we are|you're|you are|are you|(?:i|he|she) was|(?:we|they|you) were|put (?:me|us|him|her|them)|the one|is (?:he|she)|still|mom|dad|mother|father|daughter|son|sister|brother|aunt(?:ie)?|uncle|cousin|neighbor|friend|grandma|family|moved|mail(?:ed)?|ship(?:ped)?|send|sent|deliver(?:ed)?|viv(?:e|en|o|imos))\b[^.!?\n]{0,36}$/i;
/** "Delphine Marchetti on". */
const NAME_ON = /\p{Lu}\p{Ll}{2,20} \p{Lu}\p{Ll}{2,20} (?:on|off|at|near|by)\s(?:the\s)?$/u;
/** A turn that begins with it: "Records: On Maddox Boulevard?" */
const TURN_ON = /\n[^\n:]{1,30}:\s(?:and |still )?on\s(?:the\s)?$/i;
/** The way to somewhere, and where a business is. */
const WAY =
  /\b(?:turn|take|exit|left|right|come in|go(?:ing)? down|drive|driving|past|office|clinic|location|located|store|shop|pharmacy|branch|entrance|park|traffic)\b[^.!?\n]{0,30}$/i;
/** "Is that Hollis Ave or Hollis Court?" */
const ASKED_IF = /\b(?:is|was) (?:that|it|this) $/i;
const REACH = 64;
/** Words of somebody's home, at once before "on". */
const HOMES = hashes("live lives living lived stay stays staying stayed address apartment moved vive vivo vivimos"); // biome-ignore format: one list
const BETWEEN = hashes("over out down up here there is was back right still now");
const KIN = hashes("mom's mama's dad's mother's father's sister's brother's daughter's son's aunt's auntie's uncle's grandma's grandpa's cousin's friend's girlfriend's boyfriend's husband's wife's niece's nephew's"); // biome-ignore format: one list
const BY = hashOf("by");
const IN = hashOf("in");
const WITH = hashOf("with");
const HOUSE = hashes("house place home");
const A_HOUSE = hashOf("house");
const OWN = /^(?:my|our|her|his|their|your|old|new)$|'s$/;
export const ONS = listFor(["on", "off"]);
const BY_HOME = /^,? by (?:our|my|her|his|their) (?:house|place|home|apartment|building)\b/i;
const IN_TOWN = 6;

/** Streets without a number. Offsets count in the sample's text. */
export function* toldStreetsIn(sample: Sample): Generator<Proposal> {
  yield* withKind(sample);
  yield* homesByName(sample);
  yield* byName(sample);
}

function* withKind({ text, words, lists }: Sample): Generator<Proposal> {
  for (const i of wordsOn(lists, STREET_WORDS)) {
    if (!KIND.has(words.hashes[i] ?? 0)) continue;
    let first = i;
    while (i - first < LONGEST_NAME && isOfName(text, words, first - 1)) first--;
    if (first === i) continue;
    const isAsked =
      isCapitalAt(text, words.starts[first] ?? 0) &&
      ASKED_IF.test(text.slice(Math.max(0, (words.starts[first] ?? 0) - 16), words.starts[first]));
    if (!isAsked && !ON.has(words.hashes[before(words, first)] ?? 0)) continue;
    if (isCapitalAt(text, words.starts[i] ?? 0) !== isCapitalAt(text, words.starts[first] ?? 0))
      continue;
    const start = words.starts[first] ?? 0;
    const said = text.slice(Math.max(0, start - REACH), start);
    if (
      !(isAsked || SOMEBODY.test(said) || NAME_ON.test(said) || TURN_ON.test(said)) ||
      WAY.test(said)
    )
      continue;
    const last = DIRECTION.has(words.hashes[i + 1] ?? 0) ? i + 1 : i;
    yield propose(start, words.ends[last] ?? start, 0.7, "context:lives");
  }
}

const HOME_KIND = hashes(
  "apartments inn motel hotel lodge suites hostel shelter villas estates manor gardens commons village towers pointe residences condos arms hall house home heights court terrace tower",
);
/** Kinds that firms and campaigns have in their names, too. */
const WIDE = hashes("hall house home heights court terrace tower");
const LIVES_IN =
  /\b(?:liv(?:e|es|ed|ing)|stay(?:s|ed|ing)?|moved|put (?:us|him|her|them|me)(?: up)?|resident|building is called)\b[^.!?\n]{0,12}?(?:\b(?:at|in|into|of)\s)?(?:the\s)?$/i;
/** Those that are told in small letters, too: "he's staying at the hampton inn". */
const INNS = hashes("inn motel hotel lodge suites hostel shelter apartments manor villas arms");
const STAYS_AT =
  /\b(?:liv(?:e|es|ed|ing)|stay(?:s|ed|ing)?|moved|put (?:us|him|her|them|me)|(?:he|she|they|we|i|you)(?:['’](?:s|re|m)| is| are| am)|he was|it's|its)\b[^.!?\n]{0,16}?(?:\b(?:at|in|into|to)\s)?(?:the\s)?$/i;
/** Somebody's home, be it for a while: "he stays at Longwood Inn", "behind the Bluebird Apartments, where I used to live". */
const HOME =
  /\b(?:lives?|living|lived|stay(?:s|ing|ed)?|moved|still|put (?:us|him|her|them|me) (?:up )?|home|apartment|building is called|standing|waiting|resident)\b[^.!?\n]{0,24}\b(?:at|in|into|of|to|behind|called)\s(?:the\s)?$/i;
const HOME_BEHIND =
  /^,? where (?:i|he|she|we|they|my \w{2,10}) (?:used to )?(?:lives?|lived|stays?|stayed)\b/i;

/** Homes that have a name and no street, written with capitals. */
function* homesByName({ text, words, lists }: Sample): Generator<Proposal> {
  for (const i of wordsOn(lists, STREET_WORDS | HOMES_LIST)) {
    if (!HOME_KIND.has(words.hashes[i] ?? 0)) continue;
    const isCapital = isCapitalAt(text, words.starts[i] ?? 0);
    if (!isCapital && !INNS.has(words.hashes[i] ?? 0)) continue;
    // "the Sycamore Trace apartments"
    const isNamed = isCapital || isCapitalAt(text, words.starts[i - 1] ?? 0);
    let first = i;
    while (
      i - first < LONGEST_NAME &&
      isOfName(text, words, first - 1) &&
      isCapitalAt(text, words.starts[first - 1] ?? 0) === isNamed
    )
      first--;
    if (first === i) continue;
    const [start = 0, end = 0] = [words.starts[first], words.ends[i]];
    const said = text.slice(Math.max(0, start - REACH), start);
    if (WIDE.has(words.hashes[i] ?? 0) && !LIVES_IN.test(said)) continue;
    if (!isCapital && !STAYS_AT.test(said)) continue;
    if (
      !isCapital ||
      WIDE.has(words.hashes[i] ?? 0) ||
      HOME.test(said) ||
      HOME_BEHIND.test(text.slice(end, end + 40))
    )
      yield propose(start, end, 0.65, "context:lives");
  }
}

/** The word before a street's name, an article left out. */
function before(words: Words, first: number): number {
  return words.lower(first - 1) === "the" ? first - 2 : first - 1;
}

function isOfName(text: string, words: Words, i: number): boolean {
  if (i < 0 || NO_NAME.has(words.hashes[i] ?? 0)) return false;
  const gap = text.slice(words.ends[i], words.starts[i + 1]);
  return gap === " " && !/\d{3}/.test(words.lower(i));
}

function* byName({ text, words, lists }: Sample): Generator<Proposal> {
  for (const i of wordsOn(lists, ONS)) {
    const isHome = isOfHome(words, i) || isStillOn(text, words, i);
    if (!isHome && !isBefore(words, BY, i + 2)) continue;
    const hasArticle = words.lower(i + 1) === "the";
    const first = hasArticle ? i + 2 : i + 1;
    const next = nameFrom(text, words, first);
    if (next === first || (hasArticle && !isCapitalAt(text, words.starts[first] ?? 0))) continue;
    const [start = 0, end = 0] = [words.starts[first], words.ends[next - 1]];
    if (isHome || BY_HOME.test(text.slice(end, end + 28)))
      yield propose(start, end, 0.7, "context:lives");
  }
}

/** "Still on Hemlock?" */
const STILL =
  /(?:^|\n|[.?!] |(?:^|\n)[^\n:]{1,30}: )(?:(?:and|so|you're|are you|is (?:he|she)) )?still $/i;

function isStillOn(text: string, { starts }: Words, on: number): boolean {
  const [start = 0, next = 0] = [starts[on], starts[on + 1]];
  return isCapitalAt(text, next) && STILL.test(text.slice(Math.max(0, start - 48), start));
}

/** Is a word among the few from another one on? */
function isBefore({ hashes: hash }: Words, word: number, from: number): boolean {
  for (let k = from; k <= from + LONGEST_NAME; k++) if (hash[k] === word) return true;
  return false;
}

/** Do the words at once before "on" speak of somebody's home, be it with its town between? */
function isOfHome(words: Words, on: number): boolean {
  let i = on - 1;
  while (i >= on - 2 && BETWEEN.has(words.hashes[i] ?? 0)) i--;
  const hash = words.hashes[i] ?? 0;
  if (HOMES.has(hash) || KIN.has(hash)) return true;
  if (HOUSE.has(hash))
    return OWN.test(words.lower(i - 1)) || (hash === A_HOUSE && words.lower(i - 1) === "the");
  // "staying with my sister on Delancey"
  for (let k = on - 3; k >= on - IN_TOWN; k--)
    if (words.hashes[k] === WITH) return HOMES.has(words.hashes[k - 1] ?? 0);
  for (let k = on - 2; k >= on - IN_TOWN; k--)
    if (words.hashes[k] === IN) return HOMES.has(words.hashes[k - 1] ?? 0);
  return false;
}

/** The word behind a name that begins at a word: capitals, or words that are no others. */
function nameFrom(text: string, words: Words, first: number): number {
  let next = first;
  while (next < words.length && next - first < LONGEST_NAME) {
    const at = words.starts[next] ?? 0;
    const word = fold(words.lower(next));
    if (at - (words.ends[next - 1] ?? 0) !== 1 || word.length < 3 || /\d/.test(word)) break;
    if (!isCapitalAt(text, at) && !RARE.has(listed(word))) break;
    if (isNoTown(word) || isMonthName(word) || NO_STREET.test(word)) break;
    next++;
  }
  return next;
}

const RARE: ReadonlySet<string> = new Set(["rare", "last", "first"]);
const NO_STREET =
  /^(?:zoom|google|facebook|instagram|medicaid|medicare|insurance|hospice|oxygen|dialysis|disability|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekends?|all|both|every|most|some|speaker|file|hold|board|call|duty)s?$/;
