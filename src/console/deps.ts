import type { Request, Response } from "express";
import type { Config } from "../../config/config.ts";
import type { Accounting } from "../accounts/accounting.ts";
import type { Cleaning } from "../exports/cleaning.ts";
import type { Log } from "../log.ts";
import type { Reviewing } from "../review/reviewing.ts";
import type { Counts } from "./counts.ts";
import type { Person } from "./visit.ts";

/** Who enters, and how: the accounts' part. */
export interface Visitors {
  /** Who asks; null when nobody is signed in. Answers nothing by itself. */
  authenticate(request: Request, response: Response): Promise<Person | null>;
  /** Where one signs in, a path of the console. */
  readonly signIn: string;
  /** What one does to sign out, a path that takes a POST. */
  readonly signOut: string;
  /** Where one's own account is, a path of the console. */
  readonly account: string;
  /** Whom the ledger names so: an address where it is a person's id, else as it stands. */
  nameOf(actor: string): Promise<string>;
}

export interface ConsoleDeps extends Visitors {
  readonly reviewing: Reviewing & { readonly config: Config };
  readonly accounting: Accounting;
  /** A link that opens an account once, on the address that people reach the console by. */
  linkTo(kind: "invite", token: string): string;
  readonly cleaning: Cleaning;
  readonly log: Log;
  readonly counts: Counts;
}
