import { Worker } from "node:worker_threads";
import { GuardError } from "../errors.ts";
import type { RulingSet } from "../rulings/rulings.ts";
import type { TokenRequest } from "../store/events.ts";
import type { LookKept } from "../store/review.ts";
import { threadEnv } from "../thread-env.ts";
import type { FromWorker, Job, JobResult, ToWorker, WorkerSetup, WorkResult } from "./messages.ts";

export interface PoolOptions {
  readonly setup: WorkerSetup;
  /** The most that run at once. One is started; each of the others when work waits and all that run are busy. */
  readonly threads: number;
  /** Wall time after which a thread is given up with its payload. */
  readonly watchdogMs: number;
  readonly drawTokens: (requests: readonly TokenRequest[]) => Promise<readonly string[]>;
  /** Keeps what a thread tells of a hold. A look that is not kept is taken again, so nobody hears of a failure. */
  readonly keepLook?: (kept: LookKept) => Promise<void>;
  /** What people ruled on texts, as it is now; another object once it changed. Null: unread, so nothing is judged. */
  readonly rulings: () => RulingSet | null;
  /** Another scanning thread, for measurements and crash tests. */
  readonly script?: URL;
}

/** It was not judged in time. */
export interface Late {
  readonly kind: "late";
  /** What comes of the judging that goes on; null where no thread had begun. */
  readonly after: Promise<JobResult> | null;
}

/** Scanning threads. A thread that dies or hangs is replaced; its payload's result says so. */
export interface Pool {
  readonly threads: number;
  /** Judges one event; waits for a free thread. Never rejects. */
  run(job: Job): Promise<JobResult>;
  /**
   * Judges one event before all that waits, for somebody who waits no longer than `withinMs`. Beyond that it is `Late`.
   * Never rejects.
   */
  runNow(job: Job, withinMs: number): Promise<JobResult | Late>;
  /**
   * Does a work that a person waits for, before all that waits to be judged. Rejects with what the work throws, and with
   * `ERR_SCAN_BUDGET` and `ERR_STORE_UNAVAILABLE`.
   */
  work(name: string, given: unknown, now: number): Promise<unknown>;
  /** Is a thread up? */
  isReady(): boolean;
  /** Resolves when the first thread has started. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** A thread that did not come up is not started again at once. */
const START_PAUSE_MS = 1000;
/** A scanner may use this much memory; beyond it the thread ends, not the process. */
const THREAD_HEAP_MB = 512;

interface Thread {
  readonly worker: Worker;
  readonly started: Promise<void>;
  isUp: boolean;
  /** What it judges by. */
  rulings: RulingSet | null;
  /** Settles the job in hand; null when the thread is free. */
  finish: ((result: Result) => void) | null;
}

type Result = JobResult | WorkResult;

/** Something for a thread to do; an event's ends in a `JobResult`, a person's work in a `WorkResult`. */
interface Task {
  readonly message: ToWorker;
  readonly settle: (result: Result) => void;
}

export function openPool({
  setup,
  threads,
  watchdogMs,
  drawTokens,
  keepLook,
  rulings,
  script,
}: PoolOptions): Pool {
  const file = script ?? new URL("./worker.ts", import.meta.url);
  const all = new Set<Thread>();
  const waiting: Task[] = [];
  let isClosed = false;
  let isPausing = false;

  function start(): void {
    const worker = new Worker(file, {
      workerData: setup,
      env: threadEnv(),
      resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP_MB },
    });
    const { promise: started, resolve } = Promise.withResolvers<void>();
    const thread: Thread = { worker, started, isUp: false, rulings: null, finish: null };
    all.add(thread);
    worker.on("message", (message: FromWorker) => {
      switch (message.kind) {
        case "ready":
          thread.isUp = true;
          resolve();
          next();
          return;
        case "tokens":
          void answerTokens(thread, message.requests);
          return;
        case "look":
          void keepLook?.(message.kept).catch(() => {});
          return;
        case "done":
          thread.finish?.(message.result);
          next();
          return;
      }
    });
    // An error event is followed by exit; there the job is settled.
    worker.on("error", () => {});
    worker.on("exit", () => {
      all.delete(thread);
      resolve();
      thread.finish?.({ kind: "crash", code: "ERR_WORKER_EXIT" });
      if (!thread.isUp) pause();
      grow();
    });
  }

