import type { Received } from "../../src/judge/event.ts";

/** An event as it came in, with good defaults. */
export function aReceived(given: Partial<Received> = {}): Received {
  return {
    id: "evt_0",
    hook: "post-call",
    receivedAt: Date.UTC(2026, 8, 14, 14, 44),
    contentType: "application/json",
    contentEncoding: "",
    body: Buffer.from("{}"),
    signature: "off",
    ...given,
  };
}
