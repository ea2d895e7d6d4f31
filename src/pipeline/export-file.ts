import { isBasisInForce } from "../../config/basis.ts";
import type { Practice } from "../../config/config.ts";
import { FINDING_TYPES, isScalar, type JsonObject, textOf } from "../../detectors/types.ts";
import { rowBudgets } from "../budget.ts";
import type { HeldRow } from "../exports/bench.ts";
import { fileTypeOf, kindByExtension } from "../exports/format.ts";
import { type ExportOutcome, redactExport } from "../exports/redact.ts";
import { rowEvent } from "../exports/row-file.ts";
import type { ExportSummary } from "../exports/summary.ts";
import { newId } from "../ids.ts";
import { packEvent } from "../judge/envelope.ts";
import type { Verdict } from "../judge/event.ts";
import type { DrawTokens } from "../judge/judge.ts";
import { type DestinationPolicy, type HookPolicy, practiceOf } from "../judge/policy.ts";
import type { Released } from "../judge/released.ts";
import { sealFile } from "../judge/seal-file.ts";
import { todayIn } from "../judge/today.ts";
import type { Keys } from "../keys/keys.ts";
import { packSpooled } from "../spool/manifest.ts";
import type { Original } from "../spool/original.ts";
import { readSpool, type Spooled, writeSpool } from "../spool/spool.ts";
import type { NewEvent } from "../store/events.ts";
import type { ExportJob, ExportWay } from "./export-messages.ts";
import type { JudgedDelivery } from "./messages.ts";

export interface FileWork {
  readonly job: ExportJob;
  readonly way: ExportWay;
  readonly target: DestinationPolicy;
  readonly hook: HookPolicy;
  readonly original: Original;
}

export interface FileBench {
  readonly keys: Keys;
  readonly spoolFolder: string;
  readonly budgetMs: number;
  readonly practices: readonly Practice[];
  readonly drawTokens: DrawTokens;
  readonly onProgress: (rows: number) => void;
}

export interface JudgedFile {
  readonly delivery: JudgedDelivery;
  readonly rows: readonly NewEvent[];
  /** Value-free; null where the file could not be read. */
  readonly summary: ExportSummary | null;
}

/** Redacts an export for one destination into a sealed spool. Nothing is left of the spool unless it may leave. */
export async function redactFor(work: FileWork, bench: FileBench): Promise<JudgedFile> {
  const { job, way, target, hook, original } = work;
  const { keys, spoolFolder, budgetMs, practices, drawTokens } = bench;
  const binding = { event: job.event, destination: way.destination, policy: target.digest };
  const seal = sealFile(binding, keys.sealKey);
  const writer = await writeSpool(spoolFolder, way.spool);
  const held: NewEvent[] = [];
  let spooled: Spooled | null = null;
  try {
    const outcome = await redactExport(
      readSpool(spoolFolder, original.spooled),
      async (bytes) => {
        seal.add(bytes);
        await writer.write(bytes);
      },
      {
        hook, target, practices, drawTokens,
        now: job.now,
        kind: kindByExtension(original.extension),
        apart: new Set(way.apart),
        startTick: rowBudgets(budgetMs),
        onHeld: async (row) => void held.push(eventOf(row, work, bench)),
        onProgress: ({ rows }) => bench.onProgress(rows),
      }, // biome-ignore format: short facts
    );
    const mayLeave = outcome.kind === "forward" || outcome.kind === "redact";
    if (mayLeave) spooled = await writer.finish();
    return {
      delivery: deliveryOf(outcome, spooled, seal.mac, work, bench),
      // One hold for all of it: then no row is one by itself.
      rows: outcome.kind === "hold" ? [] : held,
      summary: "summary" in outcome ? outcome.summary : null,
    };
  } finally {
    if (spooled === null) await writer.discard();
  }
}

