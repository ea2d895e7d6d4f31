import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Log, silentLog } from "../../src/log.ts";
import { type Guard, type GuardOptions, startGuard } from "../../src/main.ts";

export const SECRET = "test-secret-0123456789";

/** A folder for one test, with the configuration in it. */
export interface Place extends AsyncDisposable {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Writes `yaml` as the configuration of a fresh folder; the environment names both, and port 0. */
export async function aPlace(yaml: string): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "guard-test-"));
  await writeFile(join(folder, "guard.yaml"), yaml);
  return {
    folder,
    env: {
      PATH: process.env["PATH"],
      NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"],
      PORT: "0",
      GUARD_CONFIG: join(folder, "guard.yaml"),
      DATABASE_URL: `sqlite:${join(folder, "guard.db")}`,
    },
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export interface Running extends AsyncDisposable {
  readonly guard: Guard;
  readonly place: Place;
  readonly url: string;
  post(body: string | Uint8Array, headers?: Record<string, string>): Promise<Response>;
}

/** The whole guard in this process, on a free port, with hook `post-call`. */
export async function withGuard(
  yaml: string,
  log: Log = silentLog,
  options: Omit<GuardOptions, "log"> = {},
): Promise<Running> {
  const place = await aPlace(yaml);
  const guard = await startGuard(place.env, { log, ...options });
  const url = `http://127.0.0.1:${guard.port}`;
  return {
    guard,
    place,
    url,
    post: (body, headers = {}) =>
      fetch(`${url}/hooks/post-call/${SECRET}`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: body as string,
      }),
    async [Symbol.asyncDispose]() {
      await guard.stop();
      await place[Symbol.asyncDispose]();
    },
  };
}

/** A configuration with one hook that leads to one `json` destination; `destination` and `rest` are YAML. */
export function aConfig(url: string, destination: string, rest = ""): string {
  return `practice:
  time_zone: America/New_York
  own_numbers: ["+14105550100"]
  own_domains: ["larkspur-derm.example"]
  workforce: ["Priya Ramaswell"]
hooks:
  post-call:
    secret: ${SECRET}
    to: [crm]
destinations:
  crm:
    preset: json
    url: ${url}
${destination.trim().replace(/^/gm, "    ")}
network:
  allow_private: ["127.0.0.0/8"]
${rest}`;
}
