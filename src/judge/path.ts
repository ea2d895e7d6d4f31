import type { PathStep } from "../../config/path-syntax.ts";
import type { FindingType, Json, Keys } from "../../detectors/types.ts";

/** One allowed path of a destination: what may leave there, and which types may leave in clear. */
export interface AllowEntry {
  readonly steps: readonly PathStep[];
  readonly permit: ReadonlySet<FindingType>;
}

/** How many of its steps an entry has done on the way down a record. */
interface Under {
  readonly entry: AllowEntry;
  readonly done: number;
}

/**
 * Where the entries of an allow list stand on the way down a record. Each place is worked out once: a file has the same
 * few in all its rows, and a list may have hundreds of entries. Keys that no entry names share one place.
 */
export class Position {
  /** May a scalar that stands here leave? */
  readonly allows: boolean;
  /** The types that may leave in clear from a scalar that stands here. */
  readonly permitted: ReadonlySet<FindingType>;
  readonly #under: readonly Under[];
  readonly #named: ReadonlySet<string>;
  readonly #below = new Map<string, Position>();
  #belowOther: Position | null = null;
  #belowItem: Position | null = null;

  constructor(under: readonly Under[]) {
    this.#under = under;
    const here = under.filter(({ entry, done }) => done >= entry.steps.length);
    this.allows = here.length > 0;
    const [only] = here;
    this.permitted =
      here.length === 1 && only !== undefined
        ? only.entry.permit
        : new Set(here.flatMap(({ entry }) => [...entry.permit]));
    const next = under.map(({ entry, done }) => entry.steps[done]);
    this.#named = new Set(
      next.flatMap((step) => (step !== undefined && "key" in step ? [step.key] : [])),
    );
  }

  /** Does nothing that stands here or below leave? */
  get isEmpty(): boolean {
    return this.#under.length === 0;
  }

  /** One key (or index of a list) further down. */
  into(key: string | number): Position {
    if (typeof key === "number") return (this.#belowItem ??= this.#step(key));
    if (!this.#named.has(key)) return (this.#belowOther ??= this.#step(key));
    let below = this.#below.get(key);
    if (below === undefined) this.#below.set(key, (below = this.#step(key)));
    return below;
  }

  /**
   * An entry whose steps are done stays for one more key: a path to an object or array allows the scalars directly in
   * it, nothing deeper.
   */
  #step(key: string | number): Position {
    const below: Under[] = [];
    for (const { entry, done } of this.#under) {
      const step = entry.steps[done];
      const goes = step === undefined ? done === entry.steps.length : matches(step, key);
      if (goes) below.push({ entry, done: done + 1 });
    }
    return below.length === 0 ? NOWHERE : new Position(below);
  }
}

const NOWHERE = new Position([]);
const ROOTS = new WeakMap<readonly AllowEntry[], Position>();

/** Every entry at the record itself. */
export function atRoot(entries: readonly AllowEntry[]): Position {
  let root = ROOTS.get(entries);
  if (root === undefined)
    ROOTS.set(entries, (root = new Position(entries.map((entry) => ({ entry, done: 0 })))));
  return root;
}

function matches(step: PathStep, key: string | number): boolean {
  if (typeof key === "number") return "items" in step;
  return "anyKey" in step || ("key" in step && step.key === key);
}

function positionAt(entries: readonly AllowEntry[], keys: Keys): Position {
  let position = atRoot(entries);
  for (const key of keys) position = position.into(key);
  return position;
}

/** Is any field at these keys allowed by any of the entries? */
export function isAllowed(entries: readonly AllowEntry[], keys: Keys): boolean {
  return positionAt(entries, keys).allows;
}

/** The types that may leave in clear from a scalar at these keys. */
export function permittedAt(entries: readonly AllowEntry[], keys: Keys): ReadonlySet<FindingType> {
  return positionAt(entries, keys).permitted;
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
