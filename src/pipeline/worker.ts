import { parentPort, workerData } from "node:worker_threads";
import { type Budget, startBudget } from "../budget.ts";
import { codeOf, GuardError } from "../errors.ts";
import { rowForm, type TakenRow, takenRow } from "../exports/row-file.ts";
import { newId } from "../ids.ts";
import { unpackEvent } from "../judge/envelope.ts";
import { type DrawTokens, type Judgement, judgeEvent } from "../judge/judge.ts";
import { parse } from "../judge/parse.ts";
import { compilePolicy } from "../judge/policy.ts";
import { tokenRequests } from "../judge/token.ts";
import { keysFrom } from "../keys/keys.ts";
import type {
  FromWorker,
  Job,
  JobResult,
  JudgedDelivery,
  ToWorker,
  WorkerSetup,
} from "./messages.ts";

// A scanning thread: decrypts, judges and encrypts one event at a time. It reaches neither disk nor network;
// tokens are drawn for it by the main thread.

const { config, keys: rawKeys, budgetMs } = workerData as WorkerSetup;
const keys = keysFrom(rawKeys);
const policy = compilePolicy(config, keys.digest);
let gotTokens: ((tokens: readonly string[]) => void) | null = null;

parentPort?.on("message", (message: ToWorker) => {
  if (message.kind === "tokens") gotTokens?.(message.tokens);
  else void run(message.job).then((result) => send({ kind: "done", result }));
});
send({ kind: "ready" });

/** Never rejects: what goes wrong is a result. */
async function run(job: Job): Promise<JobResult> {
  try {
    return await judgeJob(job, startBudget(budgetMs));
  } catch (error) {
    const code = codeOf(error);
    if (code === "ERR_SCAN_BUDGET") return { kind: "budget" };
    if (code === "ERR_SEAL_BROKEN") return { kind: "seal-broken" };
    return { kind: "crash", code };
  }
}

async function judgeJob(job: Job, { usedMs, tick }: Budget): Promise<JobResult> {
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
  const deliveries = judgements.map((judgement) =>
    packed(job, taken === null ? judgement : keptApart(judgement, taken)),
  );
  return { kind: "judged", practice, shape, deliveries, alreadySent, cpuMs: usedMs() };
}

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

const drawTokens: DrawTokens = (practice, destination, needs) => {
  const requests = tokenRequests(practice, destination, needs, keys.digest);
  const { promise, resolve } = Promise.withResolvers<readonly string[]>();
  gotTokens = resolve;
  send({ kind: "tokens", requests });
  return promise;
};

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}
