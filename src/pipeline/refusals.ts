import type { Metrics } from "../metrics.ts";
import type { Refused } from "../store/review.ts";
import type { Store } from "../store/store.ts";

const HOUR_MS = 3_600_000;

/** Refusals that this process counted, on their way into the store. */
export interface RefusalBook {
  /** Keeps what was counted since the last time; what the store did not take stays for the next. */
  keep(): Promise<void>;
  /** What is not kept yet. */
  unkept(): Promise<readonly Refused[]>;
}

/** A refusal must cost nothing: it is counted in memory at once, and written with others by the clock. */
export function openRefusalBook({
  store,
  metrics,
  now,
}: {
  readonly store: Pick<Store, "addRefusals">;
  readonly metrics: Pick<Metrics, "refusals">;
  readonly now: () => number;
}): RefusalBook {
  const kept = new Map<string, number>();

  async function unkept(): Promise<readonly Refused[]> {
    const { values } = await metrics.refusals.get();
    return values.flatMap(({ labels, value }) => {
      const [hook, reason] = [String(labels.hook), String(labels.reason)];
      const count = value - (kept.get(keyOf({ hook, reason })) ?? 0);
      return count > 0 ? [{ hook, reason, count }] : [];
    });
  }

  return {
    unkept,
    async keep() {
      const refused = await unkept();
      if (refused.length === 0) return;
      await store.addRefusals(Math.floor(now() / HOUR_MS), refused);
      for (const each of refused) kept.set(keyOf(each), (kept.get(keyOf(each)) ?? 0) + each.count);
    },
  };
}

function keyOf({ hook, reason }: Pick<Refused, "hook" | "reason">): string {
  return JSON.stringify([hook, reason]);
}
