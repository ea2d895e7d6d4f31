import { parentPort, workerData } from "node:worker_threads";
import { type Budget, startBudget } from "../budget.ts";
import { codeOf, GuardError } from "../errors.ts";
import { rowForm, type TakenRow, takenRow } from "../exports/row-file.ts";
import { newId } from "../ids.ts";
import { unpackEvent } from "../judge/envelope.ts";
import type { Judged } from "../judge/event.ts";
import { type DrawTokens, type Judgement, judgeEvent } from "../judge/judge.ts";
import { livePolicy } from "../judge/live-policy.ts";
import { parse } from "../judge/parse.ts";
import {
  type DestinationPolicy,
  type HookPolicy,
  type Policy,
  policyUnder,
} from "../judge/policy.ts";
import { tokenRequests } from "../judge/token.ts";
import { type Keys, keysFrom } from "../keys/keys.ts";
import { isWorthKeeping } from "../looks/looks.ts";
import { readRulings } from "../rulings/box.ts";
import type { TokenRequest } from "../store/events.ts";
import type { LookKept } from "../store/review.ts";
import type { Encrypted } from "../store/store.ts";
import { keepLast, type Last } from "./last.ts";
import type {
  FromWorker,
  Job,
  JobResult,
  JudgedDelivery,
  ToWorker,
  Work,
  WorkerSetup,
  WorkResult,
} from "./messages.ts";

/** What a thread can be asked for besides judging events: `name` and `given` say what. */
export type DoWork = (bench: ThreadBench, name: string, given: unknown) => Promise<unknown>;

/** What is told of a delivery that will be held, to be kept with it; null where there is nothing to keep. */
export type LookAt = (
  bench: ThreadBench,
  held: {
    readonly id: string;
    readonly judged: Judged;
    readonly target: DestinationPolicy;
    readonly hook: HookPolicy;
  },
) => Promise<Encrypted | null>;

export interface ThreadBench {
  readonly policy: Policy;
  readonly keys: Keys;
  /** Epoch ms. */
  readonly now: () => number;
  readonly store: { tokens(requests: readonly TokenRequest[]): Promise<readonly string[]> };
  readonly looks: { readonly edition: string; keep(kept: LookKept): void };
  /** Whoever looks at a payload goes on looking at it, and reading a large one takes a second. */
  readonly last: Last;
}

const { config, keys: rawKeys, edition, budgetMs } = workerData as WorkerSetup;
const keys = keysFrom(rawKeys);
/** As long a payload that somebody looked at stays in memory. */
const KEPT_MS = 60_000;
const live = livePolicy(policyUnder(config, keys.digest));
const last = keepLast(KEPT_MS);
const looks: ThreadBench["looks"] = { edition, keep: (kept) => send({ kind: "look", kept }) };
let gotTokens: ((tokens: readonly string[]) => void) | null = null;

/**
 * Makes this thread a scanning one: it decrypts, judges and encrypts one event at a time, or does one work for a person. It
 * reaches neither disk nor network; tokens are drawn for it by the main thread.
 */
export function startThread(doWork: DoWork | null = null, lookAt: LookAt | null = null): void {
  parentPort?.on("message", (message: ToWorker) => {
    switch (message.kind) {
      case "tokens":
        gotTokens?.(message.tokens);
        return;
      case "rulings":
        return live.take(readRulings(keys, message.kept));
      case "judge":
        void run(message.job, lookAt).then((result) => send({ kind: "done", result }));
        return;
      case "work":
        void work(message, doWork).then((result) => send({ kind: "done", result }));
    }
  });
  send({ kind: "ready" });
}

/** Never rejects, as `run` does not. */
async function work({ name, given, now }: Work, doWork: DoWork | null): Promise<WorkResult> {
  try {
    if (doWork === null) throw new GuardError("ERR_INTERNAL", "this thread judges events only");
    return { kind: "worked", value: await doWork(benchAt(now), name, given) };
  } catch (error) {
    if (!(error instanceof GuardError)) return { kind: "crash", code: codeOf(error) };
    const { code, message, facts } = error;
    return { kind: "fault", code, message, facts };
  }
}

