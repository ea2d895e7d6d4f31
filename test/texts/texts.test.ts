import { describe, expect, test } from "vitest";
import { A2P, type CtmMood } from "../support/fake-ctm.ts";
import {
  CLEAN,
  CLIENT,
  type FormId,
  FROM,
  PHI,
  paramsOf,
  sharedTexting,
  TO,
  texting,
} from "../support/texting.ts";

const shared = sharedTexting();
const ADDRESSED = { to: TO, from: FROM };
const eventOf = (response: Response) => response.headers.get("x-guard-event") ?? "";

describe.each<FormId>(["form", "json"])("a client that writes %s", (as) => {
  test("has a clean text passed on as it wrote it, with its own credentials, and gets CTM's answer", async () => {
    const t = await shared();
    const response = await t.send({ ...ADDRESSED, msg: CLEAN, media_url: "x", name: "y" }, { as });
    expect([response.status, await response.text()]).toEqual([200, '{"status":"processing"}']);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const [call, ...others] = t.ctm.calls;
    expect(others).toEqual([]);
    expect(call).toMatchObject({
      path: "/api/v1/accounts/518204/sms.json",
      authorization: CLIENT,
      contentType: as === "form" ? "application/x-www-form-urlencoded" : "application/json",
    });
    expect(paramsOf(call ?? { contentType: "", body: "{}" })).toEqual({ ...ADDRESSED, msg: CLEAN });
    expect(await t.stateOf(eventOf(response))).toEqual(["delivered", null]);
  });

  test.each<[CtmMood, number, string, (string | null)[]]>([
    ["a2p", 400, A2P, ["dead", "refused"]],
    ["rate", 429, '{"error":"too many"}', ["dead", "refused"]],
    ["broken", 500, "oops", ["unknown", "status"]],
    ["moved", 302, "", ["dead", "refused"]],
    ["hang", 502, "unknown", ["unknown", "timeout"]],
    ["reset-after", 502, "unknown", ["unknown", "network"]],
    ["reset-before", 502, "unknown", ["unknown", "network"]],
  ])("is told when CTM is %s, and the text is tried once", async (mood, status, body, state) => {
    const t = await shared({ mood, destination: "timeout_seconds: 1" });
    const response = await t.send({ ...ADDRESSED, msg: CLEAN }, { as });
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(body);
    expect(response.headers.get("location")).toBeNull();
    expect(await t.stateOf(eventOf(response))).toEqual(state);
    expect(t.ctm.connections()).toBe(1);
    expect(response.headers.get("retry-after")).toBe(mood === "rate" ? "3" : null);
  });

  test("gets of a huge answer its status and its beginning", async () => {
    const t = await shared({ mood: "huge" });
    const response = await t.send({ ...ADDRESSED, msg: CLEAN }, { as });
    expect([response.status, (await response.text()).length]).toEqual([200, 262_144]);
    expect(await t.stateOf(eventOf(response))).toEqual(["delivered", null]);
  });

  test("is told at once that a text is held, why, and where to find it; nothing reaches CTM", async () => {
    const t = await shared();
    const response = await t.send({ ...ADDRESSED, msg: PHI }, { as });
    expect(response.status).toBe(422);
    const told = (await response.json()) as { id: string; event: string };
    expect(told).toMatchObject({ status: "held", types: ["NAME", "MRN"], reason: "phi" });
    expect(JSON.stringify(told)).not.toMatch(/Desmond|00519326/);
    expect((await t.running.guard.core.store.hold(told.id))?.event).toBe(told.event);
    expect(await t.stateOf(told.event)).toEqual(["held", "phi"]);
    expect(t.ctm.connections()).toBe(0);
  });

  test("has both msg and message judged and passed on", async () => {
    const t = await shared();
    await t.send({ ...ADDRESSED, msg: CLEAN, message: "and again" }, { as });
    expect(t.ctm.calls.map(paramsOf)).toEqual([{ ...ADDRESSED, msg: CLEAN, message: "and again" }]);
    const held = await t.send({ ...ADDRESSED, msg: CLEAN, message: PHI }, { as });
    expect(held.status).toBe(422);
    expect(t.ctm.calls).toHaveLength(1);
  });

  test("has the redacted text sent where policy says so", async () => {
    const t = await shared({ destination: "on_phi: redact\nhold_on: [SSN]" });
    const response = await t.send({ ...ADDRESSED, msg: PHI }, { as });
    expect(response.status).toBe(200);
    expect(t.ctm.calls.map(paramsOf)).toEqual([
      { ...ADDRESSED, msg: "Hi [NAME], chart [MRN] is ready" },
    ]);
    const ssn = await t.send({ ...ADDRESSED, msg: "SSN 219-09-9999" }, { as });
    expect(await ssn.json()).toMatchObject({ status: "held", reason: "hold-on", types: ["SSN"] });
    expect(t.ctm.calls).toHaveLength(1);
  });
});

test("where CTM cannot be reached nothing has left, and the answer says so", async () => {
  await using t = await texting();
  await t.ctm[Symbol.asyncDispose]();
  const response = await t.send({ ...ADDRESSED, msg: CLEAN });
  expect(response.status).toBe(502);
  expect(await response.json()).toMatchObject({ status: "dead", reason: "network" });
  expect(await t.stateOf(eventOf(response))).toEqual(["dead", "network"]);
});