function deliveryOf(
  outcome: ExportOutcome,
  spooled: Spooled | null,
  macOf: (contentType: string) => string,
  { job, way, target }: FileWork,
  { keys, practices }: FileBench,
): JudgedDelivery {
  const { delivery: id, destination } = way;
  const common = { id, destination, policy: target.digest, verdict: verdictOf(outcome) };
  if (spooled === null || !("summary" in outcome)) {
    const summary = "summary" in outcome ? findingsIn(outcome.summary) : {};
    return { ...common, body: null, released: null, summary: JSON.stringify(summary) };
  }
  const findings = findingsIn(outcome.summary);
  const contentType = fileTypeOf(formatIn(outcome.summary));
  const released: Released = {
    host: target.host,
    policy: target.digest,
    allow: target.destination.allow.map(({ path, permit }) => ({ path, permit: [...permit] })),
    permitted: FINDING_TYPES.filter((type) => findings[type]?.["permitted"] !== undefined),
    consents: basesInForce(target, practices, job.now),
    contentType,
    rows: true,
    mac: macOf(contentType),
  };
  return {
    ...common,
    body: keys.encrypt(`delivery|${id}|${job.event}|${destination}`, packSpooled(spooled)),
    spool: spooled.id,
    released: JSON.stringify(released),
    summary: JSON.stringify(findings),
  };
}

function verdictOf(outcome: ExportOutcome): Verdict {
  if (outcome.kind !== "hold") return { kind: outcome.kind };
  if (outcome.reason === "rows") return { kind: "hold", reason: "rows" };
  const { fault, row, line } = outcome.fault.facts;
  const place = row !== undefined ? `, row ${row}` : line !== undefined ? `, line ${line}` : "";
  return { kind: "hold", reason: "unreadable", detail: `${fault}${place}` };
}

/** Types and fates over all columns: `{"PHONE":{"redacted":2}}`. */
function findingsIn({ findings }: ExportSummary): Record<string, Record<string, number>> {
  const all: Record<string, Record<string, number>> = {};
  for (const types of Object.values(findings))
    for (const [type, fates] of Object.entries(types))
      for (const [fate, count] of Object.entries(fates)) {
        const counts = (all[type] ??= {});
        counts[fate] = (counts[fate] ?? 0) + count;
      }
  return all;
}

function formatIn({ format, delimiter }: ExportSummary) {
  return format === "delimited"
    ? { kind: format, delimiter: delimiter ?? ",", lineEnd: "" }
    : { kind: format };
}

/** Bases that rows may rest on; a practice's day counts, and with several practices that of each. */
function basesInForce(
  { destination, host }: DestinationPolicy,
  practices: readonly Practice[],
  now: number,
): number[] {
  const days = practices.map(({ timeZone }) => todayIn(timeZone, now));
  return destination.basis.flatMap((basis, i) =>
    days.some((day) => isBasisInForce(basis, host, day)) ? [i] : [],
  );
}

/** A held row as an event of its own, for this destination alone. */
function eventOf(
  row: HeldRow,
  { job, way, hook }: FileWork,
  { keys, practices }: FileBench,
): NewEvent {
  const id = newId("evt");
  const { contentType, body } = rowEvent(row);
  const packed = packEvent({
    id, hook: job.hook, receivedAt: job.receivedAt, contentType, contentEncoding: "", body, signature: "off",
  }); // biome-ignore format: short facts
  const activity = idIn(row.root);
  return {
    id,
    practice: practiceOf(row.root, practices, hook.hook.account)?.id ?? "",
    hook: job.hook,
    receivedAt: job.receivedAt,
    activity: activity === null ? null : keys.digest("activity", activity),
    dedupe: null,
    dedupeSince: job.receivedAt,
    policy: hook.digest,
    body: keys.encrypt(`event|${id}`, packed),
    takenOut: { event: job.event, row: row.number, destination: way.destination },
  };
}

function idIn({ id }: JsonObject): string | null {
  return id !== undefined && isScalar(id) ? textOf(id) || null : null;
}
