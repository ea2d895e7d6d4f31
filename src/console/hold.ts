import { isBasisInForce } from "../../config/basis.ts";
import { may } from "../accounts/roles.ts";
import { codeOf, GuardError } from "../errors.ts";
import { todayIn } from "../judge/today.ts";
import { rejudgeHold, retryDelivery } from "../review/again.ts";
import { discardHold } from "../review/discard.ts";
import { isNeverJudged } from "../review/open.ts";
import { findWords, readHold, revealFinding } from "../review/read.ts";
import { releaseHold } from "../review/release.ts";
import { revealHold } from "../review/reveal.ts";
import { showHold } from "../review/show.ts";
import type { History, HoldView } from "../store/store.ts";
import type { ConsoleDeps } from "./deps.ts";
import { givenIn, narrowed, queryOf } from "./filter.ts";
import { href } from "./html.ts";
import { allMarksIn, marksIn, withMarks, written } from "./marks.ts";
import { factsIn } from "./pages/history.ts";
import { holdPage, revealedPart } from "./pages/hold.ts";
import type { HoldView as Shown } from "./pages/hold-view.ts";
import { wholePage } from "./pages/whole.ts";
import { sees } from "./scope.ts";
import { statusOf } from "./status.ts";
import type { Answer, Route, Visit } from "./visit.ts";

const REVEALED_S = 60;
/** How far behind a hold its next one is looked for. */
const NEAR = 20;

type Asked = { readonly hold: HoldView; readonly visit: Visit };
type Deed = (asked: Asked) => Promise<unknown>;

/** One hold: what it is, and everything that a person does with it. */
export function holdRoutes(deps: ConsoleDeps): readonly Route[] {
  const { reviewing } = deps;
  const of =
    (answer: (asked: Asked) => Promise<Answer>) =>
    async (visit: Visit): Promise<Answer> => {
      const hold = await reviewing.store.hold(visit.params["id"] ?? "");
      if (hold === null || !sees(visit.person, hold.practice)) return { kind: "missing" };
      return answer({ hold, visit });
    };
  /** Does it, and shows the hold as it is then; what stands against it is said above what was filled in. */
  const doing = (path: string, deed: Deed): Route => ({
    method: "post",
    path: `/holds/:id/${path}`,
    right: "decide",
    answer: of(async (asked) => {
      try {
        await deed(asked);
      } catch (error) {
        return page(deps, asked, { fault: faultOf(error), act: path });
      }
      return {
        kind: "to",
        href: href(["holds", asked.hold.id], { ...filtersOf(asked.visit), done: path }),
      };
    }),
  });
  return [
    { method: "get", path: "/holds/:id", right: "see", answer: of((asked) => page(deps, asked)) },
    {
      method: "post",
      path: "/holds/:id/mark",
      right: "open",
      answer: of((asked) => mark(deps, asked)),
    },
    {
      method: "post",
      path: "/holds/:id/reveal",
      right: "reveal",
      answer: of((asked) => reveal(deps, asked)),
    },
    {
      method: "post",
      path: "/holds/:id/whole",
      right: "reveal",
      answer: of((asked) => whole(deps, asked)),
    },
    doing("release", async ({ hold: { id }, visit: { form, person } }) => {
      const as = form.get("as") === "as_is" ? "as_is" : "redacted";
      if (as === "as_is" && !may(person, "as-is"))
        throw new GuardError("ERR_FORBIDDEN", "your role may not release as is");
      await releaseHold(
        reviewing,
        {
          id,
          as,
          redact: allMarksIn(form),
          // A form without it would release what nobody saw.
          preview: form.get("preview") ?? "",
          ...reasonIn(form),
        },
        person.id,
      );
    }),
    doing("discard", ({ hold: { id }, visit: { form, person } }) =>
      discardHold(reviewing, { id, ...reasonIn(form) }, person.id),
    ),
    doing("rejudge", ({ hold: { id }, visit: { person } }) =>
      rejudgeHold(reviewing, { id }, person.id),
    ),
    doing("retry", ({ hold: { id }, visit: { person } }) =>
      retryDelivery(reviewing, { id }, person.id),
    ),
  ];
}

function reasonIn(form: URLSearchParams) {
  return { reason: form.get("reason") ?? "", note: form.get("note") ?? "" };
}

/** What can be expected is said on the page; anything else is the fault page's. */
function faultOf(error: unknown): GuardError {
  if (error instanceof GuardError && statusOf(error) < 500) return error;
  throw error;
}

