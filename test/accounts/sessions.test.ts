import { expect, test } from "vitest";
import { newApiKey, personOfKey, revokeApiKey } from "../../src/accounts/api-keys.ts";
import { openEmergency } from "../../src/accounts/emergency.ts";
import { finishInvite } from "../../src/accounts/invite.ts";
import { addPerson, changeRole, disablePerson } from "../../src/accounts/people.ts";
import { may, type Right, ROLES, type Role } from "../../src/accounts/roles.ts";
import {
  listSessions,
  revokeAll,
  revokeSession,
  sessionOf,
  signOut,
} from "../../src/accounts/sessions.ts";
import { signInByLink } from "../../src/accounts/sign-in.ts";
import { ADA, AGENT, anOffice, HOUR, MINUTE, type Office, PASSWORD } from "../support/office.ts";

const BO = "bo@clinic.example";
const CLI = "cli:priya";

test("a session that nobody uses ends after 15 minutes, and a page that refreshes itself is nobody", async () => {
  await using office = await anOffice();
  const { opened } = await office.enrolled();
  const look = (background = false) => sessionOf(office.accounting, opened.token, { background });
  for (let minute = 0; minute < 14; minute++) {
    office.advance(MINUTE);
    expect(await look(true)).not.toBeNull();
  }
  office.advance(MINUTE);
  expect(await look(true)).toBeNull();
  expect(await look()).toBeNull();
  expect(await listSessions(office.accounting, { id: "usr_none" })).toEqual([]);
});

test("one that is used goes on, up to twelve hours", async () => {
  await using office = await anOffice();
  const { id, opened } = await office.enrolled();
  for (let i = 1; i < 72; i++) {
    office.advance(10 * MINUTE);
    const signed = await office.signed(opened);
    expect(signed.person.session).toMatchObject({
      idleAt: office.now() + 15 * MINUTE,
      expiresAt: opened.expiresAt,
    });
  }
  expect(await listSessions(office.accounting, { id })).toHaveLength(1);
  office.advance(10 * MINUTE);
  expect(await sessionOf(office.accounting, opened.token)).toBeNull();
  expect(await listSessions(office.accounting, { id })).toEqual([]);
});

test("the setting shortens the idle time", async () => {
  await using office = await anOffice("sign_in: { idle_minutes: 5 }\n");
  const { opened } = await office.enrolled();
  office.advance(5 * MINUTE - 1);
  expect(await sessionOf(office.accounting, opened.token, { background: true })).not.toBeNull();
  office.advance(1);
  expect(await sessionOf(office.accounting, opened.token)).toBeNull();
});

test("signing in again ends the session before it, and signing out the one there is", async () => {
  await using office = await anOffice();
  const { id, opened, codes } = await office.enrolled();
  const next = await office.signIn({ code: codes[0] ?? "", replaces: opened.session });
  if (next.kind !== "opened") throw new Error("refused");
  expect(await sessionOf(office.accounting, opened.token)).toBeNull();
  await signOut(office.accounting, next.token);
  await signOut(office.accounting, next.token);
  await signOut(office.accounting, "none");
  expect(await sessionOf(office.accounting, next.token)).toBeNull();
  expect((await office.acts()).at(-1)).toEqual([
    "session.end",
    id,
    { person: id, session: next.session },
  ]);
});

test("a revoked session is dead at once, and nobody revokes another's by its id", async () => {
  await using office = await anOffice();
  const [ada, bo] = [await office.enrolled(), await office.enrolled(BO)];
  const other = { id: bo.id, practice: null, session: ada.opened.session };
  await expect(revokeSession(office.accounting, other, bo.id)).rejects.toMatchObject({
    code: "ERR_NOT_FOUND",
  });
  await revokeSession(office.accounting, { ...other, id: ada.id }, ada.id);
  expect(await sessionOf(office.accounting, ada.opened.token)).toBeNull();
  await revokeAll(office.accounting, { id: bo.id, practice: null }, bo.id);
  expect(await sessionOf(office.accounting, bo.opened.token)).toBeNull();
});

