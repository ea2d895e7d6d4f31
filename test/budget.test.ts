import { expect, test } from "vitest";
import { rowBudgets, startBudget } from "../src/budget.ts";

const BUDGET_MS = 5;

test("a budget counts the processor's time, and waiting costs none of it", async () => {
  const { tick, usedMs } = startBudget(BUDGET_MS);
  await new Promise((resolve) => setTimeout(resolve, BUDGET_MS * 4));
  if (usedMs() < BUDGET_MS) expect(tick).not.toThrow();
  while (usedMs() <= BUDGET_MS) tick.name.repeat(100);
  expect(tick).toThrow(expect.objectContaining({ code: "ERR_SCAN_BUDGET" }));
});

test("of rows judged one after the other each has its own budget, from about its beginning", () => {
  const startRow = rowBudgets(BUDGET_MS * 20);
  for (let row = 0; row < 40; row++) {
    const tick = startRow();
    const { usedMs } = startBudget(0);
    while (usedMs() < BUDGET_MS) expect(tick).not.toThrow();
  }
  const tick = startRow();
  const { usedMs } = startBudget(0);
  while (usedMs() <= BUDGET_MS * 20) usedMs();
  expect(tick).toThrow(expect.objectContaining({ code: "ERR_SCAN_BUDGET" }));
});
