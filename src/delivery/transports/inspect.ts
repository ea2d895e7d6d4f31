import type { Transport } from "./transport.ts";

/** Sends nothing: the sealed body stays in the store, where it can be looked at. */
export const inspectTransport: Transport = {
  async send() {
    return { kind: "answer", status: 200, bytes: 0, retryAfterMs: null };
  },
  async close() {},
};
