import type { FindingType } from "../../detectors/types.ts";
import { codeOf } from "../errors.ts";
import type { Ruling } from "../judge/rulings.ts";
import type { Keys } from "../keys/keys.ts";
import type { KeptRuling, RulingView } from "../store/rulings.ts";
import type { Encrypted } from "../store/store.ts";

// A ruling's text as it is kept: encrypted, and bound to all that decides what the ruling does. Whoever changes a row in
// the store's file makes it unreadable, and what cannot be read holds.

type Bound = Pick<RulingView, "id" | "practice" | "kind" | "type" | "destination" | "expiresAt" | "madeBy" | "second"> & {
  readonly inForceAt: number | null;
}; // biome-ignore format: one line

export function boxText(keys: Pick<Keys, "encrypt">, ruling: Bound, text: string): Encrypted {
  return keys.encrypt(bindingOf(ruling), Buffer.from(text));
}

/** The text; null where it is erased, or is not what was kept. */
export function textIn(keys: Pick<Keys, "decrypt">, ruling: KeptRuling): string | null {
  if (ruling.text === null) return null;
  try {
    return Buffer.from(keys.decrypt(bindingOf(ruling), ruling.text)).toString("utf8");
  } catch (error) {
    if (codeOf(error) !== "ERR_SEAL_BROKEN") throw error;
    return null;
  }
}

/** Rulings as they are judged by. */
export function readRulings(
  keys: Pick<Keys, "decrypt">,
  kept: readonly KeptRuling[],
): readonly Ruling[] {
  return kept.map((ruling) => {
    const { id, practice, kind, destination, expiresAt } = ruling;
    // The review writes types of the list and no others.
    const type = ruling.type as FindingType;
    return { id, practice, kind, type, destination, expiresAt, text: textIn(keys, ruling) };
  });
}

/** A JSON array cannot be split in two ways. */
function bindingOf(ruling: Bound): string {
  const { id, practice, kind, type, destination, expiresAt, madeBy, second } = ruling;
  const isInForce = ruling.inForceAt !== null;
  return `ruling|${JSON.stringify([id, practice, kind, type, destination, expiresAt, madeBy, second, isInForce])}`;
}
