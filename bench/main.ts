import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Pool } from "undici";

// npm run bench [-- --events 2000 --rounds 3]: events per second through the whole guard on loopback, durable store on,
// from the first post to the last delivery, beside the same process without judging and beside a bare proxy. All in
// one run, in turns, since machines drift: read the ratios.

const { values } = parseArgs({
  options: {
    events: { type: "string", default: "2000" },
    rounds: { type: "string", default: "3" },
    payload: { type: "string", default: join(import.meta.dirname, "../samples/post-call.json") },
  },
});
const EVENTS = Number(values.events);
const ROUNDS = Number(values.rounds);
const CONNECTIONS = 32;
const SECRET = "bench-secret-0123456789";

const SHORT = ["source", "medium", "duration", "direction", "call_status", "tracking_label"];
const LONG = [...SHORT, "summary", "transcription_text"];

interface Subject {
  readonly name: string;
  readonly child: string;
  readonly allow: readonly string[];
  readonly env?: Record<string, string>;
}

const SUBJECTS: readonly Subject[] = [
  { name: "six short fields", child: "guard-child.ts", allow: SHORT },
  { name: "with summary and transcript", child: "guard-child.ts", allow: LONG },
  {
    name: "judging replaced by identity",
    child: "guard-child.ts",
    allow: SHORT,
    env: { SCANNER: "./identity-worker.ts" },
  },
  { name: "bare Express 5 + undici", child: "pass-through-child.ts", allow: [] },
];

interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

async function started(file: string, env: Record<string, string>): Promise<[ChildProcess, number]> {
  const child = fork(join(import.meta.dirname, file), { env: { ...process.env, ...env } });
  const [port] = (await once(child, "message")) as [number];
  return [child, port];
}

async function measure(subject: Subject, template: string): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), "guard-bench-"));
  const [receiver, to] = await started("receiver-child.ts", {});
  await writeFile(
    join(folder, "guard.yaml"),
    `practice: { time_zone: America/New_York }
hooks: { post-call: { secret: ${SECRET}, to: [crm] } }
destinations:
  crm: { preset: json, url: "http://127.0.0.1:${to}/in", allow: [${subject.allow.join()}], concurrency: 32 }
network: { allow_private: ["127.0.0.0/8"] }
`,
  );
  const [child, port] = await started(subject.child, {
    PORT: "0",
    GUARD_CONFIG: join(folder, "guard.yaml"),
    DATABASE_URL: `sqlite:${join(folder, "guard.db")}`,
    UPSTREAM: `http://127.0.0.1:${to}`,
    ...subject.env,
  });
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: CONNECTIONS });
  await drive(pool, template, 200, 0);
  await until(to, 200);
  const begin = performance.now();
  const latencies = await drive(pool, template, EVENTS, 1_000);
  await until(to, 200 + EVENTS);
  const seconds = (performance.now() - begin) / 1000;
  await pool.close();
  for (const process of [child, receiver]) {
    process.kill("SIGKILL");
    await once(process, "exit");
  }
  await rm(folder, { recursive: true, force: true });
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0;
  return { perSecond: EVENTS / seconds, p50: at(0.5), p99: at(0.99) };
}

/** Posts `count` different activities over all connections; gives the time to each acknowledgement in ms. */
async function drive(pool: Pool, template: string, count: number, from: number): Promise<number[]> {
  const latencies: number[] = [];
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const body = template.replace(/"id": *\d+/, `"id": ${4_000_000_000 + from + next++}`);
      const begin = performance.now();
      const { statusCode, body: answer } = await pool.request({
        method: "POST",
        path: `/hooks/post-call/${SECRET}`,
        headers: { "content-type": "application/json" },
        body,
      });
      await answer.dump();
      if (statusCode !== 200) throw new Error(`answered ${statusCode}`);
      latencies.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  return latencies;
}

async function until(port: number, count: number): Promise<void> {
  for (;;) {
    const text = await (await fetch(`http://127.0.0.1:${port}/`)).text();
    if (Number(text) >= count) return;
    await sleep(5);
  }
}

const median = (all: readonly number[]) =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

const template = await readFile(values.payload, "utf8");
const rounds = new Map(SUBJECTS.map(({ name }) => [name, [] as Figures[]]));
for (let round = 0; round < ROUNDS; round++)
  for (const subject of SUBJECTS) rounds.get(subject.name)?.push(await measure(subject, template));

const [model = ""] = cpus().map((cpu) => cpu.model);
process.stdout.write(
  `${EVENTS} events of ${Buffer.byteLength(template)} bytes, ${CONNECTIONS} connections, median of ${ROUNDS} rounds, ${cpus().length} cores (${model})\n\n`,
);
process.stdout.write(
  "| | events/s | acknowledged p50 ms | p99 ms | of identity |\n|---|---|---|---|---|\n",
);
const identity = median((rounds.get("judging replaced by identity") ?? []).map((f) => f.perSecond));
for (const [name, figures] of rounds) {
  const perSecond = median(figures.map((f) => f.perSecond));
  const p50 = median(figures.map((f) => f.p50)).toFixed(1);
  const p99 = median(figures.map((f) => f.p99)).toFixed(1);
  process.stdout.write(
    `| ${name} | ${perSecond.toFixed(0)} | ${p50} | ${p99} | ${((100 * perSecond) / identity).toFixed(0)} % |\n`,
  );
}