  /** Starts a thread where there is none, or where work waits for one more; one after the other. */
  function grow(): void {
    if (isClosed || isPausing || all.size >= threads) return;
    if (all.size === 0 || (waiting.length > 0 && [...all].every(({ isUp }) => isUp))) start();
  }

  function pause(): void {
    isPausing = true;
    setTimeout(() => {
      isPausing = false;
      grow();
    }, START_PAUSE_MS).unref();
  }

  async function answerTokens(thread: Thread, requests: readonly TokenRequest[]): Promise<void> {
    try {
      post(thread, { kind: "tokens", tokens: await drawTokens(requests) });
    } catch {
      // Without a store there are no tokens: the event is judged again when there is one.
      giveUp(thread, { kind: "no-store" });
    }
  }

  /** It takes no more work from here on; its exit brings the next one. */
  function giveUp(thread: Thread, result: WorkResult & JobResult): void {
    all.delete(thread);
    thread.finish?.(result);
    void thread.worker.terminate();
  }

  function next(): void {
    // Without rulings nothing is judged: a thread that knew older ones could send what was missed.
    const set = waiting.length === 0 ? null : rulings();
    if (set === null) for (const { settle } of waiting.splice(0)) settle({ kind: "no-store" });
    for (const thread of all) {
      if (set === null || !thread.isUp || thread.finish !== null) continue;
      const entry = waiting.shift();
      if (entry === undefined) return;
      give(thread, entry, set);
    }
    grow();
  }

  function give(thread: Thread, { message, settle }: Task, set: RulingSet): void {
    if (thread.rulings !== set) post(thread, { kind: "rulings", kept: set.kept });
    thread.rulings = set;
    const watchdog = setTimeout(() => giveUp(thread, { kind: "budget" }), watchdogMs);
    thread.finish = (result) => {
      clearTimeout(watchdog);
      thread.finish = null;
      settle(result);
    };
    post(thread, message);
  }

  start();
  return {
    threads,
    run(job) {
      const { promise, resolve } = Promise.withResolvers<JobResult>();
      waiting.push(judging(job, resolve));
      next();
      return promise;
    },
    runNow(job, withinMs) {
      const { promise, resolve } = Promise.withResolvers<JobResult | Late>();
      const judged = Promise.withResolvers<JobResult>();
      const task = judging(job, (result) => {
        clearTimeout(timer);
        judged.resolve(result);
        resolve(result);
      });
      const timer = setTimeout(() => {
        const at = waiting.indexOf(task);
        if (at >= 0) waiting.splice(at, 1);
        resolve({ kind: "late", after: at >= 0 ? null : judged.promise });
      }, withinMs);
      waiting.unshift(task);
      next();
      return promise;
    },
    work(name, given, now) {
      const { promise, resolve } = Promise.withResolvers<WorkResult>();
      waiting.unshift({
        message: { kind: "work", name, given, now },
        settle: (result) => resolve(result as WorkResult),
      });
      next();
      return promise.then(valueOf);
    },
    isReady: () => [...all].some(({ isUp }) => isUp),
    async ready() {
      await Promise.all([...all].map(({ started }) => started));
    },
    async close() {
      isClosed = true;
      await Promise.all([...all].map(({ worker }) => worker.terminate()));
    },
  };
}

function post(thread: Thread, message: ToWorker): void {
  thread.worker.postMessage(message);
}

function judging(job: Job, settle: (result: JobResult) => void): Task {
  return {
    message: { kind: "judge", job },
    settle: (result) => settle(result as JobResult),
  };
}

function valueOf(result: WorkResult): unknown {
  switch (result.kind) {
    case "worked":
      return result.value;
    case "fault":
      throw new GuardError(result.code, result.message, result.facts);
    case "budget":
      throw new GuardError("ERR_SCAN_BUDGET", "it takes too long to read");
    case "no-store":
      throw new GuardError("ERR_STORE_UNAVAILABLE", "the store did not answer; try again");
    case "crash": {
      const failed = new Error("a scanning thread failed");
      failed.name = result.code;
      throw failed;
    }
  }
}
