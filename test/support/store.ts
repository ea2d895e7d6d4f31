import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AttemptResult } from "../../src/store/deliveries.ts";
import type { EventOutcome, NewDelivery, NewEvent } from "../../src/store/events.ts";
import { openStore } from "../../src/store/index.ts";
import type { DecisionRow, LedgerEntry } from "../../src/store/ledger.ts";
import type { Discard, HoldView, Release, Undo } from "../../src/store/review.ts";
import type { KeptRuling } from "../../src/store/rulings.ts";
import type { Store } from "../../src/store/store.ts";
import type { NewText, RequestKey } from "../../src/store/texts.ts";

/** Noon of an invented day; the clock that the builders count from. */
export const NOON = 1_767_268_800_000;

/** Lends a new folder and takes it back. */
export async function withFolder<Result>(
  run: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "guard-store-"));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lends a new, empty store on SQLite. */
export async function withStore<Result>(
  run: (store: Store, file: string) => Promise<Result>,
): Promise<Result> {
  return withFolder(async (folder) => {
    const file = join(folder, "guard.db");
    const store = await openStore(`sqlite:${file}`);
    try {
      return await run(store, file);
    } finally {
      await store.close();
    }
  });
}

export function anId(kind: "evt" | "dlv"): string {
  return `${kind}_${randomBytes(8).toString("hex")}`;
}

let rulings = 0;

export function aRuling(changes: Partial<KeptRuling> = {}): KeptRuling {
  rulings += 1;
  return {
    id: `rul_${rulings}`, practice: "larkspur", kind: "not-phi", type: "NAME", destination: "crm", digest: "d", hold: "dlv_1",
    reason: "ours", note: null, madeBy: "usr_1", madeAt: NOON, expiresAt: NOON + 86_400_000, inForceAt: NOON, second: null,
    revokedBy: null, revokedAt: null, text: bytes("text"), ...changes,
  }; // biome-ignore format: short facts
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function aNewEvent(changes: Partial<NewEvent> = {}): NewEvent {
  return {
    id: anId("evt"),
    practice: "larkspur",
    hook: "post-call",
    receivedAt: NOON,
    activity: null,
    dedupe: null,
    dedupeSince: 0,
    policy: "policy-1",
    body: bytes("original"),
    ...changes,
  };
}

export function aDecision(changes: Partial<DecisionRow> = {}): DecisionRow {
  return {
    practice: "larkspur",
    event: "evt_1",
    delivery: "dlv_1",
    destination: "crm",
    policy: "policy-1",
    verdict: "forward",
    reason: null,
    findings: "{}",
    decidedAt: NOON,
    mac: "mac",
    ...changes,
  };
}

/** A delivery as the judge hands it over: to `crm`, pending, with a body. Its decision goes with it. */
export function aDelivery(event: string, changes: Partial<NewDelivery> = {}): NewDelivery {
  const id = changes.id ?? anId("dlv");
  const destination = changes.destination ?? "crm";
  return {
    id,
    destination,
    state: "pending",
    reason: null,
    detail: null,
    policy: "destination-policy-1",
    body: bytes("sealed"),
    released: "{}",
    decision: aDecision({ event, delivery: id, destination }),
    ...changes,
  };
}

export function aHeld(event: string, changes: Partial<NewDelivery> = {}): NewDelivery {
  return aDelivery(event, { state: "held", reason: "phi", body: null, released: null, ...changes });
}

/** A hold with findings of these types. */
export function aHeldWith(
  event: string,
  types: readonly string[],
  changes: Partial<NewDelivery> = {},
): NewDelivery {
  const held = aHeld(event, changes);
  const findings = JSON.stringify(Object.fromEntries(types.map((type) => [type, { held: 1 }])));
  return { ...held, decision: { ...held.decision, findings } };
}

export function anEntry(seq: number, changes: Partial<LedgerEntry> = {}): LedgerEntry {
  const entry = { practice: "", at: NOON, actor: "system", act: "start", facts: "{}", prev: "0" };
  return { ...entry, seq, hash: `h${seq}`, ...changes };
}

export function aRelease(
  delivery: string,
  seen: Pick<HoldView, "policy" | "updatedAt"> | null,
  changes: Partial<Release> = {},
): Release {
  return {
    delivery,
    at: NOON,
    seen: { policy: seen?.policy ?? "", updatedAt: seen?.updatedAt ?? 0 },
    policy: "destination-policy-2",
    body: bytes("released"),
    released: '{"by":"a person"}',
    decision: aDecision({ delivery, verdict: "release" }),
    ...changes,
  };
}

export function aDiscard(delivery: string, changes: Partial<Discard> = {}): Discard {
  const decision = aDecision({ delivery, verdict: "discard" });
  return { delivery, at: NOON, graceUntil: NOON + 1000, decision, ...changes };
}

export function anUndo(delivery: string, changes: Partial<Undo> = {}): Undo {
  return { delivery, at: NOON, decision: aDecision({ delivery, verdict: "hold" }), ...changes };
}

export function anOutcome(
  event: string,
  deliveries: readonly NewDelivery[],
  changes: Partial<EventOutcome> = {},
): EventOutcome {
  return { event, at: NOON, shape: "{}", deliveries, ...changes };
}

/** A text as its door hands it over, about to be sent; with `key`, under that key for a minute. */
export function aText(
  key: string | null = null,
  delivery: (event: string) => NewDelivery = (event) => aDelivery(event),
  changes: Partial<RequestKey> = {},
): NewText {
  const event = aNewEvent({ hook: "texts" });
  const expiresAt = NOON + 60_000;
  return {
    event,
    outcome: anOutcome(event.id, [delivery(event.id)]),
    leaseUntil: NOON + 1000,
    key:
      key === null
        ? null
        : { digest: key, request: "request-1", expiresAt, answer: null, ...changes },
  };
}

export function aResult(
  delivery: string,
  state: AttemptResult["state"],
  changes: Partial<AttemptResult> = {},
): AttemptResult {
  return {
    delivery,
    attempt: 1,
    at: NOON,
    state,
    reason: null,
    nextAt: state === "retrying" ? NOON + 1000 : null,
    status: 200,
    durationMs: 12.5,
    answerBytes: 2,
    ...changes,
  };
}

/** Appends an event and has it judged with these deliveries. */
export async function judge(
  store: Store,
  deliveriesOf: (event: string) => readonly NewDelivery[],
  changes: Partial<NewEvent> = {},
): Promise<string> {
  const event = aNewEvent(changes);
  await store.appendEvent(event);
  await store.claimEvents(100, event.receivedAt, event.receivedAt + 60_000);
  await store.settleEvent(anOutcome(event.id, deliveriesOf(event.id), { at: event.receivedAt }));
  return event.id;
}

/** Judges an event with one delivery, sends it once and settles it so; gives both ids. */
export async function deliver(
  store: Store,
  state: AttemptResult["state"],
  changes: Partial<NewEvent> = {},
): Promise<{ event: string; delivery: string }> {
  const event = await judge(store, (id) => [aDelivery(id)], changes);
  const at = changes.receivedAt ?? NOON;
  const [claimed] = await store.claimDeliveries(1, at, at + 60_000, []);
  if (claimed?.event !== event) throw new Error("another delivery was due first");
  await store.settleDelivery(aResult(claimed.id, state, { at }));
  return { event, delivery: claimed.id };
}

/** Ids of everything that has a body. */
export async function bodyIds(store: Store): Promise<string[]> {
  return (await store.bodies("", 1000)).map(({ id }) => id);
}
