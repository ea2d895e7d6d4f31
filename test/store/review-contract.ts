import { describe, expect, test } from "vitest";
import type { HoldFilter, HoldView } from "../../src/store/review.ts";
import type { Store } from "../../src/store/store.ts";
import {
  aDelivery, aDiscard, aHeld, aHeldWith, anEntry, anOutcome, anUndo, aRelease, aResult, bodyIds, bytes, deliver, judge,
  NOON,
} from "../support/store.ts"; // biome-ignore format: short names

const MINUTE = 60_000;
const ALL: HoldFilter = {
  state: "held",
  destination: null,
  hook: null,
  type: null,
  practice: null,
  before: null,
};
const NOTHING_OLD = { heldBefore: 0, deadBefore: 0, sentBefore: 0, recordsBefore: 0, now: NOON };

/** What every engine must do for a person who reviews; the second part of the store contract. */
export function describeReview(
  engine: string,
  lend: (run: (store: Store) => Promise<void>) => Promise<void>,
): void {
  const it = (title: string, run: (store: Store) => Promise<void>) => test(title, () => lend(run));
  const listed = async (store: Store, filter: Partial<HoldFilter> = {}) =>
    (await store.holds({ ...ALL, ...filter }, 99)).holds.map(({ id }) => id);
  const stateOf = async (store: Store, id: string) => (await store.hold(id))?.state;
  const seen = async (store: Store, id: string): Promise<HoldView> => {
    const hold = await store.hold(id);
    if (hold === null) throw new Error("no such hold");
    return hold;
  };
  const aHold = (store: Store, id = "dlv_1") => judge(store, (event) => [aHeld(event, { id })]);

  describe(`${engine}: holds`, () => {
    it("a hold tells all that a reviewer needs, and its original can be opened", async (store) => {
      const event = await judge(store, (id) => [
        aHeldWith(id, ["PHONE"], { id: "dlv_1", reason: "unreadable", detail: "too-deep" }),
        aDelivery(id, { destination: "desk", id: "dlv_2" }),
      ]);
      const hold = {
        id: "dlv_1", event, practice: "larkspur", hook: "post-call", destination: "crm", state: "held",
        reason: "unreadable", detail: "too-deep", attempts: 0, updatedAt: NOON, receivedAt: NOON,
        parent: null, row: null, policy: "destination-policy-1", findings: '{"PHONE":{"held":1}}', graceUntil: null,
      }; // biome-ignore format: short facts
      expect((await store.holds(ALL, 9)).holds).toEqual([hold]);
      expect(await store.hold("dlv_1")).toEqual({
        ...hold,
        original: bytes("original"),
        look: null,
      });
      expect(await store.hold("dlv_2")).toBeNull();
      expect(await store.hold("dlv_none")).toBeNull();
    });

    it("holds come newest first, page by page, each once", async (store) => {
      const ids = Array.from({ length: 7 }, (_, i) => `dlv_${i}`);
      for (const id of ids) await aHold(store, id);
      const pages: string[][] = [];
      for (let before: string | null = null; pages.length < 9; ) {
        const page = await store.holds({ ...ALL, before }, 3);
        pages.push(page.holds.map(({ id }) => id));
        before = page.next;
        if (before === null) break;
      }
      expect(pages.map(({ length }) => length)).toEqual([3, 3, 1]);
      expect(pages.flat()).toEqual(ids.toReversed());
      expect((await store.holds(ALL, 7)).next).toBeNull();
      const astray = store.holds({ ...ALL, before: "x" }, 3);
      await expect(astray).rejects.toMatchObject({ code: "ERR_USAGE" });
    });

    it("state, destination, hook and type narrow a list, also page by page", async (store) => {
      const both = (event: string) => [
        aHeldWith(event, ["NAME", "PHONE"], { id: "dlv_a" }),
        aHeldWith(event, ["PHONE"], { id: "dlv_b", destination: "desk" }),
      ];
      await judge(store, both);
      await judge(store, (event) => [aHeldWith(event, ["PHONE"], { id: "dlv_c" })], {
        hook: "texts",
      });
      await store.discardHold(aDiscard("dlv_b"), anEntry(1));
      expect(await listed(store)).toEqual(["dlv_c", "dlv_a"]);
      expect(await listed(store, { state: "discarded" })).toEqual(["dlv_b"]);
      expect(await listed(store, { destination: "crm" })).toEqual(["dlv_c", "dlv_a"]);
      expect(await listed(store, { destination: "desk" })).toEqual([]);
      expect(await listed(store, { hook: "texts" })).toEqual(["dlv_c"]);
      expect(await listed(store, { type: "NAME" })).toEqual(["dlv_a"]);
      expect(await listed(store, { type: "PHONE", destination: "crm" })).toEqual([
        "dlv_c",
        "dlv_a",
      ]);
      const first = await store.holds({ ...ALL, type: "PHONE" }, 1);
      expect(first.holds.map(({ id }) => id)).toEqual(["dlv_c"]);
      expect(await listed(store, { type: "PHONE", before: first.next })).toEqual(["dlv_a"]);
    });

    it("a practice sees its own and nothing else, also by type and page by page", async (store) => {
      const ids = ["dlv_a", "dlv_b", "dlv_c", "dlv_d"];
      for (const [i, id] of ids.entries())
        await judge(
          store,
          (event) => {
            const held = aHeldWith(event, ["NAME"], { id });
            return [{ ...held, decision: { ...held.decision, practice: i < 3 ? "west" : "" } }];
          },
          { practice: i < 3 ? "west" : "" },
        );
      expect(await listed(store, { practice: "west" })).toEqual(["dlv_c", "dlv_b", "dlv_a"]);
      expect(await listed(store, { practice: "west", type: "NAME" })).toHaveLength(3);
      expect(await listed(store, { practice: "west", type: "PHONE" })).toEqual([]);
      expect(await listed(store, { practice: "east" })).toEqual([]);
      expect(await listed(store)).toHaveLength(4);
      const { next } = await store.holds({ ...ALL, practice: "west" }, 2);
      expect(await listed(store, { practice: "west", before: next })).toEqual(["dlv_a"]);
    });

    it("judging anew changes the types under which a hold is found", async (store) => {
      const event = await judge(store, (id) => [aHeldWith(id, ["NAME"], { id: "dlv_1" })]);
      await store.requestJudging(event, NOON);
      await store.claimEvents(1, NOON, NOON + MINUTE);
      await store.settleEvent(anOutcome(event, [aHeldWith(event, ["PHONE"], { id: "dlv_1" })]));
      expect(await listed(store, { type: "NAME" })).toEqual([]);
      expect(await listed(store, { type: "PHONE" })).toEqual(["dlv_1"]);
    });

    it("what could not be delivered is listed too, and why", async (store) => {
      const { delivery } = await deliver(store, "dead");
      expect((await store.holds({ ...ALL, state: "dead" }, 9)).holds).toMatchObject([
        { id: delivery, reason: "dead" },
      ]);
    });
  });

  describe(`${engine}: acts on a hold`, () => {
    it("a consent is kept while it is held, the newest in place of others", async (store) => {
      await aHold(store);
      const consent = { delivery: "dlv_1", actor: "usr_1", digest: "a", at: NOON };
      expect(await store.consent("dlv_1")).toBeNull();
      const none = { ...consent, delivery: "dlv_none" };
      expect(await store.keepConsent(none, anEntry(1))).toEqual({ kind: "gone" });
      expect(await store.keepConsent(consent, anEntry(1, { act: "hold.ask" }))).toEqual({
        kind: "done",
      });
      expect(await store.keepConsent(consent, anEntry(1))).toEqual({ kind: "behind" });
      const later = { ...consent, actor: "usr_2", digest: "b", at: NOON + 1 };
      await store.keepConsent(later, anEntry(2));
      expect(await store.consent("dlv_1")).toEqual(later);
      await store.discardHold(aDiscard("dlv_1"), anEntry(3));
      expect(await store.keepConsent(consent, anEntry(4))).toMatchObject({ kind: "decided" });
      expect(await store.ledger(0, 9)).toHaveLength(3);
    });

    it("a released one is due at once with the released body, its decision and the ledger entry", async (store) => {
      const event = await aHold(store);
      const release = aRelease("dlv_1", await seen(store, "dlv_1"), { at: NOON + 5 });
      expect(await store.releaseHold(release, anEntry(1, { act: "hold.release" }))).toEqual({
        kind: "done",
      });
      expect(await store.event(event)).toMatchObject({
        deliveries: [{ state: "released", reason: null }],
      });
      expect(await store.claimDeliveries(9, NOON + 4, NOON + MINUTE, [])).toEqual([]);
      expect(await store.claimDeliveries(9, NOON + 5, NOON + MINUTE, [])).toMatchObject([
        {
          id: "dlv_1",
          policy: "destination-policy-2",
          body: bytes("released"),
          released: '{"by":"a person"}',
        },
      ]);
      expect((await store.decisions(1, 9)).map(({ verdict }) => verdict)).toEqual(["release"]);
      expect(await store.ledger(0, 9)).toMatchObject([{ act: "hold.release" }]);
      expect(await store.depth()).toContainEqual({ queue: "delivery", depth: 1, oldest: NOON + 5 });
    });

    it("of twenty acts at once one is done, and of the others nothing is written", async (store) => {
      await aHold(store);
      const hold = await seen(store, "dlv_1");
      const acted = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          i % 2 === 0
            ? store.releaseHold(aRelease("dlv_1", hold), anEntry(1))
            : store.discardHold(aDiscard("dlv_1"), anEntry(1)),
        ),
      );
      expect(acted.filter(({ kind }) => kind === "done")).toHaveLength(1);
      expect(acted.filter(({ kind }) => kind === "decided")).toHaveLength(19);
      expect(await store.decisions(0, 9)).toHaveLength(2);
      expect(await store.ledger(0, 9)).toHaveLength(1);
    });

    it("a release rests on the hold that was seen: judged anew since, it is refused", async (store) => {
      const event = await aHold(store);
      const hold = await seen(store, "dlv_1");
      await store.requestJudging(event, NOON + 1);
      await store.claimEvents(1, NOON + 1, NOON + MINUTE);
      const again = aHeld(event, { id: "dlv_1" });
      await store.settleEvent(anOutcome(event, [again], { at: NOON + 1 }));
      expect(await store.releaseHold(aRelease("dlv_1", hold), anEntry(1))).toEqual({
        kind: "changed",
      });
      const underAnother = { ...(await seen(store, "dlv_1")), policy: "another" };
      expect(await store.releaseHold(aRelease("dlv_1", underAnother), anEntry(1))).toEqual({
        kind: "changed",
      });
      expect(await stateOf(store, "dlv_1")).toBe("held");
      expect(await bodyIds(store)).toEqual([event]);
      expect(await store.ledgerHead()).toBeNull();
    });

    it("an act whose ledger entry does not fit is not done", async (store) => {
      await aHold(store);
      await store.appendLedger(anEntry(1));
      expect(await store.discardHold(aDiscard("dlv_1"), anEntry(1))).toEqual({ kind: "behind" });
      await expect(store.discardHold(aDiscard("dlv_1"), anEntry(3))).rejects.toMatchObject({
        code: "ERR_INTERNAL",
      });
      expect(await stateOf(store, "dlv_1")).toBe("held");
      expect(await store.decisions(0, 9)).toHaveLength(1);
    });

    it("an act on what is not there, or not in the state for it, writes nothing", async (store) => {
      const { delivery } = await deliver(store, "delivered");
      await aHold(store);
      for (const acted of [
        await store.releaseHold(aRelease("dlv_none", null), anEntry(1)),
        await store.discardHold(aDiscard("dlv_none"), anEntry(1)),
        await store.undoDiscard(anUndo("dlv_none"), anEntry(1)),
        await store.rejudgeHold("dlv_none", NOON, anEntry(1)),
        await store.retryDelivery("dlv_none", NOON, anEntry(1)),
      ])
        expect(acted).toEqual({ kind: "gone" });
      for (const [acted, state] of [
        [await store.releaseHold(aRelease(delivery, null), anEntry(1)), "delivered"],
        [await store.discardHold(aDiscard(delivery), anEntry(1)), "delivered"],
        [await store.rejudgeHold(delivery, NOON, anEntry(1)), "delivered"],
        [await store.retryDelivery("dlv_1", NOON, anEntry(1)), "held"],
        [await store.undoDiscard(anUndo("dlv_1"), anEntry(1)), "held"],
      ] as const)
        expect(acted).toEqual({ kind: "decided", state });
      expect(await store.ledgerHead()).toBeNull();
    });

    it("a discarded one is final at once; in its grace time it can be held again, later not", async (store) => {
      const event = await aHold(store);
      await store.discardHold(aDiscard("dlv_1", { graceUntil: NOON + 10 }), anEntry(1));
      expect(await seen(store, "dlv_1")).toMatchObject({
        state: "discarded",
        graceUntil: NOON + 10,
      });
      await store.sweep({ ...NOTHING_OLD, now: NOON + 9 });
      expect(await bodyIds(store)).toEqual([event]);
      expect(await store.undoDiscard(anUndo("dlv_1", { at: NOON + 9 }), anEntry(2))).toEqual({
        kind: "done",
      });
      expect(await seen(store, "dlv_1")).toMatchObject({
        state: "held",
        reason: "phi",
        graceUntil: null,
      });

      await store.discardHold(aDiscard("dlv_1", { graceUntil: NOON + 10 }), anEntry(3));
      expect(await store.undoDiscard(anUndo("dlv_1", { at: NOON + 10 }), anEntry(4))).toEqual({
        kind: "decided",
        state: "discarded",
      });
      expect(await store.sweep({ ...NOTHING_OLD, now: NOON + 10 })).toMatchObject({ bodies: 1 });
      expect(await bodyIds(store)).toEqual([]);
      expect(await store.undoDiscard(anUndo("dlv_1", { at: NOON }), anEntry(4))).toMatchObject({
        kind: "decided",
      });
      expect((await store.decisions(1, 9)).map(({ verdict }) => verdict)).toEqual([
        "discard",
        "hold",
        "discard",
      ]);
    });

    it("the original stays in the grace time although all else of the event is settled", async (store) => {
      const event = await judge(store, (id) => [
        aHeld(id, { id: "dlv_1" }),
        aDelivery(id, { id: "dlv_2", destination: "desk" }),
      ]);
      await store.discardHold(aDiscard("dlv_1", { graceUntil: NOON + 10 }), anEntry(1));
      await store.claimDeliveries(1, NOON, NOON + MINUTE, []);
      await store.settleDelivery(aResult("dlv_2", "delivered"));
      expect(await bodyIds(store)).toEqual(["dlv_2", event]);
      await store.sweep({ ...NOTHING_OLD, now: NOON + 10 });
      expect(await bodyIds(store)).toEqual(["dlv_2"]);
    });

    it("a held one is judged anew while its original is there", async (store) => {
      const event = await aHold(store);
      expect(await store.rejudgeHold("dlv_1", NOON + 1, anEntry(1))).toEqual({ kind: "done" });
      expect(await store.claimEvents(1, NOON + 1, NOON + MINUTE)).toMatchObject([{ id: event }]);
    });

    it("a dead one, or one of unknown fate, is sent again as it was sealed, under its id", async (store) => {
      for (const [i, state] of (["dead", "unknown"] as const).entries()) {
        const { delivery } = await deliver(store, state);
        expect(await store.retryDelivery(delivery, NOON + 1, anEntry(i + 1))).toEqual({
          kind: "done",
        });
        expect(await store.claimDeliveries(9, NOON + 1, NOON + MINUTE, [])).toMatchObject([
          { id: delivery, attempt: 2, body: bytes("sealed") },
        ]);
        await store.settleDelivery(aResult(delivery, "delivered", { attempt: 2 }));
      }
    });

    it("a dead one whose body is erased cannot be sent again", async (store) => {
      const { delivery } = await deliver(store, "dead");
      await store.sweep({ ...NOTHING_OLD, deadBefore: NOON + 1 });
      expect(await store.retryDelivery(delivery, NOON, anEntry(1))).toEqual({ kind: "gone" });
    });
  });

  describe(`${engine}: what a person released`, () => {
    const aReleased = async (store: Store) => {
      const event = await aHold(store);
      await store.releaseHold(aRelease("dlv_1", await seen(store, "dlv_1")), anEntry(1));
      return event;
    };
    const judgeAnew = async (store: Store, event: string) => {
      const [claimed] = await store.claimEvents(1, NOON, NOON + MINUTE);
      expect(claimed?.id).toBe(event);
      await store.settleEvent(anOutcome(event, [aHeld(event, { id: "dlv_1" })]));
    };

    it("is not taken back when its event is judged anew, not even after a failed attempt", async (store) => {
      const event = await aReleased(store);
      await store.requestJudging(event, NOON);
      await judgeAnew(store, event);
      expect(await stateOf(store, "dlv_1")).toBe("released");
      await store.claimDeliveries(1, NOON, NOON + MINUTE, []);
      await store.settleDelivery(aResult("dlv_1", "retrying", { nextAt: NOON + 9 }));
      await store.requestJudging(event, NOON);
      await judgeAnew(store, event);
      expect(await stateOf(store, "dlv_1")).toBe("released");
      expect(await store.claimDeliveries(1, NOON + 9, NOON + MINUTE, [])).toMatchObject([
        { id: "dlv_1", attempt: 2, body: bytes("released") },
      ]);
    });

    it("is judged anew when it may no longer be sent so", async (store) => {
      const event = await aReleased(store);
      await store.claimDeliveries(1, NOON, NOON + MINUTE, []);
      await store.requestJudging(event, NOON, "dlv_1");
      await judgeAnew(store, event);
      expect(await stateOf(store, "dlv_1")).toBe("held");
      expect(await bodyIds(store)).toEqual([event]);
    });
  });
}
