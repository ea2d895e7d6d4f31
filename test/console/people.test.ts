import { describe, expect, test } from "vitest";
import { personOfKey } from "../../src/accounts/api-keys.ts";
import { addPerson } from "../../src/accounts/people.ts";
import type { Role } from "../../src/accounts/roles.ts";
import { aConsole, IRIS, type Visited } from "../support/console.ts";
import { aConfig } from "../support/guard.ts";
import { Page, textIn } from "../support/page.ts";
import { bytes } from "../support/store.ts";

const ONE = aConfig("http://127.0.0.1:9/", "allow: [source]");
const TWO = ONE.replace(
  /^practice:\n(?: {2}.*\n)+/m,
  `practices:
  west: { accounts: [1], time_zone: America/New_York }
  east: { accounts: [2], time_zone: America/New_York }
`,
);
const BO = "bo@clinic.example";

/** Somebody who signed in before, with both factors. */
async function aUser(at: Visited, email: string, role: Role, practice: string | null = null) {
  const { accounting } = at.deps;
  const { person } = await addPerson(accounting, { email, role, practice }, "cli:test");
  const set = { password: "$argon2id$", link: null, linkKind: null, linkUntil: null };
  await accounting.ledger.commit(
    { practice: "", actor: "cli:test", act: "test", facts: {} },
    (entry) => accounting.store.changePerson({ id: person, set, totp: bytes("secret") }, entry),
  );
  return person;
}

async function acts(at: Visited): Promise<[string, string][]> {
  const entries = await at.desk.core.store.ledger(0, 99);
  return entries
    .filter(({ actor }) => actor !== "cli:test")
    .map(({ act, actor }) => [act, actor] as [string, string]);
}

/** Posts a form of the page where it stands, with more filled in. */
async function submit(at: Visited, from: string, action: string, more: Record<string, string>) {
  const form = (await at.page(from)).form(`/console${action}`);
  for (const [name, value] of Object.entries(more)) form.set(name, value);
  const response = await at.post(action, form);
  return { status: response.status, page: new Page(await response.text()) };
}

