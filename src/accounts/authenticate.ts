import type { IncomingMessage } from "node:http";
import { GuardError } from "../errors.ts";
import type { Accounting } from "./accounting.ts";
import { personOfKey } from "./api-keys.ts";
import { cookieOf } from "./cookies.ts";
import type { Person } from "./roles.ts";
import { type Signed, sessionOf } from "./sessions.ts";

/** Set by a page for what it asks by itself: it keeps no session alive. */
export const BACKGROUND_HEADER = "x-guard-background";

const BEARER = /^Bearer +(\S{1,200})$/i;

export interface Asking {
  /** The request is none of a person's doing, whatever its headers say. */
  readonly background?: boolean;
}

/**
 * Who asks: a key of the API, or the session of a cookie that is past its second factor; null for nobody. A request
 * with a wrong key is nobody's, whatever cookie it has. Throws `ERR_FORBIDDEN` for a change that another site's page
 * asks for with somebody's cookie.
 */
export async function authenticate(
  accounting: Accounting,
  request: IncomingMessage,
  asking: Asking = {},
): Promise<Person | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const [, key = ""] = BEARER.exec(authorization) ?? [];
    return personOfKey(accounting, key);
  }
  const signed = await signedIn(accounting, request, asking);
  return signed?.stage === "full" ? signed.person : null;
}

/** The session of a cookie, also one that still lacks a second factor; null for nobody. Throws `ERR_FORBIDDEN`. */
export async function signedIn(
  accounting: Accounting,
  request: IncomingMessage,
  { background = false }: Asking = {},
): Promise<Signed | null> {
  const token = cookieOf(accounting, request, "session");
  if (token === null) return null;
  if (isChange(request)) needSameOrigin(accounting, request);
  const isBackground = background || request.headers[BACKGROUND_HEADER] !== undefined;
  return sessionOf(accounting, token, { background: isBackground });
}

/**
 * Throws `ERR_FORBIDDEN` unless the request comes from a page of this very origin. Browsers say so themselves in
 * Sec-Fetch-Site; older ones by Origin, which is `null` under a referrer policy of no-referrer, and names an address of
 * ours where a proxy changes the host.
 */
export function needSameOrigin(
  { config }: Pick<Accounting, "config">,
  { headers }: Pick<IncomingMessage, "headers">,
): void {
  const site = headers["sec-fetch-site"];
  const isSame = site === undefined ? isOurs(config, headers) : site === "same-origin";
  if (!isSame)
    throw new GuardError("ERR_FORBIDDEN", "this was asked for by a page of another site");
}

function isOurs(
  { publicUrl, signIn }: Accounting["config"],
  { origin, host }: IncomingMessage["headers"],
): boolean {
  const from = origin === undefined ? null : URL.parse(origin);
  if (from === null || from.host === "") return false;
  const ours = [publicUrl, signIn.url].flatMap((url) =>
    url === null ? [] : [new URL(url).origin],
  );
  return from.host === host?.toLowerCase() || ours.includes(from.origin);
}

function isChange({ method }: IncomingMessage): boolean {
  return method !== "GET" && method !== "HEAD";
}
