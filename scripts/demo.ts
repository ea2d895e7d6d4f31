import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { newApiKey } from "../src/accounts/api-keys.ts";
import { addPerson, nameOf } from "../src/accounts/people.ts";
import type { Person } from "../src/console/visit.ts";
import { silentLog } from "../src/log.ts";
import { type Guard, startGuard } from "../src/main.ts";
import { discardHold } from "../src/review/discard.ts";
import { readHold, revealFinding } from "../src/review/read.ts";
import { releaseHold } from "../src/review/release.ts";

// A guard with a made-up day behind it, for looking at the console: every name and number in it is invented.

export interface Demo extends AsyncDisposable {
  readonly guard: Guard;
  /** Of the console, with its last slash. */
  readonly url: string;
  /** Posts one more call as CTM would. */
  post(hook: string, record: object): Promise<string>;
  /** What the destination `front-desk` received, newest last. */
  readonly received: readonly string[];
}

const SECRET = "demo-secret-0123456789abcdef";
const HOUR_MS = 3_600_000;

const person: Person = {
  id: "usr_demo",
  email: "iris@larkspur-derm.example",
  role: "admin",
  practice: null,
  session: { id: "ses_demo", idleAt: 0, expiresAt: 0 },
  key: null,
};

function yamlFor(url: string): string {
  return `practice:
  time_zone: America/New_York
  own_numbers: ["+14105550100"]
  own_domains: ["larkspur-derm.example"]
  workforce: ["Priya Ramaswell"]
hooks:
  post-call: { secret: ${SECRET}-post-call, to: [front-desk, crm] }
  web-form: { secret: ${SECRET}-web-form, to: [front-desk] }
  chat: { secret: ${SECRET}-chat, to: [crm] }
  old-landing-page: { secret: ${SECRET}-old-landing-page, to: [crm] }
destinations:
  front-desk:
    preset: json
    url: ${url}front-desk
    allow: [source, direction, duration, call_status, summary, agent.name, "custom_fields.*", "tag_list[]"]
    hold_on: [SSN, CARD]
    on_phi: hold
  crm:
    preset: json
    url: ${url}crm
    baa: { with: "Example CRM", hosts: ["127.0.0.1"], signed: 2026-03-01, until: 2099-03-01 }
    allow: [source, duration, summary, { path: caller_number, permit: [PHONE] }]
    redact_with: { NAME: token, "*": label }
network:
  allow_private: ["127.0.0.0/8"]
`;
}

const SUMMARIES = [
  "Odalys Brennekamp called about the rash on her left arm, asks for a visit before 03/14. Call back at (410) 555-0143.",
  "Caller wants to move the appointment of her son Teodor Wexmoor, born 06/02/2011, to Thursday.",
  "Asked for the price of a mole check. No name given.",
  "Insurance question. Member ID XKF 884 201 559, SSN 987-65-4321 read out to the agent.",
  "Left a message: Hildegard Pruszko, MRN 00481516, results of the biopsy please.",
  "Wrong number.",
  "New patient, found us on Google. Lives at 118 Quarrystone Lane, Cockeysville MD 21030, reach her at h.pruszko@mailbox.example",
];
const SOURCES = ["Google Ads", "Google Organic", "Facebook", "Direct", "Yelp"];
const NAMES = [
  "Odalys Brennekamp",
  "Marit Wexmoor",
  "Hildegard Pruszko",
  "Anselm Okonjo-Reyes",
  "WIRELESS CALLER",
];

function record(i: number): object {
  return {
    id: 4_381_000_000 + Math.floor(i / 2),
    account_id: 518_204,
    name: NAMES[i % NAMES.length],
    caller_number: `+1410555${String(120 + (i % 60)).padStart(4, "0")}`,
    tracking_number: "+14105550100",
    source: SOURCES[i % SOURCES.length],
    direction: "inbound",
    duration: 31 + ((i * 37) % 400),
    call_status: i % 4 ? "answered" : "no-answer",
    agent: { name: "Priya Ramaswell", email: "priya@larkspur-derm.example" },
    summary: SUMMARIES[i % SUMMARIES.length],
    custom_fields: {
      preferred_time: "mornings",
      insurance: i % 3 ? "Blue Heron PPO" : `Blue Heron, group 55${i}-A`,
    },
    tag_list: ["new patient", "skin check"],
    referrer: "https://larkspur-derm.example/contact",
    gclid: "EAIaIQobChMI_invented_0001",
    audio: `https://app.calltrackingmetrics.com/api/v1/accounts/518204/calls/${4_381_000_000 + i}.mp3`,
  };
}

