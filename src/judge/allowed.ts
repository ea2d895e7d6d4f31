import {
  type FindingType,
  isScalar,
  type Json,
  type JsonObject,
  type Keys,
  type RawNumber,
} from "../../detectors/types.ts";
import { type AllowEntry, atRoot, type Position, pointerOf } from "./path.ts";

export type Scalar = null | string | number | boolean | RawNumber;

/** The part of a record that a destination may receive, in the record's own order and shape. */
export type Allowed = AllowedLeaf | AllowedObject | AllowedArray;
export interface AllowedLeaf {
  readonly kind: "leaf";
  readonly keys: Keys;
  /** JSON Pointer into the record. */
  readonly pointer: string;
  readonly value: Scalar;
  /** Types that may leave in clear from here, before bases are asked. */
  readonly permit: ReadonlySet<FindingType>;
}
export type AllowedBranch = AllowedArray | AllowedObject;
export interface AllowedObject {
  readonly kind: "object";
  readonly keys: Keys;
  readonly pointer: string;
  readonly members: readonly (readonly [key: string, value: Allowed])[];
}
export interface AllowedArray {
  readonly kind: "array";
  readonly keys: Keys;
  readonly pointer: string;
  readonly items: readonly Allowed[];
}

/** Takes from a record what the entries allow; null when that is nothing. Deny by default: what no entry names is not there. */
export function pickAllowed(record: JsonObject, entries: readonly AllowEntry[]): Allowed | null {
  return pick(record, atRoot(entries), []);
}

function pick(value: Json, position: Position, keys: Keys): Allowed | null {
  if (position.isEmpty) return null;
  if (value === null || isScalar(value)) {
    if (!position.allows) return null;
    return { kind: "leaf", keys, pointer: pointerOf(keys), value, permit: position.permitted };
  }
  const below = (key: string | number, child: Json) =>
    pick(child, position.into(key), [...keys, key]);
  if (Array.isArray(value)) {
    const items = value.flatMap((item: Json, i) => below(i, item) ?? []);
    return kept(items.length, value.length, position)
      ? { kind: "array", keys, pointer: pointerOf(keys), items }
      : null;
  }
  const all = Object.entries(value as JsonObject);
  const members = all.flatMap(([key, child]) => {
    const allowed = below(key, child);
    return allowed === null ? [] : [[key, allowed] as const];
  });
  return kept(members.length, all.length, position)
    ? { kind: "object", keys, pointer: pointerOf(keys), members }
    : null;
}

/** An empty list that is allowed arrives as an empty list; one emptied by policy does not arrive. */
function kept(left: number, before: number, position: Position): boolean {
  return left > 0 || (before === 0 && position.allows);
}

/** Every leaf, in output order. */
export function leavesOf(allowed: Allowed | null): readonly AllowedLeaf[] {
  const leaves: AllowedLeaf[] = [];
  forEach(allowed, (each) => {
    if (each.kind === "leaf") leaves.push(each);
  });
  return leaves;
}

/** Every list and object, outermost first: a list of parts is redacted as one, and a key that is PHI takes all below it along. */
export function branchesOf(allowed: Allowed | null): readonly AllowedBranch[] {
  const branches: AllowedBranch[] = [];
  forEach(allowed, (each) => {
    if (each.kind !== "leaf") branches.push(each);
  });
  return branches;
}

function forEach(allowed: Allowed | null, take: (each: Allowed) => void): void {
  if (allowed === null) return;
  take(allowed);
  if (allowed.kind === "array") for (const item of allowed.items) forEach(item, take);
  else if (allowed.kind === "object")
    for (const [, member] of allowed.members) forEach(member, take);
}
