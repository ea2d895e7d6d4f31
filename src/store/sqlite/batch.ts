import type { DatabaseSync } from "node:sqlite";
import type { Db } from "./database.ts";
import { failureOf } from "./failure.ts";
import { OPERATIONS } from "./operations.ts";
import { type Answer, type Call, METHODS } from "./protocol.ts";

/**
 * Does the calls in one transaction and answers all of them once it is committed. Each runs in a savepoint, so one
 * that fails is undone and answered alone. When the transaction itself fails, nothing of it happened and every
 * call is answered so: none was durable.
 */
export function runBatch(database: DatabaseSync, db: Db, calls: readonly Call[]): Answer[] {
  try {
    database.exec(
      calls.some(({ method }) => METHODS[method] === "writes") ? "BEGIN IMMEDIATE" : "BEGIN",
    );
    const answers = calls.map((call) => runAlone(database, db, call));
    database.exec("COMMIT");
    return answers;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    const failure = failureOf(error);
    return calls.map(({ id }) => ({ id, kind: "failed", failure }));
  }
}

function runAlone(database: DatabaseSync, db: Db, { id, method, args }: Call): Answer {
  database.exec("SAVEPOINT one");
  try {
    // A call's arguments are those of its method: the client is typed by the contract.
    const operation = OPERATIONS[method] as (db: Db, ...args: readonly unknown[]) => unknown;
    const value = operation(db, ...args);
    database.exec("RELEASE one");
    return { id, kind: "done", value };
  } catch (error) {
    // A full disk or a failed read rolls all back by itself: then it is the batch that failed.
    if (!database.isTransaction) throw error;
    database.exec("ROLLBACK TO one; RELEASE one");
    return { id, kind: "failed", failure: failureOf(error) };
  }
}
