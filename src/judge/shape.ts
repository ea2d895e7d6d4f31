import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { type FindingType, isScalar, type Json, type Keys } from "../../detectors/types.ts";
import type { JudgedFinding, Scanned } from "./event.ts";
import { MAX_DEPTH } from "./formats/format.ts";
import type { SmsLengths } from "./sms-length.ts";

/**
 * A path as it may be kept and shown: keys the catalogue knows, `*` for all others (a key can be PHI too), `[]` for
 * list items. `legs[].from`, `custom_fields.*`.
 */
export function storedPath(keys: Keys): string {
  const canonical = ctmCatalogue.canonical(keys);
  if (canonical !== null) return canonical;
  let path = "";
  for (const [i, key] of keys.entries()) {
    if (typeof key === "number") path += "[]";
    else {
      const shown = ctmCatalogue.canonical(keys.slice(0, i + 1)) === null ? "*" : key;
      path += path === "" ? shown : `.${shown}`;
    }
  }
  return path;
}

/** What is kept of texts besides. */
export interface TextFacts {
  /** How long a text to CTM's SMS API is, after redaction. */
  readonly lengths?: SmsLengths;
  /** Types found in a text that CTM had sent before the event came in; none: it holds no identifier. */
  readonly alreadySent?: readonly FindingType[];
}

/** The facts of texts in a kept shape. */
export function textFactsIn(shape: string | null): TextFacts {
  return shape === null ? {} : (JSON.parse(shape) as TextFacts);
}

/**
 * An event's value-free shape, as JSON: how it was read, which catalogue paths are filled with what kind of value,
 * and which types were found. It outlives the body.
 */
export function shapeOf({ content, findings }: Scanned, facts: TextFacts = {}): string {
  if (content.kind === "unreadable") return JSON.stringify({ unreadable: content.detail });
  const fields = new Set<string>();
  collect(content.record, [], fields);
  return JSON.stringify({
    format: content.format,
    wrapper: content.wrapper,
    fields: [...fields].join(" "),
    findings: countBy(findings, ({ type }) => type),
    ...facts,
  });
}

function collect(value: Json, keys: Keys, into: Set<string>): void {
  if (value === null || value === "" || keys.length > MAX_DEPTH) return;
  if (isScalar(value)) {
    into.add(`${storedPath(keys)}:${typeof value === "object" ? "number" : typeof value}`);
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) collect(item, [...keys, i], into);
  } else
    for (const [key, member] of Object.entries(value))
      collect(member as Json, [...keys, key], into);
}

/** Value-free JSON of what became of the findings at one destination: `{"PHONE":{"redacted":2}}`. */
export function findingsSummary(judged: readonly JudgedFinding[]): string {
  const ofTypes = judged.flatMap(({ type, also = [], fate }) =>
    [type, ...also].map((each) => ({ type: each, fate })),
  );
  const byType = Map.groupBy(ofTypes, ({ type }) => type);
  return JSON.stringify(
    Object.fromEntries(
      [...byType].map(([type, findings]) => [type, countBy(findings, ({ fate }) => fate)]),
    ),
  );
}

function countBy<Item>(items: readonly Item[], by: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[by(item)] = (counts[by(item)] ?? 0) + 1;
  return counts;
}
