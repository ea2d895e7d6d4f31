import { defineDetector, type Proposal } from "./detector.ts";
import { matchAt, matches } from "./lib/matches.ts";
import { MARK } from "./marks.ts";

/** Longer than any mailbox may be: what is glued to one goes with it. */
const MAX_LOCAL = 256;
const MAX_QUOTED = 66;
/** RFC 5321 allows `/ ? & =` too; nobody's mailbox has them, and addresses of pages are full of them. */
const LOCAL = /[\p{L}\p{N}._%+'~!#$*^`{|}-]/u;
const DOMAIN =
  /[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.[\p{L}]{2,24}|\[[\d.]{7,15}\]/uy;
/** Blanks around the @, which are the mailbox's where it has a digit or a mark, or a word says so: `lupe.c.88 @ example.net`. */
const SPACED =
  /(?<=([\p{L}\p{N}][\p{L}\p{N}._+-]{0,40}[\p{L}\p{N}]) )@ ?(?:[\p{L}\p{N}-]{2,63}\.){1,3}(?:com|net|org|edu|gov|io|co|us|me|mx|example)(?![\p{L}\p{N}])|(?<=([\p{L}\p{N}][\p{L}\p{N}._+-]{0,40}[\p{L}\p{N}]))@ (?:[\p{L}\p{N}-]{2,63}\.){1,3}(?:com|net|org|edu|gov|example)(?![\p{L}\p{N}])/uy;
const OWN_MARK = /(?=.*\p{L}).*[\d._+-]/u;
const CUE = /\b(?:e-?mail|mail(?: me)?|correo|write(?: me)?|address)\b[^@\n]{0,32}$/i;
/** A slip of the finger before the last part, or no last part at a large provider: `name@host,com`, `name@gmail`. */
const SLIPPED =
  /@(?:[\p{L}\p{N}-]{2,63}\.){0,2}[\p{L}\p{N}-]{2,63}, ?(?:com|net|org|edu|example)(?![\p{L}\p{N}])|@(?:gmail|yahoo|hotmail|outlook|icloud|aol|comcast|protonmail|ymail)(?: ?com)?(?![\p{L}\p{N}.])/iuy;
/** What opens or closes a quotation or a markup is not the mailbox's. */
const EDGE = /^[.'`*#!|{}^~$%-]+/;
/** A form's or a mailer's own mailbox where the head of a message says who sends it. */
const SENDER = /(?:^|[\n"'])(?:from|sender|return-path|reply-to):[^\n<@]{0,60}<?$/i;
const OF_NOBODY =
  /^(?:web-?|online-?)?(?:forms?|no-?_?reply|do-?not-?reply|notifications?|alerts?|mailer(?:-daemon)?|postmaster|webmaster|system|bot|automated)$/i;
const HEAD_REACH = 80;

/** E-mail addresses but those that only machines send from. It looks from each @ to both sides, so its work is bounded whatever the text is. */
export const email = defineDetector({
  id: "email",
  type: "EMAIL",
  needs: { marks: MARK.at | MARK.dot },
  source: "RFC 5321 §4.5.3.1, RFC 6531 for other letters",
  examples: {
    match: ["jane.doe@example.com", "JANE@EXAMPLE.COM", "j+tag@mail.example.co.uk", "<jane@example.org>", "mailto:jane@example.com", "josé@ejemplo.example", "o'neil_1@example.com.", "x@xn--bcher-kva.example", "\"jane doe\"@example.com", "jane@[203.0.113.5]", "jane@example.com2026", "write to forms@example.com", "From: jane.forms@example.com", "changed to lupe.c.88 @ example.net pls", "C: t.yallup@example,com", "my email is tyallup @ example.com", "email tyallup@gmail", "write to j.doe@ example.com", "my mail is rob.plumb gmail.com", "user: kiersten.v@\nuser: gmail.com"],
    noMatch: ["@handle", "a @ b.com", "book @ clinic.com", "see you @ 5, com", "@gmail", "lunch @ 12.30", "call or text 988. @portal.example.com", "jane@", "go to gmail.com", "see you. gmail.com", "sent from 12 gmail.com", "user@localhost", "3 @ 4.50", "meet @5pm", "From: forms@example.com", "From: Intake <no-reply@example.com>"],
  }, // biome-ignore format: one list is one line
  *detect({ text, marks }) {
    if ((marks & MARK.at) !== 0) yield* mailboxesIn(text);
    if ((marks & MARK.dot) !== 0) yield* unsignedIn(text);
  },
});

function* mailboxesIn(text: string): Generator<Proposal> {
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > 0 && at - start < MAX_LOCAL && LOCAL.test(text.charAt(start - 1))) start--;
    start += EDGE.exec(text.slice(start, at))?.[0].length ?? 0;
    if (text[at - 1] === '"') start = Math.min(start, openingQuote(text, at));
    DOMAIN.lastIndex = at + 1;
    const domain = DOMAIN.exec(text);
    if (start < at && domain !== null && !isOfNobody(text, start, at))
      yield { start, end: at + 1 + domain[0].length, score: 0.98, because: ["mailbox"] };
    else if (domain === null || start === at) yield* mistyped(text, start, at);
  }
}

/** Sent before it was whole, and the rest in the next line. */
const BROKEN =
  /^@\s?\n[^\n]{0,40}?(?:gmail|yahoo|hotmail|outlook|icloud|aol|comcast|[\w-]{2,30})\.(?:com|net|org|edu|example)\b/i;
const BROKEN_REACH = 84;

/** A mailbox with blanks around its @, or with a slip in its domain. */
function* mistyped(text: string, start: number, at: number): Generator<Proposal> {
  const slipped = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ? matchAt(text, SLIPPED, at) : null;
  if (slipped !== null)
    yield { start, end: at + slipped[0].length, score: 0.8, because: ["mailbox"] };
  if (BROKEN.test(text.slice(at, at + BROKEN_REACH)) && at - start > 2)
    yield { start, end: at + 1, score: 0.7, because: ["mailbox"] };
  const spaced = matchAt(text, SPACED, at);
  if (spaced === null) return;
  const [match, apart, local = ""] = spaced;
  const begin = at - (apart === undefined ? local.length : apart.length + 1);
  if (OWN_MARK.test(apart ?? local) || CUE.test(text.slice(Math.max(0, begin - REACH), begin)))
    yield { start: begin, end: at + match.length, score: 0.8, because: ["mailbox"] };
}

/** Without its @, at a large provider: `rob.plumb gmail.com`. */
const UNSIGNED =
  /(?=(?:gmail|yahoo|hotmail|outlook|icloud|aol)\.com)(?<=(?<![\p{L}\p{N}.@/-])([\p{L}\p{N}][\p{L}\p{N}._+-]{1,40}) )(?:gmail|yahoo|hotmail|outlook|icloud|aol)\.com(?![\p{L}\p{N}./-])/giu;

function* unsignedIn(text: string): Generator<Proposal> {
  if (!text.includes(".com")) return;
  for (const { 0: match, 1: local = "", index } of matches(text, UNSIGNED)) {
    const start = index - 1 - local.length;
    const isOwn = OWN_MARK.test(local) && !local.endsWith(".");
    if (isOwn || CUE.test(text.slice(Math.max(0, start - REACH), start)))
      yield { start, end: index + match.length, score: 0.7, because: ["mailbox"] };
  }
}

const REACH = 48;

function isOfNobody(text: string, start: number, at: number): boolean {
  return (
    OF_NOBODY.test(text.slice(start, at)) &&
    SENDER.test(text.slice(Math.max(0, start - HEAD_REACH), start))
  );
}

/** Where a quoted mailbox begins ("jane doe"@example.com), or `at`. */
function openingQuote(text: string, at: number): number {
  const begin = Math.max(0, at - MAX_QUOTED);
  const open = text.slice(begin, at - 1).lastIndexOf('"');
  return open === -1 || at - begin - open < 3 ? at : begin + open;
}
