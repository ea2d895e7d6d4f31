/** The finding types of the guard; together they cover the 18 identifiers of 45 CFR 164.514(b)(2)(i). */
export const FINDING_TYPES = [
  "NAME", "PHONE", "SSN", "EMAIL", "ADDRESS", "CITY", "ZIP", "DATE", "AGE90", "MRN", "PLAN_ID", "ACCOUNT",
  "LICENSE", "VEHICLE", "DEVICE", "URL", "IP", "CARD", "OTHER_ID", "BIOMETRIC", "PHOTO",
] as const; // biome-ignore format: a table reads better in rows
export type FindingType = (typeof FINDING_TYPES)[number];

/** One identifier in one text. Offsets are UTF-16 units of the text as received, `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
  /** 0 to 1: how sure the detector is. */
  readonly score: number;
  readonly detector: string;
  /** Other types that were found in parts of it: what holds or permits by type looks at all of them. */
  readonly also?: readonly FindingType[];
  /** Why, in short codes ("luhn", "context:ssn", "known:name"). Never quotes a value. */
  readonly because: readonly string[];
}

/**
 * One identifier in one payload. `path` is a JSON Pointer (RFC 6901) into the record. A whole-field finding
 * spans the field's text (`String(value)`); one on an array of parts points at the array and has start 0, end 0
 * and `whole: true`.
 */
export interface Finding extends Span {
  readonly path: string;
  /** The finding lies in the field's key, not in its value: the field goes as a whole. */
  readonly key?: true;
  /** The field's whole value is the identifier, whatever its JSON type. */
  readonly whole?: true;
}

/** A JSON number whose text JavaScript would change (more than 15 digits, `1.0`, `1e5`): kept as written. */
export interface RawNumber {
  readonly rawJSON: string;
}

/** A payload's value. Objects are read with `Object.entries` only, so a key `__proto__` is a key like any other. */
export type Json = null | boolean | number | string | RawNumber | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isRawNumber(value: Json): value is RawNumber {
  return JSON.isRawJSON(value);
}

/** A string, number or boolean (not null): what can hold an identifier by itself. */
export function isScalar(value: Json): value is string | number | boolean | RawNumber {
  return value !== null && (typeof value !== "object" || isRawNumber(value));
}

/** The text of a scalar as it stands in the payload; finding offsets count in it. */
export function textOf(value: string | number | boolean | RawNumber): string {
  return typeof value === "object" ? value.rawJSON : String(value);
}

/** What is known of a field before its value is looked at. */
export interface FieldFacts {
  /** The one finding type the field holds whenever it is filled, or null. */
  readonly type: FindingType | null;
  /** `id` identifies whenever filled; `free` is free text; `code` only CTM can translate; `label` is set by people; `plain` does not identify. */
  readonly kind: "id" | "free" | "code" | "label" | "plain" | "unknown";
  /** Reveals something about a person's health. */
  readonly health: boolean;
  /** Changes between repeats of one and the same event. */
  readonly volatile: boolean;
  /** Whose value it is: of the person the payload is about, of the practice's agent, of the practice itself. */
  readonly of: "person" | "agent" | "practice" | null;
  /** The parts of an array are pieces of one value (`caller_number_split`). */
  readonly parts?: true;
}

/** Where a field stands: its keys from the record down, array items as numbers. */
export type Keys = readonly (string | number)[];

/** The field catalogue as the detectors see it. `keys` are relative to the unwrapped record. */
export interface Catalogue {
  /** Facts for a field; unknown fields get kind `unknown`. `label` is the question beside a form answer. */
  factsFor(keys: Keys, label?: string): FieldFacts;
}
