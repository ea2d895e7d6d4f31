import { request as httpRequest } from "node:http";
import { expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/main.ts";
import { createLog, type Log, silentLog } from "../../src/log.ts";
import { aConfig, type Running, withGuard } from "../support/guard.ts";
import { codeAt, DAY, HOUR, MINUTE } from "../support/office.ts";
import { aTerminal } from "../support/terminal.ts";

// The way in, as a browser goes it: forms, redirects and cookies over HTTP, with a clock handed in.

const ADA = "ada@clinic.example";
const PASSWORD = "seven green kettles sing";
const SAME = { "sec-fetch-site": "same-origin" };

/** A browser that follows nothing by itself and keeps its cookies. */
class Browser {
  readonly jar = new Map<string, string>();
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  get(path: string): Promise<Page> {
    return this.#ask(path, {});
  }

  post(
    path: string,
    form: Record<string, string>,
    headers: Record<string, string> = SAME,
  ): Promise<Page> {
    return this.#ask(path, { method: "POST", body: new URLSearchParams(form), headers });
  }

  async #ask(path: string, given: RequestInit): Promise<Page> {
    const cookie = Array.from(this.jar, ([name, value]) => `${name}=${value}`).join("; ");
    const headers = { cookie, "user-agent": "<b>Browser</b>", ...given.headers };
    const response = await fetch(this.#url + path, { ...given, headers, redirect: "manual" });
    const set = response.headers.getSetCookie();
    for (const line of set) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return {
      status: response.status,
      to: response.headers.get("location"),
      set,
      headers: response.headers,
      text: await response.text(),
    };
  }
}

interface Page {
  readonly status: number;
  readonly to: string | null;
  readonly set: readonly string[];
  readonly headers: Headers;
  readonly text: string;
}

class Clock {
  #ahead = 0;
  readonly now = () => Date.now() + this.#ahead;
  advance(ms: number): void {
    this.#ahead += ms;
  }
}

async function aGuard(signIn = "", log: Log = silentLog) {
  const clock = new Clock();
  const running = await withGuard(
    `${aConfig("https://crm.example/hook", "allow: [source]")}${signIn}`,
    log,
    { now: clock.now },
  );
  return { running, clock, browser: new Browser(running.url) };
}

async function type(running: Running, ...args: string[]): Promise<string> {
  const { out = "", exit } = await runCommandLine(args, aTerminal(running.place.env).terminal);
  expect(exit).toBe(0);
  return new URL(out).pathname;
}

/** The authenticator's key, as the page shows it. */
const keyIn = ({ text }: Page) =>
  (/<dt>Key<\/dt><dd><code>([A-Z2-7 ]+)<\/code>/.exec(text)?.[1] ?? "").replaceAll(" ", "");

/** From the link to a full session; gives the authenticator's key and the backup codes. */
async function enrol(
  { running, clock, browser }: Awaited<ReturnType<typeof aGuard>>,
  role = "admin",
) {
  const invite = await type(running, "user", "add", ADA, "--role", role);
  await browser.post(invite, { password: PASSWORD, again: PASSWORD });
  const key = keyIn(await browser.get("/console/second-factor"));
  const done = await browser.post("/console/second-factor", { code: codeAt(key, clock.now()) });
  return {
    invite,
    key,
    done,
    codes: Array.from(
      done.text.matchAll(/<code>([a-z2-9]{5}-[a-z2-9]{5})<\/code>/g),
      ([, code = ""]) => code,
    ),
  };
}

const apiStatus = async (browser: Browser) => (await browser.get("/api/v1/holds")).status;

test("first admin: link, password, authenticator, backup codes; out, and in again by both factors", async () => {
  const scene = await aGuard();
  await using running = scene.running;
  const { browser, clock } = scene;
  const invite = await type(running, "user", "add", ADA, "--role", "admin");
  const page = await browser.get(invite);
  expect([
    page.status,
    page.headers.get("referrer-policy"),
    page.headers.get("cache-control"),
  ]).toEqual([200, "same-origin", "no-store"]);
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(
    (await browser.post(invite, { password: PASSWORD, again: "another one here" })).status,
  ).toBe(422);
  expect((await browser.post(invite, { password: "short", again: "short" })).text).toContain(
    "at least 12 characters",
  );
  const set = await browser.post(invite, { password: PASSWORD, again: PASSWORD });
  expect([set.status, set.to]).toEqual([303, "/console/second-factor"]);
  expect(set.set).toEqual([
    expect.stringMatching(
      /^guard_session=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/,
    ),
  ]);
  expect((await browser.get(invite)).status).toBe(404);
  // Half way in is not in.
  expect(await apiStatus(browser)).toBe(401);
  expect((await browser.get("/console/account")).to).toBe("/console/second-factor");
  expect((await browser.get("/console/sign-in")).to).toBe("/console/second-factor");

  const enrolling = await browser.get("/console/second-factor");
  const key = keyIn(enrolling);
  expect(enrolling.text).toContain('aria-label="The key, to be scanned"');
  const wrong = await browser.post("/console/second-factor", { code: "000000" });
  expect([wrong.status, keyIn(wrong)]).toEqual([422, key]);
  const half = new Map(browser.jar);
  const done = await browser.post("/console/second-factor", { code: codeAt(key, clock.now()) });
  expect(done.text.match(/<code>[a-z2-9]{5}-[a-z2-9]{5}<\/code>/g)).toHaveLength(10);
  expect(browser.jar.get("guard_session")).not.toBe(half.get("guard_session"));
  expect(await apiStatus(browser)).toBe(200);
  expect((await browser.get("/console/second-factor")).to).toBe("/console/account");

  expect((await browser.post("/console/sign-out", {})).to).toBe("/console/sign-in");
  expect(browser.jar.size).toBe(0);
  clock.advance(MINUTE);
  const code = codeAt(key, clock.now());
  const refused = await browser.post("/console/sign-in", {
    email: ADA,
    password: PASSWORD,
    code: "000000",
  });
  expect([refused.status, refused.set]).toEqual([401, []]);
  expect(
    (await browser.post("/console/sign-in", { email: ADA, password: PASSWORD, code })).to,
  ).toBe("/console/");
  expect(await apiStatus(browser)).toBe(200);
  expect((await browser.get("/console/sign-in")).to).toBe("/console/");
});

test("idle log-off after 15 minutes, on the server; what a page asks by itself does not count", async () => {
  const scene = await aGuard();
  await using running = scene.running;
  const { browser, clock } = scene;
  await enrol(scene);
  const cookie = `guard_session=${browser.jar.get("guard_session")}`;
  for (let minute = 0; minute < 14; minute++) {
    clock.advance(MINUTE);
    const own = await fetch(`${running.url}/api/v1/holds`, {
      headers: { cookie, "x-guard-background": "1" },
    });
    expect(own.status).toBe(200);
  }
  clock.advance(MINUTE);
  expect(await apiStatus(browser)).toBe(401);
  expect((await browser.get("/console/account")).to).toBe("/console/sign-in");
});

test("twelve hours are the end, however busy", async () => {
  const scene = await aGuard();
  await using running = scene.running;
  void running;
  await enrol(scene);
  for (let i = 0; i < 71; i++) {
    scene.clock.advance(10 * MINUTE);
    if ((await apiStatus(scene.browser)) !== 200) throw new Error(`out after ${i}`);
  }
  scene.clock.advance(10 * MINUTE);
  expect(await apiStatus(scene.browser)).toBe(401);
});

test("a browser is remembered by the setting, and only that browser", async () => {
  const scene = await aGuard("sign_in: { remember_days: 30 }\n");
  await using running = scene.running;
  const { browser, clock } = scene;
  const { key } = await enrol(scene);
  clock.advance(MINUTE);
  await browser.post("/console/sign-out", {});
  expect((await browser.get("/console/sign-in")).text).toContain("for 30 days");
  const given = { email: ADA, password: PASSWORD };
  const first = await browser.post("/console/sign-in", {
    ...given,
    code: codeAt(key, clock.now()),
    remember: "1",
  });
  expect(first.set.map((line) => line.split("=")[0])).toEqual(["guard_session", "guard_device"]);
  await browser.post("/console/sign-out", {});
  expect((await browser.post("/console/sign-in", given)).to).toBe("/console/");
  expect((await new Browser(running.url).post("/console/sign-in", given)).status).toBe(401);
  clock.advance(30 * DAY);
  expect((await browser.post("/console/sign-in", given)).status).toBe(401);
});

test("the account's page ends sessions, and changes password, codes and authenticator", async () => {
  const scene = await aGuard();
  await using running = scene.running;
  const { browser, clock } = scene;
  const { key, codes } = await enrol(scene);
  const other = new Browser(running.url);
  const signIn = { email: ADA, password: PASSWORD, code: codes[0] ?? "" };
  expect((await other.post("/console/sign-in", signIn)).to).toBe("/console/");
  const page = await browser.get("/console/account");
  expect(page.text).toContain("&lt;b&gt;Browser&lt;/b&gt;");
  expect(page.text).not.toContain("<b>");
  const ids = Array.from(page.text.matchAll(/value="(ses_[0-9a-f]+)"/g), ([, id = ""]) => id);
  expect(ids).toHaveLength(2);
  // The newest first: the other browser's.
  await browser.post("/console/account/end", { session: ids[0] ?? "" });
  expect([await apiStatus(browser), await apiStatus(other)]).toEqual([200, 401]);
  expect((await browser.post("/console/account/end", { session: "ses_0" })).status).toBe(404);

  clock.advance(MINUTE);
  expect((await browser.post("/console/account/codes", { code: "000000" })).status).toBe(422);
  const renewed = await browser.post("/console/account/codes", { code: codeAt(key, clock.now()) });
  expect(renewed.text.match(/<code>[a-z2-9]{5}-[a-z2-9]{5}<\/code>/g)).toHaveLength(10);
  const next = "eight blue kettles hum";
  expect(
    (await browser.post("/console/account/password", { password: "wrong password here", next }))
      .status,
  ).toBe(422);
  expect((await browser.post("/console/account/password", { password: PASSWORD, next })).to).toBe(
    "/console/account",
  );
  expect(await apiStatus(browser)).toBe(200);
  clock.advance(MINUTE);
  const anew = await browser.post("/console/account/anew", { code: codeAt(key, clock.now()) });
  expect(anew.to).toBe("/console/second-factor");
  const another = keyIn(await browser.get("/console/second-factor"));
  expect([another.length, another === key, await apiStatus(browser)]).toEqual([32, false, 200]);
  const set = await browser.post("/console/second-factor", { code: codeAt(another, clock.now()) });
  expect(set.text).toContain("Backup codes");
  expect(await apiStatus(browser)).toBe(200);
});

test("ending all ends this one too", async () => {
  const scene = await aGuard();
  await using running = scene.running;
  void running;
  await enrol(scene);
  expect((await scene.browser.post("/console/account/end-all", {})).to).toBe("/console/sign-in");
  expect(await apiStatus(scene.browser)).toBe(401);
});

test("too many failures have to wait, and the answer says so for any address", async () => {
  const scene = await aGuard();
  await using running = scene.running;
  await enrol(scene);
  const stranger = new Browser(running.url);
  const tries = async (email: string) => {
    const seen: (string | number | null)[][] = [];
    for (let i = 0; i < 6; i++) {
      const page = await stranger.post("/console/sign-in", {
        email,
        password: "wrong password here",
        code: "1",
      });
      seen.push([
        page.status,
        page.headers.get("retry-after") === null ? null : "waits",
        page.text.replace(/wait \d+/, "wait"),
      ]);
    }
    return seen;
  };
  const there = await tries(ADA);
  expect(there.map(([status, waits]) => [status, waits])).toEqual([
    ...Array.from({ length: 5 }, () => [401, null]),
    [429, "waits"],
  ]);
  expect(await tries("nobody@clinic.example")).toEqual(there);
  expect(await (await fetch(`${running.url}/metrics`)).text()).toContain(
    'guard_sign_in_refusals_total{reason="wrong"} 10',
  );
});

test("no form of another site does anything", async () => {
  const scene = await aGuard();
  await using running = scene.running;
  const { browser } = scene;
  const { invite } = await enrol(scene);
  const foreign = [
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "https://evil.example" },
    { origin: "null" },
    {},
  ];
  const paths = [
    "sign-in",
    "sign-out",
    "second-factor",
    "account/end-all",
    "account/password",
    "account/codes",
    "account/anew",
    "account/end",
  ].map((path) => `/console/${path}`);
  for (const headers of foreign)
    for (const path of [...paths, invite, "/console/emergency/x"]) {
      const page = await browser.post(path, {}, headers as Record<string, string>);
      expect([path, headers, page.status, page.set]).toEqual([path, headers, 403, []]);
    }
  expect(await apiStatus(browser)).toBe(200);
  const { origin } = new URL(running.url);
  expect((await browser.post("/console/sign-out", {}, { origin })).status).toBe(303);
});

