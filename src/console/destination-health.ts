import type { DestinationHealth, DestinationShape } from "../store/review.ts";

/** How a destination does, as far as its newest deliveries and what waits tell. */
export interface Health {
  /** Epoch ms; null: none of those that were looked at. */
  readonly delivered: number | null;
  /** The last failure of each kind, newest first. */
  readonly failures: readonly {
    readonly kind: string;
    readonly at: number;
    readonly count: number;
  }[];
  readonly pending: number;
  readonly retrying: number;
  /** Epoch ms since which the longest of them waits. */
  readonly oldest: number | null;
}

export function healthOf({ waiting, attempts }: DestinationHealth): Health {
  const times = attempts.flatMap(({ state, at }) => (state === "delivered" ? at : []));
  const failed = attempts.filter(({ state }) => state !== "delivered" && state !== "cancelled");
  const byKind = Map.groupBy(failed, ({ status, reason, state }) => (status === null ? (reason ?? state) : `status ${status}`));
  const failures = [...byKind].map(([kind, same]) => ({ kind, at: Math.max(...same.map(({ at }) => at)), count: same.length }));
  const count = (...states: string[]) =>
    waiting.reduce((all, each) => all + (states.includes(each.state) ? each.count : 0), 0);
  const oldest = waiting.flatMap((each) => each.oldest ?? []);
  return {
    delivered: times.length === 0 ? null : Math.max(...times),
    failures: failures.toSorted((a, b) => b.at - a.at),
    pending: count("pending", "released"),
    retrying: count("retrying"),
    oldest: oldest.length === 0 ? null : Math.min(...oldest),
  };
} // biome-ignore format: short facts

/** What the newest events were to a destination, without a value. */
export interface Sending {
  readonly events: number;
  /** Stored paths that it would get, with the kinds of their values, most often filled first. */
  readonly fields: readonly {
    readonly path: string;
    readonly kinds: string;
    readonly count: number;
  }[];
  /** In how many events a type was found in what would leave, by what became of it. */
  readonly found: readonly {
    readonly type: string;
    readonly fates: readonly (readonly [fate: string, count: number])[];
  }[];
}

/** `allows`: does the destination get the field at this stored path? */
export function sendingOf(shapes: readonly DestinationShape[], allows: (path: string) => boolean): Sending {
  const fields = new Map<string, { kinds: Set<string>; count: number }>();
  const found = new Map<string, Map<string, number>>();
  for (const { shape, findings } of shapes) {
    // Our own writing.
    const { fields: paths = "" } = JSON.parse(shape ?? "{}") as { fields?: string };
    for (const [path, kinds] of kindsIn(paths)) {
      if (!allows(path)) continue;
      const known = fields.get(path) ?? { kinds: new Set(), count: 0 };
      for (const kind of kinds) known.kinds.add(kind);
      fields.set(path, { kinds: known.kinds, count: known.count + 1 });
    }
    const types = JSON.parse(findings) as Record<string, Record<string, number>>;
    for (const [type, fates] of Object.entries(types)) {
      const counts = found.get(type) ?? new Map<string, number>();
      for (const fate of Object.keys(fates)) counts.set(fate, (counts.get(fate) ?? 0) + 1);
      found.set(type, counts);
    }
  }
  return {
    events: shapes.length,
    fields: [...fields].map(([path, { kinds, count }]) => ({ path, kinds: [...kinds].toSorted().join(", "), count })).toSorted((a, b) => b.count - a.count || a.path.localeCompare(b.path)),
    found: [...found].map(([type, fates]) => ({ type, fates: [...fates].toSorted((a, b) => b[1] - a[1]) })),
  };
} // biome-ignore format: short facts

/** By path, the kinds of value in one event: `source:string legs[].from:string`. */
function kindsIn(paths: string): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const each of paths.split(" ")) {
    const [, path = "", kind = ""] = /^(.+):(\w+)$/.exec(each) ?? [];
    if (path === "") continue;
    kinds.set(path, (kinds.get(path) ?? new Set()).add(kind));
  }
  return kinds;
}
