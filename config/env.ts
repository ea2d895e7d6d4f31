import { z } from "zod";
import { ConfigFaults } from "./faults.ts";
import type { Variables } from "./substitute.ts";

export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the guard takes from its environment. The keys are read by `src/keys`, which alone knows their form. */
export interface Environment {
  readonly port: number;
  /** Null: console, API and metrics are on `port` too. */
  readonly adminPort: number | null;
  readonly configFile: string;
  /** `sqlite:path` or `postgres://…`: a secret, since it may hold a password. */
  readonly databaseUrl: string;
  readonly logLevel: LogLevel;
  readonly production: boolean;
  readonly key: string | null;
  readonly keyFile: string | null;
  readonly keysOld: string | null;
  /** Folder for large files; null: beside the embedded store. */
  readonly spoolFolder: string | null;
}

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535);

const environment = z.object({
  PORT: port.default(8080),
  ADMIN_PORT: port.nullable().default(null),
  GUARD_CONFIG: z.string().default("config/guard.yaml"),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/)
    .default("sqlite:data/guard.db"),
  LOG_LEVEL: z.enum(LOG_LEVELS).default("info"),
  NODE_ENV: z.string().default(""),
  GUARD_KEY: z.string().nullable().default(null),
  GUARD_KEY_FILE: z.string().nullable().default(null),
  GUARD_KEYS_OLD: z.string().nullable().default(null),
  GUARD_SPOOL: z.string().nullable().default(null),
});

const FORMS: Readonly<Record<string, string>> = {
  PORT: "must be a port, a whole number up to 65535",
  ADMIN_PORT: "must be a port, a whole number up to 65535",
  DATABASE_URL: "must begin with sqlite: and a path, or with postgres://",
  LOG_LEVEL: `must be one of ${LOG_LEVELS.join(", ")}`,
};

/** Reads the environment; an empty variable counts as unset. Throws `ConfigFaults` with all faults, without values. */
export function readEnv(env: Variables): Environment {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const read = environment.safeParse(set);
  const faults = (read.error?.issues ?? []).map(({ path: [name = ""] }) => faultOf(String(name)));
  if (set["GUARD_KEY"] !== undefined && set["GUARD_KEY_FILE"] !== undefined)
    faults.push(faultOf("GUARD_KEY_FILE", "stands beside GUARD_KEY; set one of the two"));
  if (!read.success || faults.length > 0) throw new ConfigFaults("environment", faults);
  const { data } = read;
  return {
    port: data.PORT,
    adminPort: data.ADMIN_PORT,
    configFile: data.GUARD_CONFIG,
    databaseUrl: data.DATABASE_URL,
    logLevel: data.LOG_LEVEL,
    production: data.NODE_ENV === "production",
    key: data.GUARD_KEY,
    keyFile: data.GUARD_KEY_FILE,
    keysOld: data.GUARD_KEYS_OLD,
    spoolFolder: data.GUARD_SPOOL,
  };
}

function faultOf(name: string, message = FORMS[name] ?? "cannot be read") {
  return { line: 0, column: 0, path: name, message };
}