/** The list that one came from, which a form brings along as the address does. */
function filtersOf({ query, form }: Visit) {
  const from = query.size > 0 ? query : form;
  return queryOf(givenIn({ query: from }));
}

async function page(
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
  const read = canOpen
    ? await readHold(reviewing, { id, redact: marks }, person.id).catch(unmarked)
    : null;
  const shown = read ?? (await showHold(reviewing, { id }));
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
    read,
    marks,
    history,
    names,
    revealed,
    consent,
    view: query.get("view") === "text" ? "text" : "tree",
    all: query.get("all") === "1",
    whole: Number(query.get("whole") ?? "-1"),
    done: query.get("done"),
    fault: fault === null ? null : { act, message: fault.message, given: reasonIn(form) },
    canOpen,
    canDecide: may(person, "decide"),
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
    return readHold(reviewing, { id }, person.id);
  }
}

/** What is the person's to see of an activity's events. */
export async function historyFor(
  { reviewing: { store } }: ConsoleDeps,
  { person }: Visit,
  event: string,
): Promise<History | null> {
  const all = await store.history(event);
  if (all === null) return null;
  const { events, decisions, attempts, acts } = all;
  const mine = events.filter(({ practice }) => sees(person, practice));
  const ids = new Set(
    mine.flatMap(({ id, deliveries }) => [id, ...deliveries.map((each) => each.id)]),
  );
  return {
    events: mine,
    decisions: decisions.filter((row) => ids.has(row.event)),
    attempts: attempts.filter(({ delivery }) => ids.has(delivery)),
    acts: acts.filter(({ facts }) => ids.has(String(factsIn(facts)["event"]))),
  };
}

export async function namesOf(
  deps: ConsoleDeps,
  actors: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const each = [...new Set(actors)].map(
    async (actor) => [actor, await deps.nameOf(actor)] as const,
  );
  return new Map(await Promise.all(each));
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

/** Marks more: a place or a field, or every place of some words. What is marked stands in the address. */
async function mark(deps: ConsoleDeps, asked: Asked): Promise<Answer> {
  const { hold, visit } = asked;
  const { form } = visit;
  try {
    const words = form.get("words") ?? "";
    const more =
      form.get("act") === "words" ? await findWords(deps.reviewing, { id: hold.id, words }) : [];
    const marks = withMarks(allMarksIn(form), more);
    const query = new URLSearchParams(marks.map((each) => ["mark", written(each)]));
    for (const [name, value] of Object.entries({ ...filtersOf(visit), view: form.get("view") }))
      if (typeof value === "string" && value !== "") query.set(name, value);
    return { kind: "to", href: `${href(["holds", hold.id])}?${query.toString()}#payload` };
  } catch (error) {
    return page(deps, asked, { fault: faultOf(error), act: "mark" });
  }
}

/** Shows one value for a minute. A script asks for the value alone; else it is a page that leaves by itself. */
async function reveal(deps: ConsoleDeps, asked: Asked): Promise<Answer> {
  const { hold, visit } = asked;
  const { form, person } = visit;
  const finding = Number(form.get("finding") ?? "-1");
  const input = { id: hold.id, finding, preview: form.get("preview") ?? "", ...reasonIn(form) };
  try {
    const { text } = await revealFinding(deps.reviewing, input, person.id);
    if (form.get("part") === "1") return { kind: "part", body: revealedPart(text) };
    return await page(deps, asked, { revealed: { finding, text } });
  } catch (error) {
    return page(deps, asked, { fault: faultOf(error), act: "reveal" });
  }
}

/** The whole body of what was never judged, as it came in: there is no other way to see what it is. */
async function whole(deps: ConsoleDeps, asked: Asked): Promise<Answer> {
  const { hold, visit } = asked;
  // Of what was judged each value is looked at by itself.
  if (!isNeverJudged(hold)) return { kind: "missing" };
  try {
    const { fields } = await revealHold(
      deps.reviewing,
      { id: hold.id, ...reasonIn(visit.form) },
      visit.person.id,
    );
    const back = href(["holds", hold.id], filtersOf(visit));
    return {
      kind: "page",
      title: "As it came in",
      at: "",
      body: wholePage({ fields, back }),
      leave: { afterS: REVEALED_S, to: back },
    };
  } catch (error) {
    return page(deps, asked, { fault: faultOf(error), act: "whole" });
  }
}
