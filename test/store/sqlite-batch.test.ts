import { DatabaseSync } from "node:sqlite";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { runBatch } from "../../src/store/sqlite/batch.ts";
import { connect } from "../../src/store/sqlite/client.ts";
import { statementsOf } from "../../src/store/sqlite/database.ts";
import { migrate } from "../../src/store/sqlite/migrate.ts";
import type { Call, Method } from "../../src/store/sqlite/protocol.ts";
import { aNewEvent, NOON } from "../support/store.ts";

function withDatabase(
  run: (database: DatabaseSync, batch: (...calls: Call[]) => unknown[]) => void,
): void {
  const database = new DatabaseSync(":memory:");
  migrate(database);
  const db = statementsOf(database);
  run(database, (...calls) => runBatch(database, db, calls));
  database.close();
}

const call = (id: number, method: Method, ...args: unknown[]): Call => ({ id, method, args });

describe("a batch", () => {
  test("is one transaction, in which a failing call is undone alone", () => {
    withDatabase((_, batch) => {
      const event = aNewEvent();
      const answers = batch(
        call(1, "appendEvent", event),
        call(2, "appendEvent", event),
        call(3, "nextDue"),
      );
      expect(answers).toMatchObject([
        { id: 1, kind: "done" },
        { id: 2, kind: "failed", failure: { code: "ERR_INTERNAL" } },
        { id: 3, kind: "done", value: NOON },
      ]);
    });
  });

  test("fails as a whole on a full disk, and the next one works when there is room again", () => {
    withDatabase((database, batch) => {
      const large = aNewEvent({ body: new Uint8Array(100_000) });
      const small = aNewEvent();
      const { page_count: pages } = database.prepare("PRAGMA page_count").get() as {
        page_count: number;
      };
      database.exec(`PRAGMA max_page_count = ${pages}`);
      const failed = {
        kind: "failed",
        failure: { code: "ERR_STORE_UNAVAILABLE", facts: { sqlite: 13 } },
      };
      expect(batch(call(1, "appendEvent", small), call(2, "appendEvent", large))).toMatchObject([
        { id: 1, ...failed },
        { id: 2, ...failed },
      ]);
      expect(batch(call(3, "event", small.id))).toEqual([{ id: 3, kind: "done", value: null }]);
      database.exec("PRAGMA max_page_count = 100000");
      expect(batch(call(4, "appendEvent", large))).toMatchObject([{ id: 4, kind: "done" }]);
    });
  });

  test("reads what is there while nothing can be written", () => {
    withDatabase((database, batch) => {
      database.exec("PRAGMA query_only = ON");
      expect(batch(call(1, "ping"))).toMatchObject([
        { kind: "failed", failure: { code: "ERR_STORE_UNAVAILABLE" } },
      ]);
      expect(batch(call(2, "depth"))).toMatchObject([{ kind: "done" }]);
    });
  });

  test("does not tell what SQLite said", () => {
    withDatabase((_, batch) => {
      const event = aNewEvent({ id: "evt_marker" });
      batch(call(1, "appendEvent", event));
      const answers = batch(
        call(2, "appendEvent", event),
        call(3, "appendEvent", { ...event, hook: { a: "evt_marker" } }),
      );
      expect(answers).toMatchObject([{ kind: "failed" }, { kind: "failed" }]);
      expect(JSON.stringify(answers)).not.toContain("evt_marker");
    });
  });
});

describe("a writer thread that ends by itself", () => {
  /** A thread that opens, and ends at the first call. */
  const dying = () =>
    new Worker(
      `const { parentPort } = require("node:worker_threads");
       parentPort.on("message", () => process.exit(1));
       parentPort.postMessage({ kind: "open" });`,
      { eval: true },
    );

  test("fails the calls in hand and all later ones", async () => {
    const client = await connect(dying(), () => {});
    const inHand = await Promise.allSettled([client.call("ping"), client.call("depth")]);
    const unavailable = { status: "rejected", reason: { code: "ERR_STORE_UNAVAILABLE" } };
    expect(inHand).toMatchObject([unavailable, unavailable]);
    await expect(client.call("ping")).rejects.toMatchObject({ code: "ERR_STORE_UNAVAILABLE" });
    await client.close();
  });

  test("cannot be connected to when it never opened", async () => {
    const connecting = connect(new Worker("process.exit(1)", { eval: true }), () => {});
    await expect(connecting).rejects.toMatchObject({ code: "ERR_STORE_UNAVAILABLE" });
  });
});
