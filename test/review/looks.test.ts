import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openKeys } from "../../src/keys/keys.ts";
import { rotate } from "../../src/keys/rotate.ts";
import { basisOf, openLook, sealLook } from "../../src/looks/looks.ts";
import { rejudgeHold } from "../../src/review/again.ts";
import { discardHold, undoDiscard } from "../../src/review/discard.ts";
import { openHold } from "../../src/review/open.ts";
import { readHold, revealFinding } from "../../src/review/read.ts";
import { releaseHold } from "../../src/review/release.ts";
import type { Looks, Reviewing } from "../../src/review/reviewing.ts";
import { showHold } from "../../src/review/show.ts";
import { lookAhead } from "../../src/review/tell.ts";
import { aDesk, type Desk } from "../support/desk.ts";
import { aConfig } from "../support/guard.ts";
import { ownCases } from "../support/payload-cases.ts";

const ACTOR = "usr_priya";
const ALLOW = 'allow: ["*", "custom_fields.*", "form.custom[].value"]\non_phi: hold';
const YAML = aConfig("http://127.0.0.1:9/", ALLOW);
const CALL = {
  name: "Odalys Brennekamp",
  source: "Google Ads",
  summary: `Odalys Brennekamp (410-555-0143) ${"asked for the blue room ".repeat(2_000)}`,
};
const DAY = 86_400_000;

type Keeping = Reviewing & { readonly looks: Looks };

/** The desk of a server: it keeps what is told of large holds. */
function keeping({ core, reviewing }: Desk, edition = "one"): Keeping {
  const looks = { edition, keep: (kept: Parameters<Looks["keep"]>[0]) => void core.store.keepLook(kept) };
  return { ...reviewing, looks };
} // biome-ignore format: short facts

const lookOf = async ({ core }: Desk, id: string) => (await core.store.hold(id))?.look ?? null;

/** Puts another look in place of the one that is kept: the same, with another body told. */
async function forge(desk: Desk, reviewing: Keeping, id: string, body: string): Promise<void> {
  const { core } = desk;
  const hold = await core.store.hold(id);
  const [hook, target] = [core.policy.hooks.get("post-call"), core.policy.destinations.get("crm")];
  if (hold === null || hook === undefined || target === undefined) throw new Error("no hold");
  const { looks, now } = reviewing;
  const basis = basisOf(looks.edition, hook, target, "default", core.policy.practices, now());
  const look = openLook(core.keys, hold, basis, hold.look ?? new Uint8Array());
  if (look === null) throw new Error("no look");
  const other = { ...look, told: { ...look.told, body, preview: "1".repeat(64) } };
  const seen = { policy: hold.policy, updatedAt: hold.updatedAt };
  await core.store.keepLook({ delivery: id, seen, look: sealLook(core.keys, hold, basis, other) ?? new Uint8Array() });
} // biome-ignore format: short facts

