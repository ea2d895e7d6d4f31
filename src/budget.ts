import { GuardError } from "./errors.ts";

/** Processor time that judging one payload may take, in a scanning thread as when a reviewer opens it. */
export const SCAN_BUDGET_MS = 2_000;

export interface Budget {
  readonly usedMs: () => number;
  /** Throws `ERR_SCAN_BUDGET` once this thread has used `budgetMs` of processor time since the start. */
  readonly tick: () => void;
}

export function startBudget(budgetMs: number): Budget {
  const started = process.threadCpuUsage();
  const begun = performance.now();
  const usedMs = () => {
    const { user, system } = process.threadCpuUsage(started);
    return (user + system) / 1000;
  };
  return {
    usedMs,
    tick() {
      // A thread uses no more processor time than passes, and a clock is cheaper to ask.
      if (performance.now() - begun <= budgetMs) return;
      if (usedMs() > budgetMs)
        throw new GuardError("ERR_SCAN_BUDGET", "the payload used up its processor time", {
          budgetMs,
        });
    },
  };
}
