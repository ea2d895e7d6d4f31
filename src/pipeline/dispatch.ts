import type { Hook } from "../../config/config.ts";
import { codeOf } from "../errors.ts";
import type { HoldReason } from "../judge/event.ts";
import { createRest } from "../rest.ts";
import type { ClaimedEvent } from "../store/events.ts";
import type { Store } from "../store/store.ts";
import type { Job } from "./messages.ts";
import type { Pool } from "./pool.ts";
import { heldFor, isDone, isFor, isGivenUp, type SettleOptions, settle } from "./settle.ts";

export interface DispatchOptions extends SettleOptions {
  readonly store: Store;
  readonly pool: Pool;
}

export interface Dispatch {
  /** There may be something to judge. */
  wake(): void;
  /** Claims no more and waits for what is in hand. */
  stop(): Promise<void>;
}

/** Longer than any scan can take, tokens and queueing included. */
const LEASE_MS = 5 * 60_000;
/** Until a store may answer again. */
const PUT_OFF_MS = 5_000;
const POLL_MS = 1000;

/** Claims events oldest first, has them judged, and settles each with its deliveries and decisions in one transaction. */
export function startDispatch(options: DispatchOptions): Dispatch {
  const { store, pool, log, now } = options;
  const inHand = new Set<Promise<void>>();
  const capacity = pool.threads * 4;
  let isStopping = false;
  const { wake, rest } = createRest(POLL_MS);

  const loop = (async () => {
    while (!isStopping) {
      const claimed = await claim();
      for (const event of claimed) await takeOn(event);
      if (claimed.length === 0) await rest();
    }
    await Promise.all(inHand);
  })();

  async function claim(): Promise<readonly ClaimedEvent[]> {
    while (inHand.size >= capacity) await Promise.race(inHand);
    if (isStopping) return [];
    try {
      return await store.claimEvents(capacity - inHand.size, now(), now() + LEASE_MS);
    } catch (error) {
      log.error("claim failed", { code: codeOf(error) });
      return [];
    }
  }

  /** An event whose earlier scan did not end is judged with nothing else in hand. */
  async function takeOn(event: ClaimedEvent): Promise<void> {
    const isSuspect = event.attempts > 1;
    if (isSuspect) await Promise.all(inHand);
    const work: Promise<void> = judge(event, options)
      .catch((error: unknown) =>
        log.error("judging failed", { event: event.id, code: codeOf(error) }),
      )
      .finally(() => inHand.delete(work));
    inHand.add(work);
    if (isSuspect) await work;
  }

  return {
    wake,
    async stop() {
      isStopping = true;
      wake();
      await loop;
    },
  };
}

async function judge(event: ClaimedEvent, options: DispatchOptions): Promise<void> {
  const { store, pool, config, log, metrics, now } = options;
  const hook = config.hooks.find(({ id }) => id === event.hook);
  const settleHeld = (reason: HoldReason) =>
    settle(heldFor(event, reason, options), event, options);
  if (hook === undefined) return settleHeld("policy-changed");
  if (isGivenUp(event)) return settleHeld("scan-crash");

  const result = await pool.run(jobOf(event, hook, now()));
  switch (result.kind) {
    case "judged":
      metrics.scanSeconds.observe(result.cpuMs / 1000);
      return settle(result, event, options);
    case "budget":
      return settleHeld("scan-budget");
    case "seal-broken":
      return settleHeld("seal-broken");
    case "no-store":
      // A store that fails is never held against a payload.
      return store.putOff(event.id, now() + PUT_OFF_MS);
    case "crash":
      log.warn("scanner died", { event: event.id, code: result.code, crashes: event.crashes + 1 });
      return store.countCrash(event.id, now());
  }
}

function jobOf(event: ClaimedEvent, { to }: Hook, now: number): Job {
  return {
    event: event.id,
    hook: event.hook,
    receivedAt: event.receivedAt,
    body: event.body,
    deliveries: Object.fromEntries(
      event.deliveries.map(({ destination, id }) => [destination, id]),
    ),
    done: [
      ...event.deliveries.filter(isDone).map(({ destination }) => destination),
      ...to.map(({ destination }) => destination).filter((id) => !isFor(event, id)),
    ],
    isSuspect: event.crashes > 0 || event.attempts > 1,
    now,
  };
}
