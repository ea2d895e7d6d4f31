import type { Practice } from "../../config/config.ts";
import { json } from "../../config/presets/json.ts";
import { GuardError } from "../errors.ts";
import { decide } from "../judge/decide.ts";
import type { HoldReason, JudgedFinding, Parsed, Verdict } from "../judge/event.ts";
import { type DrawTokens, prepare, scan } from "../judge/judge.ts";
import type { DestinationPolicy, HookPolicy } from "../judge/policy.ts";
import type { Segment } from "../judge/segments.ts";
import type { RowRecord } from "./record.ts";

/** What a row is judged by: the same as an event, for one destination. */
export interface RowBench {
  /** Its `reaches` is what the destination allows. */
  readonly hook: HookPolicy;
  readonly target: DestinationPolicy;
  readonly practices: readonly Practice[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly drawTokens: DrawTokens;
  /** Called before each row; what it gives throws `ERR_SCAN_BUDGET` when the row has used up its time. */
  readonly startTick: () => () => void;
}

export type JudgedRow = (
  | { readonly kind: "forward" | "redact"; readonly segments: readonly Segment[] }
  /** Nothing that is allowed is in it. */
  | { readonly kind: "empty" }
  | { readonly kind: "hold"; readonly reason: HoldReason; readonly detail?: string }
) & { readonly findings: readonly JudgedFinding[] };

const NO_BODY = new Uint8Array();

/**
 * Judges a row as an event whose body it is: scan, decide, render, last look. Keys of a table's record are names of its
 * columns, written once for all rows: a row in which one is an identifier is held.
 */
export async function judgeRow(
  { root, record }: RowRecord,
  bench: RowBench,
  isTable: boolean,
): Promise<JudgedRow> {
  const tick = bench.startTick();
  const parsed: Parsed = {
    id: "", hook: bench.hook.hook.id, receivedAt: bench.now, contentType: json.contentType, contentEncoding: "",
    body: NO_BODY, signature: "off", content: { kind: "fields", format: "json", wrapper: null, root, record, sms: null },
  }; // biome-ignore format: most of it says nothing
  try {
    const scanned = scan(parsed, bench.hook, tick);
    const { destination } = bench.target;
    const route = { destination: destination.id, when: [] };
    const judged = decide(scanned, route, bench.target, bench);
    const done = (verdict: Verdict): JudgedRow => ({
      ...(verdict.kind === "hold" ? verdict : { kind: "empty" }),
      findings: judged.judged,
    });
    if (judged.verdict.kind !== "forward" && judged.verdict.kind !== "redact")
      return done(judged.verdict);
    if (isTable && judged.judged.some(({ key }) => key === true))
      return done({ kind: "hold", reason: "phi", detail: "in a column's name" });
    const prepared = await prepare(judged, json, { ...bench, tick });
    if (prepared.kind !== "looked") return done(prepared.verdict);
    return {
      kind: prepared.changed ? "redact" : judged.verdict.kind,
      segments: prepared.looked.segments,
      findings: judged.judged,
    };
  } catch (error) {
    if (!(error instanceof GuardError) || error.code !== "ERR_SCAN_BUDGET") throw error;
    return { kind: "hold", reason: "scan-budget", findings: [] };
  }
}
