import { randomBytes } from "node:crypto";

/** A random id of ours, 128 bits: `evt_…` for events, `dlv_…` for deliveries. It says nothing about what it names. */
export function newId(kind: "evt" | "dlv"): string {
  return `${kind}_${randomBytes(16).toString("hex")}`;
}
