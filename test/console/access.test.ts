import { describe, expect, test } from "vitest";
import { addPerson } from "../../src/accounts/people.ts";
import { may } from "../../src/accounts/roles.ts";
import { routesOf } from "../../src/console/routes.ts";
import type { Person, Route } from "../../src/console/visit.ts";
import { discardHold } from "../../src/review/discard.ts";
import { saveRuling } from "../../src/review/rule.ts";
import { aConsole, IRIS, type Visited } from "../support/console.ts";
import { aConfig } from "../support/guard.ts";
import { attribute, Page } from "../support/page.ts";

const YAML = aConfig("http://127.0.0.1:9/", "allow: [source, summary]\non_phi: hold");
const CALL = {
  id: 1,
  account_id: 1,
  name: "Odalys Brennekamp",
  source: "Google Ads",
  summary: "Odalys Brennekamp (410-555-0143) called",
};
const ROLES: readonly Person["role"][] = ["viewer", "reviewer", "admin", "auditor"];

type Ids = Readonly<Record<"hold" | "event" | "person" | "ruling", string>>;

/** A path of the route with the ids filled in; "none" where nothing is there to be asked for. */
function pathOf({ path }: Route, ids: Ids): string {
  return path
    .replace(/^\/rulings\/:id/, `/rulings/${ids.ruling}`)
    .replace(/^\/people\/:id/, `/people/${ids.person}`)
    .replace(/^\/holds\/:id/, `/holds/${ids.hold}`)
    .replace(/^\/events\/:id/, `/events/${ids.event}`)
    .replace(":id", "none");
}

async function aHold(at: Visited): Promise<Ids> {
  const hold = await at.desk.take(CALL);
  const event = (await at.desk.core.store.hold(hold))?.event ?? "";
  const someone = { email: "bo@clinic.example", role: "viewer", practice: "default" } as const;
  const { person } = await addPerson(at.deps.accounting, someone, "cli:test");
  const said = { id: hold, kind: "missed", at: { words: "called" }, type: "OTHER_ID" } as const;
  const { id: ruling } = await saveRuling(
    at.desk.reviewing,
    { ...said, reason: "slipped" },
    "cli:test",
  );
  return { hold, event, person, ruling };
}

const asked = (at: Visited, route: Route, path: string) =>
  route.method === "get" ? at.get(path) : at.post(path, {});

