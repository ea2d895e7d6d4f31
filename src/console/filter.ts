import { addDays, startOfDay } from "../judge/days.ts";
import { activityDigest } from "../review/list.ts";
import type { ConsoleDeps } from "./deps.ts";
import type { Query } from "./html.ts";
import type { Visit } from "./visit.ts";

/** What a list is narrowed by, as it stands in the address. */
export const FILTERS = [
  "state",
  "destination",
  "hook",
  "type",
  "activity",
  "from",
  "until",
] as const;
export type Given = Readonly<Record<(typeof FILTERS)[number], string>>;

/** The longest activity id that is looked for. */
const MAX_CHARS = 128;

export function givenIn({ query }: Pick<Visit, "query">): Given {
  const entries = FILTERS.map((name) => [name, (query.get(name) ?? "").trim().slice(0, MAX_CHARS)]);
  return Object.fromEntries(entries) as Given;
}

export function isNarrowed({ state: _state, ...others }: Given): boolean {
  return Object.values(others).some((value) => value !== "");
}

/** The same for the store: days count in the first practice's zone, and `until` is the last day that counts. */
export function narrowed(
  { reviewing }: Pick<ConsoleDeps, "reviewing">,
  { person }: Visit,
  given: Given,
) {
  const zone = zoneOf(reviewing);
  const from = startOfDay(given.from, zone);
  const until =
    startOfDay(given.until, zone) === null ? null : startOfDay(addDays(given.until, 1), zone);
  return {
    practice: person.practice,
    hook: given.hook === "" ? undefined : given.hook,
    activity: given.activity === "" ? undefined : activityDigest(reviewing, given.activity),
    from: from ?? undefined,
    until: until ?? undefined,
  };
}

export function zoneOf({ config }: ConsoleDeps["reviewing"]): string {
  return config.practices[0]?.timeZone ?? "UTC";
}

export function queryOf(given: Given): Query {
  return given.state === "held" ? { ...given, state: "" } : given;
}