test.each([
  ["another role", (office: Office) => changeRole(office.accounting, { email: ADA, role: "viewer" }, CLI)],
  ["another practice", (office: Office) => changeRole(office.accounting, { email: ADA, role: "reviewer", practice: "larkspur" }, CLI)],
  ["disabling", (office: Office) => disablePerson(office.accounting, { email: ADA }, CLI)],
])("%s ends what is open", async (_what, act) => {
  await using office = await anOffice();
  const { opened } = await office.enrolled();
  await act(office);
  expect(await sessionOf(office.accounting, opened.token)).toBeNull();
}); // biome-ignore format: a table reads better in rows

test("what each may do is this, and no key may what wants a person", () => {
  const rights: Right[] = ["see", "open", "decide", "reveal", "as-is", "manage", "ledger"];
  const session = { id: "ses_1", idleAt: 1, expiresAt: 1 };
  const of = (role: Role, by: typeof session | null) => rights.filter((right) => may({ role, session: by }, right)).join(" ");
  expect(ROLES.map((role) => [role, of(role, session), of(role, null)])).toEqual([
    ["viewer", "see", "see"],
    ["reviewer", "see open decide reveal as-is", "see open decide"],
    ["admin", "see open decide reveal as-is manage ledger", "see open decide ledger"],
    ["auditor", "ledger", "ledger"],
  ]);
}); // biome-ignore format: a table reads better in rows

test("an emergency gives a reviewer's rights for its hours, by a link without password or code, and ends by itself", async () => {
  await using office = await anOffice();
  const viewer = await office.enrolled(ADA, "viewer");
  const reason = "the reviewers cannot be reached, texts wait";
  const emergency = await openEmergency(office.accounting, { email: ADA, hours: 2, reason }, CLI);
  expect(emergency.endsAt).toBe(office.now() + 2 * HOUR);
  expect(await office.core.store.emergencies(office.now())).toBe(1);
  const enter = () =>
    signInByLink(office.accounting, { token: emergency.token, agent: AGENT, replaces: null });
  const opened = await enter();
  expect(opened).toMatchObject({ stage: "full", expiresAt: emergency.endsAt });
  await expect(enter()).rejects.toMatchObject({ code: "ERR_NOT_FOUND" });
  for (const one of [opened, viewer.opened])
    expect((await office.signed(one)).person.role).toBe("reviewer");
  for (let i = 0; i < 12; i++) {
    office.advance(10 * MINUTE);
    await Promise.all(
      [opened, viewer.opened].map(({ token }) => sessionOf(office.accounting, token)),
    );
  }
  expect(await sessionOf(office.accounting, opened.token)).toBeNull();
  expect((await office.signed(viewer.opened)).person.role).toBe("viewer");
  expect(await office.core.store.emergencies(office.now())).toBe(0);
  expect((await office.acts()).filter(([act]) => act === "user.emergency")).toEqual([
    ["user.emergency", CLI, { person: viewer.id, hours: 2, reason }],
  ]);
});

test("a link is good for what it was made for, and for nothing else", async () => {
  await using office = await anOffice();
  const invite = await addPerson(
    office.accounting,
    { email: ADA, role: "viewer", practice: null },
    CLI,
  );
  const asked = { email: BO, hours: 1, reason: "the only reviewer is ill" };
  const emergency = await openEmergency(office.accounting, asked, CLI);
  const enter = signInByLink(office.accounting, {
    token: invite.token,
    agent: AGENT,
    replaces: null,
  });
  await expect(enter).rejects.toMatchObject({ code: "ERR_NOT_FOUND" });
  const set = finishInvite(office.signing, {
    token: emergency.token,
    password: PASSWORD,
    agent: AGENT,
  });
  await expect(set).rejects.toMatchObject({ code: "ERR_NOT_FOUND" });
});

test("an emergency adds who is not there yet, who is nobody any more after it", async () => {
  await using office = await anOffice();
  const asked = { email: BO, hours: 1, reason: "the only reviewer is ill" };
  const { token } = await openEmergency(office.accounting, asked, CLI);
  const opened = await signInByLink(office.accounting, { token, agent: AGENT, replaces: null });
  expect((await office.signed(opened)).person).toMatchObject({ email: BO, role: "reviewer" });
  office.advance(HOUR);
  expect(await sessionOf(office.accounting, opened.token)).toBeNull();
  expect(await office.signIn({ email: BO })).toMatchObject({ kind: "refused" });
  const late = await openEmergency(office.accounting, { ...asked, hours: 24 }, CLI);
  office.advance(HOUR);
  const enter = signInByLink(office.accounting, {
    token: late.token,
    agent: AGENT,
    replaces: null,
  });
  await expect(enter).rejects.toMatchObject({ code: "ERR_NOT_FOUND" });
});

