import { codeOf } from "../errors.ts";
import type { Sealed, SealedFile } from "../judge/event.ts";
import { openSealed } from "../judge/release.ts";
import { readReleased } from "../judge/released.ts";
import { openSealedFile } from "../judge/seal-file.ts";
import type { Keys } from "../keys/keys.ts";
import { unpackSpooled } from "../spool/manifest.ts";
import { readSpool } from "../spool/spool.ts";
import type { ClaimedDelivery } from "../store/store.ts";

/** What the encrypted body of a delivery, or the manifest of its spool, is bound to. */
export function deliveryBinding(id: string, event: string, destination: string): string {
  return `delivery|${id}|${event}|${destination}`;
}

/**
 * Opens the sealed body or file of a claimed delivery; null when a byte, the row or the seal is not what was written.
 * Rejects with `ERR_STORE_UNAVAILABLE` when a spooled one cannot be read now.
 */
export async function openClaimed(
  claimed: ClaimedDelivery,
  keys: Pick<Keys, "decrypt" | "sealKey">,
  spoolFolder: string,
): Promise<Sealed | SealedFile | null> {
  const released = claimed.released === null ? null : readReleased(claimed.released);
  if (claimed.body === null || released === null) return null;
  const { id, event, destination, policy } = claimed;
  const { contentType, mac } = released;
  try {
    const bytes = keys.decrypt(deliveryBinding(id, event, destination), claimed.body);
    const sealing = { event, destination, policy, contentType };
    if (claimed.spool === null) return openSealed({ ...sealing, body: bytes }, mac, keys.sealKey);
    const spooled = unpackSpooled(bytes);
    return await openSealedFile(sealing, mac, keys.sealKey, () => readSpool(spoolFolder, spooled));
  } catch (error) {
    if (codeOf(error) === "ERR_STORE_UNAVAILABLE") throw error;
    return null;
  }
}
