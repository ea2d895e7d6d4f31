import { z } from "zod";
import { destinationMisfits } from "./destination-relations.ts";
import { customMisfits, numberMisfits } from "./detection-relations.ts";
import { exportMisfits } from "./export-relations.ts";
import { nearest } from "./nearest.ts";
import { repeated } from "./repeated.ts";
import { configFile, type HookFile, type PracticeFile } from "./schema.ts";
import type { Misfit, SettingPath } from "./source.ts";
import { kindMisfits } from "./text-relations.ts";
import { urlFault } from "./url.ts";
import { valueAt } from "./zod-faults.ts";

/**
 * What spans several settings. It goes by those settings that are right by themselves, so that a fault in one hides
 * nothing that is wrong between others. `data` may be anything.
 */
export function relationMisfits(data: unknown): Misfit[] {
  const { shape } = configFile;
  const hooks = entriesOf(data, "hooks", shape.hooks.valueType);
  const destinations = entriesOf(data, "destinations", shape.destinations.valueType);
  const presetOf = (id: string) =>
    destinations.find(([destination]) => destination === id)?.[1].preset;
  const network = shape.network.safeParse(valueAt(data, ["network"])).data;
  return [
    ...practiceMisfits(data),
    ...urlMisfits(data, ["public_url"]),
    ...urlMisfits(data, ["sign_in", "url"]),
    ...secretMisfits(hooks),
    ...hooks.flatMap(([id, hook]) => hookMisfits(["hooks", id], hook, destinationIds(data))),
    ...hooks.flatMap(([id, hook]) => accountMisfits(["hooks", id], hook, accountsIn(data))),
    ...hooks.flatMap(([id, hook]) => exportMisfits(["hooks", id], hook, presetOf)),
    ...hooks.flatMap(([id, hook]) => kindMisfits(["hooks", id], hook, presetOf)),
    ...destinations.flatMap(([id, destination, faulty]) =>
      destinationMisfits(["destinations", id], destination, faulty, network?.allow_private ?? []),
    ),
    ...detectionMisfits(valueAt(data, ["detection"])),
  ];
}

function detectionMisfits(data: unknown): Misfit[] {
  const { custom, thresholds } = configFile.shape.detection.unwrap().shape;
  const path = ["detection", "custom"];
  const entries = entriesOf(data, "custom", custom.unwrap().valueType);
  const least = thresholds.safeParse(valueAt(data, ["thresholds"])).data;
  return [
    ...numberMisfits(path, entries.length),
    ...entries.flatMap(([id, entry, faulty]) => customMisfits([...path, id], entry, faulty, least)),
  ];
}

type Entry<Value> = readonly [id: string, sound: Partial<Value>, faulty: ReadonlySet<string>];

/** The entries of a map, each with its sound settings and the names of its faulty ones. */
function entriesOf<Shape extends z.ZodRawShape>(
  data: unknown,
  key: string,
  { shape }: z.ZodObject<Shape>,
): Entry<z.infer<z.ZodObject<Shape>>>[] {
  const map = valueAt(data, [key]);
  if (typeof map !== "object" || map === null) return [];
  return Object.entries(map).map(([id, entry]) => {
    const sound: Record<string, unknown> = {};
    const faulty = new Set<string>();
    for (const [name, schema] of Object.entries(shape)) {
      const read = z.safeParse(schema, valueAt(entry, [name]));
      if (!read.success) faulty.add(name);
      else if (read.data !== undefined) sound[name] = read.data;
    }
    return [id, sound as Partial<z.infer<z.ZodObject<Shape>>>, faulty] as const;
  });
}

function destinationIds(data: unknown): string[] {
  const destinations = valueAt(data, ["destinations"]);
  return typeof destinations === "object" && destinations !== null ? Object.keys(destinations) : [];
}

