import type { Json, JsonObject } from "../detectors/types.ts";

/** The types that count as a leak. Every other type of the guideline is looked at by nobody. */
export const PHI_TYPES = [
  "NAME", "PHONE", "SSN", "EMAIL", "ADDRESS", "CITY", "ZIP", "DATE", "AGE90", "MRN", "PLAN_ID", "ACCOUNT",
  "LICENSE", "VEHICLE", "DEVICE", "URL", "IP", "CARD", "OTHER_ID",
] as const; // biome-ignore format: a table reads better in rows
/** Marked so that a prediction on them is neither right nor wrong; OTHER is what a corpus marks and nobody scores. */
export const IGNORED_TYPES = ["BUSINESS_PHONE", "BUSINESS_CONTACT", "HEALTH", "OTHER"] as const;
export const ROLES = ["patient", "relative", "provider", "agent"] as const;
export const KINDS = ["call", "sms", "note", "form", "chat", "notification", "csv"] as const;

export type Kind = (typeof KINDS)[number];
export type Role = (typeof ROLES)[number];

/** Offsets are UTF-16 units of the text, `end` is exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** Whose name it is; a name without is some other individual's. */
  readonly role?: Role;
}

/** One text of an evaluation set with what a reader marked in it. Marks are sorted and do not overlap. */
export interface EvalDocument {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  readonly spans: readonly Mark[];
  /** A CTM activity that holds `text` at the JSON Pointer `text_pointer`. */
  readonly payload?: JsonObject;
  readonly text_pointer?: string;
}

/** A document beside what a detector found in its text. */
export interface Scored {
  readonly document: EvalDocument;
  readonly predicted: readonly Mark[];
}

export const isPhi = (type: string) => (PHI_TYPES as readonly string[]).includes(type);
export const isIgnored = (type: string) => (IGNORED_TYPES as readonly string[]).includes(type);

/** Puts `text` where the payload says `"$TEXT"`; gives the filled payload and the JSON Pointer. */
export function fillPayload(payload: JsonObject, text: string): [JsonObject, string] | undefined {
  const pointers: string[] = [];
  const fill = (value: Json, pointer: string): Json => {
    if (value === "$TEXT") {
      pointers.push(pointer);
      return text;
    }
    if (Array.isArray(value)) return value.map((item: Json, i) => fill(item, `${pointer}/${i}`));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value as JsonObject).map(([key, member]) => [
        key,
        fill(member, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
      ]),
    );
  };
  const filled = fill(payload, "") as JsonObject;
  const [pointer] = pointers;
  return pointers.length === 1 && pointer !== undefined ? [filled, pointer] : undefined;
}
