import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { openCore } from "../../src/core.ts";
import { packEvent } from "../../src/judge/envelope.ts";
import { silentLog } from "../../src/log.ts";
import { type Guard, startGuard } from "../../src/main.ts";
import { aConfig, aPlace, SECRET } from "../support/guard.ts";
import { aReceived } from "../support/received.ts";

const scannerScript = new URL("../fixtures/hostile-scanner.ts", import.meta.url);

test("an event on which the scanner dies twice is held unread, and the others go on", async () => {
  const yaml = aConfig("http://127.0.0.1:9/", "allow: [source]").replace(
    "hooks:",
    "hooks:\n  exit:\n    secret: other-secret-0123456789\n    to: [crm]",
  );
  await using place = await aPlace(yaml);
  const guard = await startGuard(place.env, { log: silentLog, scannerScript });
  const post = async (hook: string, secret: string, id: number) => {
    const response = await fetch(`http://127.0.0.1:${guard.port}/hooks/${hook}/${secret}`, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ id }),
    }); // biome-ignore format: short facts
    return ((await response.json()) as { id: string }).id;
  };
  try {
    const [deadly, fine] = [
      await post("exit", "other-secret-0123456789", 1),
      await post("post-call", SECRET, 2),
    ];
    expect(await heldFor(guard, deadly)).toEqual(["held", "scan-crash"]);
    expect(await heldFor(guard, fine)).toEqual(["held", "seal-broken"]);
  } finally {
    await guard.stop();
  }
});

test("an event whose hook left the configuration is held, not lost", async () => {
  await using place = await aPlace(aConfig("http://127.0.0.1:9/", "allow: [source]"));
  const received = aReceived({ id: "evt_1", hook: "gone" });
  const core = await openCore(place.env, { now: Date.now });
  const { id, hook, receivedAt } = received;
  await core.store.appendEvent({
    id, hook, receivedAt, practice: "", activity: null, dedupe: null, dedupeSince: 0, policy: "",
    body: core.keys.encrypt(`event|${id}`, packEvent(received)),
  }); // biome-ignore format: short facts
  await core.close();

  const guard = await startGuard(place.env, { log: silentLog });
  try {
    expect(await heldFor(guard, id)).toEqual(["held", "policy-changed"]);
  } finally {
    await guard.stop();
  }
});

/** State and reason of an event's first delivery, once there is one. */
async function heldFor({ core }: Guard, id: string): Promise<unknown[]> {
  for (;;) {
    const event = await core.store.event(id);
    const [delivery] = event?.deliveries ?? [];
    if (delivery !== undefined) return [delivery.state, delivery.reason];
    await sleep(20);
  }
}
