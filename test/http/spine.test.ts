import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import { startGuard } from "../../src/main.ts";
import { aConfig, aPlace, SECRET, withGuard } from "../support/guard.ts";
import { openReceiver } from "../support/receiver.ts";

const CALL = {
  id: 4_381_000_001,
  account_id: 518_204,
  name: "Odalys Brennekamp",
  caller_number: "+14105550143",
  caller_number_split: ["1", "410", "555", "0143"],
  source: "Google Ads",
  duration: 131,
  tag_list: ["new patient"],
  summary: "Odalys Brennekamp (410-555-0143) asked for a visit. SSN 987-65-4321.",
};

async function idOf(response: Response): Promise<string> {
  expect(response.status).toBe(200);
  return ((await response.json()) as { id: string }).id;
}

test("a destination receives exactly its allowed fields with identifiers redacted", async () => {
  await using receiver = await openReceiver();
  await using guard = await withGuard(
    aConfig(
      receiver.url,
      "allow: [source, duration, tag_list, summary, caller_number, caller_number_split]",
    ),
  );
  const id = await idOf(await guard.post(JSON.stringify(CALL)));
  await receiver.until(1);
  const [got] = receiver.got;
  expect(JSON.parse(got?.body ?? "")).toEqual({
    caller_number: "[PHONE]",
    caller_number_split: "[PHONE]",
    source: "Google Ads",
    duration: 131,
    tag_list: ["new patient"],
    summary: "[NAME] ([PHONE]) asked for a visit. SSN [SSN].",
  });
  expect(got?.event).toBe(id);
  expect(got?.delivery).toMatch(/^dlv_[0-9a-f]{32}$/);
  expect(got?.headers["content-type"]).toContain("application/json");
});

test("the wrapper stays, and what stands beside it never leaves", async () => {
  await using receiver = await openReceiver();
  await using guard = await withGuard(aConfig(receiver.url, "allow: [source, name]"));
  await guard.post(JSON.stringify({ source: "beside", call: { id: 1, source: "inside" } }));
  await receiver.until(1);
  expect(receiver.got[0]?.body).toBe('{"call":{"source":"inside"}}');
});

test("a hundred equal posts at the same moment are one event, sent once", async () => {
  await using receiver = await openReceiver();
  await using guard = await withGuard(aConfig(receiver.url, "allow: [source]"));
  const answers = await Promise.all(
    Array.from({ length: 100 }, async (_, i) => {
      const response = await guard.post(JSON.stringify({ ...CALL, indexed_at: i }));
      return (await response.json()) as { id: string; duplicate?: boolean };
    }),
  );
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(answers.filter(({ duplicate }) => duplicate)).toHaveLength(99);
  await receiver.until(1);
  await sleep(100);
  expect(receiver.got).toHaveLength(1);
});

test("another body of the same activity is another event of it", async () => {
  await using receiver = await openReceiver();
  await using guard = await withGuard(aConfig(receiver.url, "allow: [source, duration]"));
  await guard.post(JSON.stringify({ ...CALL, duration: 0 }));
  await guard.post(JSON.stringify(CALL));
  await receiver.until(2);
  const [first, second] = receiver.got;
  expect(first?.event).not.toBe(second?.event);
  expect(first?.headers["x-guard-activity"]).toBe(second?.headers["x-guard-activity"]);
});

