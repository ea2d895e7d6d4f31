import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { silentLog } from "../src/log.ts";
import { type Guard, startGuard } from "../src/main.ts";
import { AN_ADMIN } from "./an-admin.ts";
import { HOSTILE } from "./hostile-holds.ts";

// npm run bench:hostile [-- --rounds 5 --only telephone]: how long the pages of a hold take whose payload is meant to make
// them slow, over HTTP, on this machine with nothing else running. Each round has holds of its own, so that every first
// look is one. Medians and slowest, in ms; and the bytes of the page.

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, only: { type: "string", default: "" } },
});
const ROUNDS = Number(values.rounds);
const SECRET = "bench-secret-0123456789";
const MOST_MS = 300;
const YAML = `practice: { time_zone: America/New_York }
hooks:
  post-call: { secret: "${SECRET}", to: [desk] }
destinations:
  desk: { preset: json, url: "http://127.0.0.1:9/", allow: [source, summary, "custom_fields.*"], on_phi: hold, hold_on: [PHONE] }
network: { allow_private: ["127.0.0.0/8"] }
`;

const folder = await mkdtemp(join(tmpdir(), "guard-bench-"));
await writeFile(join(folder, "guard.yaml"), YAML);
const env = {
  PORT: "0",
  GUARD_CONFIG: join(folder, "guard.yaml"),
  DATABASE_URL: `sqlite:${join(folder, "guard.db")}`,
};
const guard: Guard = await startGuard(
  { ...process.env, ...env },
  {
    log: silentLog,
    visitors: AN_ADMIN,
  },
); // biome-ignore format: short facts
const base = `http://127.0.0.1:${guard.port}`;

interface Taken {
  readonly ms: number;
  readonly text: string;
}

/** By name, what a reviewer does with one hold, in this order. */
const STEPS: readonly (readonly [name: string, step: (id: string, form: URLSearchParams) => Promise<Taken>])[] = [
  ["first look", (id) => asked(`holds/${id}`)],
  ["again", (id) => asked(`holds/${id}`)],
  ["as text", (id) => asked(`holds/${id}?view=text`)],
  ["in the middle", (id) => asked(`holds/${id}?found=400&line=400&whole=0&at=900000&out=900000`)],
  ["reveal", (id, form) => posted(`holds/${id}/reveal`, form, { finding: "0", reason: "to-decide", part: "1" })],
  ["reveal, a page", (id, form) => posted(`holds/${id}/reveal`, form, { finding: "0", reason: "to-decide" })],
  ["with a mark", (id) => asked(`holds/${id}?mark=0:0-1`)],
  ["with a mark, again", (id) => asked(`holds/${id}?mark=0:0-1`)],
  ["ruling", (id, form) => posted(`holds/${id}/rule`, form, { kind: "not-phi", finding: "0" })],
]; // biome-ignore format: a table reads better in rows

process.stdout.write(`median and slowest of ${ROUNDS} holds each, ms; bytes of the page\n`);
let slow = 0;
for (const [name, record] of Object.entries(HOSTILE)) {
  if (!name.includes(values.only)) continue;
  const times = new Map<string, { readonly ms: number[]; bytes: number }>();
  let state = "";
  for (let round = 0; round < ROUNDS; round++) {
    const { id, why } = await held({ ...record, id: round + 1 });
    state = why;
    const form = new URLSearchParams();
    for (const [step, take] of STEPS) {
      const { ms, text } = await take(id, form);
      const preview = /name="preview" value="([0-9a-f]{64})"/.exec(text)?.[1];
      if (preview !== undefined) form.set("preview", preview);
      const kept = times.get(step) ?? { ms: [], bytes: 0 };
      kept.ms.push(ms);
      kept.bytes = Buffer.byteLength(text);
      times.set(step, kept);
    }
    // One at a time waits: what a ruling would change is looked for in all that do.
    await posted(`holds/${id}/discard`, form, { reason: "test" });
  }
  process.stdout.write(`${name} (${state})\n`);
  for (const [step, { ms, bytes }] of times) {
    ms.sort((a, b) => a - b);
    const median = ms[Math.floor(ms.length / 2)] ?? 0;
    if (median > MOST_MS) slow++;
    process.stdout.write(
      `  ${step.padEnd(20)} ${median.toFixed(0).padStart(6)} ${(ms.at(-1) ?? 0).toFixed(0).padStart(6)} ${String(bytes).padStart(8)}${median > MOST_MS ? "  slow" : ""}\n`,
    );
  }
}
process.stdout.write(`${slow} of these over ${MOST_MS} ms at the median\n`);
await guard.stop();
await rm(folder, { recursive: true, force: true });

/** Posts a payload, and waits until it is held. */
async function held(record: object): Promise<{ readonly id: string; readonly why: string }> {
  const headers = { "content-type": "application/json" };
  const hook = `${base}/hooks/post-call/${SECRET}`;
  const response = await fetch(hook, { method: "POST", headers, body: JSON.stringify(record) });
  const { id: event } = (await response.json()) as { id: string };
  for (;;) {
    const [delivery] = (await guard.core.store.event(event))?.deliveries ?? [];
    if (delivery !== undefined) return { id: delivery.id, why: delivery.reason ?? delivery.state };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function asked(path: string, init: RequestInit = {}): Promise<Taken> {
  const started = performance.now();
  const response = await fetch(`${base}/console/${path}`, { redirect: "manual", ...init });
  const text = await response.text();
  return { ms: performance.now() - started, text };
}

function posted(path: string, form: URLSearchParams, given: Record<string, string>): Promise<Taken> {
  const body = new URLSearchParams([...form, ...Object.entries(given)]);
  return asked(path, { method: "POST", headers: { origin: base, "sec-fetch-site": "same-origin" }, body });
} // biome-ignore format: short facts
