import { expect, test } from "vitest";
import { personOfKey } from "../../src/accounts/api-keys.ts";
import { finishInvite } from "../../src/accounts/invite.ts";
import { createPasswords } from "../../src/accounts/password.ts";
import { runCommandLine } from "../../src/cli/main.ts";
import { createLog } from "../../src/log.ts";
import { type Guard, startGuard } from "../../src/main.ts";
import { aConfig, aPlace, withGuard } from "../support/guard.ts";
import { aTerminal } from "../support/terminal.ts";

const ADA = "ada@clinic.example";
const CONFIG = aConfig("https://crm.example/hook", "allow: [source]");

/** Types a command where `env` says. */
async function type(env: NodeJS.ProcessEnv, ...args: string[]) {
  const { exit, out = "", err = "" } = await runCommandLine(args, aTerminal(env).terminal);
  return { exit, out, err };
}

const accounting = ({ core }: Guard) => ({
  ...core,
  now: Date.now,
  passwords: createPasswords(core.keys),
});

test("beside a running guard people and keys are made, listed, changed and ended", async () => {
  await using running = await withGuard(CONFIG);
  const { env } = running.place;
  const guard = accounting(running.guard);
  expect((await type(env, "user", "list")).out).toContain("user add EMAIL");

  const added = await type(
    env,
    "user",
    "add",
    "Ada@Clinic.example",
    "--role",
    "reviewer",
    "--practice",
    "default",
  );
  expect(added).toMatchObject({ exit: 0, err: "" });
  const [, base, token = ""] =
    /^(http:\/\/localhost:\d+)\/console\/invite\/([\w-]{43})$/.exec(added.out) ?? [];
  expect(base).toBe("http://localhost:0");
  expect((await type(env, "user", "list")).out).toMatch(
    /^email .*\nada@clinic\.example +reviewer +default +never +invited$/,
  );
  const opened = await finishInvite(guard, {
    token,
    password: "seven green kettles sing",
    agent: "",
  });
  expect(opened.stage).toBe("enrol");
  expect((await type(env, "user", "list")).out).toMatch(
    /default +2\d{3}-[\d-]+T[\d:]+ +no second factor yet$/,
  );

  const mine = await type(env, "apikey", "new", "--role", "admin");
  const hers = await type(env, "apikey", "new", "--role", "viewer", "--for", ADA);
  for (const { out } of [mine, hers]) expect(out).toMatch(/^gk_[\w-]{43}$/);
  expect(await personOfKey(guard, mine.out)).toMatchObject({
    id: expect.stringMatching(/^cli:./),
    role: "admin",
    practice: null,
  });
  expect(await personOfKey(guard, hers.out)).toMatchObject({
    email: ADA,
    role: "viewer",
    practice: "default",
  });
  const list = await type(env, "apikey", "list");
  expect(list.out).not.toContain("gk_");
  const [, id = ""] = /^(key_\w+) +admin/m.exec(list.out) ?? [];
  expect(await type(env, "apikey", "revoke", id)).toMatchObject({ exit: 0, out: `revoked: ${id}` });
  expect(await personOfKey(guard, mine.out)).toBeNull();

  const role = ["user", "role", ADA, "--role", "admin", "--all-practices"];
  expect(await type(env, ...role)).toMatchObject({ exit: 0, out: `${ADA}: admin, all practices` });
  const emergency = await type(
    env,
    "user",
    "emergency",
    ADA,
    "--hours",
    "4",
    "--reason",
    "all reviewers are ill",
  );
  expect(emergency.out).toMatch(/\/console\/emergency\/[\w-]{43}$/);
  expect(emergency.err).toContain("ends by itself");
  expect((await type(env, "user", "list")).out).toContain("emergency until");
  expect((await type(env, "user", "link", ADA)).out).toMatch(/\/console\/invite\/[\w-]{43}$/);
  expect(await type(env, "user", "disable", ADA)).toMatchObject({
    exit: 0,
    out: `disabled: ${ADA}`,
  });
  expect((await type(env, "user", "list")).out).toMatch(/disabled$/);
  expect(await personOfKey(guard, hers.out)).toBeNull();

  const acts = (await running.guard.core.store.ledger(0, 99)).slice(1);
  expect(acts.map(({ act }) => act)).toEqual([
    "user.add", "user.password", "sign-in", "apikey.new", "apikey.new", "apikey.revoke", "user.role", "user.emergency",
    "user.link", "user.disable",
  ]); // biome-ignore format: a list
  expect(JSON.stringify(acts)).not.toMatch(/ada@|gk_/);
  expect(await type(env, "ledger", "verify")).toMatchObject({ exit: 0 });
});

