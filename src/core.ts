import { readFile } from "node:fs/promises";
import type { Config } from "../config/config.ts";
import { type Environment, readEnv } from "../config/env.ts";
import { loadConfig } from "../config/load.ts";
import { GuardError } from "./errors.ts";
import { type Policy, policyUnder } from "./judge/policy.ts";
import { type Keys, loadMasterKey, openKeys } from "./keys/keys.ts";
import { type Ledger, openLedger } from "./ledger/ledger.ts";
import { openRulings, type Rulings } from "./rulings/rulings.ts";
import { openStore } from "./store/index.ts";
import type { Store } from "./store/store.ts";

/** What every face of the guard works on: the configuration, the store, the keys and the ledger, opened together. */
export interface Core {
  readonly env: Environment;
  readonly config: Config;
  /** The one in force at any time: what people rule on texts is part of it. */
  readonly policy: Policy;
  readonly rulings: Rulings;
  readonly store: Store;
  readonly keys: Keys;
  readonly ledger: Ledger;
  /** What is doubtful about how the key is kept. */
  readonly warnings: readonly string[];
  /** Reads payloads for people in another thread; absent: in this one. */
  readonly elsewhere?: (name: string, given: unknown) => Promise<unknown>;
  close(): Promise<void>;
}

/** Reads the configuration file that the environment names. Throws `ConfigFaults` with all faults together. */
export async function readConfig(env: Environment, variables: NodeJS.ProcessEnv) {
  let text: string;
  try {
    text = await readFile(env.configFile, "utf8");
  } catch {
    throw new GuardError(
      "ERR_CONFIG",
      "the configuration file cannot be read; set GUARD_CONFIG to its path",
      {
        file: env.configFile,
      },
    );
  }
  return loadConfig(text, variables, env.configFile);
}

/** Opens everything, or nothing: what was opened is closed again when a later step fails. */
export async function openCore(
  variables: NodeJS.ProcessEnv,
  { now, onCommit }: { now: () => number; onCommit?: (seconds: number) => void },
): Promise<Core> {
  const env = readEnv(variables);
  const { config } = await readConfig(env, variables);
  const store = await openStore(env.databaseUrl, onCommit === undefined ? {} : { onCommit });
  try {
    const master = await loadMasterKey(variables, store.folder);
    const keys = await openKeys(store, master);
    const under = policyUnder(config, keys.digest);
    const rulings = await openRulings({ store, keys, under, now });
    const { policy } = rulings;
    const ledger = await openLedger(store, keys, { now });
    const { warnings } = master;
    return {
      env, config, policy, rulings, store, keys, ledger, warnings,
      close: () => store.close(),
    }; // biome-ignore format: short facts
  } catch (error) {
    await store.close();
    throw error;
  }
}