test.each([
  [{ hours: 0 }, "ERR_USAGE"],
  [{ hours: 25 }, "ERR_USAGE"],
  [{ hours: 1.5 }, "ERR_USAGE"],
  [{ reason: " " }, "ERR_NO_REASON"],
  [{ reason: "call 410-555-0143 at once" }, "ERR_NOTE_HAS_PHI"],
])("an emergency of %j is refused", async (given, code) => {
  await using office = await anOffice();
  const asked = { email: BO, hours: 1, reason: "the only reviewer is ill", ...given };
  await expect(openEmergency(office.accounting, asked, CLI)).rejects.toMatchObject({ code });
  expect(await office.acts()).toEqual([]);
});

test("a disabled person's emergency is refused: it would wake the keys", async () => {
  await using office = await anOffice();
  await office.enrolled();
  await disablePerson(office.accounting, { email: ADA }, CLI);
  const asked = { email: ADA, hours: 1, reason: "the only reviewer is ill" };
  await expect(openEmergency(office.accounting, asked, CLI)).rejects.toMatchObject({
    code: "ERR_FORBIDDEN",
  });
});

test("a key acts for its person, never above the role the person has now, and dies with it", async () => {
  await using office = await anOffice();
  const { id } = await office.enrolled(ADA, "admin");
  const key = await newApiKey(
    office.accounting,
    { role: "reviewer", email: ADA, practice: null },
    CLI,
  );
  expect(key.token).toMatch(/^gk_[\w-]{43}$/);
  const person = () => personOfKey(office.accounting, key.token);
  expect(await person()).toEqual({
    id,
    email: ADA,
    role: "reviewer",
    practice: null,
    session: null,
    key: key.id,
  });
  await changeRole(office.accounting, { email: ADA, role: "viewer", practice: "larkspur" }, CLI);
  expect(await person()).toMatchObject({ role: "viewer", practice: "larkspur" });
  const emergency = { email: ADA, hours: 1, reason: "the only reviewer is ill" };
  await openEmergency(office.accounting, emergency, CLI);
  expect(await person()).toMatchObject({ role: "viewer" });
  const more = newApiKey(office.accounting, { role: "auditor", email: ADA, practice: null }, CLI);
  await expect(more).rejects.toMatchObject({ code: "ERR_FORBIDDEN" });
  await disablePerson(office.accounting, { email: ADA }, CLI);
  expect(await person()).toBeNull();
});

test("a key without a person is its maker's; a revoked one is nobody's", async () => {
  await using office = await anOffice();
  const made = { role: "viewer", email: null, practice: "west" } as const;
  const key = await newApiKey(office.accounting, made, CLI);
  expect(await personOfKey(office.accounting, key.token)).toMatchObject({
    id: CLI,
    email: null,
    role: "viewer",
    practice: "west",
  });
  expect((await office.core.store.apiKeys())[0]).toMatchObject({ usedAt: office.now() });
  for (const wrong of ["", "gk_", `${key.token}x`, key.id])
    expect(await personOfKey(office.accounting, wrong)).toBeNull();
  await revokeApiKey(office.accounting, { id: key.id }, CLI);
  expect(await personOfKey(office.accounting, key.token)).toBeNull();
  await expect(revokeApiKey(office.accounting, { id: key.id }, CLI)).rejects.toMatchObject({
    code: "ERR_NOT_FOUND",
  });
  expect((await office.acts()).map(([act]) => act)).toEqual(["apikey.new", "apikey.revoke"]);
});

test("two practices of one key and its person that differ let it see nothing", async () => {
  await using office = await anOffice();
  await office.enrolled(ADA, "reviewer", "larkspur");
  const key = await newApiKey(
    office.accounting,
    { role: "viewer", email: ADA, practice: "west" },
    CLI,
  );
  expect(await personOfKey(office.accounting, key.token)).toBeNull();
});
