import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { finishInvite, openInvite } from "../../src/accounts/invite.ts";
import { addPerson, disablePerson, renewLink } from "../../src/accounts/people.ts";
import {
  confirmEnrol,
  renewBackupCodes,
  startAnew,
  startEnrol,
} from "../../src/accounts/second-factor.ts";
import { sessionOf } from "../../src/accounts/sessions.ts";
import { signIn } from "../../src/accounts/sign-in.ts";
import { keysFrom } from "../../src/keys/keys.ts";
import { rotate } from "../../src/keys/rotate.ts";
import { verifyLedger } from "../../src/ledger/verify.ts";
import { ADA, AGENT, anOffice, codeAt, DAY, MINUTE, PASSWORD } from "../support/office.ts";

const REFUSED = { kind: "refused", waitUntil: null };
const BO = "bo@clinic.example";

test("an invited person sets a password and a second factor, and then gets in with both", async () => {
  await using office = await anOffice();
  const { id, secret, codes, opened } = await office.enrolled();
  expect(codes).toHaveLength(10);
  expect(new Set(codes).size).toBe(10);
  expect((await office.signed(opened)).person).toMatchObject({
    id,
    email: ADA,
    role: "reviewer",
    practice: null,
    key: null,
  });
  office.advance(MINUTE);
  const code = codeAt(secret, office.now());
  expect(await office.signIn({ email: " Ada@Clinic.example ", code })).toMatchObject({
    kind: "opened",
    stage: "full",
  });
  expect((await office.acts()).map(([act, actor]) => [act, actor])).toEqual([
    ["user.add", "cli:priya"],
    ["user.password", id],
    ["sign-in", id],
    ["user.enrol", id],
    ["sign-in", id],
    ["sign-in", id],
  ]);
  expect(JSON.stringify(await office.acts())).not.toMatch(/\bada\b|clinic|kettles/i);
  expect(await verifyLedger(office.core.store, office.core.keys)).toMatchObject({ ok: true });
});

