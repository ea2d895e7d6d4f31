import { GuardError } from "./errors.ts";

/** Processor time that judging one payload may take, in a scanning thread as when a reviewer opens it. */
export const SCAN_BUDGET_MS = 2_000;

export interface Budget {
  readonly usedMs: () => number;
  /** Throws `ERR_SCAN_BUDGET` once this thread has used `budgetMs` of processor time since the start. */
  readonly tick: () => void;
}

export function startBudget(budgetMs: number, started = process.threadCpuUsage()): Budget {
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

const ROWS_MS = 20;

/**
 * Budgets for the rows of an export, which are judged in far less time than the kernel takes to tell what a thread has
 * used: rows within 20 ms are counted from the first of them, so that none has more than its budget, and one may have
 * that much less.
 */
export function rowBudgets(budgetMs: number): () => Budget["tick"] {
  let begun = Number.NEGATIVE_INFINITY;
  let started = { user: 0, system: 0 };
  return () => {
    const now = performance.now();
    if (now - begun > ROWS_MS) {
      begun = now;
      started = process.threadCpuUsage();
    }
    return startBudget(budgetMs, started).tick;
  };
}
