import { Worker } from "node:worker_threads";
import type { Config } from "../../config/config.ts";
import { codeOf } from "../errors.ts";
import type { RawKeys } from "../keys/keys.ts";
import type { RulingSet } from "../rulings/rulings.ts";
import type { Spools } from "../spool/spools.ts";
import type { TokenRequest } from "../store/events.ts";
import type { Store } from "../store/store.ts";
import { threadEnv } from "../thread-env.ts";
import type {
  ExportJob,
  ExportResult,
  ExportSetup,
  FromExport,
  ToExport,
} from "./export-messages.ts";

/** What the thread of an export works with. */
export interface ExportBench {
  readonly config: Config;
  readonly store: Pick<Store, "tokens">;
  readonly spools: Pick<Spools, "folder">;
  readonly keys: RawKeys;
  /** Processor time that a row may take. */
  readonly rowBudgetMs: number;
  /** What people ruled on texts, as it is now; null: unread, so nothing is judged. */
  readonly rulings: () => RulingSet | null;
  /** Another thread, for crash tests. */
  readonly script?: URL;
}

/** A batch of rows takes far less, whatever is in it. */
const STANDSTILL_MS = 120_000;
const THREAD_HEAP_MB = 512;
/** Of each row nothing stays; where more room is, what is left of thousands of them lies around. */
const THREAD_YOUNG_MB = 24;

/** Judges one export in a thread of its own, to its end; never rejects. One that stands still is given up with its file. */
export function judgeInThread(
  job: ExportJob,
  { config, keys, spools, rowBudgetMs, rulings, store, script }: ExportBench,
  signal: AbortSignal,
  onProgress: (rows: number) => void = () => {},
): Promise<ExportResult> {
  const set = rulings();
  if (set === null) return Promise.resolve({ kind: "later", code: "ERR_STORE_UNAVAILABLE" });
  const setup: ExportSetup = {
    config,
    keys,
    spoolFolder: spools.folder,
    budgetMs: rowBudgetMs,
    rulings: set.kept,
    job,
  };
  const worker = new Worker(script ?? new URL("./export-worker.ts", import.meta.url), {
    workerData: setup,
    env: threadEnv(),
    resourceLimits: {
      maxOldGenerationSizeMb: THREAD_HEAP_MB,
      maxYoungGenerationSizeMb: THREAD_YOUNG_MB,
    },
  });
  return new Promise((resolve) => {
    let result: ExportResult = { kind: "crash", code: "ERR_WORKER_EXIT" };
    const endWith = (early: ExportResult) => {
      result = early;
      void worker.terminate();
    };
    let watchdog = setTimeout(standsStill, STANDSTILL_MS);
    function standsStill(): void {
      endWith({ kind: "held", reason: "scan-budget" });
    }
    function goesOn(): void {
      clearTimeout(watchdog);
      watchdog = setTimeout(standsStill, STANDSTILL_MS);
    }
    const stop = () => endWith({ kind: "later", code: "stopping" });
    signal.addEventListener("abort", stop, { once: true });
    worker.on("message", (message: FromExport) => {
      goesOn();
      if (message.kind === "progress") onProgress(message.rows);
      if (message.kind === "done") result = message.result;
      if (message.kind === "tokens") void draw(message.ask, message.requests);
    });
    // An error event is followed by exit.
    worker.on("error", (error) => {
      result = { kind: "crash", code: codeOf(error) };
    });
    worker.on("exit", () => {
      clearTimeout(watchdog);
      signal.removeEventListener("abort", stop);
      resolve(result);
    });

    async function draw(ask: number, requests: readonly TokenRequest[]): Promise<void> {
      try {
        const answer: ToExport = { ask, tokens: await store.tokens(requests) };
        worker.postMessage(answer);
      } catch (error) {
        endWith({ kind: "later", code: codeOf(error) });
      }
    }
  });
}
