import { matches } from "../lib/matches.ts";
import { alternation, escaped, type Found } from "./found.ts";
import { EMAIL_SIGN, type Signs } from "./signs.ts";

const MIN_MAILBOX = 5;
/** Mailboxes that many have: nobody is known by one of them. */
const OFFICES =
  /^(?:info|contact|hello|office|admin|support|no-?reply|sales|billing|appointments|scheduling|reception|frontdesk|front-desk|intake|referrals|records|marketing|help)$/;

/** E-mail addresses of a person, found whole and by their mailbox, in any case. */
export class Emails {
  readonly #signs: Signs;
  readonly #addresses = new Set<string>();
  readonly #sources = new Set<string>();
  #patterns: readonly RegExp[] | null = null;

  constructor(signs: Signs) {
    this.#signs = signs;
  }

  add(text: string): void {
    const address = text.trim().toLowerCase();
    const mailbox = address.slice(0, address.lastIndexOf("@"));
    if (mailbox === "") return;
    this.#addresses.add(address);
    this.#sources.add(escaped(address));
    this.#signs.add(EMAIL_SIGN, address);
    const [base = ""] = mailbox.split("+");
    for (const own of [mailbox, base])
      if (own.length >= MIN_MAILBOX && !OFFICES.test(own)) this.#sources.add(escaped(own));
    this.#patterns = null;
  }

  /** Is the text one of the addresses, or the mailbox of one? */
  covers(text: string): boolean {
    const own = text.trim().toLowerCase();
    return this.#addresses.has(own) || this.#sources.has(escaped(own));
  }

  *find(text: string): Generator<Found> {
    if (this.#sources.size === 0) return;
    this.#patterns ??= alternation([...this.#sources].map(free), "giu");
    for (const pattern of this.#patterns)
      for (const { 0: match, index } of matches(text, pattern))
        yield { start: index, end: index + match.length, type: "EMAIL" };
  }
}

function free(source: string): string {
  return `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`;
}
