import { expect, test } from "vitest";
import { readEnv } from "../../config/env.ts";
import { ConfigFaults } from "../../config/faults.ts";

function faultsOf(env: Record<string, string>): ConfigFaults | null {
  try {
    readEnv(env);
    return null;
  } catch (error) {
    if (error instanceof ConfigFaults) return error;
    throw error;
  }
}

test("an empty environment gives the defaults, and an empty variable counts as unset", () => {
  const defaults = {
    port: 8080,
    adminPort: null,
    configFile: "config/guard.yaml",
    databaseUrl: "sqlite:data/guard.db",
    logLevel: "info",
    production: false,
    key: null,
    keyFile: null,
    keysOld: null,
    spoolFolder: null,
  };
  expect(readEnv({})).toEqual(defaults);
  expect(readEnv({ PORT: "", DATABASE_URL: "", GUARD_KEY: "", LOG_LEVEL: "" })).toEqual(defaults);
});

test("what is set is taken, and variables of others are left alone", () => {
  const env = readEnv({
    PORT: "0",
    ADMIN_PORT: "9090",
    GUARD_CONFIG: "/etc/guard.yaml",
    DATABASE_URL: "postgres://guard@db.example/guard",
    LOG_LEVEL: "debug",
    NODE_ENV: "production",
    GUARD_KEY_FILE: "/run/secrets/key",
    HOME: "/root",
  });
  expect(env).toMatchObject({ port: 0, adminPort: 9090, logLevel: "debug", production: true });
  expect(env).toMatchObject({
    configFile: "/etc/guard.yaml",
    keyFile: "/run/secrets/key",
    key: null,
  });
});

test("all faults come at once, by the name of the variable and without its value", () => {
  const faults = faultsOf({
    PORT: "70000",
    ADMIN_PORT: "hunter2",
    DATABASE_URL: "mysql://me:hunter2@db.example",
    LOG_LEVEL: "loud",
    GUARD_KEY: "hunter2",
    GUARD_KEY_FILE: "hunter2",
  });
  expect(faults?.faults.map(({ path }) => path)).toEqual([
    "PORT",
    "ADMIN_PORT",
    "DATABASE_URL",
    "LOG_LEVEL",
    "GUARD_KEY_FILE",
  ]);
  expect(faults?.message).toMatch(/^environment {2}PORT: must be/);
  expect(faults?.message).not.toContain("hunter2");
});

test.each(["-1", "80.5", "0x50", " 80", "1e3", "65536"])("%j is no port", (PORT) => {
  expect(faultsOf({ PORT })?.faults).toHaveLength(1);
});
