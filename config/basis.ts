import type { Basis } from "./config.ts";

/** Does the basis speak of this host (a URL's `host`)? An entry without a port covers every port of its host. */
export function coversHost({ hosts }: Basis, host: string): boolean {
  return hosts.includes(host) || hosts.includes(host.replace(/:\d+$/, ""));
}

/** Where `today` (`YYYY-MM-DD` in the practice's zone) lies in a basis's term; both its dates are inclusive. */
export function termOf({ from, until }: Basis, today: string): "in-force" | "not-yet" | "expired" {
  if (from !== null && today < from) return "not-yet";
  if (until !== null && today > until) return "expired";
  return "in-force";
}

/** May PHI that policy permits go to this host today? A consent is asked of each event besides. */
export function isBasisInForce(basis: Basis, host: string | null, today: string): boolean {
  return host !== null && coversHost(basis, host) && termOf(basis, today) === "in-force";
}
