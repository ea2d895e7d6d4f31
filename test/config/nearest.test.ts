import { expect, test } from "vitest";
import { didYouMean, nearest } from "../../config/nearest.ts";

test.each([
  ["practise", "practice"],
  ["hooks_", "hooks"],
  ["destination", "destinations"],
  ["retnetion", "retention"],
  ["HOOKS", "hooks"],
])("%s was meant as %s", (name, meant) => {
  expect(nearest(name, ["hooks", "practice", "practices", "destinations", "retention"])).toBe(
    meant,
  );
});

test("nothing is proposed for a name that is near to none", () => {
  expect(nearest("webhooks_url", ["hooks", "network"])).toBeNull();
  expect(nearest("ab", ["cd"])).toBeNull();
  expect(didYouMean("xyz", [])).toBe("");
});
