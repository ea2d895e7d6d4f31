import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ROUTES } from "../../src/api/routes.ts";
import { saveRuling } from "../../src/review/rule.ts";
import { ROLES, type Role } from "../../src/store/accounts.ts";
import { asKey, asPerson } from "../support/api.ts";
import { aConfig, type Running, withGuard } from "../support/guard.ts";
import { openReceiver, type Receiver } from "../support/receiver.ts";
import { TELLS_OF_ODALYS } from "../support/told.ts";

// Every route by every role, with a key and with a session, on what is one's own practice's and what is another's.

const PRACTICES = ["west", "east", null] as const;
type Practice = (typeof PRACTICES)[number];
type Headers = Record<string, string>;

const CONFIG = (url: string) =>
  aConfig(url, "allow: [source, summary]\nhold_on: [PHONE]").replace(
    /practice:[\s\S]*?(?=hooks:)/,
    "practices:\n  west: { accounts: [1], time_zone: America/New_York }\n  east: { accounts: [2], time_zone: America/New_York }\n",
  );

/** What each route answers to whoever may see what it is about, asked so that nothing changes. */
const ASKED: Readonly<
  Record<
    string,
    { readonly body?: unknown; readonly on: "held" | "dead" | "ruling"; readonly status: number }
  >
> = {
  listHolds: { on: "held", status: 200 },
  showHold: { on: "held", status: 200 },
  previewHold: { on: "held", status: 200, body: { redact: [] } },
  releaseHold: { on: "held", status: 409, body: { reason: "test", preview: "0" } },
  discardHold: { on: "held", status: 422, body: { reason: "test", note: "410-555-0143" } },
  undoDiscard: { on: "held", status: 409, body: {} },
  rejudgeHold: { on: "dead", status: 409, body: {} },
  revealHold: { on: "held", status: 422, body: { reason: "test", note: "410-555-0143" } },
  showEvent: { on: "held", status: 200 },
  retryDelivery: { on: "held", status: 409, body: {} },
  listLedger: { on: "held", status: 200 },
  previewRuling: {
    on: "held",
    status: 200,
    body: { kind: "missed", path: "/summary", start: 0, end: 4, type: "NAME" },
  },
  addRuling: {
    on: "held",
    status: 422,
    body: {
      kind: "missed",
      path: "/summary",
      start: 0,
      end: 4,
      type: "NAME",
      reason: "other",
      note: "410-555-0143",
    },
  },
  listRulings: { on: "held", status: 200 },
  revealRuling: { on: "ruling", status: 422, body: { reason: "other", note: "410-555-0143" } },
  confirmRuling: { on: "ruling", status: 404, body: {} },
  revokeRuling: { on: "ruling", status: 422, body: { reason: "other", note: "410-555-0143" } },
};

/** Design §5: roles, and what no key may. */
const MAY: Readonly<Record<Role, readonly string[]>> = {
  viewer: ["listHolds", "showHold", "showEvent"],
  reviewer: ROUTES.map(({ name }) => name).filter(
    (name) => !["listLedger", "revokeRuling"].includes(name),
  ),
  admin: ROUTES.map(({ name }) => name),
  auditor: ["listLedger"],
};
const NO_KEY_MAY = [
  "revealHold",
  "previewRuling",
  "addRuling",
  "revealRuling",
  "confirmRuling",
  "revokeRuling",
];

let receiver: Receiver;
let running: Running;
/** Delivery and event by practice ("" is none) and state. */
const there = new Map<string, { readonly delivery: string; readonly event: string }>();
const askers: {
  readonly role: Role;
  readonly practice: Practice;
  readonly by: "key" | "session";
  readonly headers: Headers;
}[] = [];

