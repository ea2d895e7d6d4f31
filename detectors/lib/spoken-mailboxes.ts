import { listed } from "../names/lists.ts";
import { hashOf, type Words } from "../words.ts";
import { firstLed, isCued, isLed, type Joined } from "./mailbox-leads.ts";
import { type Chunk, writtenOf } from "./spoken-chunks.ts";
import { BETWEEN, meaningOf, SAYS } from "./spoken-words.ts";

/** A mailbox said in words, and how it is written; in two pieces where a turn goes through it. */
export interface SaidMailbox {
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
  readonly written: string;
}

const setOf = (words: string) => new Set(words.split(/\s+/).map(hashOf));
const AT = setOf("at arroba");
const DOT = setOf("dot punto");

/** Does a word, by its hash, stand in every mailbox that is said? */
export function isAt(hash: number): boolean {
  return AT.has(hash);
}

const MARKS = new Map(
  Object.entries({ dot: ".", punto: ".", period: ".", point: ".", underscore: "_", dash: "-", hyphen: "-", minus: "-", guion: "-", guión: "-", plus: "+" }).map(([word, mark]) => [hashOf(word), mark]),
); // biome-ignore format: a table reads better in rows
const TLD = setOf(
  "com org net edu gov mil io co us info biz me health care example uk au de fr se be cz hu es mx ca tv fm law app dev ai it nl ch at fi no dk pl pt br jp ie nz za in",
);
/** Said without what follows the dot, they are meant all the same. */
const PROVIDERS =
  /^(?:gmail|yahoo|hotmail|outlook|aol|icloud|comcast|verizon|att|sbcglobal|msn|live|protonmail|proton|bellsouth|charter|cox|mac|ymail|fastmail|earthlink)$/;
/** Words that are no part of a mailbox: whoever they stand for has none. */
const STOP = setOf(
  `is it's its it was be to the a my your his her our their email emails e-mail mail address me us him them you i and or that's that this so okay ok yes yeah sure use
   should say says said um uh correo es son el la mi electrónico electronico at on in for of with think try send write reach are am im i'm we he she they here there
   online page site website available look looked find found up out no not right good best name like just still case lower upper lowercase caps all word one
   was same were got have has had please by an as actually oh well then a but contact questions check visit from com org net`,
);
/** What is done or found at a page. */
const AT_PAGE = setOf(
  "book books booking apply order schedule register login visit shop join pay store clinic office located posted more learn read information info details reviews us form forms appointments portal everything back see go look meet sign log download watch start form's page's site's",
);
/** Inside of a domain, with its last word and the dot behind: "city of dayton dot gov". */
const INNER = setOf("of and for the my in");
/** "hot mail dot com" */
const MAIL = hashOf("mail");
const MAX_LABEL = 5;
const MAX_TURN = 9;
const MAX_LOCAL = 12;

/** Mailboxes said in words, in order and not overlapping: "jane dot doe at gmail dot com". Time is linear. */
export function mailboxesOf(text: string, words: Words, chunks: readonly Chunk[]): SaidMailbox[] {
  const found: SaidMailbox[] = [];
  const isJoined: Joined = (word) => {
    const [end = 0, start = 0] = [words.ends[word - 1], words.starts[word]];
    return word > 0 && start - end <= 3 && /^(?:[ ,]{1,3}|[.@-]|\. )$/.test(text.slice(end, start));
  };
  let [from, k] = [0, 0];
  for (let at = 1; at < words.length; at++) {
    if (!AT.has(words.hashes[at] ?? 0)) continue;
    const told = isJoined(at) ? behindEcho(words, at, isJoined) : lastTurn(text, words, at);
    if (told <= from) continue;
    while (k < chunks.length && (chunks[k]?.next ?? 0) < at) k++;
    const begin = isJoined(at + 1) ? at + 1 : nextTurn(text, words, at);
    const domain = domainAt(text, words, begin, isJoined);
    if (domain === null) continue;
    if (told < at && !domain.isWhole) continue;
    const near = localBefore(words, told, from, chunks, k, isJoined);
    const local =
      domain.isWhole && told === at ? ledTo(words, at, from, near, domain, isJoined) : near;
    if (local === null || !isMailbox(words, local, domain, told)) continue;
    const [start = 0, end = 0] = [words.starts[local.first], words.ends[domain.next - 1]];
    const pieces = [{ start, end }];
    const cut = (last: number, next: number) =>
      pieces.splice(
        -1,
        1,
        { start: pieces.at(-1)?.start ?? start, end: words.ends[last] ?? start },
        { start: words.starts[next] ?? end, end },
      );
    if (told < at) cut(told - 1, at);
    if (begin > at + 1) cut(at, begin);
    found.push({ pieces, written: `${local.written}@${domain.written}` });
    from = domain.next;
    at = domain.next - 1;
  }
  return found;
}

