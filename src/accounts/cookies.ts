import type { IncomingMessage, ServerResponse } from "node:http";
import type { Accounting } from "./accounting.ts";
import type { Opened } from "./sessions.ts";

// The `__Host-` of a name has browsers take the cookie over https alone, for this host alone (RFC 6265bis §4.1.3.2). On
// a machine of one's own there is no https: there, and only there, the names are plain ones.
const NAMES = { session: "guard_session", device: "guard_device" } as const;

type Cookies = Pick<Accounting, "config" | "now">;

/** The token that a browser has, or null. */
export function cookieOf(
  cookies: Cookies,
  request: IncomingMessage,
  which: keyof typeof NAMES,
): string | null {
  const name = nameOf(cookies, request, which);
  for (const part of (request.headers.cookie ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim() || null;
  }
  return null;
}

/** Gives a browser its session, and where it is to be remembered that. */
export function giveCookies(
  cookies: Cookies,
  request: IncomingMessage,
  response: ServerResponse,
  { token, expiresAt, device }: Opened,
): void {
  give(cookies, request, response, "session", token, expiresAt);
  if (device !== null) give(cookies, request, response, "device", device.token, device.expiresAt);
}

/** Takes the session's cookie back. That of the browser stays: who signs out comes again. */
export function takeCookies(
  cookies: Cookies,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  give(cookies, request, response, "session", "", 0);
}

function give(
  cookies: Cookies,
  request: IncomingMessage,
  response: ServerResponse,
  which: keyof typeof NAMES,
  token: string,
  until: number,
): void {
  const seconds = Math.max(0, Math.floor((until - cookies.now()) / 1000));
  const secure = isOwnMachine(cookies, request) ? "" : "; Secure";
  const name = nameOf(cookies, request, which);
  response.appendHeader(
    "set-cookie",
    `${name}=${token}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`,
  );
}

function nameOf(cookies: Cookies, request: IncomingMessage, which: keyof typeof NAMES): string {
  return isOwnMachine(cookies, request) ? NAMES[which] : `__Host-${NAMES[which]}`;
}

const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** Plain http from this very machine, asked for by that name. Never where the console has an address with https. */
function isOwnMachine(
  { config }: Pick<Cookies, "config">,
  { headers, socket }: IncomingMessage,
): boolean {
  const isForwarded =
    headers["x-forwarded-for"] !== undefined || headers["forwarded"] !== undefined;
  return (
    LOOPBACK.has(socket.remoteAddress ?? "") &&
    OWN_HOST.test(headers.host ?? "") &&
    !isForwarded &&
    config.signIn.url?.startsWith("https:") !== true
  );
}