test("an emergency's link asks before it opens a session, once, on record", async () => {
  const lines: string[] = [];
  const scene = await aGuard(
    "",
    createLog("trace", { write: (line: string) => void lines.push(line) }),
  );
  await using running = scene.running;
  const { browser, clock } = scene;
  const link = await type(
    running,
    "user",
    "emergency",
    ADA,
    "--hours",
    "1",
    "--reason",
    "all reviewers are ill",
  );
  for (let looks = 0; looks < 2; looks++)
    expect((await browser.get(link)).text).toContain(`For ${ADA}`);
  expect(await apiStatus(browser)).toBe(401);
  expect((await browser.post(link, {})).to).toBe("/console/");
  expect(await apiStatus(browser)).toBe(200);
  expect((await new Browser(running.url).post(link, {})).status).toBe(404);
  clock.advance(HOUR);
  expect(await apiStatus(browser)).toBe(401);
  const acts = (await running.guard.core.store.ledger(0, 99)).map(({ act }) => act);
  expect(acts).toEqual(["start", "user.emergency", "sign-in"]);
  const [, token = "?"] = /([\w-]{43})$/.exec(link) ?? [];
  expect(lines.join("")).not.toContain(token);
});

test("elsewhere than on the machine itself cookies are for https and this host alone", async () => {
  const scene = await aGuard();
  await using running = scene.running;
  const { key } = await enrol(scene);
  scene.clock.advance(MINUTE);
  const form = new URLSearchParams({
    email: ADA,
    password: PASSWORD,
    code: codeAt(key, scene.clock.now()),
  }).toString();
  const ask = (path: string, method: string, headers: Record<string, string>, body = "") =>
    new Promise<{ status: number; set: string[] }>((resolve, reject) => {
      const outgoing = httpRequest(
        running.url + path,
        { method, headers: { ...SAME, ...headers } },
        (response) => {
          response.resume().on("end", () =>
            resolve({
              status: response.statusCode ?? 0,
              set: response.headers["set-cookie"] ?? [],
            }),
          );
        },
      );
      outgoing.on("error", reject).end(body);
    });
  const host = "guard.example.org";
  const { set } = await ask("/console/sign-in", "POST", { host }, form);
  expect(set).toEqual([
    expect.stringMatching(
      /^__Host-guard_session=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict; Secure$/,
    ),
  ]);
  const [, token = ""] = /=([\w-]+)/.exec(set[0] ?? "") ?? [];
  const cookie = `__Host-guard_session=${token}`;
  expect((await ask("/api/v1/holds", "GET", { host, cookie })).status).toBe(200);
  // A cookie without the prefix may have been planted by another host.
  expect(
    (await ask("/api/v1/holds", "GET", { host, cookie: `guard_session=${token}` })).status,
  ).toBe(401);
  expect(
    (
      await ask("/api/v1/holds", "GET", {
        "x-forwarded-for": "192.0.2.1",
        cookie: `guard_session=${token}`,
      })
    ).status,
  ).toBe(401);
});

test("what is too large, or no link at all, is answered in words", async () => {
  const scene = await aGuard();
  await using running = scene.running;
  void running;
  const { browser } = scene;
  expect((await browser.post("/console/sign-in", { email: "x".repeat(9_000) })).status).toBe(413);
  for (const path of [
    "/console/invite/x",
    "/console/emergency/x",
    `/console/invite/${"x".repeat(43)}`,
  ])
    for (const page of [
      await browser.get(path),
      await browser.post(path, { password: PASSWORD, again: PASSWORD }),
    ])
      expect([page.status, page.text.includes("its time is over")]).toEqual([404, true]);
});
