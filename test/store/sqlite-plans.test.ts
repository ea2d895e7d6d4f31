import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { type Db, statementsOf } from "../../src/store/sqlite/database.ts";
import { migrate } from "../../src/store/sqlite/migrate.ts";
import { OPERATIONS as run } from "../../src/store/sqlite/operations.ts";
import { METHODS, type Method } from "../../src/store/sqlite/protocol.ts";
import { anApiKey, aPerson, aSession } from "../support/people.ts";
import {
  aDelivery, aDiscard, aHeld, aNewEvent, anEntry, anOutcome, anUndo, aRelease, aResult, aRuling, aText, bytes, NOON,
} from "../support/store.ts"; // biome-ignore format: short names

/** Scans that are meant: of a handful of keys or people, of one row at an end, and of a partial index that holds only what waits. */
const MEANT = new Set([
  "SCAN key USING INDEX sqlite_autoindex_key_1",
  "SCAN ledger",
  "SCAN p USING INDEX sqlite_autoindex_person_2",
  "SCAN api_key",
  "SCAN event USING COVERING INDEX event_due",
  "SCAN body USING COVERING INDEX body_spool",
  "SCAN delivery USING COVERING INDEX delivery_due",
  "SCAN delivery USING INDEX delivery_due",
  "SCAN delivery USING COVERING INDEX delivery_held",
]);

