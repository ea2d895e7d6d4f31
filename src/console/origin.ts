import type { IncomingHttpHeaders } from "node:http";

/**
 * Does a changing request come from a page of the console itself? Browsers say so in `Sec-Fetch-Site`; older ones in
 * `Origin`, which must name the host asked for, or the public address where a proxy in front changes the host. A
 * request that says neither is refused.
 */
export function isFromConsole(headers: IncomingHttpHeaders, publicUrl: string | null): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return false;
  const { origin, host } = headers;
  if (origin === undefined) return site === "same-origin";
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.host === host || (publicUrl !== null && from.origin === new URL(publicUrl).origin);
}
