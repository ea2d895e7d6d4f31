import type { AddressInfo } from "node:net";
import { join } from "node:path";
import express from "express";
import { createConsole } from "../../src/console/console.ts";
import type { ConsoleDeps } from "../../src/console/deps.ts";
import type { Person } from "../../src/console/visit.ts";
import { silentLog } from "../../src/log.ts";
import { type CleaningRoom, createCleaning } from "../../src/pipeline/cleaning.ts";
import { openSpools } from "../../src/spool/spools.ts";
import { aDesk, type Desk } from "./desk.ts";
import { Page } from "./page.ts";

export const IRIS: Person = {
  id: "usr_iris",
  email: "iris@larkspur-derm.example",
  role: "admin",
  practice: null,
  session: { id: "ses_iris", idleAt: 0, expiresAt: 0 },
  key: null,
};

export interface Visited extends AsyncDisposable {
  readonly desk: Desk;
  readonly deps: ConsoleDeps;
  readonly cleaning: CleaningRoom;
  /** Who is signed in from now on; null: nobody. */
  become(person: Person | null): void;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Posts a form from a page of the console, unless the headers say otherwise. */
  post(
    path: string,
    form: URLSearchParams | FormData | Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** The page at a path; throws unless it is there. */
  page(path: string): Promise<Page>;
}

/** The console on a desk, over HTTP, with whoever the test says signed in. */
export async function aConsole(yaml: string): Promise<Visited> {
  const desk = await aDesk(yaml);
  const { core } = desk;
  const spools = await openSpools(join(core.store.folder ?? "", "spool"));
  const cleaning = createCleaning({
    config: core.config, policy: core.policy, store: core.store, spools, keys: core.keys.raw(), boxes: core.keys,
    rulings: () => core.rulings.current(), rowBudgetMs: 2_000, log: silentLog, now: desk.reviewing.now,
  }); // biome-ignore format: short facts
  let person: Person | null = IRIS;
  const deps: ConsoleDeps = {
    reviewing: { ...desk.reviewing, config: desk.core.config },
    accounting: { ...desk.core, now: desk.reviewing.now },
    cleaning,
    linkTo: (kind, token) => `https://guard.example/console/${kind}/${token}`,
    authenticate: async () => person,
    signIn: "/console/sign-in",
    signOut: "/console/sign-out",
    account: "/console/account",
    nameOf: async (actor) => actor,
    log: silentLog,
    counts: { refusals: async () => [], scanSeconds: async () => null },
  };
  const app = express();
  app.set("query parser", false);
  app.use(createConsole(deps));
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}/console${path}`, { headers, redirect: "manual" });
  return {
    desk,
    deps,
    cleaning,
    get,
    become(next) {
      person = next;
    },
    post: (path, form, headers = { origin, "sec-fetch-site": "same-origin" }) =>
      fetch(`${origin}/console${path}`, {
        method: "POST",
        body: form instanceof FormData ? form : new URLSearchParams(form),
        headers,
        redirect: "manual",
      }),
    async page(path) {
      const response = await get(path);
      const text = await response.text();
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      return new Page(text);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await cleaning.close();
      await desk[Symbol.asyncDispose]();
    },
  };
}
