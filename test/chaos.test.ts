import { expect, test } from "vitest";
import { runChaos } from "./chaos/chaos.ts";

test("whatever moment the process is killed at, what was acknowledged ends in one final state and bodies stay what policy gives", {
  timeout: 120_000,
}, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  // With one kill more, an event in hand at each of them would rightly be held unread.
  const { acknowledged, unfinished, differing } = await runChaos({ kills: 5, seed });
  expect(acknowledged, `seed ${seed}`).toBeGreaterThan(20);
  expect(unfinished, `seed ${seed}`).toEqual([]);
  expect(differing, `seed ${seed}`).toBe(0);
});
