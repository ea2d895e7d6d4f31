import { loadConfig } from "../../config/load.ts";
import { type Core, openCore } from "../../src/core.ts";
import { newId } from "../../src/ids.ts";
import { packEvent, unpackEvent } from "../../src/judge/envelope.ts";
import type { Received } from "../../src/judge/event.ts";
import { type Judgement, judgeEvent } from "../../src/judge/judge.ts";
import { compilePolicy } from "../../src/judge/policy.ts";
import { openSealed } from "../../src/judge/release.ts";
import { readReleased } from "../../src/judge/released.ts";
import { tokenRequests } from "../../src/judge/token.ts";
import type { Reviewing } from "../../src/review/reviewing.ts";
import type { ClaimedEvent, NewDelivery } from "../../src/store/events.ts";
import { aPlace } from "./guard.ts";
import { aReceived } from "./received.ts";
import { NOON } from "./store.ts";

/** A reviewer's desk: the real store, keys, ledger and judge without threads, doors and clock. */
export interface Desk extends AsyncDisposable {
  readonly core: Core;
  readonly reviewing: Reviewing;
  /** Moves the clock. */
  advance(ms: number): void;
  /** The same desk after a restart with another configuration. */
  under(yaml: string): Reviewing;
  /** Takes in an event and judges it; gives the id of its delivery. */
  take(record: object | string, given?: Partial<Received>): Promise<string>;
  /** Judges what is due. */
  judge(reviewing?: Reviewing): Promise<void>;
  /** Claims what is due for delivery, and gives the bodies whose seal is unbroken, by delivery. */
  leaving(): Promise<ReadonlyMap<string, { body: string; permitted: readonly string[] }>>;
}

const LEASE_MS = 60_000;

export async function aDesk(yaml: string): Promise<Desk> {
  const place = await aPlace(yaml);
  let clock = NOON;
  const now = () => clock;
  const core = await openCore(place.env, { now });
  const { store, keys } = core;
  const own: Reviewing = { ...core, practice: null, now };

  async function judge(reviewing: Reviewing = own): Promise<void> {
    for (const event of await store.claimEvents(9, clock, clock + LEASE_MS)) {
      const stored = keys.decrypt(`event|${event.id}`, event.body);
      const hook = reviewing.policy.hooks.get(event.hook);
      if (hook === undefined) throw new Error("no such hook");
      const { judgements, shape } = await judgeEvent(
        unpackEvent(event.id, event.hook, event.receivedAt, stored),
        {
          hook,
          practices: reviewing.policy.practices,
          now: clock,
          sealKey: keys.sealKey,
          tick() {},
          // As the dispatcher has it: a test goes to one destination.
          done: new Set(
            event.onlyTo === null
              ? []
              : [...reviewing.policy.destinations.keys()].filter((id) => id !== event.onlyTo),
          ),
          drawTokens: (practice, destination, needs) =>
            store.tokens(tokenRequests(practice, destination, needs, keys.digest)),
        },
      );
      const deliveries = judgements.map((judgement) => rowOf(event, judgement, core, clock));
      await store.settleEvent({ event: event.id, at: clock, shape, deliveries });
    }
  }

  return {
    core,
    reviewing: own,
    judge,
    advance(ms) {
      clock += ms;
    },
    under(other) {
      const { config } = loadConfig(other, {}, "guard.yaml");
      return { ...own, config, policy: compilePolicy(config, keys.digest) };
    },
    async take(record, given = {}) {
      const body = Buffer.from(typeof record === "string" ? record : JSON.stringify(record));
      const received = aReceived({ id: newId("evt"), receivedAt: clock, body, ...given });
      await store.appendEvent({
        id: received.id, practice: "", hook: received.hook, receivedAt: clock, activity: null, dedupe: null, dedupeSince: 0,
        policy: "", body: keys.encrypt(`event|${received.id}`, packEvent(received)),
      }); // biome-ignore format: short facts
      await judge();
      const event = await store.event(received.id);
      return event?.deliveries[0]?.id ?? "";
    },
    async leaving() {
      const claimed = await store.claimDeliveries(99, clock, clock + LEASE_MS, []);
      return new Map(
        claimed.flatMap(({ id, event, destination, policy, body, released }) => {
          const facts = released === null ? null : readReleased(released);
          if (facts === null || body === null) return [];
          const bytes = keys.decrypt(`delivery|${id}|${event}|${destination}`, body);
          const { contentType, mac, permitted } = facts;
          const sealing = { event, destination, policy, contentType, body: bytes };
          if (openSealed(sealing, mac, keys.sealKey) === null) return [];
          return [[id, { body: Buffer.from(bytes).toString("utf8"), permitted }] as const];
        }),
      );
    },
    async [Symbol.asyncDispose]() {
      await core.close();
      await place[Symbol.asyncDispose]();
    },
  };
}

function rowOf(
  event: ClaimedEvent,
  { destination, policy, verdict, sealed, released, summary }: Judgement,
  { keys, ledger }: Core,
  at: number,
): NewDelivery {
  const id =
    event.deliveries.find((there) => there.destination === destination)?.id ?? newId("dlv");
  const isHeld = verdict.kind === "hold";
  const isSent = verdict.kind === "forward" || verdict.kind === "redact";
  const reason = isHeld ? verdict.reason : null;
  const decision = {
    practice: "", event: event.id, delivery: id, destination, policy, verdict: verdict.kind, reason, findings: summary,
    decidedAt: at,
  }; // biome-ignore format: short facts
  const state = verdict.kind === "empty" || verdict.kind === "unrouted" ? verdict.kind : "held";
  return {
    id,
    destination,
    state: isSent ? "pending" : state,
    reason,
    detail: isHeld ? (verdict.detail ?? null) : null,
    policy,
    body:
      sealed === null
        ? null
        : keys.encrypt(`delivery|${id}|${event.id}|${destination}`, sealed.body),
    released: released === null ? null : JSON.stringify(released),
    decision: { ...decision, mac: ledger.decisionMac(decision) },
  };
}
