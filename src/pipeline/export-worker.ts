import { parentPort, workerData } from "node:worker_threads";
import { codeOf, GuardError } from "../errors.ts";
import { unpackEvent } from "../judge/envelope.ts";
import type { DrawTokens } from "../judge/judge.ts";
import { policyUnder } from "../judge/policy.ts";
import { tokenRequests } from "../judge/token.ts";
import { keysFrom } from "../keys/keys.ts";
import { readRulings } from "../rulings/box.ts";
import { originalIn } from "../spool/original.ts";
import type { NewEvent } from "../store/events.ts";
import { redactFor } from "./export-file.ts";
import type { ExportResult, ExportSetup, FromExport, ToExport } from "./export-messages.ts";
import type { JudgedDelivery } from "./messages.ts";

// A thread for one export. It reads the spooled file once for each destination and writes what may leave into another
// spool; it reaches no network, and tokens are drawn for it by the main thread.

const { config, keys: rawKeys, spoolFolder, budgetMs, rulings, job } = workerData as ExportSetup;
const keys = keysFrom(rawKeys);
const inForce = readRulings(keys, rulings).filter(({ expiresAt }) => expiresAt > job.now);
const policy = policyUnder(config, keys.digest)(inForce);
const asked = new Map<number, (tokens: readonly string[]) => void>();
const PROGRESS_MS = 500;
let told = 0;
let last = 0;

parentPort?.on("message", ({ ask, tokens }: ToExport) => {
  asked.get(ask)?.(tokens);
  asked.delete(ask);
});
/** Never rejects: what goes wrong is a result. */
async function run(): Promise<ExportResult> {
  try {
    return await judgeExport();
  } catch (error) {
    const code = codeOf(error);
    if (code === "ERR_SEAL_BROKEN") return { kind: "held", reason: "seal-broken" };
    if (code === "ERR_STORE_UNAVAILABLE") return { kind: "later", code };
    return { kind: "crash", code };
  }
}

async function judgeExport(): Promise<ExportResult> {
  const hook = policy.hooks.get(job.hook);
  if (hook === undefined)
    throw new GuardError("ERR_NOT_FOUND", "the event's hook is not configured", { hook: job.hook });
  const stored = keys.decrypt(`event|${job.event}`, job.body);
  const received = unpackEvent(job.event, job.hook, job.receivedAt, stored);
  const original = originalIn(received);
  if (hook.hook.signature.mode === "hold" && isDoubtful(received.signature))
    return { kind: "held", reason: "signature" };

  const deliveries: JudgedDelivery[] = [];
  const rows: NewEvent[] = [];
  const destinations: Record<string, unknown> = {};
  for (const way of job.ways) {
    const target = policy.destinations.get(way.destination);
    if (target === undefined) continue;
    const judged = await redactFor(
      { job, way, target, hook, original },
      { keys, spoolFolder, budgetMs, practices: policy.practices, drawTokens, onProgress },
    );
    deliveries.push(judged.delivery);
    rows.push(...judged.rows);
    destinations[way.destination] = judged.summary;
  }
  const shape = { export: { bytes: original.spooled.size, destinations } };
  return { kind: "judged", shape: JSON.stringify(shape), deliveries, rows };
}

function isDoubtful(signature: string): boolean {
  return signature === "wrong" || signature === "absent";
}

const drawTokens: DrawTokens = (practice, destination, needs) => {
  const requests = tokenRequests(practice, destination, needs, keys.digest);
  const { promise, resolve } = Promise.withResolvers<readonly string[]>();
  told += 1;
  asked.set(told, resolve);
  send({ kind: "tokens", ask: told, requests });
  return promise;
};

function onProgress(rows: number): void {
  const now = performance.now();
  if (now - last < PROGRESS_MS) return;
  last = now;
  send({ kind: "progress", rows });
}

function send(message: FromExport): void {
  parentPort?.postMessage(message);
}

void run().then((result) => {
  send({ kind: "done", result });
  parentPort?.close();
});
