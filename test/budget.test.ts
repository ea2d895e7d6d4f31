import { expect, test } from "vitest";
import { startBudget } from "../src/budget.ts";

const BUDGET_MS = 5;

test("a budget counts the processor's time, and waiting costs none of it", async () => {
  const { tick, usedMs } = startBudget(BUDGET_MS);
  await new Promise((resolve) => setTimeout(resolve, BUDGET_MS * 4));
  if (usedMs() < BUDGET_MS) expect(tick).not.toThrow();
  while (usedMs() <= BUDGET_MS) tick.name.repeat(100);
  expect(tick).toThrow(expect.objectContaining({ code: "ERR_SCAN_BUDGET" }));
});
