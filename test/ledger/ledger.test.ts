import { randomBytes } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { type Keys, keysFrom } from "../../src/keys/keys.ts";
import { NO_HASH, nextRoot } from "../../src/ledger/hash.ts";
import { type Ledger, openLedger } from "../../src/ledger/ledger.ts";
import { verifyLedger } from "../../src/ledger/verify.ts";
import type { LedgerEntry } from "../../src/store/ledger.ts";
import type { Store } from "../../src/store/store.ts";
import { aDecision, aDelivery, judge, NOON, withStore } from "../support/store.ts";

const keysOf = (): Keys =>
  keysFrom({
    masters: [randomBytes(32)],
    seal: randomBytes(32),
    index: randomBytes(32),
    ledger: randomBytes(32),
  });

interface Scene {
  readonly store: Store;
  readonly file: string;
  readonly keys: Keys;
  readonly ledger: Ledger;
}

async function withLedger(run: (scene: Scene) => Promise<void>): Promise<void> {
  await withStore(async (store, file) => {
    const keys = keysOf();
    await run({ store, file, keys, ledger: await openLedger(store, keys, { now: () => NOON }) });
  });
}

const act = (name: string) => ({
  practice: "",
  actor: "system",
  act: name,
  facts: { b: 1, a: "x" },
});

/** Judges events with one decision each, with the MACs that belong to them. */
async function decide({ store, ledger }: Scene, times: number): Promise<void> {
  for (let i = 0; i < times; i++)
    await judge(store, (event) => {
      const delivery = aDelivery(event);
      const { mac: _, ...row } = aDecision({
        event,
        delivery: delivery.id,
        reason: i === 0 ? null : "phi",
      });
      return [{ ...delivery, decision: { ...row, mac: ledger.decisionMac(row) } }];
    });
}

describe("the chain", () => {
  test("of many acts at once, from several processes, each gets its number and follows the one before", async () => {
    await withLedger(async ({ store, keys, ledger }) => {
      const other = await openLedger(store, keys, { now: () => NOON + 1 });
      const acts = Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? ledger : other).append(act(`act-${i}`)),
      );
      await Promise.all(acts);
      const entries = await store.ledger(0, 100);
      expect(new Set(entries.map((entry) => entry.act)).size).toBe(20);
      expect(await verifyLedger(store, keys)).toEqual({ ok: true, entries: 20, decisions: 0 });
    });
  });

  test("acts of one process stand in the order in which they were handed over", async () => {
    await withLedger(async ({ store, ledger }) => {
      const names = Array.from({ length: 10 }, (_, i) => `act-${i}`);
      let asked = 0;
      const counted: Store = {
        ...store,
        ledgerHead: () => {
          asked += 1;
          return store.ledgerHead();
        },
      };
      await Promise.all(names.map((name) => ledger.append(act(name))));
      expect((await store.ledger(0, 100)).map((entry) => entry.act)).toEqual(names);
      const alone = await openLedger(counted, keysOf(), { now: () => NOON });
      await Promise.all(names.map((name) => alone.append(act(name))));
      expect(asked).toBe(names.length);
    });
  });

  test("an act that is written with its entry is tried again when another was faster, and stands in the chain once", async () => {
    await withLedger(async ({ store, keys, ledger }) => {
      const seen: number[] = [];
      const acted = await ledger.commit(act("release"), async (entry) => {
        seen.push(entry.seq);
        if (seen.length === 1) await store.appendLedger({ ...entry, act: "faster" });
        return { kind: (await store.appendLedger(entry)) ? "done" : "behind" };
      });
      expect([acted, seen]).toEqual([{ kind: "done" }, [1, 2]]);
      expect((await store.ledger(0, 9)).map((entry) => entry.act)).toEqual(["faster", "release"]);
      const refused = await ledger.commit(act("release"), async () => ({ kind: "changed" }));
      expect(refused).toEqual({ kind: "changed" });
      await ledger.append(act("next"));
      expect(await store.ledgerHead()).toMatchObject({ seq: 3 });
      expect(await verifyLedger(store, keys)).toMatchObject({ ok: false, fault: { seq: 1 } });
    });
  });

  test("an entry keeps who did what and when, its facts in one order", async () => {
    await withLedger(async ({ store, ledger }) => {
      await ledger.append(act("start"));
      expect(await store.ledger(0, 1)).toEqual([
        {
          seq: 1,
          practice: "",
          at: NOON,
          actor: "system",
          act: "start",
          facts: '{"a":"x","b":1}',
          prev: "0".repeat(64),
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ]);
    });
  });

  test("an act that could not be written does not stop the next", async () => {
    await withLedger(async ({ store, keys }) => {
      let fails = true;
      const flaky: Store = {
        ...store,
        appendLedger: (entry) => {
          if (!fails) return store.appendLedger(entry);
          fails = false;
          return Promise.reject(new Error("disk"));
        },
      };
      const ledger = await openLedger(flaky, keys, { now: () => NOON });
      const [first, second] = await Promise.allSettled([
        ledger.append(act("one")),
        ledger.append(act("two")),
      ]);
      expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
      expect(await store.ledger(0, 9)).toMatchObject([{ seq: 1, act: "two" }]);
    });
  });
});