beforeAll(async () => {
  receiver = await openReceiver(() => 400);
  running = await withGuard(CONFIG(receiver.url));
  const { store } = running.guard.core;
  for (const [practice, account] of [
    ["west", 1],
    ["east", 2],
    ["", 3],
  ] as const)
    for (const state of ["held", "dead"] as const) {
      const summary = state === "held" ? "call 410-555-0143" : "asked for a visit";
      const response = await running.post(
        JSON.stringify({ id: `${account}${state}`, account_id: account, source: "x", summary }),
      );
      const { id: event } = (await response.json()) as { id: string };
      const wanted = practice === "" ? "held" : state;
      const stateNow = async () => (await store.event(event))?.deliveries[0]?.state;
      await vi.waitFor(async () => expect(await stateNow()).toBe(wanted), 20_000);
      there.set(`${practice} ${state}`, {
        event,
        delivery: (await store.event(event))?.deliveries[0]?.id ?? "",
      });
    }
  const core = { ...running.guard.core, practice: null, now: Date.now };
  for (const practice of ["west", "east"]) {
    const { delivery = "", event = "" } = there.get(`${practice} held`) ?? {};
    const at = { path: "/summary", start: 0, end: 4 };
    const given = {
      id: delivery,
      kind: "missed",
      at,
      type: "OTHER_ID",
      reason: "slipped",
    } as const;
    there.set(`${practice} ruling`, {
      event,
      delivery: (await saveRuling(core, given, "usr_0")).id,
    });
  }
  for (const role of ROLES)
    for (const practice of PRACTICES) {
      askers.push({
        role,
        practice,
        by: "key",
        headers: await asKey(running.guard, role, practice),
      });
      askers.push({
        role,
        practice,
        by: "session",
        headers: await asPerson(running.guard, role, practice),
      });
    }
}, 120_000);

afterAll(async () => {
  await running[Symbol.asyncDispose]();
  await receiver[Symbol.asyncDispose]();
});

async function ask(headers: Headers, name: string, of: string) {
  const route = ROUTES.find((known) => known.name === name);
  const { body, on } = ASKED[name] ?? { on: "held" };
  const target = there.get(`${of} ${on}`);
  const id = name === "showEvent" ? target?.event : target?.delivery;
  return fetch(`${running.url}/api/v1${(route?.path ?? "").replace("{id}", id ?? "")}`, {
    method: (route?.method ?? "").toUpperCase(),
    headers,
    ...(route?.method === "post" && { body: JSON.stringify(body) }),
  });
}

test("the table of this test has every route", () => {
  expect(Object.keys(ASKED).toSorted()).toEqual(ROUTES.map(({ name }) => name).toSorted());
});

test.each(ROUTES)("$name answers whom it may, 403 to whom it may not, and 404 for what is not theirs", async ({ name, path }) => {
  const wrong: unknown[] = [];
  for (const { role, practice, by, headers } of askers)
    for (const whose of ["west", "east"]) {
      const isAllowed = MAY[role].includes(name) && (by === "session" || !NO_KEY_MAY.includes(name));
      const isTheirs = practice === null || practice === whose || !path.includes("{id}");
      const expected = !isAllowed ? 403 : isTheirs ? ASKED[name]?.status : 404;
      const response = await ask(headers, name, whose);
      const text = await response.text();
      if (response.status !== expected) wrong.push([role, practice, by, whose, response.status, expected]);
      if (TELLS_OF_ODALYS.test(text)) wrong.push([role, practice, by, whose, "a value"]);
    }
  expect(wrong).toEqual([]);
}, 60_000); // biome-ignore format: a sentence

test("nobody at all gets an answer, signed in by half, with a key that is none, or with both", async () => {
  const half = await asPerson(running.guard, "admin", null, "enrol");
  const { headers: cookie = {} } = askers.find(({ by }) => by === "session") ?? {};
  const nobodies: Headers[] = [
    {},
    half,
    { authorization: "Bearer gk_x" },
    { ...cookie, authorization: "Bearer gk_x" },
    { authorization: "Basic eDp5" },
  ];
  for (const { name } of ROUTES)
    for (const headers of nobodies) {
      const response = await ask(headers, name, "west");
      expect([name, response.status]).toEqual([name, response.status === 429 ? 429 : 401]);
    }
  expect((await fetch(`${running.url}/api/v1/nothing`)).status).toBe(404);
});

