import { describe, expect, test } from "vitest";
import type { EventFilter, HoldFilter, LedgerFilter } from "../../src/store/review.ts";
import type { Store } from "../../src/store/store.ts";
import {
  aDelivery, aDiscard, aHeldWith, aNewEvent, anEntry, anOutcome, anUndo, aRelease, deliver, judge, NOON,
} from "../support/store.ts"; // biome-ignore format: short names

const HOUR = 3_600_000;
const HOLDS: HoldFilter = {
  state: "held",
  destination: null,
  hook: null,
  type: null,
  practice: null,
  before: null,
};
const EVENTS: EventFilter = {
  practice: null, hook: null, activity: null, from: null, until: null, before: null,
}; // biome-ignore format: short facts
const ACTS: LedgerFilter = {
  practice: null, act: null, actor: null, from: null, until: null, before: null,
}; // biome-ignore format: short facts

/** What every engine must do for the lists and counts that people look at; a further part of the store contract. */
export function describeLists(
  engine: string,
  lend: (run: (store: Store) => Promise<void>) => Promise<void>,
): void {
  const it = (title: string, run: (store: Store) => Promise<void>) => test(title, () => lend(run));
  /** Holds of an hour apart, `dlv_0` the oldest. */
  const someHolds = async (store: Store) => {
    for (const [i, changes] of [
      { activity: "a1" },
      { activity: "a1", hook: "forms" },
      { practice: "other" },
      { activity: "a2" },
    ].entries())
      await judge(store, (event) => [aHeldWith(event, [i % 2 ? "PHONE" : "NAME"], { id: `dlv_${i}` })], {
        receivedAt: NOON + i * HOUR,
        ...changes,
      }); // biome-ignore format: one call
  };
  const held = async (store: Store, filter: Partial<HoldFilter>) => ({
    ids: (await store.holds({ ...HOLDS, ...filter }, 9)).holds.map(({ id }) => id),
    ...(await store.holdCount({ ...HOLDS, ...filter }, 9)),
  });

  describe(`${engine}: refusals`, () => {
    it("those of an hour add up, and are told by hook and reason over a span", async (store) => {
      const wrong = { hook: "post-call", reason: "secret", count: 2 };
      await store.addRefusals(10, [wrong, { hook: "texts", reason: "too-large", count: 1 }]);
      await store.addRefusals(10, [wrong]);
      await store.addRefusals(11, [wrong]);
      expect(await store.refusals(10, 12)).toEqual([
        { ...wrong, count: 6 },
        { hook: "texts", reason: "too-large", count: 1 },
      ]);
      expect(await store.refusals(11, 12)).toEqual([wrong]);
      expect(await store.refusals(0, 10)).toEqual([]);
      const old = { heldBefore: 0, deadBefore: 0, sentBefore: 0, now: NOON };
      await store.sweep({ ...old, recordsBefore: 11 * HOUR });
      expect(await store.refusals(0, 99)).toEqual([wrong]);
    });
  });

  describe(`${engine}: lists of holds`, () => {
    it("practice, activity and time narrow them, and the count is of the same", async (store) => {
      await someHolds(store);
      const cases: [Partial<HoldFilter>, string[]][] = [
        [{}, ["dlv_3", "dlv_2", "dlv_1", "dlv_0"]],
        [{ practice: "other" }, ["dlv_2"]],
        [{ activity: "a1" }, ["dlv_1", "dlv_0"]],
        [{ activity: "a1", type: "NAME" }, ["dlv_0"]],
        [{ activity: "none" }, []],
        [{ from: NOON + HOUR, until: NOON + 3 * HOUR }, ["dlv_2", "dlv_1"]],
        [{ type: "PHONE", until: NOON + 2 * HOUR }, ["dlv_1"]],
        [{ hook: "forms", from: NOON, practice: "larkspur" }, ["dlv_1"]],
      ];
      for (const [filter, ids] of cases) {
        const last = ids.at(-1);
        const oldest = last === undefined ? null : NOON + Number(last.slice(-1)) * HOUR;
        expect(await held(store, filter)).toEqual({ ids, count: ids.length, oldest });
      }
      expect(await store.holdCount(HOLDS, 2)).toEqual({ count: 2, oldest: NOON });
    });

    it("the newest event comes first, whenever it was judged, and pages of one time lose none", async (store) => {
      await judge(store, (event) => [aHeldWith(event, ["NAME"], { id: "dlv_late" })], {
        receivedAt: NOON + HOUR,
      });
      for (const id of ["dlv_a", "dlv_b", "dlv_c"])
        await judge(store, (event) => [aHeldWith(event, ["NAME"], { id })]);
      for (const type of [null, "NAME"]) {
        const pages: string[] = [];
        for (let before: string | null = null; ; ) {
          const page = await store.holds({ ...HOLDS, type, before }, 1);
          pages.push(...page.holds.map(({ id }) => id));
          before = page.next;
          if (before === null) break;
        }
        expect(pages).toEqual(["dlv_late", "dlv_c", "dlv_b", "dlv_a"]);
      }
    });

    it("a type's list follows the state, through every act", async (store) => {
      await judge(store, (event) => [aHeldWith(event, ["NAME"], { id: "dlv_1" })]);
      const states = async () => {
        const lists = ["held", "discarded", "released", "delivered"] as const;
        const filled = [];
        for (const state of lists)
          if ((await held(store, { state, type: "NAME" })).count > 0) filled.push(state);
        return filled;
      };
      expect(await states()).toEqual(["held"]);
      await store.discardHold(aDiscard("dlv_1"), anEntry(1));
      expect(await states()).toEqual(["discarded"]);
      await store.undoDiscard(anUndo("dlv_1"), anEntry(2));
      expect(await states()).toEqual(["held"]);
      await store.releaseHold(aRelease("dlv_1", await store.hold("dlv_1")), anEntry(3));
      expect(await states()).toEqual(["released"]);
    });
  });

  describe(`${engine}: lists of events`, () => {
    it("come newest first with their deliveries, by hook, activity, practice and time", async (store) => {
      await someHolds(store);
      await store.appendEvent(aNewEvent({ id: "evt_new", receivedAt: NOON + 9 * HOUR }));
      const times = async (filter: Partial<EventFilter>) =>
        (await store.events({ ...EVENTS, ...filter }, 9)).events.map(
          ({ receivedAt }) => (receivedAt - NOON) / HOUR,
        );
      expect(await times({})).toEqual([9, 3, 2, 1, 0]);
      expect(await times({ hook: "forms" })).toEqual([1]);
      expect(await times({ activity: "a1" })).toEqual([1, 0]);
      expect(await times({ practice: "other" })).toEqual([2]);
      expect(await times({ from: NOON + HOUR, until: NOON + 3 * HOUR })).toEqual([2, 1]);
      const first = await store.events(EVENTS, 2);
      expect(first.events[0]).toMatchObject({ id: "evt_new", state: "received", deliveries: [] });
      expect(first.events[1]?.deliveries).toMatchObject([{ id: "dlv_3", state: "held" }]);
      const second = await store.events({ ...EVENTS, before: first.next }, 9);
      expect(second.events).toHaveLength(3);
      expect(second.next).toBeNull();
    });

    it("the history of an event has those of its activity, decisions, attempts and acts", async (store) => {
      const { event, delivery } = await deliver(store, "dead", { activity: "a" });
      const other = await judge(store, (id) => [aHeldWith(id, ["NAME"], { id: "dlv_x" })], {
        activity: "a",
        receivedAt: NOON + HOUR,
      });
      await judge(store, (id) => [aHeldWith(id, ["NAME"], { id: "dlv_y" })], { activity: "b" });
      const facts = JSON.stringify({ event: other, delivery: "dlv_x" });
      await store.discardHold(aDiscard("dlv_x"), anEntry(1, { act: "hold.discard", facts }));
      await store.appendLedger(anEntry(2, { facts: "{}" }));
      const history = await store.history(event);
      expect(history?.events.map(({ id }) => id)).toEqual([other, event]);
      expect(history?.decisions.map((row) => row.event)).toContain(event);
      expect(history?.attempts).toMatchObject([{ delivery, state: "dead", status: 200 }]);
      expect(history?.acts.map(({ seq }) => seq)).toEqual([1]);
      const alone = await store.appendEvent(aNewEvent({ id: "evt_alone" }));
      expect(alone.kind).toBe("stored");
      expect((await store.history("evt_alone"))?.events).toMatchObject([{ id: "evt_alone" }]);
      expect(await store.history("evt_none")).toBeNull();
    });

    it("shapes and last times are told by hook", async (store) => {
      await someHolds(store);
      await store.appendEvent(aNewEvent({ receivedAt: NOON + 9 * HOUR }));
      await store.appendEvent(aNewEvent({ id: "evt_test_1", receivedAt: NOON + 10 * HOUR }));
      expect(await store.shapes("post-call", 2)).toEqual([
        { receivedAt: NOON + 3 * HOUR, shape: "{}" },
      ]);
      expect(await store.lastReceived(["forms", "none", "post-call"])).toEqual([
        { hook: "forms", at: NOON + HOUR },
        { hook: "post-call", at: NOON + 9 * HOUR },
      ]);
    });
  });

  describe(`${engine}: counts`, () => {
    const counts = async (store: Store, practice: string | null = null) => {
      const rows = await store.tallies([0, NOON], practice);
      return Object.fromEntries(
        rows.map(({ destination, isRow, what, count }) => [
          `${destination}/${what}/${isRow}`,
          count,
        ]),
      );
    };

    it("what came in is what its deliveries add up to, whatever becomes of them", async (store) => {
      await judge(store, (event) => [
        aHeldWith(event, ["NAME", "PHONE"], { id: "dlv_1" }),
        aDelivery(event, { destination: "desk", state: "empty", body: null }),
      ]);
      await deliver(store, "delivered");
      await store.appendEvent(aNewEvent());
      const types = { "crm/type:NAME/0": 1, "crm/type:PHONE/0": 1, "desk/empty/0": 1 };
      expect(await counts(store)).toEqual({
        "/received/0": 3, "crm/held/0": 1, "crm/delivered/0": 1, ...types,
      }); // biome-ignore format: short facts
      await store.discardHold(aDiscard("dlv_1"), anEntry(1));
      expect(await counts(store)).toMatchObject({ "crm/discarded/0": 1, ...types });
      expect((await counts(store))["crm/held/0"]).toBeUndefined();
      expect(await counts(store, "nobody")).toEqual({});
      const hour = NOON / HOUR;
      const spans = await store.tallies([hour - 1, hour, hour + 1, hour + 2], "larkspur");
      expect(new Set(spans.map(({ span }) => span))).toEqual(new Set([1]));
      expect(spans[0]).toMatchObject({ hook: "post-call" });
      expect(await store.tallies([hour + 1, NOON], null)).toEqual([]);
    });

    it("tests count nowhere, whatever becomes of them", async (store) => {
      await store.appendEvent(aNewEvent({ id: "evt_test_1", testTo: "crm" }));
      await store.claimEvents(1, NOON, NOON + HOUR);
      const held = aHeldWith("evt_test_1", ["NAME"], { id: "dlv_t" });
      await store.settleEvent(anOutcome("evt_test_1", [held]));
      expect(await counts(store)).toEqual({});
      expect(await store.discardHold(aDiscard("dlv_t"), anEntry(1))).toEqual({ kind: "done" });
      expect(await counts(store)).toEqual({});
    });

    it("rows of exports count apart", async (store) => {
      const event = aNewEvent({ spool: "spl_1" });
      await store.appendEvent(event);
      await store.claimExport(NOON, NOON + HOUR);
      const row = aNewEvent({ takenOut: { event: event.id, row: 1, destination: "crm" } });
      await store.settleEvent(anOutcome(event.id, [aDelivery(event.id)], { rows: [row] }));
      await store.claimEvents(9, NOON, NOON + HOUR);
      await store.settleEvent(anOutcome(row.id, [aHeldWith(row.id, ["NAME"], { id: "dlv_r" })]));
      expect(await counts(store)).toEqual({
        "/received/0": 1, "crm/pending/0": 1, "/received/1": 1, "crm/held/1": 1, "crm/type:NAME/1": 1,
      }); // biome-ignore format: short facts
    });
  });

  describe(`${engine}: the ledger's acts`, () => {
    it("come newest first without seals of decisions, by act, actor, practice and time", async (store) => {
      const entries = [
        anEntry(1, { actor: "usr_1", act: "hold.release", practice: "larkspur" }),
        anEntry(2, { act: "decisions", at: NOON + HOUR }),
        anEntry(3, { actor: "usr_2", act: "hold.reveal", at: NOON + 2 * HOUR }),
        anEntry(4, { actor: "usr_1", act: "hold.discard", at: NOON + 3 * HOUR }),
      ];
      for (const entry of entries) await store.appendLedger(entry);
      const listed = async (filter: Partial<LedgerFilter>) =>
        (await store.acts({ ...ACTS, ...filter }, 9)).entries.map(({ seq }) => seq);
      expect(await listed({})).toEqual([4, 3, 1]);
      expect(await listed({ actor: "usr_1" })).toEqual([4, 1]);
      expect(await listed({ act: "hold.reveal" })).toEqual([3]);
      expect(await listed({ practice: "larkspur" })).toEqual([1]);
      expect(await listed({ from: NOON + HOUR })).toEqual([4, 3]);
      expect(await listed({ until: NOON + 3 * HOUR })).toEqual([3, 1]);
      expect(await listed({ from: NOON + 9 * HOUR })).toEqual([]);
      const page = await store.acts(ACTS, 2);
      expect(page.next).toBe("3");
      expect((await store.acts({ ...ACTS, before: page.next }, 2)).entries).toHaveLength(1);
      await expect(store.acts({ ...ACTS, before: "x" }, 2)).rejects.toMatchObject({
        code: "ERR_USAGE",
      });
    });
  });
}
