import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { type Keys, openKeys } from "../../src/keys/keys.ts";
import { rotate } from "../../src/keys/rotate.ts";
import type { Store } from "../../src/store/store.ts";
import { aNewEvent, bytes, withStore } from "../support/store.ts";

interface Scene {
  readonly store: Store;
  readonly old: Uint8Array;
  readonly fresh: Uint8Array;
  readonly before: Keys;
  readonly events: readonly string[];
}

const opened = (store: Store, master: Uint8Array, ...olds: Uint8Array[]) =>
  openKeys(store, { master, olds, warnings: [] });

/** A store with more bodies than one page, under a first master key. */
async function withBodies(run: (scene: Scene) => Promise<void>): Promise<void> {
  await withStore(async (store) => {
    const [old, fresh] = [randomBytes(32), randomBytes(32)];
    const before = await opened(store, old);
    const events = Array.from({ length: 450 }, () => aNewEvent());
    await Promise.all(
      events.map((event) =>
        store.appendEvent({ ...event, body: before.encrypt(`event|${event.id}`, bytes(event.id)) }),
      ),
    );
    await run({ store, old, fresh, before, events: events.map(({ id }) => id) });
  });
}

async function readAll({ store, events }: Scene, keys: Keys): Promise<string[]> {
  const bodies = new Map((await store.bodies("", 1000)).map(({ id, blob }) => [id, blob]));
  return events.map((id) => {
    const plain = keys.decrypt(`event|${id}`, bodies.get(id) ?? new Uint8Array());
    return new TextDecoder().decode(plain);
  });
}

test("after a rotation the new master key alone opens all, and no digest has changed", async () => {
  await withBodies(async (scene) => {
    const { store, old, fresh, before, events } = scene;
    const done = await rotate(store, await opened(store, fresh, old));
    expect(done).toEqual({ keys: 3, bodies: 450, broken: 0 });
    const after = await opened(store, fresh);
    expect(await readAll(scene, after)).toEqual(events);
    expect(after.digest("token", "a")).toBe(before.digest("token", "a"));
    await expect(opened(store, old)).rejects.toMatchObject({ code: "ERR_KEY" });
  });
});

test("a second rotation finds nothing to do", async () => {
  await withBodies(async ({ store, old, fresh }) => {
    const keys = await opened(store, fresh, old);
    await rotate(store, keys);
    expect(await rotate(store, keys)).toEqual({ keys: 0, bodies: 0, broken: 0 });
  });
});

test("a rotation that was cut off goes on where it stood, and both keys open all in between", async () => {
  await withBodies(async (scene) => {
    const { store, old, fresh, events } = scene;
    const keys = await opened(store, fresh, old);
    const cut: Pick<Store, "keys" | "bodies" | "replaceEncrypted"> = {
      keys: () => store.keys(),
      bodies: (after, limit) =>
        after === "" ? store.bodies(after, limit) : Promise.reject(new Error("killed")),
      replaceEncrypted: (rows) => store.replaceEncrypted(rows),
    };
    await expect(rotate(cut, keys)).rejects.toThrow("killed");
    expect(await readAll(scene, keys)).toEqual(events);
    expect(await opened(store, old)).toBeDefined();
    expect(await rotate(store, keys)).toEqual({ keys: 3, bodies: 250, broken: 0 });
    expect(await readAll(scene, await opened(store, fresh))).toEqual(events);
  });
});

test("a body that was written anew meanwhile is not put back", async () => {
  await withStore(async (store) => {
    const event = aNewEvent();
    await store.appendEvent(event);
    const row = { table: "bodies" as const, id: event.id };
    await store.replaceEncrypted([{ ...row, was: event.body, blob: bytes("newer") }]);
    await store.replaceEncrypted([{ ...row, was: event.body, blob: bytes("older, wrapped anew") }]);
    expect(await store.bodies("", 1)).toEqual([{ id: event.id, blob: bytes("newer") }]);
  });
});

test("a body that no key opens is counted and left as it is", async () => {
  await withBodies(async ({ store, old, fresh }) => {
    const event = aNewEvent({ id: "evt_broken" });
    await store.appendEvent(event);
    const done = await rotate(store, await opened(store, fresh, old));
    expect(done).toEqual({ keys: 3, bodies: 450, broken: 1 });
    expect(await store.bodies("evt_brokem", 1)).toContainEqual({ id: event.id, blob: event.body });
  });
});
