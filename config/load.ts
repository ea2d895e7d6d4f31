import { coversHost } from "./basis.ts";
import { buildConfig } from "./build.ts";
import type { Config } from "./config.ts";
import { ConfigFaults, type Fault } from "./faults.ts";
import { relationMisfits } from "./relations.ts";
import { configFile } from "./schema.ts";
import { type Misfit, readSource } from "./source.ts";
import type { Variables } from "./substitute.ts";
import { hostOf } from "./url.ts";
import { misfitsOf } from "./zod-faults.ts";

export interface Loaded {
  readonly config: Config;
  /** What is well-formed, but surely not meant. */
  readonly warnings: readonly Fault[];
}

/**
 * Reads the configuration. `file` only names it in messages. Throws `ConfigFaults` with every fault, each with its
 * place and what to do; no message repeats a value, which may be a secret.
 */
export function loadConfig(text: string, env: Variables, file: string): Loaded {
  const source = readSource(text, env);
  if (source.data === null) throw new ConfigFaults(file, source.faults);
  const checked = configFile.safeParse(source.data);
  const own = checked.success ? [] : misfitsOf(checked.error.issues, source.data);
  const between = isMap(source.data) ? relationMisfits(without(source.data, own)) : [];
  const placed = [...own, ...between].map(source.place);
  const faults = [...source.faults, ...placed.filter((fault) => !isNamed(source.faults, fault))];
  if (!checked.success || faults.length > 0) throw new ConfigFaults(file, faults.toSorted(byPlace));
  const config = buildConfig(checked.data);
  return { config, warnings: doubts(config).map(source.place) };
}

function isMap(data: unknown): boolean {
  return typeof data === "object" && !Array.isArray(data);
}

/** The data without keys that should not be there: how the rest fits together can then still be told. */
function without(data: unknown, misfits: readonly Misfit[]): unknown {
  const rest = structuredClone(data);
  for (const { path, key } of misfits) {
    if (!key) continue;
    let map = rest;
    for (const step of path.slice(0, -1)) map = (map as Record<string | number, unknown>)[step];
    delete (map as Record<string | number, unknown>)[path.at(-1) ?? ""];
  }
  return rest;
}

/** A setting whose variable is missing is wrong in no other way. */
function isNamed(faults: readonly Fault[], { path }: Fault): boolean {
  return faults.some((fault) => fault.path === path);
}

function byPlace(a: Fault, b: Fault): number {
  return a.line - b.line || a.column - b.column;
}

function doubts({ destinations }: Config): Misfit[] {
  return destinations.flatMap(({ id, url, path, basis }) => {
    const host = hostOf({ url, path });
    return basis
      .filter((each) => host === null || !coversHost(each, host))
      .map(
        ({ kind }): Misfit => ({
          path: ["destinations", id],
          key: true,
          message: `has a basis (${kind}) that does not list the host of its url, and so permits nothing; correct its hosts`,
        }),
      );
  });
}