test("an invitation is good once, for a day, and only for a password that will do", async () => {
  await using office = await anOffice();
  const invite = { email: ADA, role: "admin", practice: null } as const;
  const { token } = await addPerson(office.accounting, invite, "cli:priya");
  await expect(addPerson(office.accounting, invite, "cli:priya")).rejects.toMatchObject({
    code: "ERR_EXISTS",
  });
  expect(await openInvite(office.accounting, token)).toMatchObject({ email: ADA });
  const finish = (given: object = {}) =>
    finishInvite(office.signing, { token, password: PASSWORD, agent: AGENT, ...given });
  await expect(finish({ password: "short" })).rejects.toMatchObject({ code: "ERR_PASSWORD" });
  await expect(finish({ token: "x" })).rejects.toMatchObject({ code: "ERR_NOT_FOUND" });
  const both = await Promise.allSettled([finish(), finish()]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(finish()).rejects.toMatchObject({ code: "ERR_NOT_FOUND" });

  const late = await addPerson(office.accounting, { ...invite, email: BO }, "cli:priya");
  office.advance(DAY);
  await expect(finish({ token: late.token })).rejects.toMatchObject({ code: "ERR_NOT_FOUND" });
  expect(await office.signIn({ email: BO })).toEqual(REFUSED);
});

test("whoever has no second factor gets a session for setting one up, and for nothing else", async () => {
  await using office = await anOffice();
  const invite = { email: ADA, role: "reviewer", practice: null } as const;
  const { token } = await addPerson(office.accounting, invite, "cli:priya");
  await finishInvite(office.signing, { token, password: PASSWORD, agent: AGENT });
  const [one, two] = [await office.signIn(), await office.signIn()];
  if (one.kind !== "opened" || two.kind !== "opened") throw new Error("refused");
  expect([one.stage, two.stage]).toEqual(["enrol", "enrol"]);
  const [first, second] = [await office.signed(one), await office.signed(two)];
  const { secret } = await startEnrol(office.accounting, first);
  expect((await startEnrol(office.accounting, first)).secret).toBe(secret);
  expect((await startEnrol(office.accounting, second)).secret).not.toBe(secret);
  const confirm = (code: string) =>
    confirmEnrol(office.accounting, first, { code, agent: AGENT, remember: true });
  await expect(confirm("000000")).rejects.toMatchObject({ code: "ERR_CODE" });
  const { opened } = await confirm(codeAt(secret, office.now()));
  expect(opened).toMatchObject({ stage: "full", device: null });
  expect(await sessionOf(office.accounting, one.token)).toBeNull();
  // The other session must not put another authenticator in its place.
  await expect(startEnrol(office.accounting, second)).rejects.toMatchObject({
    code: "ERR_FORBIDDEN",
  });
  await expect(startEnrol(office.accounting, await office.signed(opened))).rejects.toMatchObject({
    code: "ERR_FORBIDDEN",
  });
});

test("of two that set up a first factor at once one does", async () => {
  await using office = await anOffice();
  const invite = { email: ADA, role: "reviewer", practice: null } as const;
  const { token } = await addPerson(office.accounting, invite, "cli:priya");
  await finishInvite(office.signing, { token, password: PASSWORD, agent: AGENT });
  const confirms = await Promise.all(
    [1, 2].map(async () => {
      const opened = await office.signIn();
      if (opened.kind !== "opened") throw new Error("refused");
      const signed = await office.signed(opened);
      const { secret } = await startEnrol(office.accounting, signed);
      const given = { code: codeAt(secret, office.now()), agent: AGENT, remember: false };
      return () => confirmEnrol(office.accounting, signed, given);
    }),
  );
  const settled = await Promise.allSettled(confirms.map((confirm) => confirm()));
  expect(settled.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("whatever is wrong, the answer is the same", async () => {
  await using office = await anOffice();
  const { secret } = await office.enrolled();
  const gone = await office.enrolled("gone@clinic.example");
  await disablePerson(office.accounting, { email: gone.email }, "cli:priya");
  office.advance(MINUTE);
  const code = codeAt(secret, office.now());
  const tries = [
    { email: BO, code },
    { email: "", code },
    { password: "wrong password here", code },
    { code: "" },
    { code: codeAt(secret, office.now() - 5 * MINUTE) },
    { email: gone.email, code: codeAt(gone.secret, office.now()) },
  ];
  for (const [i, given] of tries.entries())
    expect(await office.signIn({ address: `192.0.2.${i}`, ...given })).toEqual(REFUSED);
  expect(office.refusals).toEqual(tries.map(() => "wrong"));
  expect(await office.signIn({ code })).toMatchObject({ kind: "opened" });
});

test("the same work is done for whoever is tried, and none while one waits", async () => {
  const checks: string[] = [];
  await using office = await anOffice("", {
    hash: async (_person, password) => `plain ${password}`,
    async check(person) {
      checks.push(person === null ? "nobody's" : "somebody's");
      return false;
    },
  });
  await office.enrolled();
  for (const email of [ADA, BO])
    for (let i = 0; i < 7; i++) await office.signIn({ email, address: `192.0.2.${i}` });
  expect(checks).toEqual([
    ...Array.from({ length: 5 }, () => "somebody's"),
    ...Array.from({ length: 5 }, () => "nobody's"),
  ]);
});

test("a code is good once, and none before it", async () => {
  await using office = await anOffice();
  const { secret } = await office.enrolled();
  // The one that the enrolment was confirmed by.
  expect(await office.signIn({ code: codeAt(secret, office.now()) })).toEqual(REFUSED);
  office.advance(MINUTE);
  const code = codeAt(secret, office.now());
  const both = await Promise.all([office.signIn({ code }), office.signIn({ code })]);
  expect(both.filter(({ kind }) => kind === "opened")).toHaveLength(1);
  expect(await office.signIn({ code: codeAt(secret, office.now() - 30_000) })).toEqual(REFUSED);
});

test("a backup code is good once, however it is typed", async () => {
  await using office = await anOffice();
  const { secret, codes, opened } = await office.enrolled();
  const code = (codes[0] ?? "").toUpperCase().replace("-", " ");
  expect(await office.signIn({ code })).toMatchObject({ kind: "opened" });
  expect(await office.signIn({ code })).toEqual(REFUSED);
  office.advance(MINUTE);
  const signed = await office.signed(opened);
  await expect(renewBackupCodes(office.accounting, signed, "000000")).rejects.toMatchObject({
    code: "ERR_CODE",
  });
  const renewed = await renewBackupCodes(office.accounting, signed, codeAt(secret, office.now()));
  expect(await office.signIn({ code: codes[1] ?? "" })).toEqual(REFUSED);
  expect(await office.signIn({ code: renewed[1] ?? "" })).toMatchObject({ kind: "opened" });
});

test("after five failures an account waits, twice as long each time, whether it exists or not", async () => {
  await using office = await anOffice();
  const { secret } = await office.enrolled();
  const waits = async (email: string) => {
    const seen: (number | null)[] = [];
    for (let i = 0; i < 8; i++) {
      const result = await office.signIn({
        email,
        password: "wrong password here",
        address: `192.0.2.${i}`,
      });
      if (result.kind === "opened") throw new Error("let in");
      seen.push(result.waitUntil === null ? null : result.waitUntil - office.now());
      if (result.waitUntil !== null) office.advance(result.waitUntil - office.now());
    }
    return seen;
  };
  const there = await waits(ADA);
  expect(there).toEqual([null, null, null, null, null, 30_000, null, 60_000]);
  expect(await waits(BO)).toEqual(there);
  // The right one is not looked at either while it waits.
  const stranger = await office.signIn({ password: "wrong password here" });
  expect(stranger).toEqual(REFUSED);
  const right = { code: codeAt(secret, office.now()) };
  expect(await office.signIn(right)).toMatchObject({
    kind: "refused",
    waitUntil: office.now() + 120_000,
  });
  office.advance(2 * MINUTE);
  expect(await office.signIn({ code: codeAt(secret, office.now()) })).toMatchObject({
    kind: "opened",
  });
  const refused = (await office.acts()).filter(([act]) => act === "sign-in.refused");
  expect(refused.map(([, , { failures }]) => failures)).toEqual([5, 6, 7]);
  expect((await office.acts()).at(-1)).toMatchObject(["sign-in", {}, { failures: 7 }]);
});

test("many tries at once are no way around the count", async () => {
  await using office = await anOffice();
  await office.enrolled();
  const tries = await Promise.all(
    Array.from({ length: 40 }, () => office.signIn({ password: "wrong password here" })),
  );
  expect(tries.filter((one) => one.kind === "refused" && one.waitUntil === null)).toHaveLength(5);
});

test("one network address waits after twenty failures over all accounts, and others do not", async () => {
  await using office = await anOffice();
  const { secret } = await office.enrolled();
  office.advance(MINUTE);
  for (let i = 0; i < 20; i++)
    expect(await office.signIn({ email: `x${i}@clinic.example` })).toEqual(REFUSED);
  office.advance(29_000);
  const code = codeAt(secret, office.now());
  expect(await office.signIn({ code })).toMatchObject({
    kind: "refused",
    waitUntil: office.now() + 1_000,
  });
  expect(await office.signIn({ code, address: "198.51.100.7" })).toMatchObject({ kind: "opened" });
});

test("by the setting a browser is remembered for 30 days, by nobody else, and not without it", async () => {
  await using office = await anOffice("sign_in: { remember_days: 30 }\n");
  const { secret } = await office.enrolled();
  const other = await office.enrolled(BO);
  office.advance(MINUTE);
  const first = await office.signIn({ code: codeAt(secret, office.now()), remember: true });
  if (first.kind !== "opened") throw new Error("refused");
  const device = first.device?.token ?? "";
  expect(first.device?.expiresAt).toBe(office.now() + 30 * DAY);
  expect(await office.signIn({ device })).toMatchObject({ kind: "opened", device: null });
  expect(await office.signIn({ device, password: "wrong password here" })).toEqual(REFUSED);
  expect(await office.signIn({ device, email: other.email })).toEqual(REFUSED);
  expect(await office.signIn({ device: "another" })).toEqual(REFUSED);
  // Somebody who locks the account out from elsewhere does not lock out this browser.
  for (let i = 0; i < 9; i++)
    await office.signIn({ password: "wrong password here", address: "198.51.100.7" });
  expect(await office.signIn({ device })).toMatchObject({ kind: "opened" });
  office.advance(30 * DAY);
  expect(await office.signIn({ device })).toEqual(REFUSED);
  await using strict = await anOffice();
  const { secret: its } = await strict.enrolled();
  strict.advance(MINUTE);
  expect(await strict.signIn({ code: codeAt(its, strict.now()), remember: true })).toMatchObject({
    kind: "opened",
    device: null,
  });
});

test("a new link ends everything that was open, password and second factor included", async () => {
  await using office = await anOffice("sign_in: { remember_days: 30 }\n");
  const { secret, codes, opened } = await office.enrolled();
  office.advance(MINUTE);
  const first = await office.signIn({ code: codeAt(secret, office.now()), remember: true });
  if (first.kind !== "opened") throw new Error("refused");
  const { token } = await renewLink(office.accounting, { email: ADA }, "cli:priya");
  for (const one of [opened, first])
    expect(await sessionOf(office.accounting, one.token)).toBeNull();
  office.advance(MINUTE);
  for (const code of [codeAt(secret, office.now()), codes[0] ?? "", ""])
    expect(await office.signIn({ code, device: first.device?.token ?? "" })).toEqual(REFUSED);
  const again = await finishInvite(office.signing, { token, password: PASSWORD, agent: AGENT });
  expect(again.stage).toBe("enrol");
});

test("a second factor is changed by whoever shows it, and the old one is good until then", async () => {
  await using office = await anOffice();
  const { secret, codes, opened } = await office.enrolled();
  const other = await office.signIn({ code: codes[0] ?? "" });
  if (other.kind !== "opened") throw new Error("refused");
  office.advance(MINUTE);
  const signed = await office.signed(opened);
  const forbidden = { code: "ERR_FORBIDDEN" };
  await expect(startEnrol(office.accounting, signed)).rejects.toMatchObject(forbidden);
  await startAnew(office.accounting, signed, codeAt(secret, office.now()));
  const { secret: next } = await startEnrol(office.accounting, signed);
  expect(next).not.toBe(secret);
  await expect(startEnrol(office.accounting, await office.signed(other))).rejects.toMatchObject(
    forbidden,
  );
  office.advance(MINUTE);
  expect(await office.signIn()).toEqual(REFUSED);
  expect(await office.signIn({ code: codeAt(next, office.now()) })).toEqual(REFUSED);
  expect(await office.signIn({ code: codeAt(secret, office.now()) })).toMatchObject({
    stage: "full",
  });
  const given = { code: codeAt(next, office.now()), agent: AGENT, remember: false };
  const { opened: anew } = await confirmEnrol(office.accounting, signed, given);
  for (const one of [opened, other])
    expect(await sessionOf(office.accounting, one.token)).toBeNull();
  expect(await sessionOf(office.accounting, anew.token)).not.toBeNull();
  office.advance(MINUTE);
  expect(await office.signIn({ code: codeAt(secret, office.now()) })).toEqual(REFUSED);
  expect(await office.signIn({ code: codeAt(next, office.now()) })).toMatchObject({
    kind: "opened",
  });
});

test("guessing at a second factor from within has to wait too", async () => {
  await using office = await anOffice();
  const { codes, opened } = await office.enrolled();
  const signed = await office.signed(opened);
  const renew = (code: string) => renewBackupCodes(office.accounting, signed, code);
  const wrong = { code: "ERR_CODE" };
  for (let i = 0; i < 5; i++) await expect(renew("000000")).rejects.toMatchObject(wrong);
  await expect(renew(codes[0] ?? "")).rejects.toMatchObject(wrong);
  office.advance(31_000);
  expect(await renew(codes[0] ?? "")).toHaveLength(10);
});

test("a rotated master key opens every second factor, pending ones too", async () => {
  await using office = await anOffice();
  const { secret, opened } = await office.enrolled();
  const { keys, store } = office.core;
  const signed = await office.signed(opened);
  office.advance(MINUTE);
  await startAnew(office.accounting, signed, codeAt(secret, office.now()));
  const raw = { ...keys.raw(), masters: [new Uint8Array(32).fill(7), ...keys.raw().masters] };
  await rotate(store, keysFrom(raw));
  const signing = {
    ...office.signing,
    keys: keysFrom({ ...raw, masters: raw.masters.slice(0, 1) }),
  };
  expect((await startEnrol(signing, signed)).secret).not.toBe(secret);
  office.advance(MINUTE);
  const given = {
    email: ADA,
    password: PASSWORD,
    code: codeAt(secret, office.now()),
    remember: false,
    device: null,
    address: "",
    agent: AGENT,
    replaces: null,
  };
  expect(await signIn(signing, given)).toMatchObject({ kind: "opened" });
});

test("the store has no token, code or secret in clear, and a secret is its person's alone", async () => {
  await using office = await anOffice("sign_in: { remember_days: 30 }\n");
  const { id, secret, codes, opened } = await office.enrolled();
  office.advance(MINUTE);
  const first = await office.signIn({ code: codeAt(secret, office.now()), remember: true });
  if (first.kind !== "opened") throw new Error("refused");
  const file = (office.core.env.databaseUrl ?? "").replace("sqlite:", "");
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = ["person", "session", "device", "backup_code", "sign_in_attempt", "ledger"].flatMap(
    (table) => database.prepare(`SELECT * FROM ${table}`).all(),
  );
  const text = JSON.stringify(rows);
  for (const hidden of [
    secret,
    ...codes,
    ...codes.map((code) => code.replace("-", "")),
    opened.token,
    first.token,
    first.device?.token ?? "?",
  ])
    expect(text).not.toContain(hidden);
  const { blob } = database.prepare("SELECT blob FROM body WHERE id = ?").get(id) as {
    blob: Uint8Array;
  };
  database.close();
  expect(Buffer.from(office.core.keys.decrypt(`totp|${id}`, blob))).toHaveLength(20);
  expect(() => office.core.keys.decrypt("totp|usr_other", blob)).toThrow(/not what was written/);
});