function practiceMisfits(data: unknown): Misfit[] {
  const one = valueAt(data, ["practice"]) !== undefined;
  const several = valueAt(data, ["practices"]) !== undefined;
  if (one && several)
    return [
      { path: ["practices"], message: "stands beside practice; keep one of the two", key: true },
    ];
  if (!one && !several)
    return [{ path: ["practice"], message: "is missing; give a map with at least time_zone" }];
  if (one) return [];
  const practices = entriesOf(data, "practices", configFile.shape.practices.unwrap().valueType);
  const unclaimed = practices.filter(
    ([, { accounts }, faulty]) => !accounts && !faulty.has("accounts"),
  );
  if (practices.length === 0)
    return [
      { path: ["practices"], message: "lists none; add one, or write practice with time_zone" },
    ];
  if (practices.length === 1) return [];
  return [
    ...unclaimed.map(
      ([id]): Misfit => ({
        path: ["practices", id, "accounts"],
        message: "is missing; with several practices each lists its CTM accounts",
      }),
    ),
    ...sharedAccounts(practices),
  ];
}

/** The accounts that practices list; null where one of them takes all, or its list is faulty. */
function accountsIn(data: unknown): readonly string[] | null {
  const { accounts } = configFile.shape.practice.unwrap().shape;
  const several = valueAt(data, ["practices"]);
  const practices = [
    valueAt(data, ["practice"]),
    ...(typeof several === "object" && several !== null ? Object.values(several) : []),
  ].filter((practice) => practice !== undefined);
  const lists = practices.map(
    (practice) => accounts.safeParse(valueAt(practice, ["accounts"])).data,
  );
  return lists.includes(undefined) ? null : lists.flatMap((list) => list?.map(String) ?? []);
}

function accountMisfits(
  path: SettingPath,
  { kind, account }: Partial<HookFile>,
  listed: readonly string[] | null,
): Misfit[] {
  if (account === undefined) return [];
  const misfit = (message: string) => [{ path: [...path, "account"], message }];
  if (kind === "text")
    return misfit("has no use with kind: text, whose calls name the account; take it out");
  return listed === null || listed.includes(String(account))
    ? []
    : misfit("is in no practice; list it under accounts");
}

function sharedAccounts(practices: readonly Entry<PracticeFile>[]): Misfit[] {
  const all = practices.flatMap(([id, { accounts = [] }]) =>
    accounts.map((account, i) => ({ account, path: ["practices", id, "accounts", i] })),
  );
  const message = "is listed already; an account belongs to one practice";
  return repeated(all, ({ account }) => String(account)).map(({ path }) => ({ path, message }));
}

/** Of an address of ours, to which paths are appended. */
function urlMisfits(data: unknown, path: SettingPath): Misfit[] {
  const url = valueAt(data, path);
  if (typeof url !== "string") return [];
  const fault = urlFault(url) ?? (/[?#]/.test(url) ? "must have no query and no fragment" : null);
  return fault === null ? [] : [{ path, message: fault }];
}

/** A secret tells which hook was meant to be called: shared, it would open both. */
function secretMisfits(hooks: readonly Entry<HookFile>[]): Misfit[] {
  const all = hooks.flatMap(([id, { secret = [] }]) =>
    [secret].flat().map((value, i) => {
      const path = ["hooks", id, "secret", ...(Array.isArray(secret) ? [i] : [])];
      return { value, path };
    }),
  );
  const message = "is the secret of another place already; give each hook its own";
  return repeated(all, ({ value }) => value).map(({ path }) => ({ path, message }));
}

function hookMisfits(
  path: SettingPath,
  hook: Partial<HookFile>,
  destinations: readonly string[],
): Misfit[] {
  const routes = (hook.to ?? []).map((route, i) =>
    typeof route === "string"
      ? { id: route, at: [...path, "to", i] }
      : { id: route.destination, at: [...path, "to", i, "destination"] },
  );
  const misfits: Misfit[] = [
    ...routes
      .filter(({ id }) => !destinations.includes(id))
      .map(({ id, at }) => ({ path: at, message: unknownDestination(id, destinations) })),
    ...repeated(routes, ({ id }) => id).map(({ at }) => ({
      path: at,
      message: "is listed already; list each destination once",
    })),
  ];
  const { mode = "off", secrets, basic } = hook.signature ?? {};
  if (mode === "off" || secrets || basic) return misfits;
  const message = `needs secrets, or basic with username and password, for mode ${mode}; add one, or say mode: off`;
  return [...misfits, { path: [...path, "signature"], message }];
}

function unknownDestination(id: string, destinations: readonly string[]): string {
  const near = nearest(id, destinations);
  const advice = near === null ? "add it under destinations" : `did you mean "${near}"?`;
  return `names a destination that is not there; ${advice}`;
}
