import { SCAN_BUDGET_MS, startBudget } from "../../budget.ts";
import { GuardError } from "../../errors.ts";
import { decide } from "../../judge/decide.ts";
import type { Received } from "../../judge/event.ts";
import { scan } from "../../judge/judge.ts";
import { parse } from "../../judge/parse.ts";
import { formOf, shownBodyOf, whyKept } from "../form.ts";
import { type LinesView, linesOf } from "../lines.ts";
import type { Opened } from "../open.ts";
import type { Bench } from "../reviewing.ts";
import type { Tried } from "../try.ts";
import { shownFindings } from "./look.ts";

const FORM = /^[^\s=&]{1,200}=[^\s]*$/;

/**
 * Judges a pasted payload as the first hook that leads to the destination would, without the route's `when`. Throws
 * `ERR_NOT_FOUND` for a destination that no hook leads to, and `ERR_SCAN_BUDGET`.
 */
export async function tryOut(
  bench: Bench,
  { destination, text }: { readonly destination: string; readonly text: string },
): Promise<Tried> {
  const { policy, now } = bench;
  const hook = [...policy.hooks.values()].find(({ routes }) =>
    routes.some(({ target }) => target.destination.id === destination),
  );
  const target = policy.destinations.get(destination);
  if (hook === undefined || target === undefined)
    throw new GuardError("ERR_NOT_FOUND", "no hook leads to a destination of this name");
  const budget = startBudget(SCAN_BUDGET_MS);
  const route = { destination, when: [] };
  const scanned = scan(parse(receivedOf(text, hook.hook.id, now())), hook, budget.tick);
  const { practices } = policy;
  const judged = decide(scanned, route, target, { hook, practices, now: now() });
  const opened: Opened = { kind: "opened", judged, hook, target, budget, told: null };
  const facts = {
    verdict: judged.verdict,
    findings: shownFindings(judged.judged, opened),
    lines: linesOf(judged, WHOLE).lines,
  };
  if (judged.allowed === null) return { ...facts, would_leave: null, why: null };
  const form = await formOf(keepingNothing(bench), judged, opened);
  return {
    ...facts,
    would_leave: shownBodyOf(form, opened),
    why: form.kind === "kept" ? whyKept(form) : null,
  };
}

/** What is pasted is short: of what is not the beginning is shown. */
const WHOLE: LinesView = { line: 0, whole: null };

/** A token stands for one person for good, and what is tried is nobody: it gets one that is not kept. */
function keepingNothing(bench: Bench): Bench {
  const tokens: Bench["store"]["tokens"] = async (requests) =>
    requests.map(({ proposal }) => proposal);
  return { ...bench, store: { tokens } };
}

function receivedOf(text: string, hook: string, receivedAt: number): Received {
  const body = Buffer.from(text.trim());
  const contentType = text.trim().startsWith("{")
    ? "application/json"
    : FORM.test(text.trim())
      ? "application/x-www-form-urlencoded"
      : "text/plain";
  return { id: "try", hook, receivedAt, contentType, contentEncoding: "", body, signature: "off" };
}
