/** Destinations to claim for together: at most `limit` deliveries, none of the destinations in `busy`. */
export interface ClaimGroup {
  readonly limit: number;
  readonly busy: readonly string[];
}

/**
 * How to claim so that no destination gets more than it has room for, and one with little room slows nobody else:
 * those with about the same room (by powers of two) form a group, which claims at most what each of them takes.
 * `room` tells how many more deliveries each destination takes; one without room is in no group.
 * Without any destination one group remains: it finds what earlier ones left behind.
 */
export function groupByRoom(room: ReadonlyMap<string, number>): readonly ClaimGroup[] {
  if (room.size === 0) return [{ limit: 1, busy: [] }];
  const groups = new Map<number, Set<string>>();
  for (const [id, free] of room) {
    if (free < 1) continue;
    const limit = 2 ** Math.floor(Math.log2(free));
    groups.set(limit, (groups.get(limit) ?? new Set()).add(id));
  }
  return [...groups].map(([limit, members]) => ({
    limit,
    busy: [...room.keys()].filter((id) => !members.has(id)),
  }));
}
