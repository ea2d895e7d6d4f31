import { codeOf, GuardError } from "../errors.ts";
import { tryPayload } from "../review/try.ts";
import type { ConsoleDeps } from "./deps.ts";
import { type TryPage, tryPage } from "./pages/try.ts";
import { statusOf } from "./status.ts";
import type { Answer, Route, Visit } from "./visit.ts";

/** A payload pasted, and what would become of it. Nothing of it is kept. */
export function tryRoutes(deps: ConsoleDeps): readonly Route[] {
  return [
    { method: "get", path: "/try", right: "open", answer: async () => page(deps, {}) },
    { method: "post", path: "/try", right: "open", answer: (visit) => tried(deps, visit) },
  ];
}

async function tried(deps: ConsoleDeps, { form }: Visit): Promise<Answer> {
  const destination = form.get("destination") ?? "";
  const text = form.get("payload") ?? "";
  const given = { destination, text };
  if (text.trim() === "") return page(deps, { given, problem: "Paste a payload first." }, 400);
  try {
    return page(deps, { given, tried: await tryPayload(deps.reviewing, given) });
  } catch (error) {
    const isTooLong = codeOf(error) === "ERR_SCAN_BUDGET";
    if (!(error instanceof GuardError) || (statusOf(error) >= 500 && !isTooLong)) throw error;
    const problem = isTooLong ? "It took too long to read: it would be held." : error.message;
    return page(deps, { given, problem }, isTooLong ? 422 : statusOf(error));
  }
}

function page(
  { reviewing }: ConsoleDeps,
  shown: Omit<TryPage, "destinations">,
  status = 200,
): Answer {
  const destinations = reviewing.config.destinations.map(({ id }) => id);
  return {
    kind: "page",
    title: "Try a payload",
    at: "try",
    body: tryPage({ ...shown, destinations }),
    status,
  };
}