test("the first person is added before the guard ever ran, and links lead where the console is", async () => {
  await using place = await aPlace(
    `public_url: https://guard.example/\nsign_in: { url: "https://desk.example/" }\n${CONFIG}`,
  );
  const env = { ...place.env, ADMIN_PORT: "8081" };
  expect((await type(env, "user", "add", ADA, "--role", "admin")).out).toMatch(
    /^https:\/\/desk\.example\/console\/invite\//,
  );
  await using other = await aPlace(`public_url: https://guard.example/\n${CONFIG}`);
  expect((await type(other.env, "user", "add", ADA, "--role", "admin")).out).toMatch(
    /^https:\/\/guard\.example\/console\/invite\//,
  );
  expect((await type({ ...other.env, ADMIN_PORT: "8081" }, "user", "link", ADA)).out).toMatch(
    /^http:\/\/localhost:8081\/console\/invite\//,
  );
});

test("emergency access is an alarm in the log and in the metrics", async () => {
  await using place = await aPlace(CONFIG);
  await type(
    place.env,
    "user",
    "emergency",
    ADA,
    "--hours",
    "4",
    "--reason",
    "all reviewers are ill",
  );
  const lines: string[] = [];
  const guard = await startGuard(place.env, {
    log: createLog("error", { write: (line: string) => void lines.push(line) }),
  });
  const metrics = async () => (await fetch(`http://127.0.0.1:${guard.port}/metrics`)).text();
  try {
    await expect.poll(metrics).toContain("guard_emergency_access 1");
    expect(lines.join("")).toContain('"people":1,"msg":"emergency access"');
  } finally {
    await guard.stop();
  }
});

test.each([
  [["user", "add", ADA], 2],
  [["user", "add", ADA, "--role", "boss"], 2],
  [["user", "add", "ada", "--role", "admin"], 2],
  [["user", "add", ADA, "--role", "viewer", "--practice", "nowhere"], 1],
  [["user", "add", "there@clinic.example", "--role", "viewer"], 1],
  [["user", "link", ADA], 1],
  [["user", "role", ADA, "--role", "admin"], 1],
  [["user", "disable", ADA], 1],
  [["user", "emergency", ADA, "--reason", "all are ill"], 2],
  [["user", "emergency", ADA, "--hours", "4"], 1],
  [["user", "emergency", ADA, "--hours", "4", "--reason", "for 410-555-0143"], 1],
  [["apikey", "new"], 2],
  [["apikey", "new", "--role", "viewer", "--for", ADA], 1],
  [["apikey", "new", "--role", "admin", "--for", "there@clinic.example"], 1],
  [["apikey", "revoke", "key_none"], 1],
])("%j fails with exit %i and changes nothing", async (args, exit) => {
  await using place = await aPlace(CONFIG);
  await type(place.env, "user", "add", "there@clinic.example", "--role", "viewer");
  const result = await type(place.env, ...args);
  expect(result).toMatchObject({ exit, out: "" });
  expect(result.err).not.toMatch(/0143|ada@/);
  expect((await type(place.env, "user", "list")).out.split("\n")).toHaveLength(2);
  expect((await type(place.env, "apikey", "list")).out).toBe("there are no keys");
}); // biome-ignore format: a table reads better in rows
