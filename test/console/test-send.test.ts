import { expect, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import { sendTest } from "../../src/review/test-send.ts";
import { aConsole, IRIS } from "../support/console.ts";
import { aDesk } from "../support/desk.ts";
import { aConfig, withGuard } from "../support/guard.ts";
import { Page } from "../support/page.ts";
import { openReceiver } from "../support/receiver.ts";

const ALLOW = "allow: [source, direction, summary]";

test("a test goes the whole way to its destination alone, and says there that it is one", async () => {
  await using crm = await openReceiver();
  await using other = await openReceiver();
  const yaml = aConfig(crm.url, ALLOW)
    .replace("to: [crm]", "to: [other, crm]")
    .replace(
      "network:",
      `  other:\n    preset: json\n    url: ${other.url}\n    allow: [source]\nnetwork:`,
    );
  const visitors = {
    authenticate: async () => IRIS,
    signIn: "/console/sign-in",
    signOut: "/console/sign-out",
    account: "/console/account",
    nameOf: async (actor: string) => actor,
  };
  await using running = await withGuard(yaml, silentLog, { visitors });
  const post = (path: string) =>
    fetch(`${running.url}/console${path}`, {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin" },
      redirect: "manual",
    });
  const response = await post("/destinations/crm/test");
  expect(response.status).toBe(303);
  const event = (response.headers.get("location") ?? "").split("/").at(-1) ?? "";
  expect(event).toMatch(/^evt_test_[0-9a-f]{32}$/);
  await crm.until(1);
  expect(crm.got[0]?.event).toBe(event);
  const body = '{"source":"PHI guard test","direction":"inbound","summary":"This is a test by the PHI guard, and no call. [NAME] asks to be called back at [PHONE]."}';
  expect(crm.got[0]?.body).toBe(body);
  const { store } = running.guard.core;
  await expect
    .poll(async () => (await store.event(event))?.deliveries.map(({ destination, state }) => `${destination} ${state}`))
    .toEqual(["crm delivered"]);
  expect(other.got).toEqual([]);
  const page = await fetch(`${running.url}/console/events/${event}`);
  expect(new Page(await page.text()).text).toMatch(/test post-call/);
  const acts = (await store.ledger(0, 99)).map(({ act, actor }) => `${act} ${actor}`);
  expect(acts).toContain("destination.test usr_iris");
  expect((await post("/destinations/none/test")).status).toBe(404);
}); // biome-ignore format: long lines

test("a test that policy holds is held, and stands in the list as a test", async () => {
  await using at = await aConsole(aConfig("http://127.0.0.1:9/", `${ALLOW}\non_phi: hold`));
  await at.post("/destinations/crm/test", {});
  await at.desk.judge();
  const list = await at.page("/");
  expect(list.title).toContain("(1) Held");
  expect(list.text).toMatch(/test post-call/);
  expect((await at.page("/events/days")).text).toContain("Nothing came in");
  expect((await at.page("/overview")).text).toMatch(/Received today\s*0/);
  // What is invented tells nothing of what really comes in.
  expect((await at.page("/destinations")).text).toContain("Filled in the last 0 events");
  at.become({ ...IRIS, role: "reviewer" });
  expect((await at.page("/destinations")).text).not.toContain("Send a test");
});

test("a test fits the conditions of its way, and is of the practice that the person sees", async () => {
  const yaml = aConfig("http://127.0.0.1:9/", ALLOW)
    .replace(
      "to: [crm]",
      'to: [{ destination: crm, when: { account_id: [2, 3], "agent.name": [Priya], direction: [outbound] } }]',
    )
    .replace(
      /^practice:\n(?: {2}.*\n)+/m,
      `practices:
  west: { accounts: [1], time_zone: America/New_York }
  east: { accounts: [3, 9], time_zone: America/New_York }
`,
    );
  await using desk = await aDesk(yaml);
  const { event } = await sendTest(desk.reviewing, { destination: "crm" }, "usr_iris");
  await desk.judge();
  expect(await desk.core.store.event(event)).toMatchObject({
    practice: "east",
    deliveries: [{ state: "pending" }],
  });
  const west = { ...desk.reviewing, practice: "west" };
  await expect(sendTest(west, { destination: "crm" }, "usr_iris")).rejects.toMatchObject({
    code: "ERR_NOT_FOUND",
  });
});

test("what takes files or texts takes no test", async () => {
  await using desk = await aDesk(`practice: { time_zone: America/New_York }
hooks:
  calls: { kind: export, secret: test-secret-0123456789, to: [files] }
  texts: { kind: text, secret: test-secret-0123456788, to: [sms] }
destinations:
  files: { preset: folder, path: /tmp, allow: [source] }
  sms: { preset: ctm-sms, url: "https://api.calltrackingmetrics.com" }
`);
  for (const destination of ["files", "sms"])
    await expect(sendTest(desk.reviewing, { destination }, "usr_iris")).rejects.toMatchObject({
      code: "ERR_USAGE",
    });
});
