import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ROUTES } from "../src/api/routes.ts";
import { createLog } from "../src/log.ts";
import { ROLES, type Role } from "../src/store/accounts.ts";
import { asKey, asPerson } from "./support/api.ts";
import { aConfig, type Running, withGuard } from "./support/guard.ts";
import { attribute, Page } from "./support/page.ts";

// Every page that links lead to, and every answer of the API, by every role: what was planted in the holds is in none of
// them, but for what policy lets a destination have, for those who may open a hold.

const CALL = {
  id: 4_381_777_002,
  account_id: 518_204,
  name: "Thessaly Vanderkamp",
  caller_number: "+14105550187",
  email: "thessaly.v@example.net",
  source: "Google Ads, says Thessaly",
  summary:
    "Thessaly Vanderkamp, born 02/17/1990, MRN 88120347, SSN 987-65-4320, thessaly.v@example.net",
  custom_fields: { "Thessaly Vanderkamp": "a key", note: "call Vanderkamp" },
  notes: "not allowed: 77 Quillworth Terrace",
};
const PLANTED = /thessaly|vanderkamp|88120347|987-?65-?4320|02\/17\/1990|quillworth/i;
/** The one value that a destination may have. */
const PERMITTED = /410-?555-?0187/;

const YAML = aConfig(
  "http://127.0.0.1:9/",
  'allow: [source, summary, "custom_fields.*", { path: caller_number, permit: [PHONE] }]\nbaa: { with: CRM, hosts: ["127.0.0.1"], signed: 2020-01-01, until: 2099-01-01 }\nhold_on: [NAME, SSN]',
);

const lines: string[] = [];
let running: Running;
let held: string;
let event: string;
const askers: {
  readonly who: string;
  readonly role: Role;
  readonly headers: Record<string, string>;
}[] = [];

beforeAll(async () => {
  const log = createLog("trace", { write: (line: string) => void lines.push(line) });
  running = await withGuard(YAML, log);
  for (const body of [JSON.stringify(CALL), JSON.stringify({ ...CALL, id: 2 }), `{"summary":"${CALL.summary}`])
    expect((await running.post(body)).status).toBe(200);
  const { store } = running.guard.core;
  const filter = { state: "held", destination: null, hook: null, type: "SSN", practice: null, before: null } as const;
  await vi.waitFor(async () => expect((await store.holds(filter, 9)).holds).toHaveLength(2), { timeout: 20_000 });
  const { holds: [hold] } = await store.holds(filter, 9);
  held = hold?.id ?? "";
  event = hold?.event ?? "";
  for (const role of ROLES) {
    askers.push({ who: `${role} with a key`, role, headers: await asKey(running.guard, role) });
    askers.push({ who: `${role} signed in`, role, headers: await asPerson(running.guard, role) });
  }
}); // biome-ignore format: short facts
afterAll(async () => {
  await running[Symbol.asyncDispose]();
});

async function ask(path: string, headers: Record<string, string>, given: RequestInit = {}) {
  const response = await fetch(`${running.url}${path}`, { redirect: "manual", ...given, headers });
  return {
    status: response.status,
    text: (await response.text()) + JSON.stringify([...response.headers]),
  };
}

/** Whatever links lead to from the first page, and pages that are asked for by hand. */
async function pagesFor(headers: Record<string, string>): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const due = ["/console/", "/console/ledger", `/console/holds/${held}`, `/console/events/${event}`, "/console/people", "/console/?state=dead"];
  for (let path = due.pop(); path !== undefined && seen.size < 150; path = due.pop()) {
    if (seen.has(path)) continue;
    const { text } = await ask(path, headers);
    seen.set(path, text);
    for (const element of new Page(text).elements) {
      const [link = ""] = (attribute(element, "href") ?? "").split("#");
      if (link.startsWith("/console/")) due.push(link);
    }
  }
  return seen;
} // biome-ignore format: short facts

test("no page that links lead to holds a planted value, and what may leave only who may open sees", async () => {
  const leaks: string[] = [];
  for (const { who, role, headers } of askers) {
    if (headers["cookie"] === undefined) continue;
    const pages = await pagesFor(headers);
    expect([who, pages.size > 4]).toEqual([who, true]);
    for (const [path, text] of pages) {
      if (PLANTED.test(text)) leaks.push(`${who}: ${path}`);
      const mayOpen = role === "reviewer" || role === "admin";
      if (PERMITTED.test(text) && !(mayOpen && path.startsWith("/console/holds/")))
        leaks.push(`${who}: ${path}: permitted`);
    }
    const own = pages.get(`/console/holds/${held}`) ?? "";
    expect([who, PERMITTED.test(own)]).toEqual([who, role === "reviewer" || role === "admin"]);
  }
  expect(leaks).toEqual([]);
});

test("no answer of the API holds a planted value, by key or by session", async () => {
  const leaks: string[] = [];
  for (const { who, role, headers } of askers)
    for (const { method, path } of ROUTES) {
      if (path.endsWith("/reveal")) continue;
      const at = path.replace("{id}", path.startsWith("/events") ? event : held);
      // A reason that does not do, so that nothing changes.
      const given = method === "get" ? {} : { method: "POST", body: '{"reason":""}' };
      const { text } = await ask(`/api/v1${at}`, headers, given);
      if (PLANTED.test(text)) leaks.push(`${who}: ${method} ${path}`);
      if (PERMITTED.test(text) && !(role === "reviewer" || role === "admin"))
        leaks.push(`${who}: ${method} ${path}: permitted`);
    }
  expect(leaks).toEqual([]);
});

test("who may not open a hold gets no value by any form either, and nothing of all this is in logs or metrics", async () => {
  const forms = { reason: "to-decide", finding: "0", words: "Thessaly", act: "words", payload: CALL.summary, destination: "crm" };
  const acts = ["mark", "reveal", "whole", "release", "discard", "rejudge", "retry"].map((act) => `/console/holds/${held}/${act}`);
  for (const { who, role, headers } of askers) {
    if (headers["cookie"] === undefined || role === "reviewer" || role === "admin") continue;
    for (const path of [...acts, "/console/try", "/console/clean", "/console/holds/act"]) {
      const { status, text } = await ask(path, headers, { method: "POST", body: new URLSearchParams(forms) });
      expect([who, path, status, PLANTED.test(text)]).toEqual([who, path, 403, false]);
    }
    const { status } = await ask(`/api/v1/holds/${held}/reveal`, headers, { method: "POST", body: '{"reason":"to-decide"}' });
    expect([who, status]).toEqual([who, 403]);
  }
  const reviewer = askers.find(({ who }) => who === "reviewer signed in")?.headers ?? {};
  const json = { method: "POST", body: '{"reason":"to-decide"}' };
  // The one answer that has them: asked for with a reason, on record.
  expect((await ask(`/api/v1/holds/${held}/reveal`, reviewer, json)).text).toMatch(PLANTED);
  await ask("/console/try", reviewer, { method: "POST", body: new URLSearchParams(forms) });
  await ask(`/api/v1/holds/${held}/release`, reviewer, { method: "POST", body: '{"reason":"redacted-enough"}' });
  const { text: ledger } = await ask("/console/ledger/file", askers.find(({ who }) => who === "auditor signed in")?.headers ?? {});
  expect(ledger).toContain("hold.reveal");
  const metrics = (await ask("/metrics", {})).text;
  for (const text of [lines.join(""), ledger, metrics])
    expect(PLANTED.test(text) || PERMITTED.test(text)).toBe(false);
  expect(lines.length).toBeGreaterThan(3);
}); // biome-ignore format: short facts
