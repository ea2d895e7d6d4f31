import type { Worker } from "node:worker_threads";
import { GuardError } from "../../errors.ts";
import type { Store } from "../store.ts";
import type { Answer, Failure, FromWriter, Method, ToWriter } from "./protocol.ts";

/** The main thread's side of the writer thread. */
export interface Client {
  /** Rejects with what the operation failed with, or `ERR_STORE_UNAVAILABLE` once the thread has ended. */
  call<M extends Method>(method: M, ...args: Parameters<Store[M]>): ReturnType<Store[M]>;
  /** Resolves when the calls made so far are done and the database is closed. */
  close(): Promise<void>;
}

/** Waits until the thread has the database open. Rejects with the reason when it cannot. */
export async function connect(
  worker: Worker,
  onCommit: (seconds: number) => void,
): Promise<Client> {
  const pending = new Map<number, PromiseWithResolvers<unknown>>();
  const opened = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  let lastId = 0;
  let isGone = false;

  worker.on("message", (message: FromWriter) => {
    switch (message.kind) {
      case "open":
        return opened.resolve();
      case "cannot-open":
        return opened.reject(errorOf(message.failure));
      case "answers":
        if (message.seconds !== null) onCommit(message.seconds);
        for (const answer of message.answers) settle(answer);
        return;
    }
  });
  // An error event is followed by exit; there the calls are settled.
  worker.on("error", () => {});
  worker.on("exit", () => {
    isGone = true;
    opened.reject(unavailable());
    for (const { reject } of pending.values()) reject(unavailable());
    pending.clear();
    ended.resolve();
  });

  function settle(answer: Answer): void {
    const waiting = pending.get(answer.id);
    pending.delete(answer.id);
    if (answer.kind === "done") waiting?.resolve(answer.value);
    else waiting?.reject(errorOf(answer.failure));
  }

  function post(message: ToWriter): void {
    worker.postMessage(message);
  }

  function call<M extends Method>(method: M, ...args: Parameters<Store[M]>): ReturnType<Store[M]> {
    const waiting = Promise.withResolvers<unknown>();
    if (isGone) waiting.reject(unavailable());
    else {
      lastId += 1;
      pending.set(lastId, waiting);
      post({ kind: "call", call: { id: lastId, method, args } });
    }
    // The thread's operations have the contract's types (`OPERATIONS`).
    return waiting.promise as ReturnType<Store[M]>;
  }

  await opened.promise;
  return {
    call,
    async close() {
      if (!isGone) post({ kind: "close" });
      await ended.promise;
    },
  };
}

function errorOf({ code, message, facts }: Failure): GuardError {
  return new GuardError(code, message, facts);
}

function unavailable(): GuardError {
  return new GuardError("ERR_STORE_UNAVAILABLE", "the store is closed", { engine: "sqlite" });
}