function benchAt(now: number): ThreadBench {
  return {
    policy: live.at(now),
    keys,
    now: () => now,
    store: { tokens: askForTokens },
    looks,
    last,
  };
}

/** Never rejects: what goes wrong is a result. */
async function run(job: Job, lookAt: LookAt | null): Promise<JobResult> {
  try {
    return await judgeJob(job, startBudget(budgetMs), lookAt);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ERR_SCAN_BUDGET") return { kind: "budget" };
    if (code === "ERR_SEAL_BROKEN") return { kind: "seal-broken" };
    return { kind: "crash", code };
  }
}

async function judgeJob(
  job: Job,
  { usedMs, tick }: Budget,
  lookAt: LookAt | null,
): Promise<JobResult> {
  const policy = live.at(job.now);
  const hook = policy.hooks.get(job.hook);
  if (hook === undefined)
    throw new GuardError("ERR_NOT_FOUND", "the event's hook is not configured", { hook: job.hook });
  const stored = keys.decrypt(`event|${job.event}`, job.body);
  const received = unpackEvent(job.event, job.hook, job.receivedAt, stored);
  const { practice, shape, judgements, alreadySent } = await judgeEvent(received, {
    hook,
    practices: policy.practices,
    now: job.now,
    sealKey: keys.sealKey,
    drawTokens,
    tick,
    done: new Set(job.done),
    formOf: rowForm,
  });
  const taken = takenRow(parse(received));
  const cpuMs = usedMs();
  const deliveries: JudgedDelivery[] = [];
  for (const judgement of judgements) {
    const final = taken === null ? judgement : keptApart(judgement, taken);
    const delivery = packed(job, final);
    const look =
      lookAt === null ? null : await lookFor(job, delivery.id, { judgement: final, hook }, lookAt);
    deliveries.push({ ...delivery, look });
  }
  return { kind: "judged", practice, shape, deliveries, alreadySent, cpuMs };
}

/**
 * What a reviewer will be told of a held delivery, where finding that out again takes long. It is judged by then: whatever
 * goes wrong here, nothing is kept, and opening it takes as long as it takes.
 */
async function lookFor(
  { isSuspect = false, body, now }: Job,
  id: string,
  { judgement: { judged, verdict, destination }, hook }: { readonly judgement: Judgement; readonly hook: HookPolicy },
  lookAt: LookAt,
): Promise<Encrypted | null> {
  const target = hook.routes.find((way) => way.target.destination.id === destination)?.target;
  if (verdict.kind !== "hold" || judged.allowed === null || isSuspect || target === undefined) return null;
  if (!isWorthKeeping(body)) return null;
  try {
    return await lookAt(benchAt(now), { id, judged, target, hook });
  } catch {
    return null;
  }
} // biome-ignore format: short facts

/** A row was taken out of its export for a person to decide on: whatever is found in it now, it does not leave by itself. */
function keptApart(judgement: Judgement, { reason, detail }: TakenRow): Judgement {
  const { kind } = judgement.verdict;
  if (kind !== "forward" && kind !== "redact") return judgement;
  const verdict = { kind: "hold", reason, ...(detail !== null && { detail }) } as const;
  return { ...judgement, verdict, sealed: null, released: null };
}

function packed(job: Job, judgement: Judgement): JudgedDelivery {
  const { destination, policy: digest, verdict, sealed, released, summary } = judgement;
  const id = job.deliveries[destination] ?? newId("dlv");
  const binding = `delivery|${id}|${job.event}|${destination}`;
  return {
    id,
    destination,
    policy: digest,
    verdict,
    body: sealed === null ? null : keys.encrypt(binding, sealed.body),
    released: released === null ? null : JSON.stringify(released),
    summary,
  };
}

const drawTokens: DrawTokens = (practice, destination, needs) =>
  askForTokens(tokenRequests(practice, destination, needs, keys.digest));

function askForTokens(requests: readonly TokenRequest[]): Promise<readonly string[]> {
  const { promise, resolve } = Promise.withResolvers<readonly string[]>();
  gotTokens = resolve;
  send({ kind: "tokens", requests });
  return promise;
}

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}
