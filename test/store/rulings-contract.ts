import { describe, expect, test } from "vitest";
import type { KeptRuling } from "../../src/store/rulings.ts";
import type { Store } from "../../src/store/store.ts";
import { anEntry, aRuling, bodyIds, bytes, NOON } from "../support/store.ts";

const SWEEP = { heldBefore: 0, deadBefore: 0, sentBefore: 0, recordsBefore: 0, now: NOON };

/** What every engine must do for rulings on texts; a further part of the store contract. */
export function describeRulings(
  engine: string,
  lend: (run: (store: Store) => Promise<void>) => Promise<void>,
): void {
  const it = (title: string, run: (store: Store) => Promise<void>) => test(title, () => lend(run));
  let entries = 0;
  const entry = async (store: Store) => {
    entries = ((await store.ledgerHead())?.seq ?? 0) + 1;
    return anEntry(entries, { act: "ruling.add" });
  };
  const add = async (store: Store, given: Partial<KeptRuling> = {}) => {
    const ruling = aRuling(given);
    expect(await store.addRuling(ruling, await entry(store))).toEqual({ kind: "done" });
    return ruling;
  };
  const inForce = async (store: Store, now = NOON) =>
    (await store.rulingsAndActs(now, 0)).kept.map(({ id }) => id);

  describe(`${engine}: rulings`, () => {
    it("one is kept whole, with its text, and counts from its time to its end", async (store) => {
      const ruling = await add(store);
      expect(await store.ruling(ruling.id)).toEqual(ruling);
      expect(await store.ruling("rul_none")).toBeNull();
      expect((await store.rulingsAndActs(ruling.expiresAt - 1, 0)).kept).toEqual([ruling]);
      expect(await inForce(store, ruling.expiresAt)).toEqual([]);
    });

    it("one that waits for a second person does not count before that one, and is confirmed once", async (store) => {
      const { id } = await add(store, { inForceAt: null });
      expect(await inForce(store)).toEqual([]);
      const confirmed = { id, second: "usr_2", at: NOON + 1, text: bytes("again") };
      expect(await store.confirmRuling(confirmed, await entry(store))).toEqual({ kind: "done" });
      expect(await store.ruling(id)).toMatchObject({ second: "usr_2", inForceAt: NOON + 1, text: bytes("again") });
      expect(await inForce(store)).toEqual([id]);
      expect(await store.confirmRuling(confirmed, await entry(store))).toEqual({ kind: "gone" });
    });

    it("open are those of a practice that count or wait for a second person", async (store) => {
      const [counts, waits] = [await add(store), await add(store, { inForceAt: null })];
      await add(store, { practice: "elsewhere" });
      await add(store, { expiresAt: NOON });
      const { id } = await add(store);
      await store.revokeRuling({ id, by: "usr_2", at: NOON }, await entry(store));
      expect(await store.openRulings("larkspur", NOON)).toEqual([counts, waits]);
    });

    it("the acts of the ledger on rulings come with them, in order, from a time on", async (store) => {
      for (const [seq, act] of ["ruling.ask", "start", "ruling.add", "ruling.revoke", "ruling.reveal"].entries())
        await store.appendLedger(anEntry(seq + 1, { act, at: NOON + seq }));
      const acts = async (since: number) => (await store.rulingsAndActs(NOON, since)).acts.map(({ seq, act }) => `${seq} ${act}`);
      expect(await acts(0)).toEqual(["1 ruling.ask", "3 ruling.add", "4 ruling.revoke"]);
      expect(await acts(NOON + 1)).toEqual(["3 ruling.add", "4 ruling.revoke"]);
    });

    it("a revoked one counts no more, its text is erased, and it is not revoked twice", async (store) => {
      const { id } = await add(store);
      const revoked = { id, by: "usr_2", at: NOON + 5 };
      expect(await store.revokeRuling(revoked, await entry(store))).toEqual({ kind: "done" });
      expect(await inForce(store)).toEqual([]);
      expect(await store.ruling(id)).toMatchObject({ revokedBy: "usr_2", revokedAt: NOON + 5, text: null });
      expect(await bodyIds(store)).toEqual([]);
      expect(await store.revokeRuling(revoked, await entry(store))).toEqual({ kind: "gone" });
    });

    it("nothing is written without its entry in the ledger", async (store) => {
      const { id } = await add(store);
      const taken = anEntry(1);
      const other = aRuling();
      expect(await store.addRuling(other, taken)).toEqual({ kind: "behind" });
      expect(await store.ruling(other.id)).toBeNull();
      expect(await store.revokeRuling({ id, by: "usr_2", at: NOON }, taken)).toEqual({ kind: "behind" });
      expect(await inForce(store)).toEqual([id]);
    });

    it("lists come newest first, page by page, of a practice or of all", async (store) => {
      const ids: string[] = [];
      for (const practice of ["a", "b", "a", "a"]) ids.unshift((await add(store, { practice })).id);
      const first = await store.rulings({ practice: null, before: null }, 3);
      expect(first.rulings.map(({ id }) => id)).toEqual(ids.slice(0, 3));
      const rest = await store.rulings({ practice: null, before: first.next }, 3);
      expect([rest.rulings.map(({ id }) => id), rest.next]).toEqual([ids.slice(3), null]);
      const own = await store.rulings({ practice: "b", before: null }, 3);
      expect(own.rulings.map(({ id }) => id)).toEqual([ids[2]]);
    });

    it("retention erases the text at the end, and the ruling with other records", async (store) => {
      const { id, expiresAt } = await add(store);
      await store.sweep({ ...SWEEP, now: expiresAt - 1 });
      expect(await bodyIds(store)).toEqual([id]);
      await store.sweep({ ...SWEEP, now: expiresAt });
      expect(await bodyIds(store)).toEqual([]);
      expect(await store.ruling(id)).toMatchObject({ text: null });
      await store.sweep({ ...SWEEP, now: expiresAt, recordsBefore: expiresAt });
      expect(await store.ruling(id)).toBeNull();
    });
  });
} // biome-ignore format: short facts
