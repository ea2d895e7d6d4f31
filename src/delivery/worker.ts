import { codeOf } from "../errors.ts";
import type { DestinationPolicy } from "../judge/policy.ts";
import { createRest, onTimer } from "../rest.ts";
import type { ClaimedDelivery } from "../store/deliveries.ts";
import type { Store } from "../store/store.ts";
import { type AttemptOptions, deliver, type InHand } from "./attempt.ts";
import { groupByRoom } from "./claim-groups.ts";

export interface DeliveryOptions extends AttemptOptions {
  readonly store: Pick<Store, "claimDeliveries" | "settleDelivery" | "requestJudging">;
}

export interface DeliveryLoop {
  /** There may be something due. */
  wake(): void;
  /** Claims no more, waits for running attempts at most `graceMs`, then breaks them off: they are due again at the next start. */
  stop(graceMs: number): Promise<void>;
}

const POLL_MS = 1_000;
const MAX_AT_ONCE = 256;
/** A lease outlives the slowest attempt: sending twice is worse than sending late. */
const LEASE_FACTOR = 3;
/** A file is read twice and sent once, and its time limit is for standstill only. */
const FILE_MS = 60 * 60_000;

function slowest({ preset, destination }: DestinationPolicy): number {
  return preset.takesFiles ? FILE_MS : destination.timeoutMs;
}

/**
 * The outbox loop. Each turn claims what is due (the attempt is recorded before the call), asks whether it may still
 * go out, opens the seal, sends, and settles. Nothing between claim and settle may throw: a claimed delivery is
 * settled, or its lease ends and it is due again.
 */
export function startDelivery(options: DeliveryOptions): DeliveryLoop {
  const { store, policy, log, now, after = onTimer } = options;
  const running = new Map<string, number>();
  const inHand = new Map<string, InHand>();
  const work = new Set<Promise<void>>();
  const breakOff = new AbortController();
  const slowestMs = Math.max(...[...policy.destinations.values()].map(slowest), 1_000);
  let isStopping = false;
  const { wake, rest } = createRest(POLL_MS, after);

  const loop = (async () => {
    while (!isStopping) {
      const claimed = await claim();
      for (const delivery of claimed) takeOn(delivery);
      if (claimed.length === 0) await rest();
      else if (work.size >= MAX_AT_ONCE) await Promise.race(work);
    }
  })();

  /** What is due, and never more of a destination than it takes now: what is claimed is sent at once. */
  async function claim(): Promise<readonly ClaimedDelivery[]> {
    const claimed: ClaimedDelivery[] = [];
    try {
      for (const { limit, busy } of groupByRoom(roomFor())) {
        const room = Math.min(limit, MAX_AT_ONCE - work.size - claimed.length);
        const at = now();
        if (room > 0)
          claimed.push(
            ...(await store.claimDeliveries(room, at, at + slowestMs * LEASE_FACTOR, busy)),
          );
      }
    } catch (error) {
      log.error("claim failed", { code: codeOf(error) });
    }
    return claimed;
  }

  /** How many more each destination takes; those in hand whose destination is gone from the configuration, none. */
  function roomFor(): Map<string, number> {
    const room = new Map([...running.keys()].map((id) => [id, 0]));
    for (const [id, { destination }] of policy.destinations)
      room.set(id, destination.concurrency - (running.get(id) ?? 0));
    return room;
  }

  function takeOn(claimed: ClaimedDelivery): void {
    const { id, destination, attempt } = claimed;
    const known = inHand.get(id);
    if (known !== undefined) {
      // Its lease ended while the answer waits for the store: it was sent, and is not sent again.
      known.attempt = attempt;
      return;
    }
    const hand: InHand = { attempt };
    inHand.set(id, hand);
    running.set(destination, (running.get(destination) ?? 0) + 1);
    const done: Promise<void> = deliver(claimed, hand, options, breakOff.signal).finally(() => {
      const others = (running.get(destination) ?? 1) - 1;
      if (others > 0) running.set(destination, others);
      else running.delete(destination);
      inHand.delete(id);
      work.delete(done);
      wake();
    });
    work.add(done);
  }

  return {
    wake,
    async stop(graceMs) {
      isStopping = true;
      wake();
      await loop;
      const cancel = after(graceMs, () => breakOff.abort());
      await Promise.all(work);
      cancel();
    },
  };
}
