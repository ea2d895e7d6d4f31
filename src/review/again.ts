import {
  actOn,
  type Done,
  findHold,
  needCredentials,
  type Reviewing,
  settled,
} from "./reviewing.ts";

/**
 * Has the event of a held delivery judged anew, under the policy now in force, for all its deliveries that are still
 * open. Throws `ERR_NOT_FOUND`, also when the original is gone,
 * `ERR_ALREADY_DECIDED`, and of a text `ERR_NO_CREDENTIALS`.
 */
export async function rejudgeHold(
  reviewing: Reviewing,
  { id }: { readonly id: string },
  actor: string,
): Promise<Done> {
  const { ledger, store, now } = reviewing;
  const hold = await findHold(reviewing, id);
  needCredentials(reviewing, hold);
  const act = actOn(hold, actor, "hold.rejudge", { reason: hold.reason });
  settled(
    await ledger.commit(act, (entry) => store.rejudgeHold(id, now(), entry)),
    "its original is gone, so it cannot be judged anew: discard it",
  );
  return { id, event: hold.event, destination: hold.destination, state: "held" };
}

/**
 * Sends what is dead, or of unknown fate, once more as it was sealed; the destination may get it twice. Whether it may
 * still be sent is asked as before every attempt. Throws `ERR_NOT_FOUND`, also when the body is erased,
 * `ERR_ALREADY_DECIDED`, and of a text `ERR_NO_CREDENTIALS`.
 */
export async function retryDelivery(
  reviewing: Reviewing,
  { id }: { readonly id: string },
  actor: string,
): Promise<Done> {
  const { ledger, store, now } = reviewing;
  const hold = await findHold(reviewing, id);
  needCredentials(reviewing, hold);
  const act = actOn(hold, actor, "delivery.retry", { state: hold.state, attempts: hold.attempts });
  settled(
    await ledger.commit(act, (entry) => store.retryDelivery(id, now(), entry)),
    "its body is erased, so it cannot be sent again",
  );
  return { id, event: hold.event, destination: hold.destination, state: "pending" };
}
