import { may } from "../accounts/roles.ts";
import type { ConsoleDeps } from "./deps.ts";
import { givenIn, isNarrowed, narrowed, zoneOf } from "./filter.ts";
import { historyFor, namesOf } from "./history.ts";
import { eventPage } from "./pages/event.ts";
import { eventsPage } from "./pages/events.ts";
import { daysPage, reconciled } from "./pages/reconciliation.ts";
import { sees } from "./scope.ts";
import type { Answer, Route, Visit } from "./visit.ts";
import { lastDays } from "./zone.ts";

const PAGE = 50;
const DAYS = 7;
const MANY_DAYS = 30;

/** What came in, what became of it, and whether it adds up. */
export function eventRoutes(deps: ConsoleDeps): readonly Route[] {
  return [
    { method: "get", path: "/events", right: "see", answer: (visit) => list(deps, visit) },
    { method: "get", path: "/events/days", right: "see", answer: (visit) => days(deps, visit) },
    { method: "get", path: "/events/:id", right: "see", answer: (visit) => one(deps, visit) },
  ];
}

async function list(deps: ConsoleDeps, visit: Visit): Promise<Answer> {
  const { reviewing } = deps;
  const given = givenIn(visit);
  const { practice, hook, activity, from, until } = narrowed(deps, visit, given);
  const before = visit.query.get("before");
  const page = await reviewing.store.events(
    {
      practice,
      hook: hook ?? null,
      activity: activity ?? null,
      from: from ?? null,
      until: until ?? null,
      before,
    },
    PAGE,
  );
  const body = eventsPage({
    ...page,
    given,
    narrowed: isNarrowed(given),
    isFirst: before === null,
    now: reviewing.now(),
    hooks: reviewing.config.hooks.map(({ id }) => id),
    zone: zoneOf(reviewing),
  });
  return { kind: "page", title: "Events", at: "events", body };
}

async function one(deps: ConsoleDeps, visit: Visit): Promise<Answer> {
  const { reviewing } = deps;
  const event = await reviewing.store.event(visit.params["id"] ?? "");
  if (event === null || !sees(visit.person, event.practice)) return { kind: "missing" };
  const history = await historyFor(deps, visit, event.id);
  const names = await namesOf(deps, history?.acts.map(({ actor }) => actor) ?? []);
  const body = eventPage({
    event,
    history,
    names,
    now: reviewing.now(),
    canDecide: may(visit.person, "decide"),
  });
  return { kind: "page", title: `Event at ${event.hook}`, at: "events", body };
}

async function days(deps: ConsoleDeps, { person, query }: Visit): Promise<Answer> {
  const { reviewing } = deps;
  const zone = zoneOf(reviewing);
  const wanted = query.get("hook") ?? "";
  const count = query.get("days") === String(MANY_DAYS) ? MANY_DAYS : DAYS;
  const { days: names, bounds } = lastDays(count, reviewing.now(), zone);
  const tallies = await reviewing.store.tallies(bounds, person.practice);
  const rows = reconciled(
    tallies.filter(({ hook }) => wanted === "" || hook === wanted),
    names,
  );
  const hooks = reviewing.config.hooks.map(({ id }) => id);
  const refused = await deps.counts.refusals(bounds[0] ?? 0);
  const body = daysPage({
    rows,
    refusals: refused.filter(({ hook }) => wanted === "" || hook === wanted),
    hooks,
    hook: wanted,
    zone,
    today: names.at(-1) ?? "",
    days: count,
  });
  return { kind: "page", title: "Reconciliation", at: "events", body };
}