describe("users", () => {
  test("one is added with a link that is shown once, and stands in the list as invited", async () => {
    await using at = await aConsole(ONE);
    const { page } = await submit(at, "/people", "/people/add", { email: BO, role: "reviewer" });
    const link = page.all("code").map(textIn).join("");
    expect(link).toMatch(/^https:\/\/guard\.example\/console\/invite\/\S{20,}$/);
    const list = await at.page("/people");
    expect(list.text).toMatch(/bo@clinic\.example\s*reviewer\s*never\s*invited/);
    expect(list.source).not.toContain(link.split("/").at(-1));
    expect(await acts(at)).toEqual([["user.add", "usr_iris"]]);
    const again = await submit(at, "/people", "/people/add", { email: BO, role: "reviewer" });
    expect(again.status).toBe(409);
    const wrong = await submit(at, "/people", "/people/add", { email: "bo", role: "reviewer" });
    expect([wrong.status, wrong.page.text.includes("no e-mail address")]).toEqual([400, true]);
  });

  test("another role ends sessions; a reset makes a link; shutting out ends keys; each is on record", async () => {
    await using at = await aConsole(ONE);
    const bo = await aUser(at, BO, "reviewer");
    const made = await submit(at, "/people", "/keys/new", { for: bo, role: "viewer" });
    const key = made.page.all("code").map(textIn).join("");
    expect((await personOfKey(at.deps.accounting, key))?.role).toBe("viewer");

    const here = `/people/${bo}`;
    expect((await submit(at, here, `${here}/role`, { role: "viewer" })).status).toBe(303);
    const { store } = at.desk.core;
    expect(await store.person("id", bo)).toMatchObject({ role: "viewer", password: "$argon2id$" });
    const { page } = await submit(at, here, `${here}/link`, {});
    expect(page.all("code").map(textIn).join("")).toContain("/invite/");
    expect(await store.person("id", bo)).toMatchObject({ password: null, totp: null });
    await submit(at, here, `${here}/disable`, {});
    expect(await personOfKey(at.deps.accounting, key)).toBeNull();
    expect((await at.page("/people")).text).toContain("shut out");
    expect((await acts(at)).map(([act]) => act)).toEqual([
      "apikey.new", "user.role", "user.link", "user.disable",
    ]); // biome-ignore format: a list
  });

  test("open sessions are listed, and end one by one or all at once", async () => {
    await using at = await aConsole(ONE);
    const bo = await aUser(at, BO, "reviewer");
    const { store } = at.desk.core;
    const now = at.deps.accounting.now();
    const open = async (id: string) =>
      at.deps.accounting.ledger.commit(
        { practice: "", actor: "cli:test", act: "test", facts: {} },
        (entry) =>
          store.openSession(
            {
              id, person: bo, token: id, stage: "full", agent: "a browser", createdAt: now, seenAt: now,
              expiresAt: now + 3_600_000,
            },
            entry,
          ),
      ); // biome-ignore format: short facts
    for (const id of ["ses_1", "ses_2", "ses_3"]) await open(id);
    const here = `/people/${bo}`;
    expect((await at.page(here)).text.match(/a browser/g)).toHaveLength(3);
    await at.post(`${here}/end`, { session: "ses_2" });
    expect((await store.sessionsOf(bo)).map(({ id }) => id).toSorted()).toEqual(["ses_1", "ses_3"]);
    expect((await at.post(`${here}/end`, { session: "ses_none" })).status).toBe(404);
    await at.post(`${here}/end`, {});
    expect(await store.sessionsOf(bo)).toEqual([]);
    expect(await acts(at)).toEqual([
      ["session.end", "usr_iris"],
      ["session.end-all", "usr_iris"],
    ]);
  });

  test("nobody changes their own role here, or shuts themselves out", async () => {
    await using at = await aConsole(ONE);
    const ada = await aUser(at, "ada@clinic.example", "admin");
    await aUser(at, "cy@clinic.example", "admin");
    at.become({ ...IRIS, id: ada });
    for (const [act, form] of [["role", { role: "viewer" }], ["disable", {}], ["link", {}]] as const) {
      const response = await at.post(`/people/${ada}/${act}`, form);
      expect([act, response.status]).toEqual([act, 403]);
    } // biome-ignore format: short facts
    expect((await at.page(`/people/${ada}`)).all("form", { method: "post" })).toHaveLength(1);
    expect(await at.desk.core.store.person("id", ada)).toMatchObject({ role: "admin", disabledAt: null });
  }); // biome-ignore format: one line

  test("the last admin stays, also when two shut each other out at once", async () => {
    await using at = await aConsole(ONE);
    const ada = await aUser(at, "ada@clinic.example", "admin");
    const invited = { email: "cy@clinic.example", role: "admin", practice: null } as const;
    await addPerson(at.deps.accounting, invited, "cli:test");
    // One who was invited and never came is nobody to rely on.
    for (const act of ["disable", "link", "role"]) {
      const response = await at.post(`/people/${ada}/${act}`, { role: "viewer" });
      expect([act, response.status]).toEqual([act, 403]);
      expect(await response.text()).toContain("nobody else could manage people");
    }
    const bo = await aUser(at, BO, "admin");
    const answers = await Promise.all([ada, bo].map((id) => at.post(`/people/${id}/disable`, {})));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 403]);
  });

  test("another role lets nobody see more practices than before", async () => {
    await using one = await aConsole(ONE);
    const narrow = await aUser(one, BO, "viewer", "default");
    await submit(one, `/people/${narrow}`, `/people/${narrow}/role`, { role: "reviewer" });
    const kept = await one.desk.core.store.person("id", narrow);
    expect(kept).toMatchObject({ role: "reviewer", practice: "default" });

    await using two = await aConsole(TWO);
    const gone = await aUser(two, BO, "viewer", "north");
    const page = await two.page(`/people/${gone}`);
    const [chosen] = page.all("option", { value: "north" });
    expect(chosen?.attrs.some(({ name }) => name === "selected")).toBe(true);
    const role = `/people/${gone}/role`;
    await two.post(role, { role: "reviewer", practice: "north" });
    expect((await two.desk.core.store.person("id", gone))?.practice).toBe("north");
    expect((await two.post(role, { role: "reviewer", practice: "south" })).status).toBe(404);
    await two.post(role, { role: "reviewer", practice: "" });
    expect((await two.desk.core.store.person("id", gone))?.practice).toBeNull();
  });

  test("an admin of one practice sees its people and keys, and makes no others", async () => {
    await using at = await aConsole(TWO);
    const west = await aUser(at, "w@clinic.example", "reviewer", "west");
    const east = await aUser(at, "e@clinic.example", "reviewer", "east");
    const all = await aUser(at, "a@clinic.example", "admin");
    at.become({ ...IRIS, practice: "west" });
    const list = await at.page("/people");
    expect(list.source).toContain("w@clinic.example");
    expect(list.source).not.toMatch(/[ea]@clinic\.example/);
    for (const id of [east, all]) {
      expect((await at.get(`/people/${id}`)).status).toBe(404);
      expect((await at.post(`/people/${id}/disable`, {})).status).toBe(404);
      expect((await at.post("/keys/new", { for: id, role: "viewer" })).status).toBe(404);
    }
    await at.post("/people/add", { email: BO, role: "admin", practice: "east" });
    await at.post(`/people/${west}/role`, { role: "viewer", practice: "" });
    const { store } = at.desk.core;
    expect((await store.person("email", BO))?.practice).toBe("west");
    expect(await store.person("id", west)).toMatchObject({ role: "viewer", practice: "west" });
  });
});

describe("keys of the API", () => {
  test("one is shown once, may no more than its person, and is revoked", async () => {
    await using at = await aConsole(ONE);
    const bo = await aUser(at, BO, "viewer");
    expect((await at.post("/keys/new", { for: bo, role: "reviewer" })).status).toBe(403);
    const { page } = await submit(at, "/people", "/keys/new", { for: bo, role: "viewer" });
    const token = page.all("code").map(textIn).join("");
    const [key] = await at.desk.core.store.apiKeys();
    const list = await at.page("/people");
    expect(list.text).toContain(key?.id);
    expect(list.source).not.toContain(token);
    at.become({ ...IRIS, practice: "another" });
    expect((await at.post(`/keys/${key?.id}/revoke`, {})).status).toBe(404);
    at.become(IRIS);
    expect((await at.post(`/keys/${key?.id}/revoke`, {})).status).toBe(303);
    expect(await personOfKey(at.deps.accounting, token)).toBeNull();
    expect((await acts(at)).map(([act]) => act)).toEqual(["apikey.new", "apikey.revoke"]);
  });
});