describe("held, with 200 and nothing sent:", () => {
  const cases: [
    string,
    {
      destination?: string;
      hook?: string;
      practice?: string;
      body?: string;
      headers?: Record<string, string>;
    },
    string,
  ][] = [
    ["a type of hold_on", { destination: "allow: [summary]\nhold_on: [SSN]" }, "hold-on"],
    ["any finding under on_phi: hold", { destination: "allow: [summary]\non_phi: hold" }, "phi"],
    [
      "a missing signature in mode hold",
      { hook: 'signature: { mode: hold, secrets: ["ctm_test_secret"] }' },
      "signature",
    ],
    ["an account of no practice", { practice: "accounts: [1]" }, "unknown-account"],
    [
      "another account than the hook's",
      { practice: "accounts: [1]", hook: "account: 1" },
      "unknown-account",
    ],
    [
      "a number that is not eligible",
      {
        practice: 'ineligible_numbers: ["+18005550199"]',
        body: JSON.stringify({ ...CALL, tracking_number: "+18005550199" }),
      },
      "ineligible-number",
    ],
    ["a body that cannot be read", { body: "{" }, "unreadable"],
    ["a key twice", { body: '{"id":1,"source":"a","source":"b"}' }, "unreadable"],
    ["an unknown content type", { headers: { "content-type": "application/xml" } }, "unreadable"],
    ["an encoding that does not decode", { headers: { "content-encoding": "gzip" } }, "unreadable"],
  ];
  test.each(cases)(
    "%s",
    async (_what, {
      destination = "allow: [source, summary]",
      hook,
      practice,
      body,
      headers,
    }, reason) => {
      await using receiver = await openReceiver();
      let yaml = aConfig(receiver.url, destination);
      if (hook !== undefined) yaml = yaml.replace("    to: [crm]", `    to: [crm]\n    ${hook}`);
      if (practice !== undefined) yaml = yaml.replace("  time_zone", `  ${practice}\n  time_zone`);
      await using guard = await withGuard(yaml);
      const id = await idOf(await guard.post(body ?? JSON.stringify(CALL), headers));
      const event = await judged(guard.guard.core.store, id);
      expect(event.deliveries.map(({ state, reason: why }) => [state, why])).toEqual([
        ["held", reason],
      ]);
      expect(receiver.got).toHaveLength(0);
    },
  );
});

test("hold_on beats permit, permit beats on_phi, and a basis that has ended permits nothing", async () => {
  await using receiver = await openReceiver();
  const host = new URL(receiver.url).host;
  const basis = (until: string) =>
    `baa: { with: "Example CRM", hosts: ["127.0.0.1", "${host}"], signed: 2020-01-01, until: ${until} }`;
  const allow = "allow: [{ path: caller_number, permit: [PHONE] }, source]";
  for (const [destination, expected] of [
    [`${allow}\n${basis("2999-01-01")}`, '{"caller_number":"+14105550143","source":"Google Ads"}'],
    [
      `${allow}\n${basis("2999-01-01")}\non_phi: hold`,
      '{"caller_number":"+14105550143","source":"Google Ads"}',
    ],
    [`${allow}\n${basis("2021-01-01")}`, '{"caller_number":"[PHONE]","source":"Google Ads"}'],
    [`${allow}\n${basis("2999-01-01")}\nhold_on: [PHONE]`, null],
  ] as const) {
    await using guard = await withGuard(aConfig(receiver.url, destination));
    const before = receiver.got.length;
    const id = await idOf(await guard.post(JSON.stringify(CALL)));
    const { deliveries } = await judged(guard.guard.core.store, id);
    if (expected === null) expect(deliveries[0]?.reason).toBe("hold-on");
    else {
      await receiver.until(before + 1);
      expect(receiver.got.at(-1)?.body).toBe(expected);
    }
  }
});

test("nothing allowed ends as empty, no matching route as unrouted, observe as cancelled, and none is sent", async () => {
  await using receiver = await openReceiver();
  for (const [yaml, state] of [
    [aConfig(receiver.url, "allow: [no_such_field]"), "empty"],
    [
      aConfig(receiver.url, "allow: [source]").replace(
        "to: [crm]",
        "to: [{ destination: crm, when: { direction: [outbound] } }]",
      ),
      "unrouted",
    ],
    [aConfig(receiver.url, "allow: [source]\nmode: observe"), "cancelled"],
  ] as const) {
    await using guard = await withGuard(yaml);
    const id = await idOf(await guard.post(JSON.stringify(CALL)));
    const { deliveries } = await judged(guard.guard.core.store, id);
    expect(deliveries.map((delivery) => delivery.state)).toEqual([state]);
  }
  expect(receiver.got).toHaveLength(0);
});

