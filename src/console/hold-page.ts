import { isBasisInForce } from "../../config/basis.ts";
import { may } from "../accounts/roles.ts";
import { codeOf, GuardError } from "../errors.ts";
import { todayIn } from "../judge/today.ts";
import { readHold } from "../review/read.ts";
import type { HoldView } from "../store/review.ts";
import type { ConsoleDeps } from "./deps.ts";
import { givenIn, narrowed, queryOf } from "./filter.ts";
import { historyFor, namesOf } from "./history.ts";
import { partIn } from "./hold-part.ts";
import { href } from "./html.ts";
import { marksIn } from "./marks.ts";
import { holdPage } from "./pages/hold.ts";
import type { HoldView as Shown } from "./pages/hold-view.ts";
import { statusOf } from "./status.ts";
import type { Answer, Visit } from "./visit.ts";

/** How long a value stands on a page. */
export const REVEALED_S = 60;
/** How far behind a hold its next one is looked for. */
const NEAR = 20;

/** A hold that is the person's to see, and the request about it. */
export interface Asked {
  readonly hold: HoldView;
  readonly visit: Visit;
}

/** What a form gives as the reason. */
export function reasonIn(form: URLSearchParams) {
  return { reason: form.get("reason") ?? "", note: form.get("note") ?? "" };
}

/** The list that one came from, which a form brings along as the address does. */
export function filtersOf({ query, form }: Visit) {
  const from = query.size > 0 ? query : form;
  return queryOf(givenIn({ query: from }));
}

/** The page of one hold; with what stood against an act, or a value that is shown for a minute. */
export async function pageOf(
  deps: ConsoleDeps,
  { hold, visit }: Asked,
  {
    fault = null,
    act = null,
    revealed = null,
  }: {
    readonly fault?: GuardError | null;
    readonly act?: string | null;
    readonly revealed?: Shown["revealed"];
  } = {},
): Promise<Answer> {
  const { reviewing } = deps;
  const { person, query, form } = visit;
  const { id } = hold;
  const marks = [...marksIn(query), ...marksIn(form)];
  const canOpen = may(person, "open");
  const part = partIn(visit);
  const reader = canOpen ? person.id : null;
  const shown = await readHold(
    reviewing,
    { id, redact: canOpen ? marks : [], view: part },
    reader,
  ).catch(unmarked);
  const history = await historyFor(deps, visit, hold.event);
  const consent = hold.state === "held" ? await reviewing.store.consent(id) : null;
  const actors = [...(history?.acts ?? []), ...(consent === null ? [] : [consent])];
  const names = await namesOf(
    deps,
    actors.map(({ actor }) => actor),
  );
  const target = reviewing.policy.destinations.get(hold.destination)?.destination ?? null;
  const title = `${hold.hook} to ${hold.destination}, ${hold.state}`;
  const body = holdPage({
    hold: shown,
    read: canOpen ? shown : null,
    marks,
    history,
    names,
    revealed,
    consent,
    view: query.get("view") === "text" ? "text" : "tree",
    part,
    sizes: shown.sizes,
    done: query.get("done"),
    fault: fault === null ? null : { act, message: fault.message, given: reasonIn(form) },
    canOpen,
    canDecide: may(person, "decide"),
    canRule: may(person, "rule"),
    filters: filtersOf(visit),
    next: await nextOf(deps, visit, hold),
    now: reviewing.now(),
    allow: target?.allow ?? [],
    basis: basisOf(deps, hold),
  });
  return {
    kind: "page",
    title,
    at: "",
    body,
    scripts: ["hold.js"],
    ...(fault !== null && { status: statusOf(fault) }),
    ...(revealed !== null && {
      leave: { afterS: REVEALED_S, to: href(["holds", id], filtersOf(visit)) },
    }),
  };

  /** Marks of another time, or made up: without them it can be seen. */
  async function unmarked(error: unknown) {
    if (codeOf(error) !== "ERR_NOT_FOUND" || marks.length === 0) throw error;
    marks.length = 0;
    return readHold(reviewing, { id, view: part }, reader);
  }
}

/** What may hold PHI there, and whether it does today. */
function basisOf({ reviewing }: ConsoleDeps, { destination, practice }: HoldView): Shown["basis"] {
  const target = reviewing.policy.destinations.get(destination);
  if (target === undefined) return [];
  const { practices } = reviewing.policy;
  const zone = (practices.find(({ id }) => id === practice) ?? practices[0])?.timeZone ?? "UTC";
  const today = todayIn(zone, reviewing.now());
  return target.destination.basis.map((basis) => ({
    ...basis,
    inForce: isBasisInForce(basis, target.host, today),
  }));
}

/** The next older one of the list that one came from. */
async function nextOf(deps: ConsoleDeps, visit: Visit, hold: HoldView): Promise<string | null> {
  const from = visit.query.size > 0 ? visit.query : visit.form;
  const given = givenIn({ query: from });
  const { holds } = await deps.reviewing.store.holds(
    {
      practice: visit.person.practice,
      state: "held",
      destination: given.destination || null,
      type: given.type || null,
      hook: given.hook || null,
      activity: narrowed(deps, visit, given).activity ?? null,
      until: hold.receivedAt + 1,
      before: null,
    },
    NEAR,
  );
  const own = holds.findIndex(({ id }) => id === hold.id);
  return holds[own + 1]?.id ?? null;
}
