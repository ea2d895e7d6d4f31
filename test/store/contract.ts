import { describe, expect, test } from "vitest";
import type { AttemptResult } from "../../src/store/deliveries.ts";
import type { NewDelivery } from "../../src/store/events.ts";
import type { Store } from "../../src/store/store.ts";
import {
  aDelivery,
  aHeld,
  aNewEvent,
  anId,
  anOutcome,
  aResult,
  bodyIds,
  bytes,
  deliver,
  judge,
  NOON,
} from "../support/store.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Limits by which nothing is old. */
const NOTHING_OLD = { heldBefore: 0, deadBefore: 0, sentBefore: 0, recordsBefore: 0, now: NOON };

/** What every engine must do. `lend` gives a new, empty store to `run` and takes it back. */
export function describeStore(
  engine: string,
  lend: (run: (store: Store) => Promise<void>) => Promise<void>,
): void {
  const it = (title: string, run: (store: Store) => Promise<void>) => test(title, () => lend(run));

  describe(`${engine}: intake`, () => {
    it("an event without a dedupe digest is nobody's repeat", async (store) => {
      for (const _ of [1, 2])
        expect(await store.appendEvent(aNewEvent())).toEqual({ kind: "stored", repeatOf: null });
    });

    it("of a hundred equal events at once one is stored and the others are its repeats", async (store) => {
      const events = Array.from({ length: 100 }, () => aNewEvent({ dedupe: "same" }));
      const appended = await Promise.all(events.map((event) => store.appendEvent(event)));
      const stored = appended.flatMap((one, i) => (one.kind === "stored" ? [events[i]?.id] : []));
      expect(stored).toHaveLength(1);
      const repeats = appended.filter(({ kind }) => kind === "duplicate");
      expect(repeats).toEqual(
        Array.from({ length: 99 }, () => ({ kind: "duplicate", id: stored[0] })),
      );
      expect(await bodyIds(store)).toEqual(stored);
    });

    it("a repeat after the dedupe hours is a new event", async (store) => {
      await store.appendEvent(aNewEvent({ dedupe: "same", receivedAt: NOON }));
      const onTime = aNewEvent({ dedupe: "same", dedupeSince: NOON });
      expect((await store.appendEvent(onTime)).kind).toBe("duplicate");
      const late = aNewEvent({ dedupe: "same", dedupeSince: NOON + 1 });
      expect(await store.appendEvent(late)).toEqual({ kind: "stored", repeatOf: null });
    });

    it("an event delivered under the policy in force is not sent again", async (store) => {
      const { event } = await deliver(store, "delivered", { dedupe: "same" });
      expect(await store.appendEvent(aNewEvent({ dedupe: "same" }))).toEqual({
        kind: "duplicate",
        id: event,
      });
    });

    it("an event that ended dead, or under another policy, may come again and says whose repeat it is", async (store) => {
      const dead = await deliver(store, "dead", { dedupe: "one" });
      expect(await store.appendEvent(aNewEvent({ dedupe: "one" }))).toEqual({
        kind: "stored",
        repeatOf: dead.event,
      });
      const sent = await deliver(store, "delivered", { dedupe: "two", receivedAt: NOON - 1 });
      const underAnother = aNewEvent({ dedupe: "two", policy: "policy-2" });
      expect(await store.appendEvent(underAnother)).toEqual({
        kind: "stored",
        repeatOf: sent.event,
      });
    });

    it("an expired hold may come again", async (store) => {
      const event = await judge(store, (id) => [aHeld(id)], { dedupe: "same" });
      await store.sweep({ ...NOTHING_OLD, heldBefore: NOON + 1 });
      expect(await store.appendEvent(aNewEvent({ dedupe: "same" }))).toEqual({
        kind: "stored",
        repeatOf: event,
      });
    });

    it("while an earlier event is open, a repeat under another policy is a repeat still", async (store) => {
      const event = await judge(
        store,
        (id) => [aDelivery(id), aHeld(id, { destination: "desk" })],
        {
          dedupe: "same",
        },
      );
      const [claimed] = await store.claimDeliveries(1, NOON, NOON + MINUTE, []);
      await store.settleDelivery(aResult(claimed?.id ?? "", "dead"));
      const repeat = aNewEvent({ dedupe: "same", policy: "policy-2" });
      expect(await store.appendEvent(repeat)).toEqual({ kind: "duplicate", id: event });
    });

    it("of several repeats the newest event counts", async (store) => {
      await deliver(store, "dead", { dedupe: "same" });
      const again = aNewEvent({ dedupe: "same" });
      await store.appendEvent(again);
      expect(await store.appendEvent(aNewEvent({ dedupe: "same" }))).toEqual({
        kind: "duplicate",
        id: again.id,
      });
    });
  });

  describe(`${engine}: judging`, () => {
    it("claims the oldest first, with body, attempts and what the event came with", async (store) => {
      const old = aNewEvent({ receivedAt: NOON - 5, activity: "call-1", body: bytes("old") });
      await store.appendEvent(aNewEvent());
      await store.appendEvent(old);
      expect(await store.claimEvents(1, NOON, NOON + MINUTE)).toEqual([
        {
          id: old.id,
          practice: "larkspur",
          hook: "post-call",
          receivedAt: NOON - 5,
          activity: "call-1",
          body: bytes("old"),
          attempts: 1,
          crashes: 0,
          deliveries: [],
          onlyTo: null,
        },
      ]);
    });

    it("a test is claimed for the one destination that it is for", async (store) => {
      await store.appendEvent(aNewEvent({ testTo: "crm" }));
      expect(await store.claimEvents(1, NOON, NOON + MINUTE)).toMatchObject([{ onlyTo: "crm" }]);
    });

    it("two claimers never hold the same event", async (store) => {
      await Promise.all(Array.from({ length: 60 }, () => store.appendEvent(aNewEvent())));
      const claims = await Promise.all(
        Array.from({ length: 20 }, () => store.claimEvents(5, NOON, NOON + MINUTE)),
      );
      const ids = claims.flat().map(({ id }) => id);
      expect(ids).toHaveLength(60);
      expect(new Set(ids).size).toBe(60);
    });

    it("an event whose lease is over is due again and tells how often it was claimed", async (store) => {
      await store.appendEvent(aNewEvent());
      await store.claimEvents(1, NOON, NOON + MINUTE);
      expect(await store.claimEvents(1, NOON + MINUTE - 1, NOON + DAY)).toEqual([]);
      expect(await store.claimEvents(1, NOON + MINUTE, NOON + DAY)).toMatchObject([
        { attempts: 2, crashes: 0 },
      ]);
    });

    it("a crash is counted, and the event is due at once", async (store) => {
      const event = aNewEvent();
      await store.appendEvent(event);
      await store.claimEvents(1, NOON, NOON + MINUTE);
      await store.countCrash(event.id, NOON + 1);
      expect(await store.claimEvents(1, NOON + 1, NOON + MINUTE)).toMatchObject([
        { attempts: 2, crashes: 1 },
      ]);
    });

    it("an event that is put off is due at its time, and its claim does not count", async (store) => {
      const event = aNewEvent();
      await store.appendEvent(event);
      for (let at = NOON; at < NOON + 3 * MINUTE; at += MINUTE) {
        expect(await store.claimEvents(1, at, at + DAY)).toMatchObject([{ attempts: 1 }]);
        await store.putOff(event.id, at + MINUTE);
        expect(await store.claimEvents(1, at + MINUTE - 1, at + DAY)).toEqual([]);
      }
    });

    it("a delivery that is put off has had no attempt", async (store) => {
      const event = await judge(store, (id) => [aDelivery(id)]);
      for (let at = NOON; at < NOON + 3 * MINUTE; at += MINUTE) {
        const [claimed] = await store.claimDeliveries(1, at, at + DAY, []);
        expect(claimed).toMatchObject({ attempt: 1 });
        const putOff = { nextAt: at + MINUTE, isPutOff: true };
        await store.settleDelivery(aResult(claimed?.id ?? "", "retrying", putOff));
        expect(await store.claimDeliveries(1, at + MINUTE - 1, at + DAY, [])).toEqual([]);
      }
      const [delivery] = (await store.event(event))?.deliveries ?? [];
      expect(delivery).toMatchObject({ state: "retrying", attempts: 0 });
    });

    it("after a restart everything in hand is due at once, oldest first", async (store) => {
      const old = aNewEvent({ receivedAt: NOON - 9 });
      await store.appendEvent(old);
      await judge(store, (id) => [aDelivery(id)]);
      await store.claimDeliveries(1, NOON, NOON + DAY, []);
      await store.appendEvent(aNewEvent());
      expect(await store.releaseLeases(NOON)).toEqual({ events: 1, deliveries: 1, unknown: 0 });
      expect(await store.claimEvents(1, NOON, NOON + DAY)).toMatchObject([
        { id: old.id, attempts: 2 },
      ]);
      expect(await store.claimDeliveries(1, NOON, NOON + DAY, [])).toMatchObject([{ attempt: 2 }]);
    });

    it("verdicts, decisions and shape are kept, and the event is judged", async (store) => {
      const event = aNewEvent();
      const crm = aDelivery(event.id);
      const desk = aHeld(event.id, {
        destination: "desk",
        detail: "too-deep",
        reason: "unreadable",
      });
      await store.appendEvent(event);
      await store.claimEvents(1, NOON, NOON + MINUTE);
      await store.settleEvent(anOutcome(event.id, [crm, desk], { shape: '{"a":1}', at: NOON + 3 }));
      const common = { event: event.id, attempts: 0, updatedAt: NOON + 3 };
      expect(await store.event(event.id)).toEqual({
        id: event.id,
        practice: "larkspur",
        hook: "post-call",
        receivedAt: NOON,
        state: "judged",
        repeatOf: null,
        parent: null,
        row: null,
        rows: [],
        shape: '{"a":1}',
        deliveries: [
          {
            id: crm.id,
            destination: "crm",
            state: "pending",
            reason: null,
            detail: null,
            ...common,
          },
          {
            id: desk.id,
            destination: "desk",
            state: "held",
            reason: "unreadable",
            detail: "too-deep",
            ...common,
          },
        ],
      });
      expect(await store.decisions(0, 10)).toEqual([
        { seq: 1, ...crm.decision },
        { seq: 2, ...desk.decision },
      ]);
      expect(await store.claimEvents(1, NOON + DAY, NOON + DAY)).toEqual([]);
    });

    it("a scanner that finishes after another has settled its event changes nothing", async (store) => {
      const event = await judge(store, (id) => [aHeld(id)]);
      await store.settleEvent(anOutcome(event, [aDelivery(event)]));
      expect((await store.event(event))?.deliveries).toMatchObject([{ state: "held" }]);
      expect(await store.decisions(0, 10)).toHaveLength(1);
    });

    it("an event that is not there cannot be settled", async (store) => {
      await expect(store.settleEvent(anOutcome("evt_none", []))).rejects.toMatchObject({
        code: "ERR_NOT_FOUND",
      });
    });

    it("judging anew updates what is open under its id, and leaves what is final, released or being sent", async (store) => {
      const before: Record<string, NewDelivery> = {};
      const event = await judge(store, (id) => {
        const made = ["held", "pending", "sending", "sent"].map((destination) => {
          const delivery =
            destination === "held" ? aHeld(id, { destination }) : aDelivery(id, { destination });
          before[destination] = delivery;
          return delivery;
        });
        return made;
      });
      await store.claimDeliveries(9, NOON, NOON + DAY, ["pending", "sending"]);
      await store.settleDelivery(aResult(before["sent"]?.id ?? "", "delivered"));
      await store.claimDeliveries(9, NOON, NOON + DAY, ["pending"]);

      await store.requestJudging(event, NOON + 1);
      const [claimed] = await store.claimEvents(1, NOON + 1, NOON + DAY);
      expect(claimed).toMatchObject({
        id: event,
        attempts: 1,
        deliveries: [{ state: "held" }, {}, {}, { state: "delivered" }],
      });
      const again = Object.entries(before).map(([destination, { id }]) =>
        aDelivery(event, {
          id,
          destination,
          state: destination === "pending" ? "held" : "pending",
          policy: "new",
        }),
      );
      await store.settleEvent(anOutcome(event, again, { at: NOON + 2 }));

      const states = (await store.event(event))?.deliveries.map(({ destination, state }) => [
        destination,
        state,
      ]);
      expect(states).toEqual([
        ["held", "pending"],
        ["pending", "held"],
        ["sending", "pending"],
        ["sent", "delivered"],
      ]);
      expect((await store.decisions(4, 10)).map(({ destination }) => destination)).toEqual([
        "held",
        "pending",
      ]);
      expect(await store.claimDeliveries(9, NOON + 2, NOON + DAY, [])).toMatchObject([
        { id: before["held"]?.id, policy: "new", attempt: 1 },
      ]);
    });

    it("a delivery cannot get another id", async (store) => {
      const event = await judge(store, (id) => [aHeld(id)]);
      await store.requestJudging(event, NOON);
      await store.claimEvents(1, NOON, NOON + MINUTE);
      const settling = store.settleEvent(anOutcome(event, [aHeld(event)]));
      await expect(settling).rejects.toMatchObject({ code: "ERR_INTERNAL" });
    });

    it("an event without its original cannot be judged anew", async (store) => {
      const { event } = await deliver(store, "delivered");
      await expect(store.requestJudging(event, NOON)).rejects.toMatchObject({
        code: "ERR_NOT_FOUND",
      });
    });

    it("an event that waits to be judged needs no other request", async (store) => {
      const event = aNewEvent();
      await store.appendEvent(event);
      await store.claimEvents(1, NOON, NOON + MINUTE);
      await store.requestJudging(event.id, NOON);
      expect(await store.claimEvents(1, NOON, NOON + MINUTE)).toEqual([]);
    });
  });

  describe(`${engine}: tokens`, () => {
    const request = {
      practice: "larkspur",
      destination: "crm",
      type: "PHONE",
      digest: "d1",
      proposal: "tok_1",
    };

    it("the first proposal stays for good, whoever asks", async (store) => {
      const proposals = Array.from({ length: 20 }, (_, i) => [
        { ...request, proposal: `tok_${i}` },
      ]);
      const drawn = await Promise.all(proposals.map((one) => store.tokens(one)));
      expect(new Set(drawn.flat())).toEqual(new Set(["tok_0"]));
    });

    it("another practice, destination, type or value has another token, answered in order", async (store) => {
      const requests = [
        request,
        { ...request, practice: "willow", proposal: "tok_2" },
        { ...request, destination: "desk", proposal: "tok_3" },
        { ...request, type: "NAME", proposal: "tok_4" },
        { ...request, digest: "d2", proposal: "tok_5" },
        { ...request, proposal: "tok_6" },
      ];
      expect(await store.tokens(requests)).toEqual([
        "tok_1",
        "tok_2",
        "tok_3",
        "tok_4",
        "tok_5",
        "tok_1",
      ]);
    });

    it("two values never share a token", async (store) => {
      await store.tokens([request]);
      await expect(store.tokens([{ ...request, digest: "d2" }])).rejects.toMatchObject({
        code: "ERR_INTERNAL",
      });
    });
  });

  describe(`${engine}: delivery`, () => {
    it("a claim tells all that sending needs, and leases", async (store) => {
      const event = await judge(store, (id) => [aDelivery(id, { id: "dlv_1" })], {
        activity: "call-1",
      });
      expect(await store.claimDeliveries(5, NOON, NOON + MINUTE, [])).toEqual([
        {
          id: "dlv_1",
          event,
          practice: "larkspur",
          hook: "post-call",
          destination: "crm",
          activity: "call-1",
          policy: "destination-policy-1",
          body: bytes("sealed"),
          spool: null,
          released: "{}",
          attempt: 1,
          hasOriginal: true,
        },
      ]);
      expect(await store.claimDeliveries(5, NOON + MINUTE - 1, NOON + DAY, [])).toEqual([]);
      expect(await store.claimDeliveries(5, NOON + MINUTE, NOON + DAY, [])).toMatchObject([
        { attempt: 2 },
      ]);
    });

    it("two claimers never hold the same delivery", async (store) => {
      for (let i = 0; i < 40; i++) await judge(store, (id) => [aDelivery(id)]);
      const claims = await Promise.all(
        Array.from({ length: 20 }, () => store.claimDeliveries(3, NOON, NOON + MINUTE, [])),
      );
      const ids = claims.flat().map(({ id }) => id);
      expect(ids).toHaveLength(40);
      expect(new Set(ids).size).toBe(40);
    });

    it("busy destinations are left out, and a long queue does not keep others waiting", async (store) => {
      for (let i = 0; i < 6; i++)
        await judge(store, (id) => [aDelivery(id, { destination: "long" })]);
      await judge(
        store,
        (id) => [aDelivery(id, { destination: "busy" }), aDelivery(id, { destination: "short" })],
        {
          receivedAt: NOON + 1,
        },
      );
      const claimed = await store.claimDeliveries(3, NOON + 1, NOON + MINUTE, ["busy"]);
      expect(claimed.map(({ destination }) => destination).toSorted()).toEqual([
        "long",
        "long",
        "short",
      ]);
    });

    it("what is held, or due later, is not claimed", async (store) => {
      await judge(store, (id) => [aHeld(id)]);
      await deliver(store, "retrying");
      expect(await store.claimDeliveries(5, NOON + 999, NOON + DAY, [])).toEqual([]);
      expect(await store.claimDeliveries(5, NOON + 1000, NOON + DAY, [])).toMatchObject([
        { attempt: 2 },
      ]);
    });

    it("a late answer of an older lease changes nothing", async (store) => {
      const event = await judge(store, (id) => [aDelivery(id, { id: "dlv_1" })]);
      await store.claimDeliveries(1, NOON, NOON + 1, []);
      await store.claimDeliveries(1, NOON + 1, NOON + MINUTE, []);
      await store.settleDelivery(aResult("dlv_1", "dead", { attempt: 1 }));
      expect((await store.event(event))?.deliveries).toMatchObject([
        { state: "pending", attempts: 2 },
      ]);
      await store.settleDelivery(aResult("dlv_1", "delivered", { attempt: 2 }));
      await store.settleDelivery(aResult("dlv_1", "dead", { attempt: 2 }));
      expect((await store.event(event))?.deliveries).toMatchObject([
        { state: "delivered", attempts: 2 },
      ]);
    });

    it("an answer to a delivery that was judged anew meanwhile changes nothing", async (store) => {
      const event = await judge(store, (id) => [aDelivery(id, { id: "dlv_1" })]);
      await store.claimDeliveries(1, NOON, NOON + 1, []);
      await store.requestJudging(event, NOON + 2);
      await store.claimEvents(1, NOON + 2, NOON + MINUTE);
      await store.settleEvent(
        anOutcome(event, [aDelivery(event, { id: "dlv_1" })], { at: NOON + 2 }),
      );
      await store.settleDelivery(aResult("dlv_1", "dead"));
      expect((await store.event(event))?.deliveries).toMatchObject([{ state: "pending" }]);
    });

    const KEPT: [title: string, state: AttemptResult["state"], kept: ("event" | "delivery")[]][] = [
      [
        "a delivered one keeps its sealed body for a replay, and the original goes",
        "delivered",
        ["delivery"],
      ],
      ["a cancelled one keeps nothing", "cancelled", []],
      ["a dead one keeps both bodies", "dead", ["delivery", "event"]],
      ["one of unknown fate keeps both bodies", "unknown", ["delivery", "event"]],
      ["one that is held keeps both bodies", "held", ["delivery", "event"]],
      ["one that is tried again keeps both bodies", "retrying", ["delivery", "event"]],
    ];
    for (const [title, state, kept] of KEPT)
      it(title, async (store) => {
        const ids = await deliver(store, state);
        expect((await store.event(ids.event))?.deliveries).toMatchObject([{ state, attempts: 1 }]);
        expect(await bodyIds(store)).toEqual(kept.map((what) => ids[what]));
      });

    it("the original stays while another destination may need it", async (store) => {
      const event = await judge(store, (id) => [
        aDelivery(id),
        aDelivery(id, { destination: "desk" }),
      ]);
      const [one, two] = await store.claimDeliveries(2, NOON, NOON + MINUTE, []);
      await store.settleDelivery(aResult(one?.id ?? "", "delivered"));
      expect(await bodyIds(store)).toContain(event);
      await store.settleDelivery(aResult(two?.id ?? "", "delivered"));
      expect(await bodyIds(store)).not.toContain(event);
    });

    it("an event of which nothing leaves keeps no original", async (store) => {
      await judge(store, (id) => [
        aHeld(id, { state: "empty" }),
        aHeld(id, { destination: "desk", state: "unrouted" }),
      ]);
      await judge(store, () => []);
      expect(await bodyIds(store)).toEqual([]);
    });

    it("a delivery that is not there cannot be settled", async (store) => {
      const settling = store.settleDelivery(aResult("dlv_none", "dead"));
      await expect(settling).rejects.toMatchObject({ code: "ERR_NOT_FOUND" });
    });
  });

  describe(`${engine}: records`, () => {
    it("a policy is kept under its digest, the first text for good", async (store) => {
      await store.keepPolicy("digest", "", '{"a":1}', NOON);
      await store.keepPolicy("digest", "", '{"a":2}', NOON);
      expect(await store.policy("digest")).toBe('{"a":1}');
      expect(await store.policy("other")).toBeNull();
    });

    it("an event that is not there is null", async (store) => {
      expect(await store.event("evt_none")).toBeNull();
    });

    it("the last deliveries of a destination come newest first, with what was sent", async (store) => {
      for (const id of ["dlv_1", "dlv_2", "dlv_3"])
        await judge(store, (event) => [
          aDelivery(event, { id, body: bytes(id) }),
          aHeld(event, { destination: "desk" }),
        ]);
      const last = await store.lastDeliveries("crm", 2);
      expect(last.map(({ id, body }) => ({ id, body }))).toEqual([
        { id: "dlv_3", body: bytes("dlv_3") },
        { id: "dlv_2", body: bytes("dlv_2") },
      ]);
      expect((await store.lastDeliveries("desk", 1))[0]?.body).toBeNull();
    });

    it("depths and the next moment tell what waits", async (store) => {
      const empty = { depth: 0, oldest: null };
      expect(await store.depth()).toEqual([
        { queue: "judging", ...empty },
        { queue: "delivery", ...empty },
        { queue: "held", ...empty },
      ]);
      expect(await store.nextDue()).toBeNull();
      await judge(store, (id) => [aDelivery(id), aHeld(id, { destination: "desk" })]);
      await judge(store, (id) => [aDelivery(id)], { receivedAt: NOON + 1 });
      await store.appendEvent(aNewEvent({ receivedAt: NOON + 7 }));
      expect(await store.depth()).toEqual([
        { queue: "judging", depth: 1, oldest: NOON + 7 },
        { queue: "delivery", depth: 2, oldest: NOON },
        { queue: "held", depth: 1, oldest: NOON },
      ]);
      expect(await store.nextDue()).toBe(NOON);
    });

    it("the next moment is the end of a lease, or of a wait, whichever comes first", async (store) => {
      await store.appendEvent(aNewEvent());
      await store.claimEvents(1, NOON, NOON + DAY);
      expect(await store.nextDue()).toBe(NOON + DAY);
      await deliver(store, "retrying");
      expect(await store.nextDue()).toBe(NOON + 1000);
    });
  });

  describe(`${engine}: ledger`, () => {
    const entry = {
      seq: 1,
      practice: "",
      at: NOON,
      actor: "system",
      act: "start",
      facts: "{}",
      prev: "0",
      hash: "h1",
    };

    it("of those that append the same number at once one succeeds", async (store) => {
      const appended = await Promise.all(
        Array.from({ length: 10 }, (_, i) => store.appendLedger({ ...entry, hash: `h${i}` })),
      );
      expect(appended.filter((isDone) => isDone)).toHaveLength(1);
      expect(await store.ledgerHead()).toEqual({ seq: 1, hash: "h0" });
    });

    it("no number is left out", async (store) => {
      await expect(store.appendLedger({ ...entry, seq: 2 })).rejects.toMatchObject({
        code: "ERR_INTERNAL",
      });
      expect(await store.ledgerHead()).toBeNull();
    });

    it("entries are read back in order, page by page, and the newest of one act by itself", async (store) => {
      const entries = ["start", "stop", "start", "stop"].map((act, i) => ({
        ...entry,
        seq: i + 1,
        act,
      }));
      for (const one of entries) await store.appendLedger(one);
      expect(await store.ledger(1, 2)).toEqual(entries.slice(1, 3));
      expect(await store.lastEntry("start")).toEqual(entries[2]);
      expect(await store.lastEntry("none")).toBeNull();
    });
  });

  describe(`${engine}: retention`, () => {
    it("holds that are too old expire with both bodies, younger ones stay", async (store) => {
      const old = await judge(store, (id) => [aHeld(id, { body: bytes("x") })], {
        receivedAt: NOON - 2,
      });
      const young = await judge(store, (id) => [aHeld(id)], { receivedAt: NOON });
      const swept = await store.sweep({ ...NOTHING_OLD, heldBefore: NOON });
      expect(swept).toEqual({ expired: 1, bodies: 2, records: 0 });
      expect((await store.event(old))?.deliveries).toMatchObject([{ state: "expired" }]);
      expect((await store.event(young))?.deliveries).toMatchObject([{ state: "held" }]);
      expect(await bodyIds(store)).toEqual([young]);
    });

    it("bodies of dead ones go with the original, bodies of delivered ones by themselves", async (store) => {
      await deliver(store, "dead", { receivedAt: NOON - 2 });
      const sent = await deliver(store, "delivered", { receivedAt: NOON - 1 });
      expect(await store.sweep({ ...NOTHING_OLD, deadBefore: NOON })).toMatchObject({ bodies: 2 });
      expect(await bodyIds(store)).toEqual([sent.delivery]);
      expect(await store.sweep({ ...NOTHING_OLD, sentBefore: NOON })).toMatchObject({ bodies: 1 });
      expect(await bodyIds(store)).toEqual([]);
      expect(
        await store.sweep({ ...NOTHING_OLD, deadBefore: NOON, sentBefore: NOON }),
      ).toMatchObject({ bodies: 0 });
    });

    it("the original of a dead one stays for a hold beside it, and goes with the last", async (store) => {
      const event = await judge(store, (id) => [aDelivery(id), aHeld(id, { destination: "desk" })]);
      const [claimed] = await store.claimDeliveries(1, NOON, NOON + MINUTE, []);
      await store.settleDelivery(aResult(claimed?.id ?? "", "dead"));
      await store.sweep({ ...NOTHING_OLD, deadBefore: NOON + 1 });
      expect(await bodyIds(store)).toEqual([event]);
      await store.sweep({ ...NOTHING_OLD, heldBefore: NOON + 1 });
      expect(await bodyIds(store)).toEqual([]);
    });

    it("records go with all their rows, unless something still waits; decisions stay", async (store) => {
      const done = await deliver(store, "delivered", { receivedAt: NOON - 3 });
      const open = await judge(store, (id) => [aHeld(id)], { receivedAt: NOON - 2 });
      const young = await deliver(store, "delivered", { receivedAt: NOON });
      expect(await store.sweep({ ...NOTHING_OLD, recordsBefore: NOON })).toMatchObject({
        records: 1,
      });
      expect(await store.event(done.event)).toBeNull();
      expect(await bodyIds(store)).toEqual([young.delivery, open].toSorted());
      expect((await store.lastDeliveries("crm", 9)).map(({ event }) => event)).toEqual([
        young.event,
        open,
      ]);
      expect(await store.decisions(0, 9)).toHaveLength(3);
    });

    it("one sweep does all there is to do", async (store) => {
      await Promise.all(Array.from({ length: 450 }, () => store.appendEvent(aNewEvent())));
      const events = await store.claimEvents(450, NOON, NOON + MINUTE);
      await Promise.all(events.map(({ id }) => store.settleEvent(anOutcome(id, [aHeld(id)]))));
      const swept = await store.sweep({ ...NOTHING_OLD, heldBefore: NOON + 1 });
      expect(swept).toEqual({ expired: 450, bodies: 450, records: 0 });
    });
  });

  describe(`${engine}: as a whole`, () => {
    it("an operation that fails leaves nothing behind, and does not touch those beside it", async (store) => {
      const event = aNewEvent();
      await store.appendEvent(event);
      await store.claimEvents(1, NOON, NOON + MINUTE);
      const twice = [aDelivery(event.id), aDelivery(event.id, { id: anId("dlv"), state: "held" })];
      const beside = aNewEvent();
      const [settled, appended] = await Promise.allSettled([
        store.settleEvent(anOutcome(event.id, twice)),
        store.appendEvent(beside),
      ]);
      expect(settled).toMatchObject({ status: "rejected", reason: { code: "ERR_INTERNAL" } });
      expect(appended.status).toBe("fulfilled");
      expect(await store.event(event.id)).toMatchObject({ state: "judging", deliveries: [] });
      expect(await store.decisions(0, 9)).toEqual([]);
    });

    it("what it cannot store as it is, it refuses", async (store) => {
      for (const receivedAt of [
        undefined,
        Number.NaN,
        1.5,
        2 ** 60,
        true,
        new Date(NOON),
        {},
      ] as unknown[]) {
        const event = { ...aNewEvent(), receivedAt: receivedAt as number };
        await expect(store.appendEvent(event)).rejects.toMatchObject({ code: "ERR_INTERNAL" });
      }
      expect(await bodyIds(store)).toEqual([]);
    });

    it("answers to ping, and once closed to nothing", async (store) => {
      await store.ping();
      await store.ping();
      const last = store.appendEvent(aNewEvent());
      await store.close();
      expect(await last).toMatchObject({ kind: "stored" });
      await expect(store.ping()).rejects.toMatchObject({ code: "ERR_STORE_UNAVAILABLE" });
      await store.close();
    });
  });
}