test("a swapped row, a flipped byte or a changed policy column sends nothing", async () => {
  await using receiver = await openReceiver(() => 503);
  const place = await aPlace(aConfig(receiver.url, "allow: [source, duration]\nmax_attempts: 50"));
  await using _place = place;
  const first = await startGuard(place.env, { log: silentLog });
  const ids: string[] = [];
  for (const duration of [1, 2, 3, 4]) {
    const url = `http://127.0.0.1:${first.port}/hooks/post-call/${SECRET}`;
    const headers = { "content-type": "application/json" };
    ids.push(
      await idOf(
        await fetch(url, { method: "POST", headers, body: JSON.stringify({ ...CALL, duration }) }),
      ),
    );
  }
  await receiver.until(4);
  await first.stop();
  const sent = receiver.got.length;

  tamper(`${place.folder}/guard.db`, ids);
  await using second = {
    guard: await startGuard(place.env, { log: silentLog }),
    async [Symbol.asyncDispose]() {
      await this.guard.stop();
    },
  };
  const states = await Promise.all(
    ids.map(async (id) => {
      for (;;) {
        const event = await second.guard.core.store.event(id);
        const [delivery] = event?.deliveries ?? [];
        if (delivery?.state === "held") return delivery.reason;
        await sleep(20);
      }
    }),
  );
  expect(states).toEqual(["seal-broken", "seal-broken", "seal-broken", "seal-broken"]);
  expect(receiver.got.length).toBe(sent);
});

/** Swaps the bodies of the first two deliveries, flips a byte in the third, and gives the fourth another event's seal. */
function tamper(file: string, events: readonly string[]): void {
  const db = new DatabaseSync(file);
  const [a = "", b = "", c = "", d = ""] = events.map(
    (event) =>
      (db.prepare("SELECT id FROM delivery WHERE event = ?").get(event) as { id: string }).id,
  );
  const blobOf = (id: string) =>
    (db.prepare("SELECT blob FROM body WHERE id = ?").get(id) as { blob: Uint8Array }).blob;
  const put = db.prepare("UPDATE body SET blob = ? WHERE id = ?");
  const [blobA, blobB, blobC] = [blobOf(a), blobOf(b), Buffer.from(blobOf(c))];
  put.run(blobB, a);
  put.run(blobA, b);
  const last = blobC.length - 20;
  blobC[last] = (blobC[last] ?? 0) ^ 1;
  put.run(blobC, c);
  const released = db.prepare("SELECT released FROM delivery WHERE id = ?").get(a) as {
    released: string;
  };
  db.prepare("UPDATE delivery SET released = ? WHERE id = ?").run(released.released, d);
  db.close();
}

type EventStore = Awaited<ReturnType<typeof withGuard>>["guard"]["core"]["store"];

/** The event once it is judged. */
async function judged(store: EventStore, id: string) {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const event = await store.event(id);
    if (event?.state === "judged") return event;
    if (Date.now() > deadline) throw new Error("the event was not judged in thirty seconds");
    await sleep(10);
  }
}

test("a key that is an identifier goes with all that is below it", async () => {
  await using receiver = await openReceiver();
  await using guard = await withGuard(aConfig(receiver.url, 'allow: ["*", "*.*", "*.*.*"]'));
  const body = {
    name: "Odalys Brennekamp",
    "410-555-0143": "a",
    "Odalys Brennekamp": { plan: "b" },
    custom_fields: { "987654321": "c", plan: "d", "mrn 5520981": { x: "e" } },
    list: [{ "odalys@example.com": "f", ok: "g" }],
  };
  await guard.post(JSON.stringify(body));
  await receiver.until(1);
  expect(receiver.got[0]?.body).toBe('{"name":"[NAME]","custom_fields":{"plan":"d"}}');
});