/** Does everything once, as a day would, and gives each statement that ran by the method it ran for. */
function statementsOfADay(database: DatabaseSync): Map<string, Method> {
  const inner = statementsOf(database);
  const seen = new Map<string, Method>();
  let current: Method = "ping";
  const note = (sql: string) => seen.set(sql, current);
  const db: Db = {
    run: (sql, ...values) => (note(sql), inner.run(sql, ...values)),
    get: (sql, ...values) => (note(sql), inner.get(sql, ...values)),
    all: (sql, ...values) => (note(sql), inner.all(sql, ...values)),
  };
  const op = <M extends Method>(method: M): (typeof run)[M] => {
    current = method;
    return run[method];
  };
  const done = new Set<Method>();
  const at = <M extends Method>(method: M) => (done.add(method), op(method));

  const event = aNewEvent({ dedupe: "same" });
  const end = NOON + 1000;
  at("appendEvent")(db, event);
  at("claimEvents")(db, 9, NOON, end);
  at("countCrash")(db, event.id, NOON);
  at("putOff")(db, event.id, NOON);
  const [crm, desk] = [
    aDelivery(event.id),
    aHeld(event.id, { destination: "desk", body: bytes("x") }),
  ];
  at("settleEvent")(db, anOutcome(event.id, [crm, desk]));
  at("claimDeliveries")(db, 9, NOON, end, []);
  at("depth")(db);
  at("nextDue")(db);
  at("lastDeliveries")(db, "crm", 5);
  at("event")(db, event.id);
  at("releaseLeases")(db, NOON);
  at("claimDeliveries")(db, 9, NOON, end, []);
  at("requestJudging")(db, event.id, NOON);
  at("claimEvents")(db, 9, NOON, end);
  at("settleEvent")(db, anOutcome(event.id, [crm, desk]));
  at("requestJudging")(db, event.id, NOON);
  at("requestJudging")(db, event.id, NOON);
  at("claimEvents")(db, 9, NOON, end);
  at("settleEvent")(db, anOutcome(event.id, [desk]));
  at("settleDelivery")(db, aResult(crm.id, "dead", { attempt: 2 }));
  const all = {
    state: "held",
    destination: null,
    hook: null,
    type: null,
    practice: null,
    before: null,
  } as const;
  at("holds")(db, all, 5);
  at("holds")(db, { ...all, type: "PHONE" }, 5);
  at("holds")(db, { ...all, practice: "larkspur" }, 5);
  for (const given of [{ destination: "desk" }, { hook: "post-call" }, { practice: "larkspur" }, { activity: "a" }, { type: "PHONE", hook: "x" }, { type: "PHONE", activity: "a" }]) {
    at("holds")(db, { ...all, from: 1, until: end, ...given }, 5);
    at("holdCount")(db, { ...all, from: 1, until: end, ...given }, 5);
  } // biome-ignore format: a list reads better in a row
  const some = {
    practice: null,
    hook: null,
    activity: null,
    from: null,
    until: null,
    before: null,
  };
  for (const given of [
    {},
    { hook: "post-call" },
    { activity: "a" },
    { practice: "larkspur", from: 1, until: end },
  ])
    at("events")(db, { ...some, ...given }, 5);
  at("history")(db, event.id);
  at("appendEvent")(db, aNewEvent({ id: "evt_act", activity: "a" }));
  at("history")(db, "evt_act");
  at("shapes")(db, "post-call", 5);
  at("lastReceived")(db, ["post-call"]);
  at("tallies")(db, [0, 1], null);
  at("rejudgeHold")(db, desk.id, NOON, anEntry(1));
  at("claimEvents")(db, 9, NOON, end);
  at("settleEvent")(db, anOutcome(event.id, [desk]));
  const consent = { delivery: desk.id, actor: "usr_1", digest: "d", at: NOON };
  at("keepConsent")(db, consent, anEntry(2));
  at("consent")(db, desk.id);
  at("discardHold")(db, aDiscard(desk.id), anEntry(3));
  at("undoDiscard")(db, anUndo(desk.id), anEntry(4));
  const hold = at("hold")(db, desk.id);
  at("releaseHold")(db, aRelease(desk.id, hold), anEntry(5));
  at("retryDelivery")(db, crm.id, NOON, anEntry(6));
  at("appendEvent")(db, aNewEvent({ dedupe: "same" }));
  const text = (id: string) => aDelivery(id, { id: `dlv_${id}` });
  for (const key of ["sent", "lost", "late"]) at("acceptText")(db, aText(key, text));
  at("keyedRequest")(db, "sent", NOON);
  const { delivery } = run.keyedRequest(db, "sent", NOON) ?? { delivery: "" };
  at("settleDelivery")(db, aResult(delivery, "dead"), { key: "sent", blob: bytes("x") });
  at("releaseLeases")(db, NOON);
  at("acceptText")(db, aText("again", text));
  at("claimDeliveries")(db, 9, end, end, []);
  at("tokens")(db, [
    { practice: "", destination: "crm", type: "NAME", digest: "d", proposal: "t" },
  ]);
  at("keepKey")(db, "seal", bytes("k"));
  at("keys")(db);
  at("bodies")(db, "", 9);
  at("replaceEncrypted")(db, [
    { table: "bodies", id: event.id, was: event.body, blob: bytes("x") },
    { table: "keys", id: "seal", was: bytes("k"), blob: bytes("x") },
  ]);
  at("keepPolicy")(db, "digest", "", "{}", NOON);
  at("policy")(db, "digest");
  at("appendLedger")(db, anEntry(7));
  at("ledgerHead")(db);
  at("ledger")(db, 0, 9);
  at("lastEntry")(db, "start");
  const acts = { practice: null, act: null, actor: null, from: null, until: null, before: null };
  for (const given of [
    {},
    { act: "hold.release" },
    { actor: "usr_1" },
    { practice: "larkspur", from: 1, until: end },
  ])
    at("acts")(db, { ...acts, ...given }, 5);
  at("decisions")(db, 0, 9);
  at("sweep")(db, {
    heldBefore: end,
    deadBefore: end,
    sentBefore: end,
    recordsBefore: 0,
    now: end,
  });
  at("sweep")(db, {
    heldBefore: end,
    deadBefore: end,
    sentBefore: end,
    recordsBefore: end,
    now: end,
  });
  const spooled = aNewEvent({ spool: "spl_1" });
  at("appendEvent")(db, spooled);
  at("claimExport")(db, end, end);
  at("renewLease")(db, spooled.id, end);
  const row = aNewEvent({ takenOut: { event: spooled.id, row: 1, destination: "crm" } });
  const output = aDelivery(spooled.id, { spool: "spl_2" });
  at("settleEvent")(db, anOutcome(spooled.id, [output], { rows: [row] }));
  at("claimDeliveries")(db, 9, end, end, []);
  at("settleDelivery")(db, aResult(output.id, "delivered"));
  at("spools")(db);
  const who = aPerson({ emergencyUntil: end });
  at("addPerson")(db, who, anEntry(8));
  const device = { id: "dev_1", person: who.id, token: "t", createdAt: NOON, expiresAt: end };
  const session = aSession(who.id, { device, forgives: { all: ["a"], one: ["b"] }, replaces: "x" });
  at("openSession")(db, session, anEntry(9));
  at("session")(db, session.token);
  at("sessionsOf")(db, who.id);
  at("touchSession")(db, session.id, end);
  at("keepPending")(db, session.id, bytes("x"));
  at("pending")(db, session.id);
  at("device")(db, "t");
  for (const by of ["id", "email", "link"] as const) at("person")(db, by, who.id);
  at("people")(db);
  at("emergencies")(db, NOON);
  at("useStep")(db, who.id, 1);
  at("useBackupCode")(db, who.id, "a");
  at("countAttempt")(db, [{ digest: "a", free: 0 }], NOON);
  at("changePerson")(
    db,
    {
      id: who.id, totp: bytes("x"), backupCodes: ["a"], ends: true,
      set: {
        practice: "p", role: "admin", password: "x", link: "x", linkKind: "invite", linkUntil: end, emergencyUntil: end, disabledAt: NOON,
      },
    },
    anEntry(10),
  ); // biome-ignore format: short facts
  at("endSession")(db, session.id, who.id, anEntry(11));
  const key = anApiKey();
  at("addApiKey")(db, key, anEntry(11));
  at("apiKey")(db, key.token);
  at("apiKeys")(db);
  at("touchApiKey")(db, key.id, NOON);
  at("revokeApiKey")(db, key.id, NOON, anEntry(12));
  for (const id of ["rul_a", "rul_b"])
    at("addRuling")(db, aRuling({ id, inForceAt: null }), anEntry(id === "rul_a" ? 13 : 14));
  at("confirmRuling")(
    db,
    { id: "rul_a", second: "usr_2", at: NOON, text: bytes("x") },
    anEntry(15),
  );
  at("keepLook")(db, {
    delivery: "dlv_1",
    seen: { policy: "p", updatedAt: NOON },
    look: bytes("look"),
  });
  at("revokeRuling")(db, { id: "rul_b", by: "usr_1", at: NOON }, anEntry(16));
  at("ruling")(db, "rul_a");
  at("openRulings")(db, "larkspur", NOON);
  at("rulingsAndActs")(db, NOON, 0);
  for (const practice of [null, "larkspur"]) at("rulings")(db, { practice, before: null }, 5);
  for (const practice of [null, "larkspur"]) {
    at("destinationHealth")(db, "crm", practice, 5);
    at("destinationShapes")(db, "crm", practice, 5);
  }
  at("addRefusals")(db, 1, [{ hook: "post-call", reason: "secret", count: 1 }]);
  at("refusals")(db, 0, 9);
  at("ping")(db);
  expect(Object.keys(METHODS).filter((method) => !done.has(method as Method))).toEqual([]);
  return seen;
}

