import { may } from "../accounts/roles.ts";
import { GuardError } from "../errors.ts";
import { rejudgeHold, retryDelivery } from "../review/again.ts";
import { discardHold } from "../review/discard.ts";
import { releaseHold } from "../review/release.ts";
import type { ConsoleDeps } from "./deps.ts";
import { mark, reveal, whole } from "./hold-looks.ts";
import { type Asked, filtersOf, pageOf, reasonIn } from "./hold-page.ts";
import { href } from "./html.ts";
import { allMarksIn } from "./marks.ts";
import { ruled, weighed } from "./rule.ts";
import { sees } from "./scope.ts";
import { faultOf } from "./status.ts";
import type { Answer, Route, Visit } from "./visit.ts";

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
        return pageOf(deps, asked, { fault: faultOf(error), act: path });
      }
      return {
        kind: "to",
        href: href(["holds", asked.hold.id], { ...filtersOf(asked.visit), done: path }),
      };
    }),
  });
  return [
    { method: "get", path: "/holds/:id", right: "see", answer: of((asked) => pageOf(deps, asked)) },
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
    {
      method: "post",
      path: "/holds/:id/rule",
      right: "rule",
      answer: of((asked) => weighed(deps, asked)),
    },
    {
      method: "post",
      path: "/holds/:id/rule/save",
      right: "rule",
      answer: of((asked) => ruled(deps, asked)),
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
