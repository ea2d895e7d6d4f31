import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { z } from "zod";
import { statusOf } from "../../src/api/problem.ts";
import { ROUTES } from "../../src/api/routes.ts";
import { ERROR_CODES, type ErrorCode } from "../../src/errors.ts";
import { readHold, revealFinding } from "../../src/review/read.ts";
import type { Reviewing } from "../../src/review/reviewing.ts";
import { saveRuling } from "../../src/review/rule.ts";
import { asKey, asPerson } from "../support/api.ts";
import { aConfig, type Running, withGuard } from "../support/guard.ts";
import { openReceiver } from "../support/receiver.ts";

const ROOT = join(import.meta.dirname, "../..");
const DOCUMENT = readFileSync(join(ROOT, "docs/api.md"), "utf8");
const CALL = {
  id: 4_381_000_001,
  name: "Odalys Brennekamp",
  caller_number: "+14105550143",
  source: "Google Ads",
  summary: "Odalys Brennekamp (410-555-0143) asked for a visit.",
};
const VALUES = /odalys|brennekamp|555-?0143/i;
const REDACTED = '{"source":"Google Ads","summary":"[NAME] ([PHONE]) asked for a visit."}';
const HOLDING = "allow: [source, summary]\non_phi: hold";

type Headers = Record<string, string>;
type Answered = {
  readonly status: number;
  readonly headers: Response["headers"];
  readonly body: Record<string, unknown>;
};

/** Posts a call and waits until its delivery is there; `changes` makes it another. */
async function held(
  running: Running,
  changes: object = {},
  state = "held",
): Promise<{ id: string; event: string }> {
  const { id: event } = (await (
    await running.post(JSON.stringify({ ...CALL, ...changes }))
  ).json()) as { id: string };
  let id = "";
  await expect
    .poll(
      async () => {
        const [delivery] = (await running.guard.core.store.event(event))?.deliveries ?? [];
        id = delivery?.id ?? "";
        return delivery?.state;
      },
      { timeout: 20_000 },
    )
    .toBe(state);
  return { id, event };
}