describe("sealing decisions", () => {
  test("takes those since the last time, and writes nothing when there are none", async () => {
    await withLedger(async (scene) => {
      const { store, keys, ledger } = scene;
      await ledger.sealDecisions();
      expect(await store.ledgerHead()).toBeNull();
      await decide(scene, 3);
      await Promise.all([ledger.sealDecisions(), ledger.sealDecisions()]);
      await ledger.append(act("between"));
      await decide(scene, 2);
      await ledger.sealDecisions();
      await decide(scene, 1);
      const sealed = (await store.ledger(0, 9)).filter((entry) => entry.act === "decisions");
      expect(sealed.map(({ facts }) => JSON.parse(facts))).toMatchObject([
        { from: 1, to: 3, count: 3 },
        { from: 4, to: 5, count: 2 },
      ]);
      expect(await verifyLedger(store, keys)).toEqual({ ok: true, entries: 3, decisions: 6 });
    });
  });

  test("two processes never seal the same decision twice", async () => {
    await withLedger(async (scene) => {
      const { store, keys, ledger } = scene;
      await decide(scene, 5);
      const other = await openLedger(store, keys, { now: () => NOON });
      await Promise.all([ledger.sealDecisions(), other.sealDecisions()]);
      expect(await store.ledger(0, 9)).toHaveLength(1);
      expect(await verifyLedger(store, keys)).toMatchObject({ ok: true });
    });
  });

  test("goes over many pages", async () => {
    await withLedger(async (scene) => {
      const { store, keys, ledger } = scene;
      const rows = Array.from({ length: 1100 }, (_, i) => {
        const row = aDecision({ event: `evt_${i}` });
        return { ...row, seq: i + 1, mac: ledger.decisionMac(row) };
      });
      const many: Store = {
        ...store,
        decisions: async (after, limit) => rows.slice(after, after + limit),
      };
      const long = await openLedger(many, keys, { now: () => NOON });
      await long.sealDecisions();
      expect(await verifyLedger(many, keys)).toEqual({ ok: true, entries: 1, decisions: 1100 });
    });
  });
});

