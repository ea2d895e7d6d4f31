import type { PathStep } from "../../config/path-syntax.ts";
import type { FindingType, Json, Keys } from "../../detectors/types.ts";

/** One allowed path of a destination: what may leave there, and which types may leave in clear. */
export interface AllowEntry {
  readonly steps: readonly PathStep[];
  readonly permit: ReadonlySet<FindingType>;
}

/** Where the entries of an allow list stand on the way down a record: how many of its steps each has done. */
export type Position = readonly { readonly entry: AllowEntry; readonly done: number }[];

/** Every entry at the record itself. */
export function atRoot(entries: readonly AllowEntry[]): Position {
  return entries.map((entry) => ({ entry, done: 0 }));
}

/**
 * One key (or array index) further down. An entry whose steps are done stays for one more key: a path to an object
 * or array allows the scalars directly in it, nothing deeper.
 */
export function into(position: Position, key: string | number): Position {
  const next: { entry: AllowEntry; done: number }[] = [];
  for (const { entry, done } of position) {
    const step = entry.steps[done];
    const goes = step === undefined ? done === entry.steps.length : matches(step, key);
    if (goes) next.push({ entry, done: done + 1 });
  }
  return next;
}

function matches(step: PathStep, key: string | number): boolean {
  if (typeof key === "number") return "items" in step;
  return "anyKey" in step || ("key" in step && step.key === key);
}

/** May a scalar that stands here leave? */
export function allows(position: Position): boolean {
  return position.some(({ entry, done }) => done >= entry.steps.length);
}

/** The types that may leave in clear from a scalar that stands here. */
export function permitted(position: Position): ReadonlySet<FindingType> {
  const here = position.filter(({ entry, done }) => done >= entry.steps.length);
  const [only] = here;
  if (here.length === 1 && only !== undefined) return only.entry.permit;
  return new Set(here.flatMap(({ entry }) => [...entry.permit]));
}

/** Is any field at these keys allowed by any of the entries? */
export function isAllowed(entries: readonly AllowEntry[], keys: Keys): boolean {
  return entries.some(({ steps }) => {
    const deeper = keys.length - steps.length;
    if (deeper !== 0 && deeper !== 1) return false;
    return steps.every((step, i) => matches(step, keys[i] as string | number));
  });
}

/** The types that may leave in clear from a scalar at these keys. */
export function permittedAt(entries: readonly AllowEntry[], keys: Keys): ReadonlySet<FindingType> {
  return permitted(keys.reduce(into, atRoot(entries)));
}

/** RFC 6901. */
export function pointerOf(keys: Keys): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The keys that a JSON Pointer names in a value; steps into lists are numbers. */
export function keysOf(pointer: string, root: Json): Keys {
  const keys: (string | number)[] = [];
  let value: Json | undefined = root;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const key: string | number = Array.isArray(value) ? Number(name) : name;
    keys.push(key);
    value = value === undefined ? undefined : valueAt(value, [key]);
  }
  return keys;
}

/** The value at some keys, or undefined. */
export function valueAt(root: Json, keys: Keys): Json | undefined {
  let value: Json | undefined = root;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, Json>)[key];
  }
  return value;
}

/** The keys of a dotted path without wildcards, as `when`, `consent` and the like name one field. */
export function plainKeys(path: string): Keys {
  return path.split(".");
}
