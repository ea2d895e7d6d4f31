import { codeOf } from "../errors.ts";
import { newId } from "../ids.ts";
import { createRest } from "../rest.ts";
import type { Spools } from "../spool/spools.ts";
import type { ClaimedExport } from "../store/events.ts";
import type { Store } from "../store/store.ts";
import type { ExportWay } from "./export-messages.ts";
import { type ExportBench, judgeInThread } from "./export-thread.ts";
import { heldFor, isDone, isFor, isGivenUp, type SettleOptions, settle } from "./settle.ts";

export interface ExportsOptions extends SettleOptions, Omit<ExportBench, "store" | "config"> {
  readonly store: Pick<
    Store,
    "claimExport" | "renewLease" | "countCrash" | "putOff" | "settleEvent" | "tokens"
  >;
  readonly spools: Spools;
  /** Spools may be nobody's now. */
  readonly onSettled: () => void;
  /** Rows became events. */
  readonly onRows: () => void;
}

export interface Exports {
  /** There may be an export to judge. */
  wake(): void;
  /** Breaks off what is in hand: it is judged from its beginning at the next start. */
  stop(): Promise<void>;
}

const LEASE_MS = 5 * 60_000;
const RENEW_MS = 60_000;
/** Until a disk may have room again. */
const PUT_OFF_MS = 60_000;
const POLL_MS = 1_000;

/**
 * Judges exports one at a time, each in a thread of its own: beside the scanning threads, so that a large file keeps no
 * webhook waiting. The file lies in its spool until all is decided; a process that is killed judges it from the
 * beginning again, and what had been written for it is nobody's.
 */
export function startExports(options: ExportsOptions): Exports {
  const { store, log, now } = options;
  const breakOff = new AbortController();
  const { wake, rest } = createRest(POLL_MS);

  const loop = (async () => {
    while (!breakOff.signal.aborted) {
      const claimed = await claim();
      // Stopped while it was claimed: due again at the next start.
      if (breakOff.signal.aborted) return;
      if (claimed === null) await rest();
      else
        await judge(claimed, options, breakOff.signal).catch((error: unknown) =>
          log.error("judging failed", { event: claimed.id, code: codeOf(error) }),
        );
    }
  })();

  async function claim(): Promise<ClaimedExport | null> {
    try {
      return await store.claimExport(now(), now() + LEASE_MS);
    } catch (error) {
      log.error("claim failed", { code: codeOf(error) });
      return null;
    }
  }

  return {
    wake,
    async stop() {
      breakOff.abort();
      wake();
      await loop;
    },
  };
}

async function judge(
  event: ClaimedExport,
  options: ExportsOptions,
  signal: AbortSignal,
): Promise<void> {
  const { store, spools, config, log, now } = options;
  const hook = config.hooks.find(({ id }) => id === event.hook);
  if (hook === undefined) return settle(heldFor(event, "policy-changed", options), event, options);
  if (isGivenUp(event)) return settle(heldFor(event, "scan-crash", options), event, options);

  const ways = waysOf(event, hook.to, spools);
  const heartbeat = setInterval(() => {
    store
      .renewLease(event.id, now() + LEASE_MS)
      .catch((error: unknown) =>
        log.error("lease not renewed", { event: event.id, code: codeOf(error) }),
      );
  }, RENEW_MS);
  try {
    const { receivedAt, body } = event;
    const job = { event: event.id, hook: event.hook, receivedAt, body, ways, now: now() };
    const result = await judgeInThread(job, options, signal);
    switch (result.kind) {
      case "judged":
        await settle({ ...result, practice: event.practice }, event, options);
        if (result.rows.length > 0) options.onRows();
        return;
      case "held":
        return await settle(heldFor(event, result.reason, options), event, options);
      case "later":
        log.warn("export put off", { event: event.id, code: result.code });
        return await store.putOff(event.id, now() + (signal.aborted ? 0 : PUT_OFF_MS));
      case "crash":
        log.warn("export thread died", { event: event.id, code: result.code });
        return await store.countCrash(event.id, now());
    }
  } finally {
    clearInterval(heartbeat);
    for (const { spool } of ways) spools.letGo(spool);
    options.onSettled();
  }
}

function waysOf(
  event: ClaimedExport,
  to: readonly { readonly destination: string }[],
  spools: Spools,
): ExportWay[] {
  return to
    .map(({ destination }) => destination)
    .filter((destination) => {
      const there = event.deliveries.find((delivery) => delivery.destination === destination);
      return isFor(event, destination) && (there === undefined || !isDone(there));
    })
    .map((destination) => ({
      destination,
      delivery:
        event.deliveries.find((there) => there.destination === destination)?.id ?? newId("dlv"),
      spool: spools.take(),
      apart: event.takenOut.filter((row) => row.destination === destination).map(({ row }) => row),
    }));
}
