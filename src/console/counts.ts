import type { Metrics } from "../metrics.ts";
import type { Refused } from "../store/review.ts";
import type { Store } from "../store/store.ts";

/** What is counted beside events: by the process since it started, and in the store. */
export interface Counts {
  /** Refused requests of known hooks, in the hours from `from` on (hours since 1970), by hook and reason. */
  refusals(from: number): Promise<readonly Refused[]>;
  /** Seconds of processor time within which half, and 95 of 100, events were judged; null before the first. */
  scanSeconds(): Promise<{ readonly half: number; readonly most: number } | null>;
}

/** What the process counted and the store has not yet. */
export interface UnkeptRefusals {
  unkept(): Promise<readonly Refused[]>;
}

export function countsOf({
  store,
  refusals,
  scanSeconds,
}: Pick<Metrics, "scanSeconds"> & {
  readonly store: Pick<Store, "refusals">;
  readonly refusals: UnkeptRefusals;
}): Counts {
  return {
    async refusals(from) {
      const [kept, unkept] = await Promise.all([
        store.refusals(from, Number.MAX_SAFE_INTEGER),
        refusals.unkept(),
      ]);
      const all = Map.groupBy([...kept, ...unkept], ({ hook, reason }) => `${hook} ${reason}`);
      return [...all.values()].map((same) => ({
        hook: same[0]?.hook ?? "",
        reason: same[0]?.reason ?? "",
        count: same.reduce((sum, { count }) => sum + count, 0),
      }));
    },
    async scanSeconds() {
      const { values } = await scanSeconds.get();
      const buckets = values.flatMap(({ labels, value }) =>
        labels["le"] === undefined
          ? []
          : { upTo: Number(labels["le"] === "+Inf" ? Infinity : labels["le"]), value },
      );
      const all = Math.max(0, ...buckets.map(({ value }) => value));
      const within = (part: number) =>
        buckets.find(({ value }) => value >= all * part)?.upTo ?? Infinity;
      return all === 0 ? null : { half: within(0.5), most: within(0.95) };
    },
  };
}
