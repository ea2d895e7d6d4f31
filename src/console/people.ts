import {
  addPerson,
  changeRole,
  disablePerson,
  readEmail,
  readRole,
  renewLink,
} from "../accounts/people.ts";
import { listSessions, revokeAll, revokeSession } from "../accounts/sessions.ts";
import { GuardError } from "../errors.ts";
import type { PersonRow } from "../store/accounts.ts";
import type { ConsoleDeps } from "./deps.ts";
import { href } from "./html.ts";
import { keysOf } from "./keys.ts";
import { oncePage } from "./pages/once.ts";
import { peoplePage } from "./pages/people.ts";
import { personPage } from "./pages/person.ts";
import { sees } from "./scope.ts";
import { faultOf, statusOf } from "./status.ts";
import type { Answer, Person, Route, Visit } from "./visit.ts";

/** Who may enter and what they may: listed, added, changed, shut out. */
export function peopleRoutes(deps: ConsoleDeps): readonly Route[] {
  const of =
    (answer: (row: PersonRow, visit: Visit) => Promise<Answer>) =>
    async (visit: Visit): Promise<Answer> => {
      const row = await deps.accounting.store.person("id", visit.params["id"] ?? "");
      if (row === null || !sees(visit.person, row.practice ?? "")) return { kind: "missing" };
      return answer(row, visit);
    };
  /** An act on somebody else; what stands against it is said on the person's page. */
  const doing = (
    path: string,
    deed: (row: PersonRow, visit: Visit) => Promise<Answer | undefined>,
  ): Route => ({
    method: "post",
    path: `/people/:id/${path}`,
    right: "manage",
    answer: of(async (row, visit) => {
      try {
        needAnother(row, visit.person);
        return (
          (await deed(row, visit)) ?? { kind: "to", href: href(["people", row.id], { done: path }) }
        );
      } catch (error) {
        return one(deps, row, visit, faultOf(error));
      }
    }),
  });
  const { accounting } = deps;
  return [
    { method: "get", path: "/people", right: "manage", answer: (visit) => list(deps, visit) },
    { method: "post", path: "/people/add", right: "manage", answer: (visit) => add(deps, visit) },
    {
      method: "get",
      path: "/people/:id",
      right: "manage",
      answer: of((row, visit) => one(deps, row, visit)),
    },
    doing("role", async ({ email, practice: before }, { form, person }) => {
      const role = readRole(form.get("role") ?? "");
      // Where there is no choice, nobody is let see more by another role.
      const isKept = (form.get("practice") ?? before) === before;
      const practice = isKept ? before : practiceIn(deps, form, person);
      await changeRole(accounting, { email, role, practice, ifOtherAdmin: true }, person.id);
      return undefined;
    }),
    doing("link", async ({ email }, { person }) => {
      const link = await renewLink(accounting, { email, ifOtherAdmin: true }, person.id);
      return linkPage(deps, email, link);
    }),
    doing("disable", async ({ email }, { person }) => {
      await disablePerson(accounting, { email, ifOtherAdmin: true }, person.id);
      return undefined;
    }),
    doing("end", async ({ id, practice }, { form, person }) => {
      const session = form.get("session") ?? "";
      if (session === "") await revokeAll(accounting, { id, practice }, person.id);
      else await revokeSession(accounting, { id, practice, session }, person.id);
      return undefined;
    }),
  ];
}

/** Somebody who could shut themselves out by mistake, or make themselves more, asks another admin. */
function needAnother({ id }: PersonRow, person: Person): void {
  if (id === person.id)
    throw new GuardError("ERR_FORBIDDEN", "this is yourself: another admin does that");
}

/** What the form says, within what the person sees: null is all practices. Throws `ERR_NOT_FOUND`. */
export function practiceIn(
  { reviewing: { config } }: ConsoleDeps,
  form: URLSearchParams,
  { practice: own }: Person,
): string | null {
  const asked = form.get("practice") ?? "";
  if (own !== null) return own;
  if (asked === "") return null;
  if (config.practices.some(({ id }) => id === asked)) return asked;
  throw new GuardError("ERR_NOT_FOUND", "the configuration has no such practice");
}

/** Practices that can be chosen; none where there is one, or where the person sees one. */
function practicesFor({ reviewing: { config } }: ConsoleDeps, { practice }: Person): string[] {
  if (practice !== null || config.practices.length < 2) return [];
  return config.practices.map(({ id }) => id);
}

/** The page of all people and keys, and what stood against an act. */
async function list(
  deps: ConsoleDeps,
  { person, form }: Visit,
  fault: GuardError | null = null,
): Promise<Answer> {
  const all = await deps.accounting.store.people();
  const people = all.filter(({ practice }) => sees(person, practice ?? ""));
  const body = peoplePage({
    people,
    keys: await keysOf(deps, person),
    practices: practicesFor(deps, person),
    isOfAll: person.practice === null,
    self: person.id,
    now: deps.accounting.now(),
    fault: fault?.message ?? null,
    given: form,
  });
  const status = fault === null ? 200 : statusOf(fault);
  return { kind: "page", title: "Users and keys", at: "people", body, status };
}

async function add(deps: ConsoleDeps, visit: Visit): Promise<Answer> {
  const { form, person } = visit;
  try {
    const email = readEmail(form.get("email") ?? "");
    const role = readRole(form.get("role") ?? "");
    const practice = practiceIn(deps, form, person);
    const link = await addPerson(deps.accounting, { email, role, practice }, person.id);
    return linkPage(deps, email, link);
  } catch (error) {
    return list(deps, visit, faultOf(error));
  }
}

function linkPage(
  deps: ConsoleDeps,
  email: string,
  { person, token, until }: { person: string; token: string; until: number },
): Answer {
  return oncePage({
    title: `A link for ${email}`,
    about: "Send it to this person alone. Whoever opens it sets a password and a second factor.",
    secret: deps.linkTo("invite", token),
    until,
    back: { href: href(["people", person]), words: "To the person" },
  });
}

async function one(
  deps: ConsoleDeps,
  row: PersonRow,
  { person, query }: Visit,
  fault: GuardError | null = null,
): Promise<Answer> {
  const keys = await keysOf(deps, person);
  const body = personPage({
    row,
    sessions: await listSessions(deps.accounting, row),
    keys: keys.filter((key) => key.person === row.id),
    practices: practicesFor(deps, person),
    isSelf: row.id === person.id,
    account: deps.account,
    now: deps.accounting.now(),
    done: query.get("done"),
    fault: fault?.message ?? null,
  });
  const status = fault === null ? 200 : statusOf(fault);
  return { kind: "page", title: row.email, at: "people", body, status };
}
