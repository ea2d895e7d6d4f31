import { type LivePolicy, livePolicy, policyNow } from "../judge/live-policy.ts";
import type { Policy } from "../judge/policy.ts";
import type { Ruling } from "../judge/rulings.ts";
import type { Keys } from "../keys/keys.ts";
import type { KeptRuling } from "../store/rulings.ts";
import type { Store } from "../store/store.ts";
import { readRulings } from "./box.ts";
import { checked, rulingsAndActs } from "./checked.ts";

/** Rulings as they lie in the store, for threads that judge; another object once they changed. */
export interface RulingSet {
  readonly kept: readonly KeptRuling[];
}

/** What people ruled on texts, as it is now, for this process. */
export interface Rulings {
  /** The policy under them; always the one in force. */
  readonly policy: Policy;
  /** Those of them that cannot be read, without a text; of one whose row is gone the digest is "". */
  doubted(): readonly KeptRuling[];
  /** Null: they could not be read, so nothing may be judged. It is tried again. */
  current(): RulingSet | null;
  /** Reads them anew, and keeps the policies that they make. Rejects with `ERR_STORE_UNAVAILABLE`. */
  refresh(): Promise<void>;
}

export interface RulingsOptions {
  readonly store: Pick<Store, "rulingsAndActs" | "keepPolicy">;
  readonly keys: Pick<Keys, "decrypt">;
  /** Compiles a policy (`policyUnder`). */
  readonly under: (rulings: readonly Ruling[] | null) => Policy;
  /** Epoch ms. */
  readonly now: () => number;
}

/** Reads the rulings once. Rejects with `ERR_STORE_UNAVAILABLE`. */
export async function openRulings(options: RulingsOptions): Promise<Rulings> {
  const { store, under, now } = options;
  const live: LivePolicy = livePolicy(under);
  const policy = policyNow(live, now);
  let set: RulingSet | null = null;
  let latest = 0;
  let isTrying = false;
  const kept = new Set<string>();

  async function read(): Promise<void> {
    latest += 1;
    const mine = latest;
    try {
      const kept = checked(await rulingsAndActs(store, now()), now());
      // What was read before somebody else's change is older than what that one reads.
      if (mine === latest) take(kept);
    } catch (error) {
      if (mine === latest) take(null);
      throw error;
    }
  }

  function take(kept: readonly KeptRuling[] | null): void {
    if (kept !== null && set !== null && isSame(kept, set.kept)) return;
    set = kept === null ? null : { kept };
    live.take(kept === null ? null : readRulings(options.keys, kept));
  }

  async function refresh(): Promise<void> {
    await read();
    const practices = ["", ...policy.practices.map(({ id }) => id)];
    const stated = [...policy.destinations.values()].flatMap((target) => [
      target,
      ...practices.map(target.under),
    ]);
    const fresh = new Map(stated.map(({ digest, json }) => [digest, json]));
    for (const digest of kept) fresh.delete(digest);
    await Promise.all(
      [...fresh].map(([digest, json]) => store.keepPolicy(digest, "", json, now())),
    );
    for (const digest of fresh.keys()) kept.add(digest);
  }

  await read();
  return {
    policy,
    refresh,
    doubted: () => set?.kept.filter(({ text }) => text === null) ?? [],
    current() {
      if (set === null && !isTrying) {
        isTrying = true;
        refresh()
          // Until it succeeds nothing is judged, and whoever asks next has it tried again.
          .catch(() => {})
          .finally(() => {
            isTrying = false;
          });
      }
      return set;
    },
  };
}

function isSame(a: readonly KeptRuling[], b: readonly KeptRuling[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ id, text }, i) => id === b[i]?.id && (text === null) === (b[i]?.text === null))
  );
}
