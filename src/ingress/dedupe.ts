import { hash } from "node:crypto";
import {
  type Catalogue,
  isRawNumber,
  isScalar,
  type Json,
  type Keys,
  textOf,
} from "../../detectors/types.ts";
import type { Content, Parsed } from "../judge/event.ts";

/** Keyed digests, as the keys make them: lower-case hex, parts kept apart. */
export interface Digests {
  digest(purpose: string, ...parts: string[]): string;
}

export interface EventDigests {
  /** Of the activity id, the same at every hook, or null where the body names no activity. */
  readonly activity: string | null;
  /** Equal for repeats of one event, or null where this event can be nobody's repeat. */
  readonly dedupe: string | null;
}

/**
 * The digests by which events of one activity, and repeats of one event, are known. `time` is `X-CTM-Time`: a body
 * without an activity id is a repeat only with the same one. An event whose signature is being held against it
 * is never taken for a proven one, or a forged copy sent first would swallow the real event.
 */
export function digestsOf(
  parsed: Parsed,
  time: string | undefined,
  keys: Digests,
  catalogue: Catalogue,
): EventDigests {
  const { hook, content, signature } = parsed;
  const id = activityIdOf(content);
  const trust = signature === "off" || signature === "valid" ? [] : ["unproven"];
  const marker = id !== null ? ["activity", id] : time ? ["time", time] : null;
  return {
    activity: id === null ? null : keys.digest("activity", id),
    dedupe:
      marker === null
        ? null
        : // A digest of a short hash: the keyed one need not run over a large body.
          keys.digest("dedupe", hook, ...marker, sameness(parsed, catalogue), ...trust),
  };
}

function activityIdOf(content: Content): string | null {
  if (content.kind === "unreadable") return null;
  const { id } = content.record;
  if (id === undefined || !isScalar(id)) return null;
  return textOf(id) || null;
}

/** A hash that is equal for bodies that say the same, whatever their spacing, order of keys, or volatile fields. */
function sameness({ content, body }: Parsed, catalogue: Catalogue): string {
  if (content.kind === "unreadable") return hash("sha256", body, "hex");
  const { root, record, wrapper } = content;
  const text = canonical(root, wrapper === null ? [] : null);
  return hash("sha256", text, "hex");

  /** `keys` lead from the record to the value; null for what stands outside of the record. */
  function canonical(value: Json, keys: Keys | null): string {
    if (value === null || typeof value !== "object" || isRawNumber(value)) {
      return JSON.stringify(value);
    }
    if (Array.isArray(value)) {
      return `[${value.map((item: Json, i) => canonical(item, keys && [...keys, i])).join()}]`;
    }
    const members: string[] = [];
    for (const [key, member] of Object.entries(value).sort(byKey)) {
      const at = member === record ? [] : keys && [...keys, key];
      if (at?.length && catalogue.factsFor(at).volatile) continue;
      members.push(`${JSON.stringify(key)}:${canonical(member, at)}`);
    }
    return `{${members.join()}}`;
  }
}

/** Code unit order: the same on every machine and in every locale. */
function byKey([a]: readonly [string, Json], [b]: readonly [string, Json]): number {
  return a < b ? -1 : 1;
}
