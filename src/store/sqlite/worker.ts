import { parentPort, workerData } from "node:worker_threads";
import { runBatch } from "./batch.ts";
import { openDatabase, statementsOf } from "./database.ts";
import { failureOf } from "./failure.ts";
import { migrate } from "./migrate.ts";
import { type Call, type FromWriter, METHODS, type ToWriter } from "./protocol.ts";

// The one thread that has the database open. While it waits for the disk, calls queue in its port, and the next
// transaction takes them together: the slower the disk, the larger the batch, without a timer.

/** A batch of 50 takes about 3 ms; a larger one gains little and makes its first call wait. */
const MAX_BATCH = 50;

const { file } = workerData as { file: string };
const queue: Call[] = [];
let isClosing = false;

const database = open();
if (database !== null) {
  const db = statementsOf(database);
  let isScheduled = false;

  const flush = (): void => {
    isScheduled = false;
    const calls = queue.splice(0, MAX_BATCH);
    if (calls.length > 0) {
      const isWriting = calls.some(({ method }) => METHODS[method] === "writes");
      const started = performance.now();
      const answers = runBatch(database, db, calls);
      const seconds = isWriting ? (performance.now() - started) / 1000 : null;
      send({ kind: "answers", answers, seconds });
      // What was erased must leave the write-ahead log too.
      if (calls.some(({ method }) => method === "sweep")) checkpoint();
    }
    if (queue.length > 0) schedule();
    else if (isClosing) close();
  };
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(flush);
  };
  const checkpoint = (): void => {
    try {
      database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch {
      // A reader from outside, or a full disk: the next one does it.
    }
  };
  const close = (): void => {
    checkpoint();
    database.close();
    parentPort?.close();
  };

  parentPort?.on("message", (message: ToWriter) => {
    if (message.kind === "close") isClosing = true;
    else queue.push(message.call);
    schedule();
  });
  send({ kind: "open" });
}

function open() {
  try {
    const opened = openDatabase(file);
    migrate(opened);
    return opened;
  } catch (error) {
    send({ kind: "cannot-open", failure: failureOf(error) });
    return null;
  }
}

function send(message: FromWriter): void {
  parentPort?.postMessage(message);
}
