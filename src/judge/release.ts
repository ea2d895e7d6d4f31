import { createHmac, timingSafeEqual } from "node:crypto";
import type { Sealed } from "./event.ts";
import type { Looked } from "./last-look.ts";
import { bytesOf, type Segment } from "./segments.ts";

/** Everything a seal binds. */
export interface Sealing {
  readonly event: string;
  readonly destination: string;
  readonly policy: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** How the segments of a body are written down. */
export interface Form {
  readonly contentType: string;
  readonly write: (segments: readonly Segment[]) => Uint8Array;
}

/** JSON, as most destinations take it. */
export function jsonForm(contentType: string): Form {
  return { contentType, write: bytesOf };
}

/** The only maker of a sealed body, from what passed the last look. `sealKey` is 32 bytes. */
export function release(
  binding: Pick<Sealing, "event" | "destination" | "policy">,
  { contentType, write }: Form,
  looked: Looked,
  sealKey: Uint8Array,
): Sealed {
  const sealing: Sealing = { ...binding, contentType, body: write(looked.segments) };
  return { ...sealing, mac: macOf(sealing, sealKey).toString("hex") } as unknown as Sealed;
}

/** The only other way to a sealed body: bytes from the store whose seal is unbroken; null when a byte, the row, the destination or the policy is another. */
export function openSealed(sealing: Sealing, mac: string, sealKey: Uint8Array): Sealed | null {
  const given = Buffer.from(mac, "hex");
  const made = macOf(sealing, sealKey);
  if (given.length !== made.length || !timingSafeEqual(given, made)) return null;
  return { ...sealing, mac } as unknown as Sealed;
}

function macOf(sealing: Sealing, sealKey: Uint8Array): Buffer {
  const { event, destination, policy, contentType, body } = sealing;
  // A JSON array cannot be split in two ways, so no two sealings share their bound text.
  const bound = JSON.stringify([event, destination, policy, contentType, body.byteLength]);
  return createHmac("sha256", sealKey).update(bound).update("\0").update(body).digest();
}