/** Asks, and checks that nobody may store the answer, that it is as OpenAPI says, and that no value is in a fault. */
async function ask(
  running: Running,
  who: Headers,
  path: string,
  body?: unknown,
): Promise<Answered> {
  const response = await fetch(`${running.url}/api/v1${path}`, {
    headers: { ...who },
    ...(body !== undefined && {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  });
  const answered = (await response.json()) as Record<string, unknown>;
  expect(response.headers.get("cache-control")).toBe("no-store");
  if (!response.ok) {
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(answered["status"]).toBe(response.status);
    expect(JSON.stringify(answered)).not.toMatch(VALUES);
  }
  return { status: response.status, headers: response.headers, body: answered };
}

const fault = ({ status, body }: Answered) => [status, body["code"]];

test("the contract: list, show, release and the second time, as the receiver gets it", async () => {
  await using receiver = await openReceiver(() => 200);
  await using running = await withGuard(aConfig(receiver.url, HOLDING));
  const key = await asKey(running.guard, "reviewer");
  const first = await held(running);
  const second = await held(running, { id: 2 });
  const list = await ask(running, key, "/holds?state=&destination=&type=&hook=&before=&limit=");
  expect(list).toMatchObject({ status: 200, body: { next: null } });
  const holds = list.body["holds"] as Record<string, unknown>[];
  expect(holds.map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(Object.keys(holds[0] ?? {}).toSorted()).toEqual(
    ["destination", "event", "hook", "id", "reason", "received_at", "state", "types"],
  ); // biome-ignore format: one list
  expect(holds[1]).toMatchObject({
    id: first.id, event: first.event, destination: "crm", hook: "post-call", state: "held", reason: "phi", types: ["NAME", "PHONE"],
  }); // biome-ignore format: short facts
  const page = await ask(running, key, "/holds?limit=1&type=NAME&destination=crm&hook=post-call");
  expect(page.body).toMatchObject({ holds: [{ id: second.id }] });
  expect(
    (await ask(running, key, `/holds?limit=1&before=${String(page.body["next"])}`)).body,
  ).toMatchObject({ holds: [{ id: first.id }] });

  const shown = await ask(running, key, `/holds/${first.id}`);
  expect(shown.body).toMatchObject({
    state: "held",
    would_leave: REDACTED,
    as_is: { types: ["NAME", "PHONE"], basis: false },
  });
  expect(JSON.stringify(shown.body)).not.toMatch(VALUES);
  const release = `/holds/${first.id}/release`;
  const { preview } = shown.body;
  for (const [body, ...expected] of [
    [{}, 400, "ERR_NO_REASON"],
    [{ reason: "" }, 400, "ERR_NO_REASON"],
    [{ reason: "other" }, 400, "ERR_NO_REASON"],
    [{ reason: "for 410-555-0143" }, 422, "ERR_NOTE_HAS_PHI"],
    [{ reason: "test", note: "Odalys asked" }, 422, "ERR_NOTE_HAS_PHI"],
    [{ reason: "test", preview: "0" }, 409, "ERR_CHANGED"],
    [{ reason: "test", as: "as_is" }, 403, "ERR_FORBIDDEN"],
    [{ reason: "test", redact: [{ path: "/name" }] }, 404, "ERR_NOT_FOUND"],
    [{ reason: "test", redacts: [] }, 400, "ERR_USAGE"],
    [{ reason: "test", as: "all" }, 400, "ERR_USAGE"],
    [[], 400, "ERR_USAGE"],
    ["{", 400, "ERR_USAGE"],
    ["reason=test", 400, "ERR_USAGE"],
  ] as const)
    expect([body, ...fault(await ask(running, key, release, body))]).toEqual([body, ...expected]);
  expect(receiver.got).toEqual([]);

  const redact = [{ path: "/source", start: 0, end: 6 }];
  expect((await ask(running, key, `/holds/${first.id}/preview`, { redact })).body).toMatchObject({
    would_leave: REDACTED.replace("Google", "[OTHER_ID]"), preview,
  }); // biome-ignore format: short facts
  expect(await ask(running, key, release, { reason: "redacted-enough", redact, preview })).toMatchObject({
    status: 200, body: { id: first.id, event: first.event, destination: "crm", state: "released" },
  }); // biome-ignore format: short facts
  await receiver.until(1);
  expect(receiver.got[0]).toMatchObject({
    body: REDACTED.replace("Google", "[OTHER_ID]"),
    delivery: first.id,
  });
  for (const act of ["release", "discard", "rejudge"])
    expect(
      fault(
        await ask(
          running,
          key,
          `/holds/${first.id}/${act}`,
          act === "rejudge" ? {} : { reason: "test" },
        ),
      ),
    ).toEqual([409, "ERR_ALREADY_DECIDED"]);

  expect(
    await ask(running, key, `/holds/${second.id}/discard`, { reason: "nobody needs it" }),
  ).toMatchObject({ status: 200, body: { state: "discarded" } });
  expect(await ask(running, key, `/holds/${second.id}/undo`, "")).toMatchObject({
    status: 200,
    body: { state: "held" },
  });
  expect(await ask(running, key, `/holds/${second.id}/rejudge`, "")).toMatchObject({
    status: 200,
    body: { state: "held" },
  });
  expect((await ask(running, key, `/events/${first.event}`)).body).toMatchObject({
    id: first.event,
    deliveries: [{ id: first.id }],
  });
  for (const path of ["/holds/dlv_0", "/events/evt_0", "/nothing"])
    expect(fault(await ask(running, key, path))).toEqual([404, "ERR_NOT_FOUND"]);
  expect(fault(await ask(running, key, `/deliveries/${second.id}/retry`, {}))).toEqual([
    409,
    "ERR_ALREADY_DECIDED",
  ]);

  const acts = (await running.guard.core.store.ledger(0, 99)).filter(({ act }) =>
    /^(?:hold|delivery)\./.test(act),
  );
  expect(acts.map(({ act }) => act)).toEqual([
    "hold.open",
    "hold.release",
    "hold.discard",
    "hold.undo",
    "hold.rejudge",
  ]);
  for (const { actor } of acts) expect(actor).toMatch(/^cli:priya\/key_[0-9a-f]{32}$/);
});

test("a filter that means nothing is refused, never left out", async () => {
  await using running = await withGuard(aConfig("https://crm.example/hook", HOLDING));
  const key = await asKey(running.guard, "viewer");
  for (const query of [
    "state=x",
    "type=x",
    "before=x",
    "limit=0",
    "limit=201",
    "limit=x",
    "states=held",
    "state=held&state=dead",
  ])
    expect([query, ...fault(await ask(running, key, `/holds?${query}`))]).toEqual([
      query,
      400,
      "ERR_USAGE",
    ]);
  expect(fault(await ask(running, key, "/events/evt_0?x=1"))).toEqual([400, "ERR_USAGE"]);
});

test("a dead delivery is sent once more", async () => {
  await using receiver = await openReceiver((nth) => (nth === 1 ? 400 : 200));
  await using running = await withGuard(aConfig(receiver.url, "allow: [source]"));
  const key = await asKey(running.guard, "reviewer");
  const { id } = await held(running, {}, "dead");
  expect((await ask(running, key, "/holds?state=dead")).body).toMatchObject({ holds: [{ id }] });
  expect(await ask(running, key, `/deliveries/${id}/retry`, {})).toMatchObject({
    status: 200,
    body: { state: "pending" },
  });
  await receiver.until(2);
});

test("what was never judged has no form, and what nothing permits no basis", async () => {
  await using running = await withGuard(aConfig("https://crm.example/hook", HOLDING));
  const [key, person] = [
    await asKey(running.guard, "reviewer"),
    await asPerson(running.guard, "reviewer"),
  ];
  const response = await running.post("{broken");
  expect(response.status).toBe(200);
  await expect.poll(async () => (await ask(running, key, "/holds")).body["holds"]).toHaveLength(1);
  const [{ id } = { id: "" }] = (await ask(running, key, "/holds")).body["holds"] as {
    id: string;
  }[];
  expect(fault(await ask(running, key, `/holds/${id}/release`, { reason: "test" }))).toEqual([
    409,
    "ERR_NOT_JUDGED",
  ]);
  const judged = await held(running);
  const asIs = { reason: "authorized", as: "as_is" };
  expect(fault(await ask(running, person, `/holds/${judged.id}/release`, asIs))).toEqual([
    409,
    "ERR_NO_BASIS",
  ]);
});

test("under a basis a person who signed in releases as is, and reveals on record", async () => {
  await using receiver = await openReceiver(() => 200);
  const host = new URL(receiver.url).host;
  await using running = await withGuard(
    aConfig(
      receiver.url,
      `${HOLDING}\nbaa: { with: Example, hosts: ["${host}"], signed: 2026-01-01 }`,
    ),
  );
  const [key, person] = [
    await asKey(running.guard, "admin"),
    await asPerson(running.guard, "reviewer"),
  ];
  const { id } = await held(running);
  expect(fault(await ask(running, key, `/holds/${id}/reveal`, { reason: "to-decide" }))).toEqual([
    403,
    "ERR_FORBIDDEN",
  ]);
  expect(fault(await ask(running, person, `/holds/${id}/reveal`, {}))).toEqual([
    400,
    "ERR_NO_REASON",
  ]);
  const revealed = await ask(running, person, `/holds/${id}/reveal`, { reason: "to-decide" });
  expect(revealed.body["fields"]).toContainEqual({ path: "/summary", text: CALL.summary });
  const asIs = { reason: "authorized", as: "as_is" };
  expect(fault(await ask(running, key, `/holds/${id}/release`, asIs))).toEqual([
    403,
    "ERR_FORBIDDEN",
  ]);
  expect(await ask(running, person, `/holds/${id}/release`, asIs)).toMatchObject({ status: 200 });
  await receiver.until(1);
  expect(receiver.got[0]?.body).toContain(CALL.summary);
  const acts = (await running.guard.core.store.ledger(0, 99)).filter(({ act }) =>
    act.startsWith("hold."),
  );
  expect(acts.map(({ act, actor }) => [act, actor.slice(0, 4)])).toEqual([
    ["hold.reveal", "usr_"],
    ["hold.release", "usr_"],
  ]);
});

test("every route is in OpenAPI with every status that its faults have", async () => {
  await using running = await withGuard(aConfig("https://crm.example/hook", HOLDING));
  const { body, status } = await ask(running, {}, "/openapi.json");
  expect(status).toBe(200);
  const { openapi, paths } = body as {
    openapi: string;
    paths: Record<string, Record<string, { operationId: string; responses: object }>>;
  };
  expect(openapi).toBe("3.1.0");
  const listed = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method} ${path}`),
  );
  expect(listed).toEqual(ROUTES.map(({ method, path }) => `${method} ${path}`));
  for (const { method, path, name, faults } of ROUTES) {
    const operation = paths[path]?.[method];
    expect(operation?.operationId).toBe(name);
    const statuses = Object.keys(operation?.responses ?? {});
    expect(statuses).toEqual(
      expect.arrayContaining([
        "200",
        "400",
        "401",
        "403",
        "413",
        "429",
        "500",
        "503",
        ...faults.map((code) => String(statusOf(code))),
      ]),
    );
  }
});

/** A ruling of somebody who looked, which waits for a second person. */
async function askedOf(core: Reviewing, id: string): Promise<string> {
  const { findings, preview } = await readHold(core, { id }, "usr_0");
  const finding = findings.findIndex(
    ({ detector, type }) => type === "NAME" && detector !== "known",
  );
  const seen = { id, preview: preview ?? "", reason: "test" };
  await revealFinding(core, { ...seen, finding }, "usr_0");
  const given = { ...seen, kind: "not-phi", at: { finding }, reason: "ours" } as const;
  return (await saveRuling(core, given, "usr_0")).id;
}

test("real answers of every route are as OpenAPI says, faults too", async () => {
  await using receiver = await openReceiver((nth) => (nth === 1 ? 400 : 200));
  const yaml = aConfig(receiver.url, HOLDING, "review: { four_eyes: true }\n");
  await using running = await withGuard(yaml);
  const person = await asPerson(running.guard, "admin");
  const { paths, components } = (await ask(running, {}, "/openapi.json")).body as {
    paths: Record<
      string,
      Record<string, { responses: Record<string, { content: Record<string, { schema: object }> }> }>
    >;
    components: { schemas: { Problem: object } };
  };
  const dead = await held(
    running,
    { id: 1, name: "", caller_number: "", summary: "asked for a visit" },
    "dead",
  );
  const [{ id: one }, { id: two }, { id: three }] = [
    await held(running, { id: 2, summary: `${CALL.summary} Lindqvist Wexmoor is the doctor` }),
    await held(running, { id: 3 }),
    await held(running, { id: 4 }),
  ];
  const reason = { reason: "test" };
  const core = { ...running.guard.core, practice: null, now: Date.now };
  const at = { path: "/summary", start: 45, end: 50 };
  const waiting = await askedOf(core, one);
  const asked: Record<string, readonly [path: string, body?: unknown][]> = {
    previewRuling: [
      [`/holds/${one}/rulings/preview`, { kind: "missed", type: "OTHER_ID", ...at }],
      [`/holds/${one}/rulings/preview`, { kind: "missed", ...at }],
    ],
    addRuling: [
      [`/holds/${one}/rulings`, { kind: "missed", type: "OTHER_ID", ...at, reason: "slipped" }],
      [`/holds/${one}/rulings`, { kind: "missed", type: "OTHER_ID", ...at, reason: "slipped" }],
    ],
    listRulings: [["/rulings"], ["/rulings?limit=x"]],
    revealRuling: [
      [`/rulings/${waiting}/reveal`, { reason: "to-decide" }],
      [`/rulings/${waiting}/reveal`, {}],
    ],
    confirmRuling: [
      [`/rulings/${waiting}/confirm`, {}],
      [`/rulings/${waiting}/confirm`, {}],
    ],
    revokeRuling: [
      [`/rulings/${waiting}/revoke`, { reason: "mistaken" }],
      [`/rulings/${waiting}/revoke`, { reason: "mistaken" }],
    ],
    listHolds: [["/holds"], ["/holds?state=x"]],
    showHold: [[`/holds/${one}`], ["/holds/x"], [`/holds/${dead.id}`]],
    previewHold: [
      [`/holds/${one}/preview`, { redact: [] }],
      [`/holds/${one}/preview`, {}],
    ],
    revealHold: [
      [`/holds/${one}/reveal`, reason],
      [`/holds/${one}/reveal`, {}],
    ],
    rejudgeHold: [
      [`/holds/${three}/rejudge`, {}],
      [`/holds/${dead.id}/rejudge`, {}],
    ],
    discardHold: [
      [`/holds/${two}/discard`, reason],
      [`/holds/${two}/discard`, reason],
    ],
    undoDiscard: [
      [`/holds/${two}/undo`, {}],
      [`/holds/${two}/undo`, { x: 1 }],
    ],
    releaseHold: [
      [`/holds/${one}/release`, reason],
      [`/holds/${one}/release`, reason],
    ],
    retryDelivery: [
      [`/deliveries/${dead.id}/retry`, {}],
      [`/deliveries/${one}/retry`, {}],
    ],
    showEvent: [[`/events/${dead.event}`], ["/events/x"]],
    listLedger: [["/ledger"], ["/ledger?limit=3"], ["/ledger?limit=x"]],
  };
  const seen: string[] = [];
  for (const [name, all] of Object.entries(asked))
    for (const [path, body] of all) {
      const route = ROUTES.find((known) => known.name === name);
      const { status, body: answered } = await ask(running, person, path, body);
      const content =
        paths[route?.path ?? ""]?.[route?.method ?? ""]?.responses[String(status)]?.content ?? {};
      const schema =
        status === 200 ? content["application/json"]?.schema : components.schemas.Problem;
      if (schema === undefined)
        throw new Error(`${name} answers ${status}, and OpenAPI does not say so`);
      const checked = z.fromJSONSchema(schema as never).safeParse(answered);
      expect([name, status, checked.error?.issues ?? []]).toEqual([name, status, []]);
      seen.push(`${name} ${status === 200 ? "done" : "fault"}`);
    }
  expect(ROUTES.filter(({ name }) => !seen.includes(`${name} done`))).toEqual([]);
});

test("the document's commands work as they are written", { timeout: 60_000 }, async () => {
  await using receiver = await openReceiver(() => 200);
  await using running = await withGuard(aConfig(receiver.url, HOLDING));
  await held(running);
  await held(running, { id: 2 });
  const blocks = Array.from(DOCUMENT.matchAll(/```sh\n([\s\S]*?)```/g), ([, code = ""]) => code);
  const script = `set -e\n${blocks.join("").replace("http://localhost:8080", running.url).replaceAll(/^curl/gm, "echo; curl")}`;
  const child = spawn("bash", ["-c", script], {
    cwd: ROOT,
    env: { ...process.env, ...running.place.env },
  });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  expect([code, err]).toEqual([0, ""]);
  const answers = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(answers.map(({ state, code: fault, holds }) => state ?? fault ?? (holds as []).length)).toEqual([
    2, "held", "held", "released", "ERR_ALREADY_DECIDED", "judged", "discarded", "held", "held",
  ]); // biome-ignore format: one list
});

test("the document names every route and every code that the API has", () => {
  const named = Array.from(
    DOCUMENT.matchAll(/^\| `(GET|POST) (\S+)` \| (\S+) \|/gm),
    ([, method = "", path, right]) => `${method.toLowerCase()} ${path} ${right}`,
  );
  expect(named.toSorted()).toEqual(
    ROUTES.map(({ method, path, right }) => `${method} ${path} ${right}`).toSorted(),
  );
  const codes = ROUTES.flatMap(({ faults }) => faults);
  const isKnown = (code: ErrorCode) => statusOf(code) !== 500;
  for (const code of new Set([...codes, ...ERROR_CODES.filter(isKnown)]))
    expect(DOCUMENT).toContain(`\`${code}\``);
});
