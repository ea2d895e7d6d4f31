import { codeOf } from "../errors.ts";
import type { Sealed, SealedFile } from "../judge/event.ts";
import { openSealed } from "../judge/release.ts";
import { readReleased } from "../judge/released.ts";
import { openSealedFile } from "../judge/seal-file.ts";
import type { Keys } from "../keys/keys.ts";
import { unpackSpooled } from "../spool/manifest.ts";
import { readSpool } from "../spool/spool.ts";
import type { ClaimedDelivery } from "../store/deliveries.ts";

/** What the encrypted body of a delivery, or the manifest of its spool, is bound to. */
export function deliveryBinding(id: string, event: string, destination: string): string {
  return `delivery|${id}|${event}|${destination}`;
}

type Claimed = Pick<
  ClaimedDelivery,
  "id" | "event" | "destination" | "policy" | "body" | "released"
>;
type OpeningKeys = Pick<Keys, "decrypt" | "sealKey">;

/** Opens the sealed body of a delivery; null when a byte, the row or the seal is not what was written. */
export function openBody(claimed: Claimed, keys: OpeningKeys): Sealed | null {
  const plain = plainOf(claimed, keys);
  if (plain === null) return null;
  const { bytes, sealing, mac } = plain;
  return openSealed({ ...sealing, body: bytes }, mac, keys.sealKey);
}

/**
 * The same of a claimed delivery, whose body may be a file in a spool. Rejects with `ERR_STORE_UNAVAILABLE` when that
 * cannot be read now.
 */
export async function openClaimed(
  claimed: ClaimedDelivery,
  keys: OpeningKeys,
  spoolFolder: string,
): Promise<Sealed | SealedFile | null> {
  if (claimed.spool === null) return openBody(claimed, keys);
  const plain = plainOf(claimed, keys);
  if (plain === null) return null;
  const { bytes, sealing, mac } = plain;
  try {
    const spooled = unpackSpooled(bytes);
    return await openSealedFile(sealing, mac, keys.sealKey, () => readSpool(spoolFolder, spooled));
  } catch (error) {
    if (codeOf(error) === "ERR_STORE_UNAVAILABLE") throw error;
    return null;
  }
}

function plainOf(claimed: Claimed, keys: OpeningKeys) {
  const { id, event, destination, policy, body } = claimed;
  const released = claimed.released === null ? null : readReleased(claimed.released);
  if (body === null || released === null) return null;
  const { contentType, mac } = released;
  try {
    const bytes = keys.decrypt(deliveryBinding(id, event, destination), body);
    return { bytes, mac, sealing: { event, destination, policy, contentType } };
  } catch {
    return null;
  }
}
