import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { parseArgs } from "node:util";
import { openCore } from "../src/core.ts";
import { packEvent } from "../src/judge/envelope.ts";
import { silentLog } from "../src/log.ts";
import { startGuard } from "../src/main.ts";
import { AN_ADMIN } from "./an-admin.ts";

// How fast the console's pages are with many events and holds in the store: medians over HTTP, on this machine.

const { values } = parseArgs({
  options: {
    events: { type: "string", default: "1000000" },
    holds: { type: "string", default: "100000" },
    rounds: { type: "string", default: "21" },
  },
});
const [EVENTS, HOLDS, ROUNDS] = [values.events, values.holds, values.rounds].map(Number) as [
  number,
  number,
  number,
];
const DAY_MS = 86_400_000;
const HOOKS = ["post-call", "web-form", "chat", "old"];
const TYPES = ["NAME", "PHONE", "EMAIL", "DATE", "SSN"];

const folder = await mkdtemp(join(tmpdir(), "guard-bench-"));
const YAML = `practice: { time_zone: America/New_York }
hooks:
${HOOKS.map((hook) => `  ${hook}: { secret: "bench-secret-0123456789-${hook}", to: [desk, crm, rare] }`).join("\n")}
destinations:
${["desk", "crm", "rare"].map((id) => `  ${id}: { preset: json, url: "http://127.0.0.1:9/${id}", allow: [source, summary, "custom_fields.*"], on_phi: hold, hold_on: [PHONE] }`).join("\n")}
network: { allow_private: ["127.0.0.0/8"] }
`;
await writeFile(join(folder, "guard.yaml"), YAML);
const file = join(folder, "guard.db");
const env = { PORT: "0", GUARD_CONFIG: join(folder, "guard.yaml"), DATABASE_URL: `sqlite:${file}` };
const now = Date.now();

const core = await openCore(env, { now: Date.now });
const policy = core.policy.destinations.get("desk")?.digest ?? "";
const activity = core.keys.digest("activity", "42");
const body = Buffer.from(
  JSON.stringify({
    id: 42,
    name: "Odalys Brennekamp",
    source: "Google Ads",
    summary: "Odalys Brennekamp (410-555-0143) called",
  }),
);
const bodyOf = (id: string, hook: string, receivedAt: number) =>
  core.keys.encrypt(
    `event|${id}`,
    packEvent({
      id,
      hook,
      receivedAt,
      contentType: "application/json",
      contentEncoding: "",
      body,
      signature: "off",
    }),
  );
const openable = bodyOf(`evt_${EVENTS - 1}`, HOOKS[(EVENTS - 1) % 4] ?? "", now);
await core.close();
fill();

const guard = await startGuard(
  { ...process.env, ...env },
  {
    log: silentLog,
    visitors: AN_ADMIN,
  },
);
const day = (days: number) => new Date(now - days * DAY_MS).toISOString().slice(0, 10);
const PAGES: readonly (readonly [name: string, path: string])[] = [
  ["held", ""],
  ["held, fetched by itself", ""],
  ["of a destination with few", "?destination=rare"],
  ["of a hook", "?hook=chat"],
  ["of a type", "?type=SSN"],
  ["of a type and a hook", "?type=SSN&hook=old"],
  ["of a rare destination and a type", "?destination=rare&type=SSN"],
  ["of an old week", `?from=${day(25)}&until=${day(22)}`],
  ["of an activity", "?activity=42"],
  ["delivered ones", "?state=delivered"],
  ["a hold", `holds/dlv_${EVENTS - 1}`],
  ["events", "events"],
  ["events of a hook, old", `events?hook=chat&until=${day(20)}`],
  ["events of an activity", "events?activity=42"],
  ["reconciliation", "events/days"],
  ["overview", "overview"],
  ["destinations", "destinations"],
  ["ledger", "ledger"],
];
process.stdout.write(
  `${EVENTS} events, ${HOLDS} holds; median and slowest of ${ROUNDS}, ms, and bytes\n`,
);
for (const [name, path] of PAGES) {
  const headers: Record<string, string> = name.includes("itself")
    ? { "x-guard-background": "1" }
    : {};
  const times: number[] = [];
  let size = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const response = await fetch(`http://127.0.0.1:${guard.port}/console/${path}`, { headers });
    size = (await response.arrayBuffer()).byteLength;
    if (response.status !== 200) throw new Error(`${name}: ${response.status}`);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const [median, most] = [times[Math.floor(ROUNDS / 2)] ?? 0, times.at(-1) ?? 0];
  process.stdout.write(
    `${name.padEnd(56)} ${median.toFixed(1).padStart(7)} ${most.toFixed(1).padStart(7)} ${String(size).padStart(8)}\n`,
  );
}
await guard.stop();
await rm(folder, { recursive: true, force: true });

/** Written straight into the tables: through the doors it would take an hour. */
function fill(): void {
  const database = new DatabaseSync(file);
  database.exec("PRAGMA synchronous = OFF; BEGIN");
  const event = database.prepare(
    "INSERT INTO event (id, practice_id, hook, received_at, activity, policy, state, shape) VALUES (?, 'default', ?, ?, ?, '', 'judged', '{}')",
  );
  const delivery = database.prepare(
    `INSERT INTO delivery (id, practice_id, event, destination, state, reason, policy, findings, has_body, concern, created_at,
       updated_at, hook, received_at) VALUES (?, 'default', ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?)`,
  );
  const typed = database.prepare(
    "INSERT INTO concern_type (type, state, received_at, delivery, practice_id) VALUES (?, 'held', ?, ?, 'default')",
  );
  const every = Math.max(1, Math.floor(EVENTS / HOLDS));
  for (let i = 0; i < EVENTS; i++) {
    const at = Math.floor(now - (1 - i / EVENTS) * 30 * DAY_MS);
    const hook = HOOKS[i % 4] ?? "";
    const isHeld = i % every === every - 1;
    const destination =
      i % 9_973 === 0 || (isHeld && i % 5_000 === every - 1) ? "rare" : isHeld ? "desk" : "crm";
    event.run(`evt_${i}`, hook, at, i % 50_000 === 0 || i === EVENTS - 1 ? activity : `a${i}`);
    const types = isHeld ? TYPES.filter((_, of) => of < 2 || i % (of * 700) < every) : [];
    const findings = JSON.stringify(Object.fromEntries(types.map((type) => [type, { held: 1 }])));
    const { lastInsertRowid } = delivery.run(
      `dlv_${i}`, `evt_${i}`, destination, isHeld ? "held" : "delivered", isHeld ? "phi" : null, policy, findings,
      isHeld ? "phi" : null, at, at, hook, at,
    ); // biome-ignore format: one row
    for (const type of types) typed.run(type, at, lastInsertRowid);
  }
  database
    .prepare("INSERT INTO body (id, practice_id, blob) VALUES (?, 'default', ?)")
    .run(`evt_${EVENTS - 1}`, openable);
  database.prepare("UPDATE event SET received_at = ? WHERE id = ?").run(now, `evt_${EVENTS - 1}`);
  database.exec("COMMIT");
  database.close();
}
