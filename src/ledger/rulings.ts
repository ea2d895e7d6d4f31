import type { LedgerEntry } from "../store/ledger.ts";
import type { KeptRuling } from "../store/rulings.ts";

// What the ledger says of rulings. A row that somebody took out of the store, or changed in it, is told by this: the row is
// no part of the chain, and the acts that made it are.

/** A ruling as its acts tell of it. */
export interface SaidRuling {
  /** Number of the newest act. */
  readonly seq: number;
  readonly id: string;
  readonly practice: string;
  readonly kind: KeptRuling["kind"];
  readonly type: string;
  readonly destination: string | null;
  readonly hold: string;
  readonly by: string;
  readonly at: number;
  /** Epoch ms; of acts that do not name it exactly, a time until which it counts in any zone. */
  readonly endsAt: number;
  readonly isExact: boolean;
  readonly state: "asked" | "in-force" | "revoked";
}

/** By id, what acts of the ledger, in order, say of rulings. */
export function saidBy(acts: readonly LedgerEntry[]): ReadonlyMap<string, SaidRuling> {
  const said = new Map<string, SaidRuling>();
  for (const entry of acts) {
    // Our own writing.
    const facts = JSON.parse(entry.facts) as Readonly<Record<string, unknown>>;
    const id = String(facts["ruling"]);
    const known = said.get(id);
    const { seq } = entry;
    switch (entry.act) {
      case "ruling.ask":
        said.set(id, madeBy(entry, facts, "asked"));
        break;
      case "ruling.add":
        said.set(id, known === undefined ? madeBy(entry, facts, "in-force") : { ...known, seq, state: "in-force" });
        break;
      case "ruling.revoke":
        said.set(id, { ...(known ?? madeBy(entry, facts, "revoked")), seq, state: "revoked" });
    }
  }
  return said;
} // biome-ignore format: short facts

/** A day ends fourteen hours later somewhere, and begins as much earlier. */
const ZONES_MS = 14 * 3_600_000;

function madeBy(
  { seq, practice, actor, at }: LedgerEntry,
  facts: Readonly<Record<string, unknown>>,
  state: SaidRuling["state"],
): SaidRuling {
  const text = (name: string) => {
    const fact = facts[name];
    return typeof fact === "string" ? fact : "";
  };
  const isExact = facts["ends"] !== undefined;
  const endsAt = isExact ? Date.parse(text("ends")) : Date.parse(text("until")) - ZONES_MS;
  return {
    seq, id: text("ruling"), state, isExact,
    practice: facts["of"] === undefined ? practice : text("of"),
    kind: text("kind") === "missed" ? "missed" : "not-phi",
    type: text("type"),
    destination: text("scope") === "all" ? null : text("scope"),
    hold: text("delivery"),
    by: actor, at,
    endsAt: Number.isNaN(endsAt) ? 0 : endsAt,
  }; // biome-ignore format: short facts
}

/** Is a row that counts what its acts say? */
export function isAsSaid(said: SaidRuling | undefined, kept: KeptRuling): boolean {
  if (said === undefined || said.state !== "in-force") return false;
  const isTold = said.kind === kept.kind && said.type === kept.type && said.destination === kept.destination;
  return isTold && (!said.isExact || (said.endsAt === kept.expiresAt && said.practice === kept.practice));
} // biome-ignore format: one choice

/** Rulings that count, by their acts, and have no row that counts. */
export function lostRulings(
  said: ReadonlyMap<string, SaidRuling>,
  kept: readonly KeptRuling[],
  now: number,
): SaidRuling[] {
  const there = new Set(kept.map(({ id }) => id));
  return [...said.values()].filter(
    ({ id, state, endsAt }) => state === "in-force" && endsAt > now && !there.has(id),
  );
}
