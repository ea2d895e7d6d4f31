import type { Tally } from "../store/review.ts";

/** What deliveries and events came to, from the store's counts by hour. Rows of exports are not among them. */
export interface Sums {
  /** By day, then by what. */
  readonly byDay: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly byDestination: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Deliveries with findings of each type, most first. */
  readonly byType: readonly (readonly [type: string, count: number])[];
  /** Events received. */
  readonly byHook: ReadonlyMap<string, number>;
}

/** `days` names the spans of the counts. */
export function summed(tallies: readonly Tally[], days: readonly string[]): Sums {
  const byDay = new Map<string, Map<string, number>>();
  const byDestination = new Map<string, Map<string, number>>();
  const byType = new Map<string, number>();
  const byHook = new Map<string, number>();
  for (const { span, hook, destination, what, count, isRow } of tallies) {
    if (isRow === 1) continue;
    const [, type] = what.split("type:");
    if (type !== undefined) {
      byType.set(type, (byType.get(type) ?? 0) + count);
      continue;
    }
    add(byDay, days[span] ?? "", what, count);
    if (destination === "") byHook.set(hook, (byHook.get(hook) ?? 0) + count);
    else add(byDestination, destination, what, count);
  }
  return { byDay, byDestination, byType: [...byType].toSorted((a, b) => b[1] - a[1]), byHook };
}

function add(
  into: Map<string, Map<string, number>>,
  key: string,
  what: string,
  count: number,
): void {
  const sum = into.get(key) ?? new Map<string, number>();
  sum.set(what, (sum.get(what) ?? 0) + count);
  into.set(key, sum);
}