test("no statement reads a whole table", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database);
  const statements = statementsOfADay(database);
  expect(statements.size).toBeGreaterThan(40);
  const astray = [...statements].flatMap(([sql, method]) => {
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[];
    return plan
      .map(({ detail }) => detail)
      .filter(
        (detail) =>
          detail.startsWith("SCAN") &&
          !detail.includes("CONSTANT ROW") &&
          // What it holds was found by an index, and is bounded.
          !detail.startsWith("SCAN (subquery") &&
          !MEANT.has(detail),
      )
      .map((detail) => `${method}: ${detail}: ${sql}`);
  });
  database.close();
  expect(astray).toEqual([]);
});

test("due work comes out of its index in order, without sorting", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database);
  const sorted = [...statementsOfADay(database)].filter(([sql]) => {
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[];
    return plan.some(({ detail }) => detail.includes("TEMP B-TREE"));
  });
  database.close();
  // The deliveries of one event, the events of one activity, the counts of a day and states are few.
  const isFew = (sql: string) =>
    /FROM delivery (d )?WHERE (d\.)?event = \?|\b[ae]\.activity = \?|FROM (?:tally|refusal)|\(SELECT d\.state/.test(
      sql,
    );
  expect(sorted.filter(([sql]) => !isFew(sql))).toEqual([]);
});
