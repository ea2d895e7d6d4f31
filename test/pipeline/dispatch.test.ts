import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import { startGuard } from "../../src/main.ts";
import { aConfig, aPlace, SECRET } from "../support/guard.ts";

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
    const heldFor = async (id: string) => {
      for (;;) {
        const event = await guard.core.store.event(id);
        const [delivery] = event?.deliveries ?? [];
        if (delivery !== undefined) return [delivery.state, delivery.reason];
        await sleep(20);
      }
    };
    expect(await heldFor(deadly)).toEqual(["held", "scan-crash"]);
    expect(await heldFor(fine)).toEqual(["held", "seal-broken"]);
  } finally {
    await guard.stop();
  }
});

test("an event whose hook left the configuration is held, not lost", async () => {
  const yaml = aConfig("http://127.0.0.1:9/", "allow: [source]").replace(
    "hooks:",
    "hooks:\n  gone:\n    secret: other-secret-0123456789\n    to: [crm]",
  );
  await using place = await aPlace(yaml);
  const hang = await startGuard(place.env, {
    log: silentLog,
    scannerScript: new URL("../fixtures/deaf-scanner.ts", import.meta.url),
  });
  const response = await fetch(`http://127.0.0.1:${hang.port}/hooks/gone/other-secret-0123456789`, {
    method: "POST",
    body: "{}",
  });
  const { id } = (await response.json()) as { id: string };
  await hang.core.close();

  await using second = await aPlace(aConfig("http://127.0.0.1:9/", "allow: [source]"));
  const env = { ...place.env, GUARD_CONFIG: second.env["GUARD_CONFIG"] };
  const guard = await startGuard(env, { log: silentLog });
  try {
    for (;;) {
      const event = await guard.core.store.event(id);
      const [delivery] = event?.deliveries ?? [];
      if (delivery !== undefined) {
        expect(delivery).toMatchObject({ state: "held", reason: "policy-changed" });
        break;
      }
      await sleep(20);
    }
  } finally {
    await guard.stop();
  }
});
