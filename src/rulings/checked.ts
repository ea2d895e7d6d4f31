import type { Keys } from "../keys/keys.ts";
import { isAsSaid, lostRulings, type SaidRuling, saidBy } from "../ledger/rulings.ts";
import type { KeptRuling, RulingsAndActs } from "../store/rulings.ts";
import type { Store } from "../store/store.ts";
import { textIn } from "./box.ts";

// Rulings are judged by as the ledger says that they were made. One whose row is not as its acts say cannot be read, and
// neither can one of what was missed whose row is gone: what cannot be read holds everything that it could concern.

const DAY_MS = 86_400_000;
/** A ruling counts for a year at most, and its last day ends somewhat later. */
const LONGEST_MS = 368 * DAY_MS;

/** The rulings that count, as the store has them and as the ledger says. Rejects with `ERR_STORE_UNAVAILABLE`. */
export function rulingsAndActs(
  store: Pick<Store, "rulingsAndActs">,
  now: number,
): Promise<RulingsAndActs> {
  return store.rulingsAndActs(now, now - LONGEST_MS);
}

/** The rulings to judge by: without a text those that cannot be trusted, `now` is epoch ms. */
export function checked({ kept, acts }: RulingsAndActs, now: number): readonly KeptRuling[] {
  const said = saidBy(acts);
  const rows = kept.map((row) => (isAsSaid(said.get(row.id), row) ? row : { ...row, text: null }));
  // One that said of a text that it is no PHI lets nothing out once it is gone.
  const lost = lostRulings(said, kept, now).filter(({ kind }) => kind === "missed");
  return [...rows, ...lost.map(standIn)];
}

/** What stands in for a ruling whose row is gone. */
function standIn({ id, practice, kind, type, destination, hold, by, at, endsAt }: SaidRuling): KeptRuling {
  return {
    id, practice, kind, type, destination, hold, digest: "", reason: "", note: null, madeBy: by, madeAt: at, expiresAt: endsAt,
    inForceAt: at, second: null, revokedBy: null, revokedAt: null, text: null,
  };
} // biome-ignore format: short facts

/** A ruling that is not what the ledger says; `seq` is that of its newest act, 0 where there is none. */
export interface RulingFault {
  readonly seq: number;
  readonly what:
    | "ruling-missing" // by its acts it counts, and no row of it does
    | "ruling-changed" // its row says something else than its acts, or its text is not what was kept
    | "ruling-unsaid"; // it counts, and no act says so
}

/** Compares every ruling that counts with what the ledger says; null when all are as they were made. */
export function rulingFault(
  { kept, acts }: RulingsAndActs,
  keys: Pick<Keys, "decrypt">,
  now: number,
): RulingFault | null {
  const said = saidBy(acts);
  for (const row of kept) {
    const own = said.get(row.id);
    if (own?.state !== "in-force") return { seq: own?.seq ?? 0, what: "ruling-unsaid" };
    if (!isAsSaid(own, row) || textIn(keys, row) === null) return { seq: own.seq, what: "ruling-changed" };
  }
  const [lost] = lostRulings(said, kept, now);
  return lost === undefined ? null : { seq: lost.seq, what: "ruling-missing" };
} // biome-ignore format: short facts
