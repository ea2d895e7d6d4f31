import type { Known } from "../../detectors/known.ts";
import { type Budget, SCAN_BUDGET_MS, startBudget } from "../budget.ts";
import { codeOf, GuardError } from "../errors.ts";
import { decide } from "../judge/decide.ts";
import { unpackEvent } from "../judge/envelope.ts";
import type { HoldReason, Judged, Received } from "../judge/event.ts";
import { knownIn, scan } from "../judge/judge.ts";
import { parse } from "../judge/parse.ts";
import { type DestinationPolicy, type HookPolicy, practiceIn } from "../judge/policy.ts";
import { basisOf, openLook, type Told } from "../looks/looks.ts";
import { isOriginal } from "../spool/original.ts";
import type { Bench, Hold, Reviewing } from "./reviewing.ts";

/** A hold as it is judged under the policy now in force. */
export interface Opened {
  readonly kind: "opened";
  readonly judged: Judged;
  readonly hook: HookPolicy;
  readonly target: DestinationPolicy;
  readonly budget: Budget;
  /** What was told of it when it was judged so before; null: it was judged again just now. */
  readonly told: Told | null;
}

/** A hold that has no form in which it may leave, why, and what can be done. */
export interface Closed {
  readonly kind: "closed";
  readonly code: "ERR_NOT_JUDGED" | "ERR_CHANGED";
  readonly why: string;
}

/** What can be done about holds that were never judged. They are not scanned here either: some stopped a scanner. */
const NEVER_JUDGED: Partial<Record<string, string>> = {
  unreadable:
    "its body could not be read: discard it, or have it judged anew by a version that reads it",
  signature:
    "nobody proved that CTM sent it: discard it, or set the hook's signature mode to log, restart and have it judged anew",
  "unknown-account":
    "no practice has its account: discard it, or add the account to a practice, restart and have it judged anew",
  "ineligible-number":
    "its number is not eligible for HIPAA: discard it, or take the number off the list, restart and have it judged anew",
  "scan-budget": "it took too long to read: discard it, or have it judged anew",
  "scan-crash": "the scanner died on it twice: discard it, or have it judged anew",
  rows: "too many of its rows would be held: discard it, or change what holds them, restart and have it judged anew",
} satisfies Partial<Record<HoldReason, string>>;

export function isNeverJudged({ reason }: Pick<Hold, "reason">): boolean {
  return NEVER_JUDGED[reason ?? ""] !== undefined;
}

/**
 * Judges the original of a hold again in this process, as a scanning thread would and with the same budget; or takes from
 * what was kept of a judging under the same policy, the same bases and by the same code. `afresh` takes nothing: what leaves
 * is always judged.
 */
export function openHold(bench: Bench, hold: Hold, afresh = false): Opened | Closed {
  const { policy, keys, now, last, looks } = bench;
  const never = NEVER_JUDGED[hold.reason ?? ""];
  if (never !== undefined) return notJudged(never);
  if (hold.original === null) return notJudged("its original is gone: discard it");
  const received = originalOf({ keys }, hold);
  if (received === null) return notJudged("its original is not what was stored: discard it");
  if (isOriginal(received))
    return notJudged(
      "an export leaves as a whole or not at all: have it judged anew, or discard it",
    );
  const hook = policy.hooks.get(hold.hook);
  const way = hook?.routes.find(({ target }) => target.destination.id === hold.destination);
  if (hook === undefined || way === undefined)
    return notJudged(
      "its hook no longer leads to this destination: discard it, or put that back, restart and have it judged anew",
    );
  const budget = startBudget(SCAN_BUDGET_MS);
  const { practices } = policy;
  const edition = looks?.edition ?? "";
  const { look } = hold;
  // What is in memory is for a minute: there any ruling counts, whichever practice's.
  const latest = [hold.id, hold.updatedAt, tagOf(look), way.target.digest];
  const key = JSON.stringify([
    ...latest,
    ...basisOf(edition, hook, way.target, hold.practice, practices, now()),
  ]);
  const known = last?.get(key) as Opened | undefined;
  if (known !== undefined && !(afresh && known.told !== null)) return { ...known, budget };
  try {
    const parsed = parse(received);
    const practice = practiceIn(parsed, { hook, practices })?.id ?? "";
    const basis = basisOf(edition, hook, way.target, practice, practices, now());
    const kept =
      afresh || look === null || looks === undefined ? null : openLook(keys, hold, basis, look);
    const scanned =
      kept === null
        ? scan(parsed, hook, budget.tick)
        : { ...parsed, findings: kept.findings, known: knownIn(parsed) };
    const circumstances = { hook, practices, now: now() };
    const judged = decide(scanned, way.route, way.target, circumstances, kept?.judged);
    if (judged.verdict.kind === "hold" && judged.verdict.reason === "rulings")
      return notJudged(
        "a ruling on texts cannot be read, so nothing may leave: an admin revokes it under Rulings",
      );
    if (judged.allowed === null || way.target.destination.mode === "observe")
      return {
        kind: "closed",
        code: "ERR_CHANGED",
        why: "policy has changed since it was held: have it judged anew",
      };
    const opened: Opened = {
      kind: "opened",
      judged,
      hook,
      target: way.target,
      budget,
      told: kept?.told ?? null,
    };
    last?.put(key, opened);
    return opened;
  } catch (error) {
    if (codeOf(error) !== "ERR_SCAN_BUDGET") throw error;
    return notJudged("it takes too long to read: discard it");
  }
}

const TAG_BYTES = 16;

/** Ends differently where it is another one. */
function tagOf(look: Hold["look"]): string {
  return look === null ? "" : Buffer.from(look.subarray(-TAG_BYTES)).toString("hex");
}

/** The same, for what can be done only with what has a form. Throws `ERR_NOT_JUDGED`, `ERR_CHANGED`. */
export function openOrThrow(bench: Bench, hold: Hold, afresh = false): Opened {
  const opened = openHold(bench, hold, afresh);
  if (opened.kind === "closed") throw new GuardError(opened.code, opened.why);
  return opened;
}

/** The event as it came in; null when it is gone or not what was stored. */
export function originalOf(
  { keys }: Pick<Reviewing, "keys">,
  { event, hook, receivedAt, original }: Hold,
): Received | null {
  if (original === null) return null;
  try {
    return unpackEvent(event, hook, receivedAt, keys.decrypt(`event|${event}`, original));
  } catch (error) {
    if (codeOf(error) !== "ERR_SEAL_BROKEN") throw error;
    return null;
  }
}

/** What the event says of its person, for looking at a note; null where the event cannot or must not be read. */
export function knownOf(reviewing: Pick<Reviewing, "keys">, hold: Hold): Known | null {
  if (hold.reason === "scan-crash" || hold.reason === "scan-budget") return null;
  const received = originalOf(reviewing, hold);
  const parsed = received === null ? null : parse(received);
  return parsed === null || parsed.content.kind === "unreadable" ? null : knownIn(parsed);
}

function notJudged(why: string): Closed {
  return { kind: "closed", code: "ERR_NOT_JUDGED", why };
}
