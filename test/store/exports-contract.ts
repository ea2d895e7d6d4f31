import { describe, expect, test } from "vitest";
import type { NewEvent } from "../../src/store/events.ts";
import type { Store } from "../../src/store/store.ts";
import {
  aDelivery,
  aHeld,
  aNewEvent,
  anOutcome,
  aResult,
  bodyIds,
  bytes,
  judge,
  NOON,
} from "../support/store.ts";

const MINUTE = 60_000;

/** What the store promises of exports: originals in spools, and rows that become events of their own. */
export function describeExports(
  engine: string,
  lend: (run: (store: Store) => Promise<void>) => Promise<void>,
): void {
  const it = (title: string, run: (store: Store) => Promise<void>) => test(title, () => lend(run));

  async function anExport(store: Store, changes: Partial<NewEvent> = {}): Promise<string> {
    const event = aNewEvent({ spool: "spl_in", ...changes });
    await store.appendEvent(event);
    return event.id;
  }

  function aRow(event: string, row: number, changes: Partial<NewEvent> = {}): NewEvent {
    return aNewEvent({ takenOut: { event, row, destination: "crm" }, ...changes });
  }

  describe(`${engine}: exports`, () => {
    it("a spooled event is claimed as an export and in no other way", async (store) => {
      const event = await exportAndOther(store);
      expect(await store.claimExport(NOON, NOON + MINUTE)).toMatchObject({
        id: event.spooled,
        body: bytes("original"),
        attempts: 1,
        takenOut: [],
      });
      expect(await store.claimExport(NOON, NOON + MINUTE)).toBeNull();
      const others = await store.claimEvents(9, NOON, NOON + MINUTE);
      expect(others.map(({ id }) => id)).toEqual([event.other]);
    });

    async function exportAndOther(store: Store) {
      const other = aNewEvent();
      const spooled = await anExport(store);
      await store.appendEvent(other);
      return { spooled, other: other.id };
    }

    it("an export whose lease is renewed is not due, and one that is judged stays so", async (store) => {
      const event = await anExport(store);
      await store.claimExport(NOON, NOON + MINUTE);
      await store.renewLease(event, NOON + 3 * MINUTE);
      expect(await store.claimExport(NOON + 2 * MINUTE, NOON + 9 * MINUTE)).toBeNull();
      expect(await store.claimExport(NOON + 3 * MINUTE, NOON + 9 * MINUTE)).toMatchObject({
        attempts: 2,
      });
      await store.settleEvent(anOutcome(event, [aHeld(event)]));
      await store.renewLease(event, NOON);
      expect(await store.claimExport(NOON + MINUTE, NOON + 9 * MINUTE)).toBeNull();
    });

    it("names the spools that are referred to, until what refers to them is erased", async (store) => {
      const event = await anExport(store);
      await store.claimExport(NOON, NOON + MINUTE);
      const delivery = aDelivery(event, { spool: "spl_out" });
      await store.settleEvent(anOutcome(event, [delivery]));
      expect((await store.spools()).toSorted()).toEqual(["spl_in", "spl_out"]);
      const [claimed] = await store.claimDeliveries(1, NOON, NOON + MINUTE, []);
      expect(claimed).toMatchObject({ id: delivery.id, spool: "spl_out" });
      await store.settleDelivery(aResult(delivery.id, "delivered"));
      expect(await store.spools()).toEqual([]);
      expect(await bodyIds(store)).toEqual([]);
    });

    it("a dead delivery keeps its spool and the export's", async (store) => {
      const event = await anExport(store);
      await store.claimExport(NOON, NOON + MINUTE);
      const delivery = aDelivery(event, { spool: "spl_out" });
      await store.settleEvent(anOutcome(event, [delivery]));
      await store.claimDeliveries(1, NOON, NOON + MINUTE, []);
      await store.settleDelivery(aResult(delivery.id, "dead"));
      expect((await store.spools()).toSorted()).toEqual(["spl_in", "spl_out"]);
    });

    it("judging anew exchanges a delivery's spool", async (store) => {
      const event = await anExport(store);
      await store.claimExport(NOON, NOON + MINUTE);
      const delivery = aDelivery(event, { spool: "spl_old" });
      await store.settleEvent(anOutcome(event, [delivery]));
      await store.requestJudging(event, NOON);
      await store.claimExport(NOON, NOON + MINUTE);
      await store.settleEvent(anOutcome(event, [{ ...delivery, spool: "spl_new" }]));
      expect((await store.spools()).toSorted()).toEqual(["spl_in", "spl_new"]);
    });

    it("rows taken out are written with the verdicts and are due, for their destination alone", async (store) => {
      const event = await anExport(store);
      await store.claimExport(NOON, NOON + MINUTE);
      const rows = [aRow(event, 4), aRow(event, 7)];
      await store.settleEvent(anOutcome(event, [aDelivery(event)], { rows }));
      const claimed = await store.claimEvents(9, NOON, NOON + MINUTE);
      expect(claimed.map(({ id, onlyTo }) => ({ id, onlyTo }))).toEqual(
        rows.map(({ id }) => ({ id, onlyTo: "crm" })),
      );
    });

    it("a row is taken out once, however often its export is judged", async (store) => {
      const event = await anExport(store);
      await store.claimExport(NOON, NOON + MINUTE);
      const held = aHeld(event);
      await store.settleEvent(anOutcome(event, [held], { rows: [aRow(event, 4)] }));
      await store.requestJudging(event, NOON);
      expect(await store.claimExport(NOON, NOON + MINUTE)).toMatchObject({
        takenOut: [{ row: 4, destination: "crm" }],
      });
      const again = aRow(event, 4);
      const elsewhere = aRow(event, 4, { takenOut: { event, row: 4, destination: "desk" } });
      await store.settleEvent(anOutcome(event, [held], { rows: [again, elsewhere] }));
      const claimed = await store.claimEvents(9, NOON, NOON + MINUTE);
      expect(claimed.map(({ onlyTo }) => onlyTo)).toEqual(["crm", "desk"]);
      expect(await bodyIds(store)).not.toContain(again.id);
    });

    it("rows of a judging that came too late are none", async (store) => {
      const event = await judge(store, (id) => [aHeld(id)]);
      await store.settleEvent(anOutcome(event, [], { rows: [aRow(event, 1)] }));
      expect(await store.claimEvents(9, NOON, NOON + MINUTE)).toEqual([]);
    });

    it("a row's hold and event name the export and the row, and the export counts its rows", async (store) => {
      const event = await anExport(store);
      await store.claimExport(NOON, NOON + MINUTE);
      const row = aRow(event, 12);
      await store.settleEvent(anOutcome(event, [aHeld(event)], { rows: [row] }));
      await store.claimEvents(9, NOON, NOON + MINUTE);
      const held = aHeld(row.id);
      await store.settleEvent(anOutcome(row.id, [held]));
      expect(await store.hold(held.id)).toMatchObject({ parent: event, row: 12 });
      expect(await store.event(row.id)).toMatchObject({ parent: event, row: 12 });
      expect(await store.event(event)).toMatchObject({ rows: [{ state: "held", count: 1 }] });
    });
  });
}
