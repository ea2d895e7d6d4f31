import { may } from "../accounts/roles.ts";
import type { GuardError } from "../errors.ts";
import type { Reviewing } from "../review/reviewing.ts";
import {
  confirmRuling,
  listRulings,
  type RulingSummary,
  revealRuling,
  revokeRuling,
  showRuling,
} from "../review/rulings.ts";
import type { ConsoleDeps } from "./deps.ts";
import { namesOf } from "./history.ts";
import { REVEALED_S, reasonIn } from "./hold-page.ts";
import { href } from "./html.ts";
import { rulingPage } from "./pages/ruling.ts";
import { rulingsPage } from "./pages/rulings.ts";
import { faultOf, statusOf } from "./status.ts";
import type { Answer, Route, Visit } from "./visit.ts";

const PAGE = 100;

/** What people ruled on texts: listed, looked at, said by a second person, revoked. */
export function rulingRoutes(deps: ConsoleDeps): readonly Route[] {
  const own = ({ person }: Visit): Reviewing => ({ ...deps.reviewing, practice: person.practice });
  const of = (answer: (ruling: RulingSummary, visit: Visit) => Promise<Answer>) => async (visit: Visit): Promise<Answer> => {
    const ruling = await showRuling(own(visit), visit.params["id"] ?? "").catch(() => null);
    return ruling === null ? { kind: "missing" } : answer(ruling, visit);
  };
  /** An act on one; what stands against it is said on its page. */
  const doing = (path: string, right: Route["right"], deed: (id: string, visit: Visit) => Promise<Answer | undefined>): Route => ({
    method: "post",
    path: `/rulings/:id/${path}`,
    right,
    answer: of(async (ruling, visit) => {
      try {
        return (await deed(ruling.id, visit)) ?? { kind: "to", href: href(["rulings", ruling.id], { done: path }) };
      } catch (error) {
        return one(deps, ruling, visit, { fault: faultOf(error) });
      }
    }),
  });
  return [
    { method: "get", path: "/rulings", right: "open", answer: (visit) => list(deps, own(visit), visit) },
    { method: "get", path: "/rulings/:id", right: "open", answer: of((ruling, visit) => one(deps, ruling, visit)) },
    doing("reveal", "reveal", async (id, visit) => {
      const text = await revealRuling(own(visit), { id, ...reasonIn(visit.form) }, visit.person.id);
      return one(deps, await showRuling(own(visit), id), visit, { text });
    }),
    doing("confirm", "rule", async (id, visit) => {
      await confirmRuling(own(visit), { id }, visit.person.id);
      return undefined;
    }),
    doing("revoke", "manage", async (id, visit) => {
      await revokeRuling(own(visit), { id, ...reasonIn(visit.form) }, visit.person.id);
      return undefined;
    }),
  ];
} // biome-ignore format: short facts

async function list(deps: ConsoleDeps, reviewing: Reviewing, { query, person }: Visit): Promise<Answer> {
  const before = query.get("before") ?? undefined;
  const { rulings, next } = await listRulings(reviewing, { before, limit: PAGE });
  const names = await namesOf(deps, rulings.flatMap(({ made_by, second, revoked_by }) => [made_by, second ?? [], revoked_by ?? []].flat()));
  const practices = person.practice === null && deps.reviewing.config.practices.length > 1;
  const body = rulingsPage({ rulings, next, names, isFirst: before === undefined, practices });
  return { kind: "page", title: "Rulings", at: "rulings", body };
} // biome-ignore format: short facts

async function one(
  deps: ConsoleDeps,
  ruling: RulingSummary,
  { person, query, form }: Visit,
  { fault = null, text = null }: { readonly fault?: GuardError | null; readonly text?: string | null } = {},
): Promise<Answer> {
  const names = await namesOf(deps, [ruling.made_by, ruling.second ?? [], ruling.revoked_by ?? []].flat());
  const body = rulingPage({
    ruling, names, text,
    canReveal: may(person, "reveal"),
    canConfirm: ruling.state === "asked" && may(person, "rule") && ruling.made_by !== person.id,
    canRevoke: may(person, "manage"),
    given: reasonIn(form),
    done: query.get("done"),
    fault: fault?.message ?? null,
  });
  return {
    kind: "page",
    title: ruling.kind === "missed" ? "Missed PHI" : "Not PHI",
    at: "rulings",
    body,
    ...(fault !== null && { status: statusOf(fault) }),
    ...(text !== null && { leave: { afterS: REVEALED_S, to: href(["rulings", ruling.id]) } }),
  };
} // biome-ignore format: short facts
