import { describe, expect, test } from "vitest";
import type { HoldFilter } from "../../src/store/review.ts";
import type { Store } from "../../src/store/store.ts";
import {
  aDelivery, aHeld, anEntry, aRelease, aResult, aText, bodyIds, bytes, NOON,
} from "../support/store.ts"; // biome-ignore format: short names

const MINUTE = 60_000;
const NOTHING_OLD = { heldBefore: 0, deadBefore: 0, sentBefore: 0, recordsBefore: 0, now: NOON };
const UNKNOWN: HoldFilter = {
  state: "unknown",
  destination: null,
  hook: null,
  type: null,
  practice: null,
  before: null,
};

/** What every engine must do for texts, which are sent at most once; the third part of the store contract. */
export function describeTexts(
  engine: string,
  lend: (run: (store: Store) => Promise<void>) => Promise<void>,
): void {
  const it = (title: string, run: (store: Store) => Promise<void>) => test(title, () => lend(run));
  const sent = (event: string) => aDelivery(event, { id: "dlv_1" });
  const held = (event: string) => aHeld(event, { id: "dlv_1" });
  const stateOf = async (store: Store, event: string) =>
    (await store.event(event))?.deliveries.map(({ state, attempts, reason }) => [
      state,
      attempts,
      reason,
    ]);

  describe(`${engine}: texts`, () => {
    it("a text about to be sent is judged, decided and in hand, and nobody else gets it", async (store) => {
      const text = aText(null, sent);
      expect(await store.acceptText(text)).toEqual({ kind: "accepted" });
      expect(await store.event(text.event.id)).toMatchObject({ state: "judged" });
      expect(await stateOf(store, text.event.id)).toEqual([["pending", 1, null]]);
      expect((await store.decisions(0, 9)).map(({ delivery }) => delivery)).toEqual(["dlv_1"]);
      expect(await store.claimDeliveries(9, NOON, NOON + MINUTE, [])).toEqual([]);
      expect(await store.claimEvents(9, NOON + MINUTE, NOON + MINUTE)).toEqual([]);
      await store.settleDelivery(aResult("dlv_1", "delivered"));
      expect(await stateOf(store, text.event.id)).toEqual([["delivered", 1, null]]);
      expect(await bodyIds(store)).toEqual(["dlv_1"]);
    });

    it("after a restart a text that was in hand is of unknown fate, listed, and never due", async (store) => {
      const text = aText(null, sent);
      await store.acceptText(text);
      expect(await store.releaseLeases(NOON)).toEqual({ events: 0, deliveries: 0, unknown: 1 });
      expect(await stateOf(store, text.event.id)).toEqual([["unknown", 1, "interrupted"]]);
      expect(await store.claimDeliveries(9, NOON + MINUTE, NOON + MINUTE, [])).toEqual([]);
      expect((await store.holds(UNKNOWN, 9)).holds.map(({ id }) => id)).toEqual(["dlv_1"]);
      expect((await store.hold("dlv_1"))?.original).toEqual(bytes("original"));
    });

    it("a text whose lease is over is of unknown fate too", async (store) => {
      const text = aText(null, sent);
      await store.acceptText(text);
      expect(await store.claimDeliveries(9, text.leaseUntil, NOON + MINUTE, [])).toEqual([]);
      expect(await stateOf(store, text.event.id)).toEqual([["unknown", 1, "interrupted"]]);
    });

    it("a text that a person released is sent once at most as well", async (store) => {
      const text = aText(null, held);
      await store.acceptText(text);
      expect(await stateOf(store, text.event.id)).toEqual([["held", 0, "phi"]]);
      const seen = await store.hold("dlv_1");
      await store.releaseHold(aRelease("dlv_1", seen), anEntry(1));
      const [claimed] = await store.claimDeliveries(9, NOON, NOON + 1000, []);
      expect(claimed?.id).toBe("dlv_1");
      expect(await store.releaseLeases(NOON)).toMatchObject({ unknown: 1 });
      expect(await stateOf(store, text.event.id)).toEqual([["unknown", 1, "interrupted"]]);
    });

    it("a retry of one of unknown fate is one more attempt, and no more", async (store) => {
      await store.acceptText(aText(null, sent));
      await store.releaseLeases(NOON);
      await store.retryDelivery("dlv_1", NOON, anEntry(1));
      const claim = () => store.claimDeliveries(9, NOON, NOON, []);
      expect(await claim()).toMatchObject([{ id: "dlv_1", attempt: 2 }]);
      expect(await claim()).toEqual([]);
      expect((await store.hold("dlv_1"))?.state).toBe("unknown");
    });

    it("of many requests under one key one is accepted, and the others learn what became of it", async (store) => {
      const texts = Array.from({ length: 20 }, () => aText("key"));
      const accepted = await Promise.all(texts.map((text) => store.acceptText(text)));
      expect(accepted.filter(({ kind }) => kind === "accepted")).toHaveLength(1);
      const event = texts[accepted.findIndex(({ kind }) => kind === "accepted")]?.event.id;
      for (const one of accepted)
        if (one.kind === "repeated")
          expect(one.earlier).toMatchObject({
            event,
            request: "request-1",
            isOpen: true,
            answer: null,
          });
      expect(await bodyIds(store)).toHaveLength(2);
    });

    it("the answer is written with the outcome, and a repeat gets it until the key is over its time", async (store) => {
      await store.acceptText(aText("key", sent));
      await store.settleDelivery(aResult("dlv_1", "delivered"), { key: "key", blob: bytes("a") });
      const first = { state: "delivered", isOpen: false, answer: bytes("a"), delivery: "dlv_1" };
      expect(await store.keyedRequest("key", NOON + MINUTE - 1)).toMatchObject(first);
      expect(await store.keyedRequest("other", NOON)).toBeNull();
      expect(await store.keyedRequest("key", NOON + MINUTE)).toBeNull();
    });

    it("a held text has its answer from the start", async (store) => {
      await store.acceptText(aText("key", held, { answer: bytes("held") }));
      const first = { state: "held", isOpen: false, answer: bytes("held") };
      expect(await store.keyedRequest("key", NOON)).toMatchObject(first);
    });

    it("a key over its time is free, swept or not, and its answer is erased", async (store) => {
      await store.acceptText(aText("key", held, { answer: bytes("held"), expiresAt: NOON }));
      const again = aText("key", (event) => aHeld(event, { id: "dlv_2" }), { expiresAt: NOON + 1 });
      expect(await store.acceptText(again)).toEqual({ kind: "accepted" });
      expect(await bodyIds(store)).not.toContain("key");
      await store.acceptText(
        aText("key-2", (event) => aHeld(event, { id: "dlv_3" }), {
          answer: bytes("x"),
          expiresAt: NOON,
        }),
      );
      await store.sweep(NOTHING_OLD);
      expect(await bodyIds(store)).not.toContain("key-2");
      expect(await store.keyedRequest("key", NOON)).toMatchObject({ delivery: "dlv_2" });
    });
  });
}