describe("what was told of a hold", () => {
  test("is kept of a large one by who opens it first, and tells whoever opens it next the same", async () => {
    await using desk = await aDesk(YAML);
    const reviewing = keeping(desk);
    const small = await desk.take({ ...CALL, summary: "410-555-0143" });
    const id = await desk.take(CALL);
    await readHold(reviewing, { id: small }, ACTOR);
    const first = await readHold(reviewing, { id }, ACTOR);
    expect(await lookOf(desk, small)).toBeNull();
    const kept = await lookOf(desk, id);
    expect(kept).not.toBeNull();
    expect(await readHold(reviewing, { id }, ACTOR)).toEqual(first);
    expect(await lookOf(desk, id)).toEqual(kept);
    await forge(desk, reviewing, id, "told");
    expect((await readHold(reviewing, { id }, ACTOR)).would_leave).toBe("told");
    // Who keeps nothing takes nothing.
    expect(await readHold(desk.reviewing, { id }, ACTOR)).toEqual(first);
  });

  test("lets nothing else leave than what is judged at the release, and is told no more after that", async () => {
    await using desk = await aDesk(YAML);
    const reviewing = keeping(desk);
    const id = await desk.take(CALL);
    const truth = await readHold(reviewing, { id }, ACTOR);
    await forge(desk, reviewing, id, '{"summary":"Odalys Brennekamp"}');
    const { preview } = await showHold(reviewing, { id });
    if (preview === null || truth.preview === null) throw new Error("no preview");
    const release = (seen: string) =>
      releaseHold(reviewing, { id, preview: seen, reason: "redacted-enough" }, ACTOR);
    await expect(release(preview)).rejects.toMatchObject({ code: "ERR_CHANGED" });
    expect((await desk.leaving()).size).toBe(0);
    expect(await readHold(reviewing, { id }, ACTOR)).toEqual(truth);
    await release(truth.preview);
    expect((await desk.leaving()).get(id)?.body).toBe(truth.would_leave);
  });

  test.each([true, false])(
    "that overlooked something, as a judge of earlier did, releases nothing, be it in memory (%s) or not",
    async (inMemory) => {
      await using desk = await aDesk(YAML);
      const { store } = desk.core;
      const memory = new Map<string, unknown>();
      const last = { get: (key: string) => memory.get(key), put: (key: string, value: unknown) => void memory.set(key, value) };
      const reviewing = { ...keeping(desk), ...(inMemory && { last }) };
      const id = await desk.take(CALL);
      const truth = await showHold(desk.reviewing, { id });
      const hold = await store.hold(id);
      const opened = hold === null ? null : openHold(desk.reviewing, hold);
      if (hold === null || opened?.kind !== "opened") throw new Error("no hold");
      const judged = { ...opened.judged, findings: [], judged: [] };
      const look = (await lookAhead(reviewing, { id, ...opened, judged })) ?? new Uint8Array();
      await store.keepLook({ delivery: id, seen: { policy: hold.policy, updatedAt: hold.updatedAt }, look });
      const { findings, preview } = await showHold(reviewing, { id });
      expect(findings).toEqual([]);
      const input = { id, preview: preview ?? "", reason: "redacted-enough" };
      await expect(releaseHold(reviewing, input, ACTOR)).rejects.toMatchObject({ code: "ERR_CHANGED" });
      expect((await desk.leaving()).size).toBe(0);
      expect(await showHold(reviewing, { id })).toEqual(truth);
    },
  ); // biome-ignore format: short facts

  test("counts for nothing once the policy, the code or a basis is another: it is judged again, and kept anew", async () => {
    const BAA =
      '\nbaa: { with: Example, hosts: ["127.0.0.1"], signed: 2020-01-01, until: 2026-06-30 }';
    const yaml = aConfig("http://127.0.0.1:9/", ALLOW + BAA);
    await using desk = await aDesk(yaml);
    const id = await desk.take(CALL);
    const truth = await readHold(keeping(desk), { id }, ACTOR);
    const looks = [await lookOf(desk, id)];
    const others: (() => Keeping)[] = [
      () => keeping(desk, "two"),
      () => ({
        ...desk.under(
          yaml.replace("on_phi: hold", "on_phi: hold\nhold_on: [PHONE]".replace("\n", "\n    ")),
        ),
        looks: keeping(desk).looks,
      }),
      () => {
        desk.advance(300 * DAY);
        return keeping(desk);
      },
    ];
    for (const other of others) {
      await forge(desk, keeping(desk), id, "told").catch(() => {});
      const reviewing = other();
      expect((await readHold(reviewing, { id }, ACTOR)).would_leave).toBe(truth.would_leave);
      looks.push(await lookOf(desk, id));
      await readHold(keeping(desk), { id }, ACTOR);
    }
    expect(new Set(looks.map((look) => Buffer.from(look ?? []).toString("hex"))).size).toBe(4);
  });

  test("where it is damaged, cut or another hold's, the payload is judged again", async () => {
    await using desk = await aDesk(YAML);
    const reviewing = keeping(desk);
    const [id, other] = [await desk.take(CALL), await desk.take({ ...CALL, source: "Bing" })];
    const truth = await readHold(reviewing, { id }, ACTOR);
    await readHold(reviewing, { id: other }, ACTOR);
    const hold = await desk.core.store.hold(id);
    const [own, foreign] = [await lookOf(desk, id), await lookOf(desk, other)];
    if (hold === null || own === null || foreign === null) throw new Error("no look");
    const seen = { policy: hold.policy, updatedAt: hold.updatedAt };
    const bad = [foreign, own.subarray(0, 99), own.toReversed(), new Uint8Array(), randomBytes(5_000)];
    for (const look of bad) {
      await desk.core.store.keepLook({ delivery: id, seen, look });
      expect(await readHold(reviewing, { id }, ACTOR)).toEqual(truth);
    }
  }); // biome-ignore format: short facts

  test("goes with a release, with the end of the grace time and with the original, and comes back with a discard that is undone", async () => {
    await using desk = await aDesk(YAML);
    const reviewing = keeping(desk);
    const { store } = desk.core;
    const sweep = (now: number, heldBefore = 0) =>
      store.sweep({ heldBefore, deadBefore: 0, sentBefore: 0, recordsBefore: 0, now });
    const opened = async () => {
      const id = await desk.take(CALL);
      await readHold(reviewing, { id }, ACTOR);
      expect(await lookOf(desk, id)).not.toBeNull();
      return id;
    };
    const bodies = async () =>
      (await store.bodies("", 99)).filter((body) => body.id.startsWith("look_")).length;
    const released = await opened();
    await releaseHold(reviewing, { id: released, reason: "test" }, ACTOR);
    expect(await bodies()).toBe(0);
    const discarded = await opened();
    await discardHold(reviewing, { id: discarded, reason: "spam" }, ACTOR);
    expect(await bodies()).toBe(1);
    await undoDiscard(reviewing, { id: discarded }, ACTOR);
    expect(await lookOf(desk, discarded)).not.toBeNull();
    await discardHold(reviewing, { id: discarded, reason: "spam" }, ACTOR);
    await sweep(reviewing.now() + 2 * DAY);
    expect(await bodies()).toBe(0);
    await opened();
    await sweep(reviewing.now(), 2 ** 50);
    expect(await bodies()).toBe(0);
  });

  test("of a hold that is judged anew is told anew", async () => {
    await using desk = await aDesk(YAML);
    const reviewing = keeping(desk);
    const id = await desk.take(CALL);
    const truth = await readHold(reviewing, { id }, ACTOR);
    await forge(desk, reviewing, id, "told");
    desk.advance(1_000);
    await rejudgeHold(reviewing, { id }, ACTOR);
    await desk.judge();
    expect(await lookOf(desk, id)).toBeNull();
    expect((await readHold(reviewing, { id }, ACTOR)).would_leave).toBe(truth.would_leave);
  });

  test("is wrapped anew with the keys, and the old key opens it no more", async () => {
    await using desk = await aDesk(YAML);
    const reviewing = keeping(desk);
    const id = await desk.take(CALL);
    const truth = await readHold(reviewing, { id }, ACTOR);
    await forge(desk, reviewing, id, "told");
    const { store, keys } = desk.core;
    const [fresh, old] = [randomBytes(32), keys.raw().masters[0] ?? new Uint8Array()];
    const opened = (master: Uint8Array, ...olds: Uint8Array[]) =>
      openKeys(store, { master, olds, warnings: [] });
    expect(await rotate(store, await opened(fresh, old))).toMatchObject({ broken: 0 });
    const after = { ...reviewing, keys: await opened(fresh) };
    expect((await readHold(after, { id }, ACTOR)).would_leave).toBe("told");
    await expect(opened(old)).rejects.toMatchObject({ code: "ERR_KEY" });
    expect(truth.would_leave).not.toBe("told");
  });
});

