import { describe, expect, test } from "vitest";
import { waitAfter } from "../../src/store/accounts.ts";
import type { Store } from "../../src/store/store.ts";
import { anApiKey, aPerson, aSession } from "../support/people.ts";
import { anEntry, bodyIds, bytes, NOON } from "../support/store.ts";

const DAY = 86_400_000;
const DONE = { kind: "done" };
const sweepAt = (now: number) =>
  ({ heldBefore: 0, deadBefore: 0, sentBefore: 0, recordsBefore: 0, now }) as const;

/** What every engine must keep of people; the part of the store contract that is about sign-in. */
export function describeAccounts(
  engine: string,
  lend: (run: (store: Store) => Promise<void>) => Promise<void>,
): void {
  const it = (title: string, run: (store: Store) => Promise<void>) => test(title, () => lend(run));
  const acts = async (store: Store) => (await store.ledger(0, 99)).map(({ act }) => act);
  const there = async (store: Store) => {
    const person = aPerson();
    await store.addPerson(person, anEntry(1));
    return person.id;
  };

  describe(`${engine}: people`, () => {
    it("one is found by id, address and link, and tells what was kept", async (store) => {
      const link = { link: "digest", linkKind: "invite", linkUntil: NOON + DAY } as const;
      const person = aPerson({ practice: "larkspur", email: "ada@clinic.example", ...link });
      expect(await store.addPerson(person, anEntry(1, { act: "user.add" }))).toEqual(DONE);
      const row = {
        ...person, password: null, disabledAt: null, signedInAt: null, totp: null, codesLeft: 0,
      }; // biome-ignore format: short facts
      expect(await store.person("id", person.id)).toEqual(row);
      expect(await store.person("email", "ada@clinic.example")).toEqual(row);
      expect(await store.person("link", "digest")).toEqual(row);
      expect(await store.people()).toEqual([row]);
      expect(await store.person("email", "bo@clinic.example")).toBeNull();
      expect(await acts(store)).toEqual(["user.add"]);
    });

    it("a second one of the same address is not added, and nothing is on record of it", async (store) => {
      await store.addPerson(aPerson({ email: "ada@clinic.example" }), anEntry(1));
      expect(await store.addPerson(aPerson({ email: "ada@clinic.example" }), anEntry(2))).toEqual({
        kind: "changed",
      });
      expect(await acts(store)).toHaveLength(1);
    });

    it("an admin who must not be the last stays until another one of as much can sign in", async (store) => {
      const entry = async () => anEntry(((await store.ledgerHead())?.seq ?? 0) + 1);
      const admin = async (practice: string | null, isIn: boolean) => {
        const person = aPerson({ role: "admin", practice });
        await store.addPerson(person, await entry());
        const set = { password: isIn ? "$argon2id$" : null };
        const totp = isIn ? bytes("secret") : null;
        await store.changePerson({ id: person.id, set, totp }, await entry());
        return person.id;
      };
      const demote = async (id: string) => {
        const change = { id, set: { role: "viewer" }, ifOtherAdmin: true } as const;
        return (await store.changePerson(change, await entry())).kind;
      };
      const [west, all] = [await admin("west", true), await admin(null, true)];
      await admin(null, false);
      const before = await acts(store);
      expect(await demote(all)).toBe("changed");
      expect((await store.person("id", all))?.role).toBe("admin");
      expect(await acts(store)).toEqual(before);
      expect(await demote(west)).toBe("done");
      const other = await admin(null, true);
      expect(await demote(all)).toBe("done");
      expect(await demote(other)).toBe("changed");
      // What is no admin, any more, may change as it likes.
      expect(await demote(west)).toBe("done");
    });

    it("a change leaves what it does not name, and is on record", async (store) => {
      const id = await there(store);
      const set = { role: "admin", password: "$argon2id$" } as const;
      const change = { id, set, totp: bytes("secret"), backupCodes: ["a", "b"] };
      expect(await store.changePerson(change, anEntry(2, { act: "user.change" }))).toEqual(DONE);
      expect(await store.person("id", id)).toMatchObject({
        role: "admin", password: "$argon2id$", practice: null, totp: bytes("secret"), codesLeft: 2,
      }); // biome-ignore format: short facts
      await store.changePerson({ id, set: { practice: "larkspur" } }, anEntry(3));
      expect(await store.person("id", id)).toMatchObject({
        practice: "larkspur", role: "admin", totp: bytes("secret"), codesLeft: 2,
      }); // biome-ignore format: short facts
      await store.changePerson({ id, set: { practice: null }, totp: null }, anEntry(4));
      expect(await store.person("id", id)).toMatchObject({
        practice: null,
        totp: null,
        codesLeft: 0,
      });
      expect(await bodyIds(store)).toEqual([]);
      expect(await acts(store)).toHaveLength(4);
    });

    it("a change that needs a link finds it once", async (store) => {
      const link = { link: "digest", linkKind: "invite", linkUntil: NOON } as const;
      const person = aPerson(link);
      await store.addPerson(person, anEntry(1));
      const use = { id: person.id, set: { link: null, password: "x" }, ifLink: "digest" };
      expect(await store.changePerson({ ...use, ifLink: "other" }, anEntry(2))).toEqual({ kind: "changed" });
      expect(await store.changePerson(use, anEntry(2))).toEqual(DONE);
      expect(await store.changePerson(use, anEntry(3))).toEqual({ kind: "changed" });
      expect(await store.person("link", "digest")).toBeNull();
      expect(await acts(store)).toHaveLength(2);
    }); // biome-ignore format: short facts

    it("a first second factor is set once, by whoever is faster", async (store) => {
      const id = await there(store);
      const first = (secret: string) => ({ id, set: {}, totp: bytes(secret), ifNoTotp: true });
      expect(await store.changePerson(first("one"), anEntry(2))).toEqual(DONE);
      expect(await store.changePerson(first("two"), anEntry(3))).toEqual({ kind: "changed" });
      expect(await store.person("id", id)).toMatchObject({ totp: bytes("one") });
    });

    it("an entry whose number is taken changes nothing", async (store) => {
      const id = await there(store);
      const behind = { kind: "behind" };
      expect(await store.addPerson(aPerson(), anEntry(1))).toEqual(behind);
      expect(await store.changePerson({ id, set: { role: "admin" } }, anEntry(1))).toEqual(behind);
      expect(await store.openSession(aSession(id), anEntry(1))).toEqual(behind);
      expect(await store.addApiKey(anApiKey(), anEntry(1))).toEqual(behind);
      expect(await store.people()).toHaveLength(1);
      expect(await store.person("id", id)).toMatchObject({ role: "reviewer" });
      expect(await store.sessionsOf(id)).toEqual([]);
      expect(await store.apiKeys()).toEqual([]);
    });

    it("a step of time is taken once, and none before it", async (store) => {
      const id = await there(store);
      const taken: boolean[] = [];
      for (const step of [7, 7, 6, 8]) taken.push(await store.useStep(id, step));
      expect(taken).toEqual([true, false, false, true]);
      await store.changePerson({ id, set: {}, totp: bytes("another") }, anEntry(2));
      expect(await store.useStep(id, 7)).toBe(true);
    });

    it("a backup code is taken once, from whom it was given", async (store) => {
      const id = await there(store);
      await store.changePerson({ id, set: {}, backupCodes: ["a", "b"] }, anEntry(2));
      expect(await store.useBackupCode("usr_other", "a")).toBe(false);
      expect(await store.useBackupCode(id, "a")).toBe(true);
      expect(await store.useBackupCode(id, "a")).toBe(false);
      expect(await store.person("id", id)).toMatchObject({ codesLeft: 1 });
    });

    it("emergencies are counted until they are over", async (store) => {
      await store.addPerson(aPerson({ emergencyUntil: NOON + 5 }), anEntry(1));
      await store.addPerson(aPerson(), anEntry(2));
      expect(await store.emergencies(NOON)).toBe(1);
      expect(await store.emergencies(NOON + 5)).toBe(0);
    });
  });

  describe(`${engine}: sessions`, () => {
    it("one is found by its token alone, in place of the one before it", async (store) => {
      const person = await there(store);
      const { token, ...session } = aSession(person);
      expect(await store.openSession({ token, ...session }, anEntry(2))).toEqual(DONE);
      expect(await store.session(token)).toEqual(session);
      expect(await store.session(session.id)).toBeNull();
      expect(await store.person("id", person)).toMatchObject({ signedInAt: NOON });
      const next = aSession(person, { replaces: session.id });
      await store.openSession(next, anEntry(3));
      expect(await store.session(token)).toBeNull();
      expect((await store.sessionsOf(person)).map(({ id }) => id)).toEqual([next.id]);
    });

    it("a link that opens one is used up by it", async (store) => {
      const link = { link: "digest", linkKind: "emergency", linkUntil: NOON } as const;
      const { id } = aPerson();
      await store.addPerson(aPerson({ id, ...link }), anEntry(1));
      const ifLink = "digest";
      expect(await store.openSession(aSession(id, { ifLink }), anEntry(2))).toEqual(DONE);
      expect(await store.openSession(aSession(id, { ifLink }), anEntry(3))).toEqual({ kind: "changed" });
      expect(await store.person("id", id)).toMatchObject({ link: null, linkKind: null, linkUntil: null });
    }); // biome-ignore format: short facts

    it("none is opened for somebody who is disabled or not there", async (store) => {
      const person = await there(store);
      await store.changePerson({ id: person, set: { disabledAt: NOON } }, anEntry(2));
      for (const id of [person, "usr_none"])
        expect(await store.openSession(aSession(id), anEntry(3))).toEqual({ kind: "gone" });
    });

    it("it remembers when its person last did something, never backwards", async (store) => {
      const session = aSession(await there(store));
      await store.openSession(session, anEntry(2));
      for (const at of [NOON + 9, NOON + 5]) await store.touchSession(session.id, at);
      expect(await store.session(session.token)).toMatchObject({ seenAt: NOON + 9 });
    });

    it("it is ended for its own person only, with what it kept", async (store) => {
      const person = await there(store);
      const session = aSession(person);
      await store.openSession(session, anEntry(2));
      await store.keepPending(session.id, bytes("secret"));
      expect(await store.pending(session.id)).toEqual(bytes("secret"));
      expect(await store.endSession(session.id, "usr_other", anEntry(3))).toEqual({ kind: "gone" });
      expect(await store.endSession(session.id, person, anEntry(3))).toEqual(DONE);
      expect(await store.endSession(session.id, person, anEntry(4))).toEqual({ kind: "gone" });
      await store.touchSession(session.id, NOON + 9);
      await store.keepPending(session.id, bytes("secret"));
      expect(await store.session(session.token)).toBeNull();
      expect(await store.pending(session.id)).toBeNull();
    });

    it("a change of its person can end all of them, and forget the devices", async (store) => {
      const person = await there(store);
      const device = { id: "dev_1", person, token: "t", createdAt: NOON, expiresAt: NOON + DAY };
      await store.openSession(aSession(person, { device }), anEntry(2));
      const { token: _token, ...kept } = device;
      expect(await store.device("t")).toEqual(kept);
      await store.changePerson({ id: person, set: {} }, anEntry(3));
      expect(await store.sessionsOf(person)).toHaveLength(1);
      await store.changePerson({ id: person, set: { role: "viewer" }, ends: true }, anEntry(4));
      expect(await store.sessionsOf(person)).toEqual([]);
      expect(await store.device("t")).toBeNull();
    });

    it("what is over is swept away, and what is not stays", async (store) => {
      const person = await there(store);
      const device = (n: number, expiresAt: number) => ({ id: `dev_${n}`, person, token: `t${n}`, createdAt: NOON, expiresAt });
      const [over, open] = [
        aSession(person, { expiresAt: NOON + 1, device: device(1, NOON + 1) }),
        aSession(person, { expiresAt: NOON + 9, device: device(2, NOON + 9) }),
      ];
      await store.openSession(over, anEntry(2));
      await store.openSession(open, anEntry(3));
      await store.keepPending(over.id, bytes("secret"));
      await store.sweep(sweepAt(NOON + 1));
      expect((await store.sessionsOf(person)).map(({ id }) => id)).toEqual([open.id]);
      expect([await store.device("t1"), await store.device("t2")]).toMatchObject([null, { id: "dev_2" }]);
      expect(await bodyIds(store)).toEqual([]);
    }); // biome-ignore format: short facts
  });

  describe(`${engine}: attempts`, () => {
    const who = { digest: "who", free: 3 };
    const from = { digest: "from", free: 9 };

    it("after some the next has to wait, twice as long each time", async (store) => {
      let now = NOON;
      const waits: (number | null)[] = [];
      for (let i = 0; i < 9; i++) {
        const { lockedUntil } = await store.countAttempt([who, from], now);
        waits.push(lockedUntil === null ? null : lockedUntil - now);
        if (lockedUntil !== null) now = lockedUntil;
      }
      expect(waits).toEqual([null, null, null, 30_000, null, 60_000, null, 120_000, null]);
      expect(waitAfter(99, 3)).toBe(3_600_000);
    });

    it("of many at once none is uncounted", async (store) => {
      const tries = await Promise.all(
        Array.from({ length: 20 }, () => store.countAttempt([who], NOON)),
      );
      expect(tries.filter(({ lockedUntil }) => lockedUntil === null)).toHaveLength(3);
    });

    it("one of them keeps the other from being counted", async (store) => {
      for (let i = 0; i < 3; i++) await store.countAttempt([who, from], NOON);
      for (let i = 0; i < 20; i++) await store.countAttempt([who, from], NOON);
      expect(await store.countAttempt([from], NOON)).toEqual({ lockedUntil: null, failures: [4] });
    });

    it("who gets in starts anew, and where from has one less", async (store) => {
      const person = await there(store);
      for (let i = 0; i < 3; i++) await store.countAttempt([who, from], NOON);
      const forgives = { all: ["who"], one: ["from"] };
      await store.openSession(aSession(person, { forgives }), anEntry(2));
      expect(await store.countAttempt([who, from], NOON)).toEqual({
        lockedUntil: null,
        failures: [1, 3],
      });
    });

    it("a day without one forgets them", async (store) => {
      for (let i = 0; i < 3; i++) await store.countAttempt([who], NOON);
      const later = NOON + DAY + 1;
      expect((await store.countAttempt([who], later)).failures).toEqual([1]);
      await store.countAttempt([from], NOON);
      await store.sweep(sweepAt(later));
      expect((await store.countAttempt([from], NOON)).failures).toEqual([1]);
    });
  });

  describe(`${engine}: keys of the API`, () => {
    it("one is found by its token, and stays on the list when it is revoked", async (store) => {
      const person = await there(store);
      const { token, ...key } = anApiKey({ person, practice: "larkspur" });
      expect(await store.addApiKey({ token, ...key }, anEntry(2))).toEqual(DONE);
      await store.addApiKey(anApiKey({ id: "key_2" }), anEntry(3));
      expect(await store.apiKey(token)).toEqual(key);
      expect(await store.apiKey(key.id)).toBeNull();
      await store.touchApiKey(key.id, NOON + 5);
      expect(await store.revokeApiKey(key.id, NOON + 9, anEntry(4))).toEqual(DONE);
      expect(await store.revokeApiKey(key.id, NOON + 9, anEntry(5))).toEqual({ kind: "gone" });
      expect(await store.apiKey(token)).toEqual({ ...key, usedAt: NOON + 5, revokedAt: NOON + 9 });
      expect((await store.apiKeys()).map(({ id }) => id)).toEqual([key.id, "key_2"]);
    });
  });
}
