import type { Metrics } from "../metrics.ts";

/** What the process counted since it started; nothing of it is in the store. */
export interface Counts {
  /** Refused requests of known hooks. */
  refusals(): Promise<
    readonly { readonly hook: string; readonly reason: string; readonly count: number }[]
  >;
  /** Seconds of processor time within which half, and 95 of 100, events were judged; null before the first. */
  scanSeconds(): Promise<{ readonly half: number; readonly most: number } | null>;
}

export function countsOf({
  refusals,
  scanSeconds,
}: Pick<Metrics, "refusals" | "scanSeconds">): Counts {
  return {
    async refusals() {
      const { values } = await refusals.get();
      return values.map(({ labels, value }) => ({
        hook: String(labels.hook),
        reason: String(labels.reason),
        count: value,
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
