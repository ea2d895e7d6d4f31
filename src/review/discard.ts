import { knownOf } from "./open.ts";
import { checkNote, type GivenReason, readReason, reasonFacts } from "./reasons.ts";
import {
  actOn,
  type Done,
  decisionOn,
  findHeld,
  findHold,
  type Reviewing,
  settled,
} from "./reviewing.ts";

const HOUR_MS = 3_600_000;

/**
 * Decides that a held delivery never leaves. It is final at once; its original stays for `grace_hours`, and so long it
 * can be undone. Throws `ERR_NO_REASON`, `ERR_NOTE_HAS_PHI`, `ERR_NOT_FOUND`, `ERR_ALREADY_DECIDED`.
 */
export async function discardHold(
  reviewing: Reviewing,
  { id, ...given }: GivenReason & { readonly id: string },
  actor: string,
): Promise<Done> {
  const { config, ledger, store, now } = reviewing;
  const reason = readReason("discard", given);
  const hold = await findHeld(reviewing, id);
  if (reason.note !== null) checkNote(reason, knownOf(reviewing, hold));
  const at = now();
  const decision = decisionOn(reviewing, hold, {
    verdict: "discard",
    reason: reason.code,
    decidedAt: at,
  });
  const discard = {
    delivery: id,
    at,
    graceUntil: at + config.retention.graceHours * HOUR_MS,
    decision,
  };
  const act = actOn(hold, actor, "hold.discard", reasonFacts(reason));
  settled(
    await ledger.commit(act, (entry) => store.discardHold(discard, entry)),
    "the hold is gone",
  );
  return { id, event: hold.event, destination: hold.destination, state: "discarded" };
}

/** Takes a discard back in its grace time: it is held again. Throws `ERR_NOT_FOUND`, `ERR_ALREADY_DECIDED`. */
export async function undoDiscard(
  reviewing: Reviewing,
  { id }: { readonly id: string },
  actor: string,
): Promise<Done> {
  const { ledger, store, now } = reviewing;
  const hold = await findHold(reviewing, id);
  const at = now();
  const decision = decisionOn(reviewing, hold, {
    verdict: "hold",
    reason: hold.reason,
    decidedAt: at,
  });
  const act = actOn(hold, actor, "hold.undo");
  settled(
    await ledger.commit(act, (entry) => store.undoDiscard({ delivery: id, at, decision }, entry)),
    "the hold is gone",
  );
  return { id, event: hold.event, destination: hold.destination, state: "held" };
}
