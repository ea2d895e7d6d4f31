import type { Outcome } from "./preset.ts";

/** Request timeout, too early, too many requests (RFC 9110 15.5.9, RFC 8470, RFC 6585): the same request may do later. */
const PASSING = new Set([408, 425, 429]);

/**
 * 2xx has arrived. 5xx and the passing 4xx may arrive later. Everything else will not get better by itself: another
 * 4xx says the request is wrong, and a 3xx is never followed, since the body was released for this address only.
 */
export function httpOutcome(status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: "delivered" };
  if (status >= 500 || PASSING.has(status)) return { kind: "retry" };
  return { kind: "dead" };
}
