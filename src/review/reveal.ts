import { GuardError } from "../errors.ts";
import { isOriginal } from "../spool/original.ts";
import { isNeverJudged, knownOf, originalOf } from "./open.ts";
import { checkNote, type GivenReason, readReason, reasonFacts } from "./reasons.ts";
import { actOn, findHeld, type Hold, type Reviewing } from "./reviewing.ts";
import { workOn } from "./works/index.ts";

export interface Revealed {
  /** By JSON Pointer, the texts that a further redaction counts in; `""` is a body that was never judged. */
  readonly fields: readonly { readonly path: string; readonly text: string }[];
  readonly findings: readonly {
    readonly path: string;
    /** The places are of the key. */
    readonly key: boolean;
    readonly start: number;
    readonly end: number;
    readonly type: string;
  }[];
}

/**
 * Shows a person the text of a held delivery: the fields that its destination may get, and no others; of one that was
 * never judged the body. The act is on record before the text is given: an entry without a look is the lesser fault.
 * Throws `ERR_NO_REASON`, `ERR_NOTE_HAS_PHI`, `ERR_NOT_FOUND`, `ERR_ALREADY_DECIDED`, `ERR_NOT_JUDGED`, `ERR_CHANGED`.
 */
export async function revealHold(
  reviewing: Reviewing,
  { id, ...given }: GivenReason & { readonly id: string },
  actor: string,
): Promise<Revealed> {
  const reason = readReason("reveal", given);
  const hold = await findHeld(reviewing, id);
  if (reason.note !== null) checkNote(reason, knownOf(reviewing, hold));
  const revealed = await textsOf(reviewing, hold);
  await reviewing.ledger.append(actOn(hold, actor, "hold.reveal", reasonFacts(reason)));
  return revealed;
}

async function textsOf(reviewing: Reviewing, hold: Hold): Promise<Revealed> {
  const received = originalOf(reviewing, hold);
  if (received === null)
    throw new GuardError("ERR_NOT_FOUND", "its original is gone, so there is nothing to show");
  if (isOriginal(received))
    throw new GuardError("ERR_NOT_JUDGED", "an export is not shown: its rows are, once they are held by themselves"); // biome-ignore format: one sentence
  if (isNeverJudged(hold)) {
    const text = Buffer.from(received.body).toString("utf8");
    return { fields: [{ path: "", text }], findings: [] };
  }
  return workOn(reviewing, "texts", { hold });
}