describe("verification names", () => {
  /** Four entries (start, decisions 1 to 3, stop, decision 4) and one decision not sealed yet. */
  async function tampered(sql: string): Promise<unknown> {
    const found: unknown[] = [];
    await withLedger(async (scene) => {
      const { store, file, keys, ledger } = scene;
      await ledger.append(act("start"));
      await decide(scene, 3);
      await ledger.sealDecisions();
      await ledger.append(act("stop"));
      await decide(scene, 1);
      await ledger.sealDecisions();
      await decide(scene, 1);
      expect(await verifyLedger(store, keys)).toEqual({ ok: true, entries: 4, decisions: 5 });
      const database = new DatabaseSync(file);
      database.exec(`DROP TRIGGER decision_stays; DROP TRIGGER decision_as_written;
        DROP TRIGGER ledger_stays; DROP TRIGGER ledger_as_written; ${sql}`);
      database.close();
      const result = await verifyLedger(store, keys);
      found.push(result.ok ? "ok" : result.fault);
    });
    return found[0];
  }

  test.each([
    ["practice_id = 'other'"],
    ["at = at + 1"],
    ["actor = 'somebody'"],
    ["act = 'decisions'"],
    ["facts = '{}'"],
    ["prev = 'x'"],
    ["hash = 'x'"],
  ])("an entry with %s", async (change) => {
    const fault = await tampered(`UPDATE ledger SET ${change} WHERE seq = 3`);
    expect(fault).toEqual({ seq: 3, what: "entry-changed" });
  });

  test("an entry that was removed", async () => {
    expect(await tampered("DELETE FROM ledger WHERE seq = 3")).toEqual({
      seq: 3,
      what: "entry-missing",
    });
    expect(await tampered("DELETE FROM ledger WHERE seq = 1")).toEqual({
      seq: 1,
      what: "entry-missing",
    });
  });

  test("an entry that was removed and its number closed", async () => {
    const fault = await tampered(
      "DELETE FROM ledger WHERE seq = 3; UPDATE ledger SET seq = 3 WHERE seq = 4",
    );
    expect(fault).toEqual({ seq: 3, what: "entry-changed" });
  });

  test.each([
    ["practice_id"],
    ["event"],
    ["delivery"],
    ["destination"],
    ["policy"],
    ["verdict"],
    ["reason"],
    ["findings"],
    ["mac"],
  ])("a decision whose %s was changed, sealed or not", async (column) => {
    for (const seq of [2, 5]) {
      const fault = await tampered(`UPDATE decision SET ${column} = 'x' WHERE seq = ${seq}`);
      expect(fault).toEqual({ seq, what: "decision-changed" });
    }
  });

  test("a decision whose time was changed", async () => {
    const fault = await tampered("UPDATE decision SET decided_at = 0 WHERE seq = 2");
    expect(fault).toEqual({ seq: 2, what: "decision-changed" });
  });

  test("a sealed decision that was removed, in the middle or at the end", async () => {
    expect(await tampered("DELETE FROM decision WHERE seq = 2")).toEqual({
      seq: 2,
      what: "decision-missing",
    });
    expect(await tampered("DELETE FROM decision WHERE seq >= 4")).toEqual({
      seq: 4,
      what: "decision-missing",
    });
  });

  test("decisions that changed places", async () => {
    const fault = await tampered(
      "UPDATE decision SET seq = 99 WHERE seq = 1; UPDATE decision SET seq = 1 WHERE seq = 2; UPDATE decision SET seq = 2 WHERE seq = 99",
    );
    expect(fault).toEqual({ seq: 2, what: "decision-root" });
  });

  test("a decision that was put in between, valid by itself", async () => {
    const copied =
      "practice_id, event, delivery, destination, policy, verdict, reason, findings, decided_at, mac";
    const fault = await tampered(
      `DELETE FROM decision WHERE seq = 3;
       INSERT INTO decision (seq, ${copied}) SELECT 3, ${copied} FROM decision WHERE seq = 1`,
    );
    expect(fault).toEqual({ seq: 2, what: "decision-root" });
  });

  test("a chain written with other keys", async () => {
    await withLedger(async ({ store, ledger }) => {
      await ledger.append(act("start"));
      const others = keysOf();
      expect(await verifyLedger(store, others)).toMatchObject({
        fault: { seq: 1, what: "entry-changed" },
      });
    });
  });

  test("an entry that seals other decisions than the next ones", async () => {
    await withLedger(async (scene) => {
      const { store, keys, ledger } = scene;
      await decide(scene, 2);
      const facts = { from: 2, to: 2, count: 1, root: "x" };
      await ledger.append({ practice: "", actor: "system", act: "decisions", facts });
      expect(await verifyLedger(store, keys)).toMatchObject({
        fault: { seq: 1, what: "decision-range" },
      });
    });
  });

  test("an entry that counts other decisions than there are", async () => {
    await withLedger(async (scene) => {
      const { store, keys, ledger } = scene;
      await decide(scene, 1);
      const [decision] = await store.decisions(0, 1);
      const root = decision === undefined ? "" : nextRoot(keys, NO_HASH, decision);
      const facts = { from: 1, to: 1, count: 2, root };
      await ledger.append({ practice: "", actor: "system", act: "decisions", facts });
      expect(await verifyLedger(store, keys)).toMatchObject({
        fault: { seq: 1, what: "decision-root" },
      });
    });
  });

  test("an entry of our making that stands after another one than it was made for", async () => {
    await withLedger(async ({ store, keys, ledger }) => {
      await ledger.append(act("start"));
      await ledger.append(act("stop"));
      const forked: Pick<Store, "ledger" | "decisions"> = {
        decisions: (after, limit) => store.decisions(after, limit),
        async ledger(after, limit) {
          const [, second, ...rest] = await store.ledger(after, limit);
          const beside = await firstOf(keys);
          return second === undefined ? rest : [beside, second, ...rest];
        },
      };
      expect(await verifyLedger(forked, keys)).toMatchObject({
        fault: { seq: 2, what: "entry-unchained" },
      });
    });
  });
});

/** The first entry of another chain under the same keys. */
async function firstOf(keys: Keys): Promise<LedgerEntry> {
  return withStore(async (store) => {
    const other = await openLedger(store, keys, { now: () => NOON - 1 });
    await other.append(act("start"));
    const [entry] = await store.ledger(0, 1);
    if (entry === undefined) throw new Error("nothing was appended");
    return entry;
  });
}

test("an act that was committed is told of, once it is in the chain, and a failed one is not", async () => {
  await withLedger(async ({ store, ledger }) => {
    const told: number[] = [];
    ledger.onCommit(() => told.push(1));
    await ledger.commit(act("made"), async (entry) => {
      expect(told).toEqual([]);
      return { kind: (await store.appendLedger(entry)) ? "done" : "behind" };
    });
    expect(told).toEqual([1]);
    await expect(
      ledger.commit(act("failed"), () => Promise.reject(new Error("no"))),
    ).rejects.toThrow("no");
    expect(told).toEqual([1]);
  });
});
