import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { cookieOf } from "../../src/accounts/cookies.ts";

const COOKIES = "x=1; guard_session=plain; __Host-guard_session=host; guard_device=d";

/** The session that a browser has, by where it asks from, and how. */
function sessionFor(
  headers: Record<string, string>,
  remoteAddress = "127.0.0.1",
  url: string | null = null,
): string | null {
  const signIn = { url, idleMs: 1, rememberMs: 0 };
  const request = { headers: { cookie: COOKIES, ...headers }, socket: { remoteAddress } };
  const config = { publicUrl: null, signIn, practices: [] };
  return cookieOf({ config, now: Date.now }, request as unknown as IncomingMessage, "session");
}

test.each([
  ["the machine itself, by name", "plain", { host: "localhost:8080" }, "127.0.0.1", null],
  ["the machine itself, by address", "plain", { host: "127.0.0.1" }, "::ffff:127.0.0.1", null],
  ["the machine itself, over IPv6", "plain", { host: "[::1]:8080" }, "::1", null],
  ["its own address over http", "plain", { host: "localhost" }, "::1", "http://localhost:8080"],
  ["another machine that says it is this one", "host", { host: "localhost" }, "192.0.2.7", null],
  ["this machine, for another name", "host", { host: "localhost.evil.example" }, "127.0.0.1", null],
  ["no name at all", "host", {}, "127.0.0.1", null],
  ["a proxy on this machine", "host", { host: "localhost", "x-forwarded-for": "192.0.2.7" }, "127.0.0.1", null],
  ["another proxy", "host", { host: "localhost", forwarded: "for=192.0.2.7" }, "127.0.0.1", null],
  ["where the console has an address with https", "host", { host: "localhost" }, "127.0.0.1", "https://desk.example"],
])("from %s the cookie is the %s one", (_where, expected, headers, from, url) => {
  expect(sessionFor(headers as unknown as Record<string, string>, from, url)).toBe(expected);
}); // biome-ignore format: a table reads better in rows

test("a cookie is found by its whole name, and an empty one is none", () => {
  const host = "localhost";
  expect(sessionFor({ host, cookie: "xguard_session=1; guard_session=" })).toBeNull();
  expect(sessionFor({ host, cookie: "guard_session = a ; guard_session=b" })).toBe("a");
  expect(sessionFor({ host, cookie: "" })).toBeNull();
});