const ECHOES = setOf("okay ok yes yeah yep right mhm");

/** Before "okay at gmail dot com": the other party's word. */
function behindEcho(words: Words, at: number, isJoined: Joined): number {
  const isEcho = ECHOES.has(words.hashes[at - 1] ?? 0) && isJoined(at - 1);
  return isEcho && meaningOf(words.hashes[at - 2] ?? 0) !== undefined ? at - 1 : at;
}

/** Behind which word the speaker broke off before this line's "at", over the other party's "okay"; 0 where nobody did. */
function lastTurn(text: string, words: Words, at: number): number {
  for (let i = at - 1; i >= 0 && at - i <= MAX_TURN; i--) {
    const isLabel = text.charAt(words.ends[i] ?? 0) === ":";
    if (isLabel || BETWEEN.has(words.hashes[i] ?? 0)) continue;
    return text.slice(words.ends[i], words.starts[at]).includes("\n") ? i + 1 : 0;
  }
  return 0;
}

/** Where the speaker goes on behind a line's end and the other party's "okay"; the next word where nobody does. */
function nextTurn(text: string, words: Words, at: number): number {
  for (let i = at + 2; i <= at + MAX_TURN && i + 1 < words.length; i++) {
    if (!text.slice(words.ends[at], words.starts[i]).includes("\n")) continue;
    if (text.charAt(words.ends[i] ?? 0) === ":") continue;
    if (DOT.has(words.hashes[i + 1] ?? 0) || DOT.has(words.hashes[i + 2] ?? 0)) return i;
  }
  return at + 1;
}

interface Domain {
  readonly next: number;
  readonly written: string;
  /** It ends as domains do. */
  readonly isWhole: boolean;
  readonly isProvider: boolean;
}

function domainAt(text: string, words: Words, first: number, isJoined: Joined): Domain | null {
  let [written, label, count, whole, wholeAt] = ["", "", 0, "", 0];
  let i = first;
  for (; i < words.length && (i === first || isJoined(i)) && count < MAX_LABEL; i++) {
    const isDot = text.slice(words.ends[i - 1], words.starts[i]) === ".";
    if (isDot || DOT.has(words.hashes[i] ?? 0)) {
      if (label === "") break;
      if (!isDot) i++;
      if (i >= words.length || !isJoined(i)) break;
      written += `${label}.`;
      [label, count] = ["", 0];
      const letters = spelledAt(words, i, isJoined);
      const spelled = [letters, letters.slice(0, 2)].find((tld) => TLD.has(hashOf(tld)));
      if (spelled !== undefined)
        [whole, wholeAt, label] = [written + spelled, i + spelled.length, spelled];
      else if (TLD.has(words.hashes[i] ?? 0)) [whole, wholeAt] = [written + words.lower(i), i + 1];
      if (whole !== "" && wholeAt > i) {
        const more =
          DOT.has(words.hashes[wholeAt] ?? 0) &&
          TLD.has(words.hashes[wholeAt + 1] ?? 0) &&
          isJoined(wholeAt);
        if (!more) break;
        return {
          next: wholeAt + 2,
          written: `${whole}.${words.lower(wholeAt + 1)}`,
          isWhole: true,
          isProvider: false,
        };
      }
    } else if (
      label !== "" &&
      words.hashes[i] !== MAIL &&
      STOP.has(words.hashes[i] ?? 0) &&
      !(INNER.has(words.hashes[i] ?? 0) && DOT.has(words.hashes[i + 2] ?? 0)) &&
      !(TLD.has(words.hashes[i] ?? 0) && DOT.has(words.hashes[i + 1] ?? 0))
    )
      break;
    label += words.lower(i);
    count++;
  }
  if (whole !== "") {
    const isProvider = PROVIDERS.test(whole.slice(0, whole.indexOf(".")));
    return { next: wholeAt, written: whole, isWhole: true, isProvider };
  }
  for (const next of [first + 1, first + 2, first + 3]) {
    const name = Array.from({ length: next - first }, (_, n) => words.lower(first + n)).join("");
    if (PROVIDERS.test(name)) return { next, written: name, isWhole: false, isProvider: true };
  }
  return null;
}

/** Up to three letters one by one: "f m", "e d u". */
function spelledAt(words: Words, first: number, isJoined: Joined): string {
  let letters = "";
  for (let i = first; i < first + 3 && words.lower(i).length === 1; i++) {
    if (i > first && !isJoined(i)) break;
    letters += words.lower(i);
  }
  return letters.length > 1 ? letters : "";
}