/** Starts it; `events` calls are spread over the last `days`, and the clock then stands at now. */
export async function openDemo({
  events = 120,
  days = 9,
}: {
  events?: number;
  days?: number;
} = {}): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), "guard-demo-"));
  const received: string[] = [];
  const receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (request.url === "/front-desk") received.push(Buffer.concat(chunks).toString("utf8"));
      // One call in some finds the CRM refusing it, as happens.
      response.statusCode = request.url === "/crm" && chunks.join("").includes("Yelp") ? 410 : 200;
      response.end();
    });
  }).listen(0, "127.0.0.1");
  await once(receiver, "listening");
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  await writeFile(join(folder, "guard.yaml"), yamlFor(url));
  let behind = events === 0 ? 0 : days * 24 * HOUR_MS;
  const guard = await startGuard(
    {
      PATH: process.env["PATH"],
      PORT: "0",
      GUARD_CONFIG: join(folder, "guard.yaml"),
      DATABASE_URL: `sqlite:${join(folder, "guard.db")}`,
    },
    {
      log: silentLog,
      now: () => Date.now() - behind,
      visitors: {
        authenticate: async () => person,
        signIn: "/console/sign-in",
        signOut: "/console/sign-out",
        account: "/console/account",
        nameOf: async (actor) =>
          actor === person.id ? person.email : nameOf({ store: guard.core.store }, actor),
      },
    },
  );
  const post = async (hook: string, body: object) => {
    const response = await fetch(`http://127.0.0.1:${guard.port}/hooks/${hook}/${SECRET}-${hook}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return ((await response.json()) as { id: string }).id;
  };
  const settled = async () => {
    for (let tries = 0; tries < 400; tries++) {
      const depths = await guard.core.store.depth();
      if (depths.every(({ queue, depth }) => queue === "held" || depth === 0)) return;
      await sleep(25);
    }
  };
  const step = behind / Math.max(1, events);
  for (let i = 0; i < events; i++) {
    const hook =
      i < 3 ? "old-landing-page" : i % 7 === 3 ? "web-form" : i % 9 === 4 ? "chat" : "post-call";
    await post(hook, record(i));
    if (i % 8 === 7) await settled();
    behind = Math.max(0, behind - step);
  }
  behind = 0;
  if (events > 0)
    await post("post-call", {
      ...record(3),
      id: 4_381_000_000 + Math.floor((events - 1) / 2),
      summary: SUMMARIES[0],
    });
  await settled();
  if (events > 0) await actOnSome(guard);
  return {
    guard,
    url: `http://127.0.0.1:${guard.port}/console/`,
    post,
    received,
    async [Symbol.asyncDispose]() {
      await guard.stop();
      receiver.closeAllConnections();
      receiver.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a reviewer did this morning. */
async function actOnSome({ core }: Guard): Promise<void> {
  const reviewing = { ...core, practice: null, now: Date.now };
  const filter = {
    state: "held",
    destination: "front-desk",
    hook: null,
    type: null,
    practice: null,
    before: null,
  } as const;
  const { holds } = await core.store.holds(filter, 12);
  for (const [i, { id }] of holds.slice(2).entries()) {
    const { preview } = await readHold(reviewing, { id }, person.id);
    if (preview === null) continue;
    if (i % 4 === 0)
      await revealFinding(reviewing, { id, finding: 0, preview, reason: "to-decide" }, person.id);
    if (i % 3 === 0)
      await releaseHold(reviewing, { id, preview, reason: "redacted-enough" }, person.id);
    if (i % 3 === 1) await discardHold(reviewing, { id, reason: "not-needed" }, person.id);
  }
  const accounting = { ...core, now: Date.now };
  for (const [name, role] of [["marit", "reviewer"], ["teodor", "viewer"], ["anselm", "auditor"]] as const) {
    const email = `${name}@larkspur-derm.example`;
    await addPerson(accounting, { email, role, practice: null }, person.id);
    if (role === "reviewer") await newApiKey(accounting, { role: "viewer", email, practice: null }, person.id);
  } // biome-ignore format: a short list
  await core.ledger.append({
    practice: "",
    actor: person.id,
    act: "checklist.attest",
    facts: { point: 2, note: "signed, in the compliance folder" },
  });
}

if (import.meta.main) {
  const demo = await openDemo();
  process.stdout.write(`${demo.url}\nAnybody on this machine may enter it; stop it with Ctrl-C.\n`);
  process.once("SIGINT", () => void demo[Symbol.asyncDispose]().then(() => process.exit(0)));
}