test("a key that is an identifier goes whatever is below it", async () => {
  await using receiver = await openReceiver();
  await using guard = await withGuard(
    aConfig(receiver.url, 'allow: ["*", "*.*", "source.*", "*.*.*"]'),
  );
  const values = ["[1]", "null", "[]", "{}", '{"a":[]}'];
  for (const value of values)
    await guard.post(
      `{"source":{"a":1,"987-65-4321":${value}},"987-65-4321":${value},"duration":1}`,
    );
  await receiver.until(values.length);
  expect(receiver.got.map(({ body }) => body)).toEqual(
    values.map(() => '{"source":{"a":1},"duration":1}'),
  );
});

test("a destination knows an activity by one code over hooks and events, another destination by another", async () => {
  await using receiver = await openReceiver();
  const yaml = aConfig(`${receiver.url}/a`, "allow: [source]")
    .replace(
      "hooks:",
      "hooks:\n  call-start:\n    secret: other-secret-0123456789\n    to: [crm, sheet]",
    )
    .replace(
      "destinations:",
      `destinations:\n  sheet: { preset: json, url: ${receiver.url}/b, allow: [source] }`,
    );
  await using guard = await withGuard(yaml);
  await guard.post(JSON.stringify(CALL));
  await fetch(`${guard.url}/hooks/call-start/other-secret-0123456789`, {
    method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ ...CALL, duration: 0 }),
  }); // biome-ignore format: short facts
  await receiver.until(3);
  const codes = (path: string) =>
    new Set(
      receiver.got
        .filter((got) => got.path.endsWith(path))
        .map(({ headers }) => headers["x-guard-activity"]),
    );
  expect([...codes("/a")]).toHaveLength(1);
  expect([...codes("/b")]).toHaveLength(1);
  expect([...codes("/a")][0]).not.toBe([...codes("/b")][0]);
  expect([...codes("/a")][0]).toMatch(/^[0-9a-f]{64}$/);
});

test("what was not sent yet goes by the policy in force when it is sent", async () => {
  await using receiver = await openReceiver((nth) => (nth === 1 ? 503 : 200));
  const yaml = aConfig(receiver.url, "allow: [source, duration, tag_list]");
  await using place = await aPlace(yaml);
  const first = await startGuard(place.env, { log: silentLog });
  const url = `http://127.0.0.1:${first.port}/hooks/post-call/${SECRET}`;
  await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(CALL),
  });
  await receiver.until(1);
  await first.stop();

  await writeFile(
    join(place.folder, "guard.yaml"),
    yaml.replace("[source, duration, tag_list]", "[source]"),
  );
  const second = await startGuard(place.env, { log: silentLog });
  await receiver.until(2);
  await second.stop();
  const [before, after] = receiver.got;
  expect(before?.body).toContain("duration");
  expect(after?.body).toBe('{"source":"Google Ads"}');
  expect(after?.delivery).toBe(before?.delivery);
});

test("metrics are on the admin port alone when it has one", async () => {
  await using place = await aPlace(aConfig("http://127.0.0.1:9/", "allow: [source]"));
  const guard = await startGuard(
    { ...place.env, ADMIN_PORT: String(50_000 + Math.floor(Math.random() * 9_000)) },
    { log: silentLog },
  );
  try {
    expect((await fetch(`http://127.0.0.1:${guard.port}/metrics`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${guard.adminPort}/metrics`)).status).toBe(200);
    expect(
      (
        await fetch(`http://127.0.0.1:${guard.adminPort}/hooks/post-call/${SECRET}`, {
          method: "POST",
          body: "{}",
        })
      ).status,
    ).toBe(404);
  } finally {
    await guard.stop();
  }
});

test("a start that fails half-way leaves nothing open: the same store starts at once elsewhere", async () => {
  await using place = await aPlace(aConfig("http://127.0.0.1:9/", "allow: [source]"));
  await using taken = await openReceiver();
  const port = new URL(taken.url).port;
  await expect(startGuard({ ...place.env, PORT: port }, { log: silentLog })).rejects.toThrow(
    "EADDRINUSE",
  );
  const guard = await startGuard(place.env, { log: silentLog });
  await guard.stop();
});
