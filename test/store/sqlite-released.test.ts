import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { aHeld, anOutcome, bodyIds, judge, NOON, withStore } from "../support/store.ts";

test("a released delivery is claimed, and judging its event anew does not take back what a person decided", async () => {
  await withStore(async (store, file) => {
    const event = await judge(store, (id) => [aHeld(id, { id: "dlv_1" })]);
    const database = new DatabaseSync(file);
    database.exec(`UPDATE delivery SET state = 'released', next_at = ${NOON}, queued_at = ${NOON}`);
    database.close();
    await store.requestJudging(event, NOON);
    await store.claimEvents(1, NOON, NOON + 1000);
    await store.settleEvent(anOutcome(event, [aHeld(event, { id: "dlv_1" })]));
    expect((await store.event(event))?.deliveries).toMatchObject([{ state: "released" }]);
    expect(await store.claimDeliveries(1, NOON, NOON + 1000, [])).toMatchObject([{ id: "dlv_1" }]);
    expect(await bodyIds(store)).toEqual([event]);
  });
});
