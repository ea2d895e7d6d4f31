import { isBasisInForce } from "../../config/basis.ts";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import type { Keys } from "../../detectors/types.ts";
import { may } from "../accounts/roles.ts";
import { entriesFor } from "../judge/allow-entries.ts";
import { isAllowed } from "../judge/path.ts";
import { todayIn } from "../judge/today.ts";
import { sendTest } from "../review/test-send.ts";
import type { ConsoleDeps } from "./deps.ts";
import { healthOf, sendingOf } from "./destination-health.ts";
import { zoneOf } from "./filter.ts";
import { href } from "./html.ts";
import { type AllowedField, type DestinationView, destinationsPage } from "./pages/destinations.ts";
import { summed } from "./sums.ts";
import type { Answer, Route, Visit } from "./visit.ts";

/** Of each hook, so many of its newest events tell which fields there are. */
const LOOKED_AT = 200;
const COUNTED_TO = 10_000;
const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

/** Who may get what, why, and what really came in for it. */
export function destinationRoutes(deps: ConsoleDeps): readonly Route[] {
  return [
    { method: "get", path: "/destinations", right: "see", answer: (visit) => list(deps, visit) },
    {
      method: "post",
      path: "/destinations/:id/test",
      right: "manage",
      async answer({ person, params }) {
        const reviewing = { ...deps.reviewing, practice: person.practice };
        const destination = params["id"] ?? "";
        const { event } = await sendTest(reviewing, { destination }, person.id);
        return { kind: "to", href: href(["events", event]) };
      },
    },
  ];
}

async function list(deps: ConsoleDeps, { person }: Visit): Promise<Answer> {
  const { reviewing } = deps;
  const { policy, store } = reviewing;
  const now = reviewing.now();
  const hour = Math.floor(now / HOUR_MS);
  const today = summed(await store.tallies([hour - 23, hour + 1], person.practice), []);
  const views: DestinationView[] = [];
  for (const { destination, preset, host, entries } of policy.destinations.values()) {
    const hooks = [...policy.hooks.values()].filter(({ routes }) =>
      routes.some(({ target }) => target.destination.id === destination.id),
    );
    // Shapes hold no value, but tell what others are sent: they are for those who see all practices.
    const seen =
      person.practice === null
        ? await seenAt(
            deps,
            hooks.map(({ hook }) => hook.id),
          )
        : null;
    const of = today.byDestination.get(destination.id);
    const { id } = destination;
    const held = { destination: id, practice: person.practice, hook: null, type: null };
    const [health, dead, shapes] = await Promise.all([
      store.destinationHealth(id, person.practice, LOOKED_AT),
      store.holdCount({ ...held, state: "dead" }, COUNTED_TO),
      person.practice === null ? store.destinationShapes(id, null, LOOKED_AT) : null,
    ]);
    views.push({
      id: destination.id,
      preset: preset.title,
      host,
      canTest: may(person, "manage") && hooks.length > 0 && !preset.takesFiles && !preset.sendsOnce,
      mode: destination.mode,
      onPhi: destination.onPhi,
      holdOn: destination.holdOn,
      hooks: hooks.map(({ hook }) => hook.id),
      basis: destination.basis.map((basis) => ({
        ...basis,
        inForce: isBasisInForce(basis, host, todayIn(zoneOf(reviewing), now)),
      })),
      fields: destination.allow.map(({ path, permit }) => fieldAt(path, permit, seen, now)),
      lookedAt: seen?.events ?? null,
      health: healthOf(health),
      dead: { count: dead.count, most: COUNTED_TO },
      sending:
        shapes === null ? null : sendingOf(shapes, (path) => isAllowed(entries, keysIn(path))),
      today: {
        delivered: of?.get("delivered") ?? 0,
        held: of?.get("held") ?? 0,
        dead: (of?.get("dead") ?? 0) + (of?.get("unknown") ?? 0),
      },
    });
  }
  const body = destinationsPage({ destinations: views, now });
  return { kind: "page", title: "Destinations", at: "destinations", body };
}

interface Seen {
  readonly events: number;
  /** By stored path, in how many events it was filled, and when first and last. */
  readonly fields: ReadonlyMap<string, { count: number; first: number; last: number }>;
  readonly oldest: number;
}

async function seenAt(
  { reviewing: { store } }: ConsoleDeps,
  hooks: readonly string[],
): Promise<Seen> {
  const fields = new Map<string, { count: number; first: number; last: number }>();
  let events = 0;
  let oldest = Number.POSITIVE_INFINITY;
  for (const hook of hooks)
    for (const { receivedAt, shape } of await store.shapes(hook, LOOKED_AT)) {
      events++;
      oldest = Math.min(oldest, receivedAt);
      const { fields: paths = "" } = JSON.parse(shape) as { fields?: string };
      for (const path of new Set(paths.split(" ").map((each) => each.replace(/:\w+$/, "")))) {
        if (path === "") continue;
        const known = fields.get(path) ?? { count: 0, first: receivedAt, last: receivedAt };
        fields.set(path, {
          count: known.count + 1,
          first: Math.min(known.first, receivedAt),
          last: Math.max(known.last, receivedAt),
        });
      }
    }
  return { events, fields, oldest };
}

function fieldAt(
  path: string,
  permit: AllowedField["permit"],
  seen: Seen | null,
  now: number,
): AllowedField {
  const keys = keysIn(path);
  const { type, health, kind } = ctmCatalogue.factsFor(keys);
  const entries = entriesFor(path, []);
  const matching = [...(seen?.fields ?? [])].filter(([stored]) =>
    isAllowed(entries, keysIn(stored)),
  );
  const isWild = path.includes("*");
  return {
    path,
    permit,
    isWild,
    holds: type,
    health,
    isFree: kind === "free" || kind === "unknown",
    count: Math.max(0, ...matching.map(([, { count }]) => count)),
    last: matching.length === 0 ? null : Math.max(...matching.map(([, { last }]) => last)),
    // New is what came for the first time this week, where there are older events to tell.
    lets: isWild
      ? matching
          .filter(([stored]) => stored !== path)
          .map(([stored, { first }]) => ({
            path: stored,
            isNew: now - first < WEEK_MS && seen !== null && now - seen.oldest > WEEK_MS,
          }))
      : [],
  };
}

/** The keys of a stored path: `legs[].from` is the first of its list. */
function keysIn(path: string): Keys {
  return path
    .replaceAll("[]", ".[]")
    .split(".")
    .map((key) => (key === "[]" ? 0 : key));
}
