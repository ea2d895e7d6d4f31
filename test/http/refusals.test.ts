import { expect, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import { startGuard } from "../../src/main.ts";
import { asPerson } from "../support/api.ts";
import { aConfig, aPlace } from "../support/guard.ts";

test("what was refused is told on the pages at once, and after a restart too", async () => {
  await using place = await aPlace(aConfig("http://127.0.0.1:9/", "allow: [source]"));
  let guard = await startGuard(place.env, { log: silentLog });
  const headers = await asPerson(guard, "viewer");
  const told = async (path: string) =>
    (await fetch(`http://127.0.0.1:${guard.port}/console/${path}`, { headers })).text();
  const knock = () => fetch(`http://127.0.0.1:${guard.port}/hooks/post-call/wrong`, { method: "POST" });
  for (let i = 0; i < 3; i++) expect((await knock()).status).toBe(404);
  const refused = />3<\/span> <span class="muted">requests, 30 days/;
  expect(await told("overview")).toMatch(refused);
  expect(await told("events/days")).toMatch(/post-call<\/td><td>secret<\/td><td class="n">3</);
  await guard.stop();
  guard = await startGuard(place.env, { log: silentLog });
  try {
    expect(await told("overview")).toMatch(refused);
    await knock();
    expect(await told("events/days")).toMatch(/post-call<\/td><td>secret<\/td><td class="n">4</);
  } finally {
    await guard.stop();
  }
}); // biome-ignore format: short facts
