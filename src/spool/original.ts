import { GuardError } from "../errors.ts";
import { packEvent } from "../judge/envelope.ts";
import type { Received } from "../judge/event.ts";
import { packSpooled, unpackSpooled } from "./manifest.ts";
import type { Spooled } from "./spool.ts";

/** An export as it came in: the file, and what tells its format. */
export interface Original {
  readonly spooled: Spooled;
  /** Of its name or media type: `csv`, or "". */
  readonly extension: string;
}

// Whoever takes an export for a payload reads this type, which no format has, and holds it.
const TYPE = "application/vnd.phi-guard.spool";

/** What is encrypted and stored of an export in place of its body. */
export function packOriginal(
  { spooled, extension }: Original,
  signature: Received["signature"],
): Uint8Array {
  return packEvent({
    id: "", hook: "", receivedAt: 0, contentEncoding: "", signature,
    contentType: `${TYPE}; extension=${extension}`,
    body: packSpooled(spooled),
  }); // biome-ignore format: most of it says nothing
}

export function isOriginal({ contentType }: Pick<Received, "contentType">): boolean {
  return contentType.startsWith(`${TYPE};`);
}

/** Throws `ERR_SEAL_BROKEN` for an event that is no export. */
export function originalIn(received: Received): Original {
  if (!isOriginal(received))
    throw new GuardError("ERR_SEAL_BROKEN", "a stored export is not what was written");
  const extension = /; extension=([a-z]{0,8})$/.exec(received.contentType)?.[1] ?? "";
  return { spooled: unpackSpooled(received.body), extension };
}