test("own credentials take the place of the client's, and neither they nor the secret are kept or logged", async () => {
  const lines: string[] = [];
  const note = (event: string, facts?: object) => lines.push(JSON.stringify([event, facts]));
  await using t = await texting({
    destination: "credentials: { access_key: own-key, secret_key: own-secret }",
    log: { info: note, warn: note, error: note },
  });
  await t.send({ ...ADDRESSED, msg: CLEAN });
  const [call] = t.ctm.calls;
  expect(call?.authorization).toBe(`Basic ${btoa("own-key:own-secret")}`);
  expect(JSON.stringify(call)).not.toContain("text-secret");
  expect(JSON.stringify(call)).not.toContain(CLIENT);
  expect(lines.join("\n")).toContain('"attempt"');
  expect(lines.join("\n")).not.toMatch(/Y2xpZW50|own-secret|text-secret|5550126|See you/);
});

test("status_callback passes to a listed host only", async () => {
  const t = await shared({ destination: "callback_hosts: [hooks.clinic.example]" });
  const send = (status_callback: string) => t.send({ ...ADDRESSED, msg: CLEAN, status_callback });
  await send("https://hooks.clinic.example/sms");
  for (const other of [
    "https://evil.example/sms",
    "https://hooks.clinic.example.evil.example/",
    "https://u:p@hooks.clinic.example/sms",
    "ftp://hooks.clinic.example/sms",
    "no url",
  ])
    expect((await send(other)).status).toBe(200);
  const got = t.ctm.calls.map(
    (call) => (paramsOf(call) as { status_callback?: string }).status_callback,
  );
  expect(got).toEqual(["https://hooks.clinic.example/sms", ...Array.from({ length: 5 })]);
  const named = await send(
    "https://hooks.clinic.example/sms?patient=Marisol%20Hanneken&phone=4105550143",
  );
  expect(named.status).toBe(422);
});

test("what the practice owns and what opts out is nobody's PHI; the recipient's own number is", async () => {
  const t = await shared();
  for (const msg of [
    "STOP",
    "Reply STOP, CANCEL, END, QUIT or UNSUBSCRIBE to opt out, HELP for help",
    "Responda ALTO para cancelar, AYUDA para ayuda",
    `Call us at 410-555-0100 or (443) 555-0110`,
  ])
    expect([msg, (await t.send({ ...ADDRESSED, msg })).status]).toEqual([msg, 200]);
  expect(t.ctm.calls).toHaveLength(4);
  const own = await t.send({ ...ADDRESSED, msg: "We have you as 240.555.0126" });
  expect(await own.json()).toMatchObject({ types: ["PHONE"] });
  const photo = "https://app.calltrackingmetrics.com/api/v1/accounts/518204/messages/1/media/0.jpg";
  const media = await t.send({ ...ADDRESSED, msg: `Your photo: ${photo}` });
  expect(await media.json()).toMatchObject({ types: ["PHOTO", "URL"] });
  expect(t.ctm.calls).toHaveLength(4);
});

test("texts from an ineligible number or of an unknown account are held", async () => {
  const t = await shared({
    practice: `accounts: [518204]\nineligible_numbers: ["+18005550199"]`,
  });
  const ineligible = await t.send({ to: TO, from: "+18005550199", msg: CLEAN });
  expect(await ineligible.json()).toMatchObject({ status: "held", reason: "ineligible-number" });
  const unknown = await t.send({ ...ADDRESSED, msg: CLEAN }, { account: "1" });
  expect(await unknown.json()).toMatchObject({ status: "held", reason: "unknown-account" });
  expect((await t.send({ ...ADDRESSED, msg: CLEAN })).status).toBe(200);
  expect(t.ctm.calls).toHaveLength(1);
});

test.each([
  ["+1 (240) 555-0126", FROM],
  ["(240) 555-0126", "TPNC3C4B23C348AEC2EE54EFD3019790000000000000000000000000000000000A1"],
  ["240.555.0126", "55501"],
  ["12405550126", null],
])("a text goes to %s from %s as they were written", async (to, from) => {
  const t = await shared();
  const params = { to, ...(from !== null && { from }), msg: CLEAN };
  expect((await t.send(params, { as: "json" })).status).toBe(200);
  expect(t.ctm.calls.map(paramsOf)).toEqual([params]);
});

test("what the call says of its person beside the text is known, and is not passed on", async () => {
  const t = await shared();
  const msg = "Your order is ready, quillfeather";
  expect((await t.send({ ...ADDRESSED, msg })).status).toBe(200);
  const held = await t.send({ ...ADDRESSED, msg, name: "Marisol Quillfeather" });
  expect(await held.json()).toMatchObject({ types: ["NAME"] });
});

test("a text of which nothing would be left is not sent", async () => {
  const t = await shared({
    destination: 'on_phi: redact\nredact_with: { "*": remove }',
  });
  const response = await t.send({ ...ADDRESSED, msg: "219-09-9999" });
  expect([response.status, await response.json()]).toMatchObject([422, { status: "empty" }]);
  expect(t.ctm.connections()).toBe(0);
});
