import { matches } from "../lib/matches.ts";
import { alternation, escaped, type Found } from "./found.ts";
import { EMAIL_SIGN, type Signs } from "./signs.ts";

const MIN_MAILBOX = 5;
/** So many are looked for one by one: a pattern takes longer to make than a text to search. */
const FEW = 8;
/** Mailboxes that many have: nobody is known by one of them. */
const OFFICES =
  /^(?:info|contact|hello|office|admin|support|no-?reply|sales|billing|appointments|scheduling|reception|frontdesk|front-desk|intake|referrals|records|marketing|help)$/;

/** E-mail addresses of a person, found whole and by their mailbox, in any case. */
export class Emails {
  readonly #signs: Signs;
  readonly #addresses = new Set<string>();
  /** The addresses and the mailboxes that they are known by, in small letters. */
  readonly #owns = new Set<string>();

  constructor(signs: Signs) {
    this.#signs = signs;
  }

  add(text: string): void {
    const address = text.trim().toLowerCase();
    const mailbox = address.slice(0, address.lastIndexOf("@"));
    if (mailbox === "") return;
    this.#addresses.add(address);
    this.#owns.add(address);
    this.#signs.add(EMAIL_SIGN, address);
    const [base = ""] = mailbox.split("+");
    for (const own of [mailbox, base])
      if (own.length >= MIN_MAILBOX && !OFFICES.test(own)) this.#owns.add(own);
  }

  /** Is the text one of the addresses, or the mailbox of one? */
  covers(text: string): boolean {
    const own = text.trim().toLowerCase();
    return this.#addresses.has(own) || this.#owns.has(own);
  }

  *find(text: string): Generator<Found> {
    const small = text.toLowerCase();
    // Some letters have two small ones: then offsets would not be the text's. And many addresses want one pass.
    if (small.length !== text.length || this.#owns.size > FEW)
      return yield* this.#findByPattern(text);
    for (const own of this.#owns)
      for (let at = small.indexOf(own); at !== -1; at = small.indexOf(own, at + 1)) {
        const end = at + own.length;
        if (isFree(text, at, end)) yield { start: at, end, type: "EMAIL" };
      }
  }

  *#findByPattern(text: string): Generator<Found> {
    for (const pattern of alternation([...this.#owns].map(free), "giu"))
      for (const { 0: match, index } of matches(text, pattern))
        yield { start: index, end: index + match.length, type: "EMAIL" };
  }
}

const LETTER_BEFORE = /[\p{L}\p{N}]$/u;
const LETTER_BEHIND = /^[\p{L}\p{N}]/u;

/** Is it no part of a longer word? */
function isFree(text: string, start: number, end: number): boolean {
  return (
    !LETTER_BEFORE.test(text.slice(Math.max(0, start - 2), start)) &&
    !LETTER_BEHIND.test(text.slice(end, end + 2))
  );
}

function free(own: string): string {
  return `(?<![\\p{L}\\p{N}])${escaped(own)}(?![\\p{L}\\p{N}])`;
}
