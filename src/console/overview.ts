import type { ConsoleDeps } from "./deps.ts";
import { zoneOf } from "./filter.ts";
import { overviewPage } from "./pages/overview.ts";
import { summed } from "./sums.ts";
import type { Answer, Route, Visit } from "./visit.ts";
import { lastDays } from "./zone.ts";

const DAYS = 30;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const COUNTED_TO = 10_000;

/** Today and the last 30 days, at a glance. */
export function overviewRoutes(deps: ConsoleDeps): readonly Route[] {
  return [
    { method: "get", path: "/overview", right: "see", answer: (visit) => overview(deps, visit) },
  ];
}

async function overview({ reviewing, counts }: ConsoleDeps, { person }: Visit): Promise<Answer> {
  const { store, config } = reviewing;
  const zone = zoneOf(reviewing);
  const now = reviewing.now();
  const { days, bounds } = lastDays(DAYS, now, zone);
  const hooks = config.hooks.map(({ id }) => id);
  const [tallies, held, last, scan] = await Promise.all([
    store.tallies(bounds, person.practice),
    store.holdCount(
      { state: "held", practice: person.practice, destination: null, hook: null, type: null },
      COUNTED_TO,
    ),
    // When a hook last got anything may be another practice's to know.
    person.practice === null ? store.lastReceived(hooks) : null,
    counts.scanSeconds(),
  ]);
  const sums = summed(tallies, days);
  const refused = (await counts.refusals(bounds[0] ?? 0)).reduce(
    (all, { count }) => all + count,
    0,
  );
  const body = overviewPage({
    days,
    today: days.at(-1) ?? "",
    zone,
    sums,
    held,
    refused,
    scan,
    now,
    hooks: hooks.map((hook) => {
      const count = sums.byHook.get(hook) ?? 0;
      if (last === null) return { hook, at: undefined, count, isSilent: false };
      const at = last.find((each) => each.hook === hook)?.at ?? null;
      return { hook, at, count, isSilent: isSilent(at === null ? null : now - at, count) };
    }),
  });
  return { kind: "page", title: "Overview", at: "overview", body };
}

/** Silent is who has been for a week, or for a day where there are events daily. */
function isSilent(forMs: number | null, inDays: number): boolean {
  if (forMs === null) return true;
  return forMs > 7 * DAY_MS || (forMs > DAY_MS && inDays >= DAYS);
}