test("every payload is told the same from what was kept as from judging it, with marks and values too", async () => {
  await using desk = await aDesk(YAML);
  const reviewing = keeping(desk);
  const { store } = desk.core;
  let told = 0;
  for (const { name, body, contentType } of ownCases()) {
    const id = await desk.take(body, { contentType });
    const hold = await store.hold(id);
    if (hold?.state !== "held") continue;
    const opened = openHold(desk.reviewing, hold);
    if (opened.kind !== "opened") continue;
    const look = await lookAhead(reviewing, { id, ...opened });
    if (look === null) throw new Error("no look");
    const looking: Keeping = {
      ...reviewing,
      store: { ...store, hold: async () => ({ ...hold, look }) },
    };
    for (const redact of [[], [{ field: 0 }]]) {
      const truth = await readHold(desk.reviewing, { id, redact }, ACTOR);
      const read = await readHold(looking, { id, redact }, ACTOR);
      expect({ name, read }).toEqual({ name, read: truth });
    }
    const { preview } = await showHold(looking, { id });
    const input = { id, finding: 0, preview: preview ?? "", reason: "to-decide" };
    const value = await revealFinding(looking, input, ACTOR);
    expect(value).toEqual(await revealFinding(desk.reviewing, input, ACTOR));
    expect(openHold(looking, { ...hold, look })).toMatchObject({ told: { preview } });
    told++;
  }
  expect(told).toBeGreaterThan(5);
});
