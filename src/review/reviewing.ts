import type { Config } from "../../config/config.ts";
import { type Facts, GuardError } from "../errors.ts";
import type { Policy } from "../judge/policy.ts";
import type { Keys } from "../keys/keys.ts";
import type { Act, Ledger, Settled } from "../ledger/ledger.ts";
import type { Rulings } from "../rulings/rulings.ts";
import type { DecisionRow } from "../store/ledger.ts";
import type { HoldView, LookKept } from "../store/review.ts";
import type { Encrypted, Store } from "../store/store.ts";

/** What a review works on, whichever face asks for it. */
export interface Reviewing {
  readonly config: Pick<Config, "retention" | "review">;
  /** The policy now in force: a reviewer releases under it and under no other. */
  readonly policy: Policy;
  /** What people ruled on texts; what they say now counts from the next judging on. */
  readonly rulings: Pick<Rulings, "refresh" | "doubted">;
  readonly store: Store;
  readonly keys: Keys;
  readonly ledger: Ledger;
  /** The practice whose events are to be seen, and no others; null: of all, and of none. */
  readonly practice: string | null;
  /** Epoch ms. */
  readonly now: () => number;
  /** Does a work of `works/` in another thread; absent: it is done in this one. */
  readonly elsewhere?: (name: string, given: unknown) => Promise<unknown>;
}

/** What a payload is read and judged with, whichever thread does it. */
export type Bench = Pick<Reviewing, "policy" | "keys" | "now"> & {
  readonly store: Pick<Store, "tokens">;
  /** What was told of holds when they were judged: absent, all are judged again. */
  readonly looks?: Looks;
  /** Keeps what was opened last, for who goes on looking at it. */
  readonly last?: { get(key: string): unknown; put(key: string, value: unknown): void };
};

/** What is kept of looks at large holds. */
export interface Looks {
  /** Of the code that judges. */
  readonly edition: string;
  /** Keeps one, in its own time. */
  keep(kept: LookKept): void;
}

export type Hold = HoldView & {
  readonly original: Encrypted | null;
  readonly look: Encrypted | null;
};

/** What an act leaves: the delivery's id (`dlv_…`) and the state it is in now. */
export interface Done {
  readonly id: string;
  readonly event: string;
  readonly destination: string;
  readonly state: string;
}

/** What is asked for by id, by whom it concerns. */
type Asked = Pick<Reviewing, "store" | "practice">;

export function isWithin({ practice }: Pick<Reviewing, "practice">, of: string): boolean {
  return practice === null || practice === of;
}

/**
 * The delivery with that id, if a person has or had to look at it. Throws `ERR_NOT_FOUND`, for another practice's too:
 * that it is there is nobody else's business.
 */
export async function findHold(asked: Asked, id: string): Promise<Hold> {
  const hold = await asked.store.hold(id);
  if (hold === null || !isWithin(asked, hold.practice))
    throw new GuardError("ERR_NOT_FOUND", "no hold has this id; holds list shows those there are");
  return hold;
}

/** The same, as long as it waits. Throws `ERR_ALREADY_DECIDED` besides. */
export async function findHeld(reviewing: Asked, id: string): Promise<Hold> {
  const hold = await findHold(reviewing, id);
  if (hold.state !== "held") throw decided(hold.state);
  return hold;
}

/** The zone whose days count for what belongs to a practice. */
export function zoneOf({ policy }: Pick<Reviewing, "policy">, { practice }: { practice: string }) {
  const { practices } = policy;
  return (practices.find(({ id }) => id === practice) ?? practices[0])?.timeZone ?? "UTC";
}

/** Throws `ERR_NO_CREDENTIALS` where a text would have to leave without its client. */
export function needCredentials(
  { policy }: Pick<Reviewing, "policy">,
  { destination }: Hold,
): void {
  const target = policy.destinations.get(destination);
  if (target?.preset.transport !== "ctm-sms" || target.destination.credentials !== null) return;
  throw new GuardError(
    "ERR_NO_CREDENTIALS",
    "the guard has no credentials of its own at CTM: give the destination credentials and restart, or discard it and have the client send it again",
    { destination },
  );
}

/** The ledger entry of an act on one delivery. The facts hold no values: ids of ours, codes, counts. */
export function actOn(hold: Hold, actor: string, act: string, facts: Facts = {}): Act {
  const { practice, event, id, destination } = hold;
  return { practice, actor, act, facts: { event, delivery: id, destination, ...facts } };
}

/** The decision of a person, as it stands beside those of the judge. */
export function decisionOn(
  { ledger }: Pick<Reviewing, "ledger">,
  { practice, event, id: delivery, destination, policy, findings }: Hold,
  made: Pick<DecisionRow, "verdict" | "reason" | "decidedAt"> & Partial<DecisionRow>,
): DecisionRow {
  const row = { practice, event, delivery, destination, policy, findings, ...made };
  return { ...row, mac: ledger.decisionMac(row) };
}

/** Throws what stands against the act, unless it is done. `gone` says what is missing and what to do. */
export function settled(acted: Settled, gone: string): void {
  switch (acted.kind) {
    case "done":
      return;
    case "decided":
      throw decided(acted.state);
    case "changed":
      throw new GuardError("ERR_CHANGED", "it was judged anew meanwhile; look at it again");
    case "gone":
      throw new GuardError("ERR_NOT_FOUND", gone);
  }
}

function decided(state: string): GuardError {
  return new GuardError("ERR_ALREADY_DECIDED", `it is ${state}: this cannot be done with it now`, {
    state,
  });
}