test("a list has one's own practice's, and what belongs to none only for who sees all", async () => {
  for (const { role, practice, headers } of askers.filter((each) => each.role !== "auditor")) {
    const { holds } = (await (await ask(headers, "listHolds", "west")).json()) as {
      holds: { id: string }[];
    };
    const expected = PRACTICES.flatMap((each) =>
      practice === null || practice === each
        ? [there.get(`${each ?? ""} held`)?.delivery ?? ""]
        : [],
    );
    const rows = practice === null ? [...expected, there.get(" dead")?.delivery ?? ""] : expected;
    expect([role, practice, holds.map(({ id }) => id).toSorted()]).toEqual([
      role,
      practice,
      rows.toSorted(),
    ]);
  }
});

test("the ledger has for a practice only what concerns it", async () => {
  for (const { role, practice, headers } of askers.filter(({ role: its }) =>
    MAY[its].includes("listLedger"),
  )) {
    const page = (await (await ask(headers, "listLedger", "west")).json()) as {
      entries: { act: string; facts: { delivery?: string } }[];
    };
    const opened = page.entries.flatMap(({ facts: { delivery } }) => delivery ?? []);
    const foreign =
      practice === null
        ? []
        : [there.get(practice === "west" ? "east held" : "west held")?.delivery];
    expect([role, practice, opened.filter((id) => foreign.includes(id))]).toEqual([
      role,
      practice,
      [],
    ]);
    expect(page.entries.some(({ act }) => act === "start")).toBe(practice === null);
  }
});

test("only who may open sees text", async () => {
  for (const { role, headers, practice } of askers.filter(
    (each) => each.practice !== "east" && each.role !== "auditor",
  )) {
    const shown = (await (await ask(headers, "showHold", "west")).json()) as {
      would_leave: string | null;
      preview: string | null;
      findings: object[];
    };
    const mayOpen = role === "reviewer" || role === "admin";
    expect([
      role,
      practice,
      shown.would_leave !== null,
      shown.preview !== null,
      shown.findings.length > 0,
    ]).toEqual([role, practice, mayOpen, mayOpen, true]);
  }
});

test("what another site's page asks for with somebody's cookie is refused, and what a key asks for is not", async () => {
  const { headers = {} } =
    askers.find(
      ({ by, role, practice }) => by === "session" && role === "admin" && practice === null,
    ) ?? {};
  const { headers: key = {} } =
    askers.find(
      ({ by, role, practice }) => by === "key" && role === "admin" && practice === null,
    ) ?? {};
  const { cookie = "" } = headers;
  const origin = new URL(running.url).origin;
  const refused = [
    { cookie },
    { cookie, "sec-fetch-site": "cross-site" },
    { cookie, "sec-fetch-site": "same-site" },
    { cookie, "sec-fetch-site": "none" },
    { cookie, origin: "https://evil.example" },
    { cookie, origin: "null" },
    { cookie, "sec-fetch-site": "cross-site", origin },
  ];
  for (const each of refused) expect((await ask(each, "releaseHold", "west")).status).toBe(403);
  for (const each of [{ cookie, origin }, headers, { ...key, origin: "https://evil.example" }])
    expect((await ask(each, "releaseHold", "west")).status).toBe(409);
  for (const each of refused) expect((await ask(each, "listHolds", "west")).status).toBe(200);
});

test("a method that a route does not take, and a body that is too large, are refused", async () => {
  const { headers = {} } = askers.find(({ by, role }) => by === "key" && role === "admin") ?? {};
  const at = `${running.url}/api/v1/holds/${there.get("west held")?.delivery}/release`;
  const put = await fetch(at, { method: "PUT", headers });
  expect([put.status, put.headers.get("allow")]).toEqual([405, "POST"]);
  const large = await fetch(at, {
    method: "POST",
    headers,
    body: JSON.stringify({ reason: "x".repeat(300_000) }),
  });
  expect(large.status).toBe(413);
});

test("wrong keys are slowed down by where they come from, right ones never", async () => {
  const { headers = {} } = askers.find(({ by, role }) => by === "key" && role === "admin") ?? {};
  const statuses = await Promise.all(
    Array.from(
      { length: 80 },
      async () => (await ask({ authorization: "Bearer gk_x" }, "listHolds", "west")).status,
    ),
  );
  expect(statuses).toContain(429);
  expect((await ask(headers, "listHolds", "west")).status).toBe(200);
});