describe("every page and form", () => {
  test("is for those whose role has its right, and for nobody else", async () => {
    await using at = await aConsole(YAML);
    const ids = await aHold(at);
    for (const role of ROLES) {
      at.become({ ...IRIS, role });
      for (const route of routesOf(at.deps)) {
        const isAllowed = may({ ...IRIS, role }, route.right);
        const { status } = await asked(at, route, pathOf(route, ids));
        const what = `${role} ${route.method} ${route.path}`;
        if (isAllowed) {
          expect([what, status]).not.toEqual([what, 403]);
          // What is there is found: the ids are right, so that a 404 for others says something.
          if (route.method === "get" && /^\/(?:holds|events|people|rulings)\/:id$/.test(route.path))
            expect([what, status]).toEqual([what, 200]);
        } else if (role === "auditor" && route.path === "/")
          expect([what, status]).toEqual([what, 303]);
        else expect([what, status]).toEqual([what, 403]);
      }
    }
  });

  test("leads whoever is not signed in to the sign-in, and tells nothing", async () => {
    await using at = await aConsole(YAML);
    const ids = await aHold(at);
    at.become(null);
    for (const route of routesOf(at.deps)) {
      const response = await asked(at, route, pathOf(route, ids));
      expect([route.path, response.status]).toEqual([route.path, 303]);
      expect(response.headers.get("location")).toBe("/console/sign-in");
    }
    expect((await at.get("/nothing")).status).toBe(303);
    expect((await at.get("/", { "x-guard-background": "1" })).status).toBe(401);
  });

  test("of a record of another practice is not there", async () => {
    await using at = await aConsole(YAML);
    const ids = await aHold(at);
    at.become({ ...IRIS, practice: "another" });
    const ofRecords = routesOf(at.deps).filter(({ path }) => path.includes(":id"));
    expect(ofRecords.length).toBeGreaterThan(7);
    for (const route of ofRecords) {
      const { status } = await asked(at, route, pathOf(route, ids));
      expect([route.path, status]).toEqual([route.path, 404]);
    }
    const list = await at.page("/");
    expect(list.source).not.toContain(ids.hold);
    expect(list.title).toContain("Nothing held");
    const act = { id: ids.hold, act: "discard", "discard-reason": "spam" };
    const acted = new Page(await (await at.post("/holds/act", act)).text());
    expect(acted.text).toContain("no hold has this id");
    expect((await at.desk.core.store.hold(ids.hold))?.state).toBe("held");
  });

  test("counts and lists of another practice's are empty, on every page", async () => {
    await using at = await aConsole(YAML);
    const ids = await aHold(at);
    await discardHold(at.desk.reviewing, { id: ids.hold, reason: "spam" }, "usr_iris");
    await at.desk.take(CALL);
    const point = {
      practice: "mine",
      actor: "usr_iris",
      act: "checklist.attest",
      facts: { point: 2 },
    };
    await at.desk.core.ledger.append(point);
    const pages = routesOf(at.deps).filter(
      ({ method, path }) => method === "get" && !path.includes(":id"),
    );
    const counts = async () =>
      Promise.all(
        pages.map(async ({ path }) =>
          (await (await at.get(path)).text()).replace(/^[^]*?<main/, ""),
        ),
      );
    const mine = await counts();
    at.become({ ...IRIS, practice: "another" });
    const others = await counts();
    for (const [i, { path }] of pages.entries()) {
      const told = [ids.event, ids.hold, ids.ruling].filter((id) => others[i]?.includes(id));
      expect([path, told]).toEqual([path, []]);
      expect(`${path} ${others[i] ?? ""}`).not.toMatch(/usr_iris/);
    }
    const textOf = (page: string | undefined) => new Page(page ?? "").text.replace(/\s+/g, " ");
    expect(mine[pages.findIndex(({ path }) => path === "/rulings")]).toContain(ids.ruling);
    const place = (path: string) => pages.findIndex((page) => page.path === path);
    expect(textOf(mine[place("/overview")])).toContain("Received today2");
    expect(textOf(others[place("/overview")])).toContain("Received today0");
    expect(textOf(others[place("/overview")])).not.toMatch(/ago/);
    expect(textOf(mine[place("/events/days")])).toContain("All accounted for");
    expect(textOf(others[place("/events/days")])).toContain("Nothing came in");
    expect(textOf(mine[place("/events")])).toContain("post-call");
    expect(others[place("/events")]).toContain("Nothing came in yet");
    expect(textOf(others[place("/destinations")])).not.toContain("1 held");
    expect(textOf(mine[place("/destinations")])).toContain("1 held");
  });

  test("takes no form from elsewhere, and then does nothing", async () => {
    await using at = await aConsole(YAML);
    const ids = await aHold(at);
    const elsewhere: Record<string, string>[] = [
      {},
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: "http://[" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { "sec-fetch-site": "none" },
    ];
    const forms = routesOf(at.deps).filter(({ method }) => method === "post");
    for (const route of forms)
      for (const headers of elsewhere) {
        const form = { id: ids.hold, act: "discard", reason: "spam", "discard-reason": "spam" };
        const { status } = await at.post(pathOf(route, ids), form, headers);
        expect([route.path, status]).toEqual([route.path, 403]);
      }
    expect((await at.desk.core.store.hold(ids.hold))?.state).toBe("held");
    const acts = (await at.desk.core.store.ledger(0, 9)).map(({ act }) => act);
    expect(acts).toEqual(["user.add", "ruling.add"]);
  });

  test("lets no browser keep it, load from elsewhere, or run what stands in it", async () => {
    await using at = await aConsole(YAML);
    const ids = await aHold(at);
    for (const route of routesOf(at.deps)) {
      const response = await asked(at, route, pathOf(route, ids));
      const { headers } = response;
      expect(headers.get("cache-control")).toBe("no-store");
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
      const page = new Page(await response.text());
      for (const element of page.elements) {
        const { tagName, attrs } = element;
        expect(tagName).not.toBe("style");
        if (tagName === "script") expect(attribute(element, "src")).toMatch(/^\/console\/static\//);
        for (const { name, value } of attrs) {
          expect(name).not.toMatch(/^on|^style$|^srcdoc$/);
          if (["href", "src", "action"].includes(name)) expect(value).toMatch(/^(\/console\/|#)/);
        }
      }
    }
  });
});

test("what is not there is said to whoever is signed in", async () => {
  await using at = await aConsole(YAML);
  for (const path of ["/nothing", "/holds/dlv_none", "/static/none.css"]) {
    const response = await at.get(path);
    expect([path, response.status]).toEqual([path, 404]);
  }
});

test("what pages load is there, may be kept, and changes its address with what is in it", async () => {
  await using at = await aConsole(YAML);
  const page = await at.page("/");
  const files = [...page.all("script"), ...page.all("link")].flatMap(
    (element) => attribute(element, "src") ?? attribute(element, "href") ?? [],
  );
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    expect(file).toMatch(/\?v=[0-9a-f]{12}$/);
    const response = await at.get(file.replace("/console", ""));
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toContain("immutable");
  }
});
