import { may } from "../accounts/roles.ts";
import { codeOf, GuardError } from "../errors.ts";
import { discardHold, undoDiscard } from "../review/discard.ts";
import { countHolds, listHolds } from "../review/list.ts";
import { releaseHold } from "../review/release.ts";
import { DELIVERY_STATES } from "../store/store.ts";
import type { ConsoleDeps } from "./deps.ts";
import { givenIn, isNarrowed, narrowed, zoneOf } from "./filter.ts";
import { href } from "./html.ts";
import { actedPage, confirmPage, type Outcome } from "./pages/acted.ts";
import { heldPage, liveList, titleOf } from "./pages/held.ts";
import { sees } from "./scope.ts";
import type { Answer, Person, Route, Visit } from "./visit.ts";

const PAGE = 50;
/** More are said to be more: nobody counts on by eye. */
const COUNTED_TO = 10_000;
/** More than this many at once, and a person types how many. */
const UNASKED = 20;
const MOST_AT_ONCE = 200;

/** The list of what waits, and what is done with many at once. */
export function heldRoutes(deps: ConsoleDeps): readonly Route[] {
  return [
    { method: "get", path: "/", right: "see", answer: (visit) => list(deps, visit) },
    {
      method: "post",
      path: "/holds/act",
      right: "decide",
      answer: (visit) => actOnMany(deps, visit),
    },
    {
      method: "post",
      path: "/holds/undo",
      right: "decide",
      answer: (visit) => undoMany(deps, visit),
    },
  ];
}

async function list(deps: ConsoleDeps, visit: Visit): Promise<Answer> {
  const { reviewing } = deps;
  const { person, query } = visit;
  const given = givenIn(visit);
  const state = DELIVERY_STATES.find((known) => known === given.state) ?? "held";
  const { destination, type } = given;
  const filter = {
    ...narrowed(deps, visit, given),
    state,
    destination: destination === "" ? undefined : destination,
    type: type === "" ? undefined : type,
  };
  const before = query.get("before") ?? undefined;
  const [page, counted, waiting] = await Promise.all([
    listHolds(reviewing, { ...filter, before, limit: PAGE }),
    countHolds(reviewing, filter, COUNTED_TO),
    countHolds(reviewing, { practice: person.practice }, COUNTED_TO),
  ]);
  const shown = {
    ...page,
    counted,
    waiting,
    most: COUNTED_TO,
    given: { ...given, state },
    narrowed: isNarrowed(given),
    isFirst: before === undefined,
    canDecide: may(person, "decide"),
    now: reviewing.now(),
    hooks: reviewing.config.hooks.map(({ id }) => id),
    destinations: reviewing.config.destinations.map(({ id }) => id),
    zone: zoneOf(reviewing),
  };
  if (visit.isBackground) return { kind: "part", body: liveList(shown) };
  return {
    kind: "page",
    title: titleOf(shown),
    at: "",
    body: heldPage(shown),
    scripts: ["list.js"],
  };
}

async function actOnMany(deps: ConsoleDeps, { person, form }: Visit): Promise<Answer> {
  const ids = [...new Set(form.getAll("id"))];
  const act = form.get("act") === "release" ? "release" : "discard";
  const given = {
    reason: form.get(`${act}-reason`) ?? form.get("reason") ?? "",
    note: form.get("note") ?? "",
  };
  if (ids.length === 0)
    throw new GuardError("ERR_USAGE", "nothing is marked: mark some in the list first");
  if (ids.length > MOST_AT_ONCE)
    throw new GuardError("ERR_USAGE", `at most ${MOST_AT_ONCE} at once`);
  if (ids.length > UNASKED && form.get("count") !== String(ids.length))
    return confirmPage({ act, ids, given, wasWrong: form.has("count") });
  const outcomes = await each(deps, person, ids, (id) =>
    act === "release"
      ? releaseHold(deps.reviewing, { id, as: "redacted", ...given }, person.id)
      : discardHold(deps.reviewing, { id, ...given }, person.id),
  );
  return actedPage({ act, outcomes });
}

async function undoMany(deps: ConsoleDeps, { person, form }: Visit): Promise<Answer> {
  const ids = [...new Set(form.getAll("id"))];
  const [only] = ids;
  const outcomes = await each(deps, person, ids, (id) =>
    undoDiscard(deps.reviewing, { id }, person.id),
  );
  if (ids.length === 1 && only !== undefined && outcomes[0]?.problem === null)
    return { kind: "to", href: href(["holds", only]) };
  return actedPage({ act: "undo", outcomes });
}

/** One after the other: what stands against one does not stop the others, and each is on record by itself. */
async function each(
  { reviewing: { store } }: ConsoleDeps,
  person: Person,
  ids: readonly string[],
  act: (id: string) => Promise<{ readonly destination: string }>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const id of ids) {
    try {
      const hold = await store.hold(id);
      if (hold === null || !sees(person, hold.practice))
        throw new GuardError("ERR_NOT_FOUND", "no hold has this id");
      const { destination } = await act(id);
      outcomes.push({ id, destination, problem: null });
    } catch (error) {
      if (!(error instanceof GuardError)) throw error;
      // A reason that does not do is the same for all: while nothing is done, it is asked for again.
      const isReason = ["ERR_NO_REASON", "ERR_NOTE_HAS_PHI"].includes(codeOf(error));
      if (isReason && outcomes.length === 0) throw error;
      outcomes.push({ id, destination: "", problem: error.message });
    }
  }
  return outcomes;
}