interface Local {
  readonly first: number;
  readonly written: string;
  /** Something of it was spelled, joined by a mark or has a number. */
  readonly isFormed: boolean;
}

/** A mailbox of several words, from what leads to it on: "it's love my dogs at hotmail dot com". */
function ledTo(
  words: Words, at: number, from: number, near: Local | null, domain: Domain, isJoined: Joined,
): Local | null {
  const before = near?.first ?? at;
  const first = firstLed(words, at, from, isJoined);
  if (first === null || first >= before) return near;
  const isSaid = isLed(words, first) && !AT_PAGE.has(words.hashes[at - 1] ?? 0);
  if (!domain.isProvider && !isSaid && !isCued(words, first)) return near;
  let written = "";
  for (let i = first; i < before; i++) written += words.lower(i).replaceAll("'", "");
  return { first, written: written + (near?.written ?? ""), isFormed: true };
} // biome-ignore format: one line of parameters

const ONE_WORD = /^(?:all|one|word|lower|lowercase|no|spaces|together|case)$/;

function localBefore(
  words: Words, at: number, from: number, chunks: readonly Chunk[], near: number, isJoined: Joined,
): Local | null {
  let [first, written, isFormed, plain, afterMark, limit] = [at, "", false, 0, false, 2];
  let k = near;
  let i = at - 1;
  while (i >= from && ONE_WORD.test(words.lower(i)) && at - i <= 4 && isJoined(i + 1)) i--;
  if (at - 1 - i >= 2) [isFormed, limit] = [true, 3];
  else i = at - 1;
  // The whole of a turn: "sunny days 44", and in the next one "at yahoo dot com".
  if (!isJoined(at) && at < words.length) limit = 3;
  while (i >= from && at - i <= MAX_LOCAL + 24 && (i === at - 1 || isJoined(i + 1))) {
    while (k > 0 && (chunks[k]?.first ?? Number.POSITIVE_INFINITY) > i) k--;
    const chunk = chunks[k];
    const hash = words.hashes[i] ?? 0;
    if (chunk !== undefined && chunk.next === i + 1 && chunk.first >= from) {
      written = writtenOf(chunk).toLowerCase().replaceAll(/ |-(?=[a-z\d](?:-|$))/g, "") + written;
      [first, isFormed, afterMark] = [chunk.first, true, false];
      plain = Math.min(plain, 1);
      i = chunk.first - 1;
      continue;
    }
    const isLow = words.lower(i) === "bajo";
    const mark = isLow ? "_" : MARKS.get(hash);
    if (mark !== undefined && written !== "" && !afterMark && i > from) {
      written = mark + written;
      [isFormed, afterMark, plain] = [true, true, 0];
      i -= isLow ? 2 : 1;
      continue;
    }
    const number = meaningOf(hash);
    if (number?.says === SAYS.digit && number.value > 0) {
      [written, first, isFormed, afterMark] = [`${number.value}${written}`, i, true, false];
      i--;
      continue;
    }
    const isInitial = words.lower(i).length === 1 && written !== "" && (STOP.has(words.hashes[i - 1] ?? 0) || !isJoined(i));
    if ((STOP.has(hash) && !isInitial) || plain >= limit) break;
    written = words.lower(i).replaceAll("'", "") + written;
    if (isInitial || DIGIT.test(words.lower(i))) isFormed = true;
    [first, afterMark] = [i, false];
    plain++;
    i--;
  }
  written = written.replace(/^[._+-]+/, "");
  return first === at || written === "" ? null : { first, written, isFormed };
} // biome-ignore format: one line of parameters

const DIGIT = /\d/;

/** Glued together as mailboxes are ("tburke"), and nothing that is said otherwise. */
function isNoWord(word: string): boolean {
  return listed(word) === "rare" && word.length > 4;
}

/** Is one of the words hardly anything but somebody's name? */
function isNamed(words: Words, first: number, at: number): boolean {
  for (let i = first; i < at; i++) {
    const kind = listed(words.lower(i));
    if (kind === "first" || kind === "last") return true;
  }
  return false;
}

function isMailbox(words: Words, local: Local, domain: Domain, at: number): boolean {
  if (local.written.length > 2 && !domain.isWhole)
    return local.isFormed || isCued(words, local.first) || isNoWord(words.lower(local.first));
  if (!domain.isWhole) return false;
  if (local.isFormed || domain.isProvider || isCued(words, local.first)) return true;
  if (isNamed(words, local.first, at)) return true;
  return !AT_PAGE.has(words.hashes[at - 1] ?? 0) && at - local.first === 1;
}
