import { expect, test } from "vitest";
import { aConsole, IRIS } from "../support/console.ts";
import { aConfig } from "../support/guard.ts";
import { textIn } from "../support/page.ts";

const YAML = aConfig(
  "http://127.0.0.1:9/",
  'allow: [source, summary, duration, "custom_fields.*"]',
);
const CALL = {
  source: "Google Ads",
  summary: "call (410) 555-0143",
  duration: 31,
  notes: "not allowed",
  custom_fields: { "Odalys Brennekamp": "x" },
};
const MINUTE = 60_000;

test("how a destination does is told: what arrived, what failed and how, what waits and since when", async () => {
  await using at = await aConsole(YAML);
  const { store } = at.desk.core;
  const facts = async () => (await at.page("/destinations")).all("dl").map(textIn).join(" ").replace(/\s+/g, " ");
  expect(await facts()).toMatch(/Last deliverednone of the newest Waitingnothing Deadnone/);
  for (const summary of ["a", "b", "c"]) await at.desk.take({ ...CALL, summary });
  const claimed = await store.claimDeliveries(9, at.desk.reviewing.now(), at.desk.reviewing.now() + MINUTE, []);
  const outcomes = [{ state: "delivered", status: 200 }, { state: "dead", status: 410 }, { state: "retrying", status: null, reason: "timeout" }] as const;
  for (const [i, outcome] of outcomes.entries()) {
    const delivery = claimed[i];
    await store.settleDelivery({
      delivery: delivery?.id ?? "", attempt: 1, at: at.desk.reviewing.now(), reason: null, durationMs: 1, answerBytes: 0,
      nextAt: outcome.state === "retrying" ? at.desk.reviewing.now() + MINUTE : null, ...outcome,
    });
  }
  await at.desk.take({ ...CALL, summary: "d" });
  at.desk.advance(10 * MINUTE);
  const told = await facts();
  expect(told).toMatch(/Last delivered[^F]*10 min ago Waiting1 to be sent, 1 being tried again oldest 10 min Dead1/);
  expect(told).toMatch(/Failed ?(status 410|timeout)[^F]*1 attempt ?Failed ?(status 410|timeout)[^F]*1 attempt/);
  at.become({ ...IRIS, practice: "another" });
  expect(await facts()).toMatch(/Last deliverednone of the newest Waitingnothing Deadnone/);
}); // biome-ignore format: short facts

test("what the newest events would have sent is told by field and type, without a value, to those who see all", async () => {
  await using at = await aConsole(YAML);
  expect((await at.page("/destinations")).text).toContain("No event was for it yet");
  await at.desk.take(CALL);
  await at.desk.take({ ...CALL, duration: null });
  const page = await at.page("/destinations");
  const [details] = page.all("details");
  const text = textIn(details as never).replace(/\s+/g, " ");
  expect(text).toMatch(/^What the last 2 events would have sent/);
  expect(text).toMatch(/sourcestring2/);
  expect(text).toMatch(/summarystring2/);
  expect(text).toMatch(/durationnumber1/);
  expect(text).toMatch(/custom_fields\.\*string2/);
  expect(text).toMatch(/PHONE redacted in 2/);
  expect(text).not.toMatch(/notes|0143|odalys|google/i);
  at.become({ ...IRIS, practice: "default" });
  expect((await at.page("/destinations")).text).not.toContain("would have sent");
}); // biome-ignore format: short facts
