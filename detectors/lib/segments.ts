import type { FindingType } from "../types.ts";
import { matches } from "./matches.ts";

/** A value of a message between machines, and what it is. Offsets are UTF-16 units of the text. */
export interface InSegment {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
}

/** What a field holds: the first part of it, or a form of its own. */
type Field = FindingType | "PERSON" | "PROVIDER" | "PLACE";

/** HL7 v2.5.1, chapters 3 to 10: by segment, which fields identify somebody. */
const HL7: Readonly<Record<string, Readonly<Record<number, Field>>>> = {
  MSH: { 7: "DATE" },
  EVN: { 2: "DATE", 6: "DATE" },
  PID: { 2: "MRN", 3: "MRN", 4: "MRN", 5: "PERSON", 6: "PERSON", 7: "DATE", 9: "PERSON", 11: "PLACE", 13: "PHONE", 14: "PHONE", 18: "ACCOUNT", 19: "SSN", 20: "LICENSE", 21: "MRN", 29: "DATE" },
  NK1: { 2: "PERSON", 4: "PLACE", 5: "PHONE", 6: "PHONE", 16: "DATE", 37: "SSN" },
  PV1: { 7: "PROVIDER", 8: "PROVIDER", 9: "PROVIDER", 17: "PROVIDER", 19: "OTHER_ID", 44: "DATE", 45: "DATE" },
  GT1: { 2: "ACCOUNT", 3: "PERSON", 5: "PLACE", 6: "PHONE", 7: "PHONE", 8: "DATE", 12: "SSN" },
  IN1: { 8: "PLAN_ID", 12: "DATE", 13: "DATE", 16: "PERSON", 18: "DATE", 19: "PLACE", 36: "PLAN_ID", 49: "PLAN_ID" },
  IN2: { 2: "SSN", 6: "PLAN_ID", 8: "PLAN_ID" },
  ORC: { 2: "OTHER_ID", 3: "OTHER_ID", 9: "DATE", 12: "PROVIDER" },
  OBR: { 2: "OTHER_ID", 3: "OTHER_ID", 7: "DATE", 8: "DATE", 14: "DATE", 16: "PROVIDER", 22: "DATE" },
  OBX: { 14: "DATE", 19: "DATE" },
  SCH: { 1: "OTHER_ID", 2: "OTHER_ID", 12: "PROVIDER", 16: "PROVIDER", 20: "PROVIDER" },
  AIS: { 4: "DATE" },
  RXE: { 15: "OTHER_ID" },
  DG1: { 5: "DATE" },
}; // biome-ignore format: a table reads better in rows

/** ASC X12 005010: by segment, which elements identify somebody, and by REF's first what its second is. */
const X12: Readonly<Record<string, Readonly<Record<number, Field>>>> = {
  N3: { 1: "ADDRESS", 2: "ADDRESS" },
  N4: { 1: "CITY", 3: "ZIP" },
  DMG: { 2: "DATE" },
  DTP: { 3: "DATE" },
  CLM: { 1: "ACCOUNT" },
  SBR: { 3: "PLAN_ID" },
  TRN: { 2: "OTHER_ID" },
};
const NAMED = { 3: "NAME", 4: "NAME", 5: "NAME" } as const;
const NUMBERED_BY: Readonly<Record<string, FindingType>> = {
  MI: "PLAN_ID", II: "PLAN_ID", ZZ: "PLAN_ID", MR: "PLAN_ID", 34: "SSN", XX: "LICENSE",
}; // biome-ignore format: a table reads better in rows
const REFERENCES: Readonly<Record<string, FindingType>> = {
  SY: "SSN", EA: "MRN", "1L": "PLAN_ID", "0F": "PLAN_ID", "1W": "PLAN_ID", IG: "PLAN_ID", "6P": "PLAN_ID", "3H": "OTHER_ID", G1: "OTHER_ID",
  "9F": "OTHER_ID", D9: "OTHER_ID", "1K": "OTHER_ID", F8: "OTHER_ID", Y4: "OTHER_ID", EJ: "ACCOUNT", "0B": "LICENSE", "1G": "LICENSE",
}; // biome-ignore format: a table reads better in rows

const HL7_SEGMENT = new RegExp(
  String.raw`(?<![\p{L}\p{N}|^~&])(${Object.keys(HL7).join("|")})\|[^\r\n]{1,4000}`,
  "gu",
);
const X12_SEGMENT = /(?<![\p{L}\p{N}*])(NM1|N3|N4|DMG|DTP|CLM|SBR|TRN|REF)\*[^~\r\n]{1,400}/gu;
/** A segment of either has one of these. */
const GATE = /\b(?:MSH|PID|NK1|PV1|GT1|IN1|ORC|OBR|SCH)\||\b(?:NM1|DMG|REF|CLM)\*/;

/** The values of HL7 and X12 segments that are a person's, by the place that they stand in. */
export function* segmentsIn(text: string): Generator<InSegment> {
  if (!(text.includes("|") || text.includes("*")) || !GATE.test(text)) return;
  for (const { 0: segment, 1: name = "", index } of matches(text, HL7_SEGMENT)) {
    const fields = HL7[name] ?? {};
    // The separator is the header's own first field.
    const before = name === "MSH" ? 1 : 0;
    for (const [i, { start, value }] of partsOf(segment, "|", index).entries()) {
      const field = fields[i + before];
      if (field === undefined) continue;
      for (const repeat of partsOf(value, "~", start)) yield* valuesOf(field, repeat);
    }
  }
  yield* x12In(text);
}

function* x12In(text: string): Generator<InSegment> {
  // The address of an organisation follows its name.
  let isPerson = true;
  for (const { 0: segment, 1: name = "", index } of matches(text, X12_SEGMENT)) {
    const parts = partsOf(segment, "*", index);
    const valueAt = (i: number) => parts[i]?.value ?? "";
    if (name === "NM1") isPerson = valueAt(2) === "1";
    if (!isPerson && (name === "NM1" || name === "N3" || name === "N4")) continue;
    const fields: Record<number, Field | undefined> =
      name === "NM1"
        ? { ...NAMED, 9: NUMBERED_BY[valueAt(8)] }
        : name === "REF"
          ? { 2: REFERENCES[valueAt(1)] }
          : (X12[name] ?? {});
    for (const [i, part] of parts.entries()) {
      const field = fields[i];
      if (field !== undefined) yield* valuesOf(field, part);
    }
  }
}

interface Part {
  readonly start: number;
  readonly value: string;
}

function partsOf(text: string, separator: string, offset: number): Part[] {
  let start = offset;
  return text.split(separator).map((value) => {
    const part = { start, value };
    start += value.length + separator.length;
    return part;
  });
}

const DAY = /^(?:19|20)\d{6}(?:\d{2,6})?(?:\.\d{1,4})?(?:[+-]\d{4})?(?:-(?:19|20)\d{6})?$/;
const COMPOSED: Readonly<Record<string, readonly (Field | null)[]>> = {
  PERSON: ["NAME", "NAME", "NAME"],
  PROVIDER: ["LICENSE", "NAME", "NAME", "NAME"],
  PLACE: ["ADDRESS", "ADDRESS", "CITY", null, "ZIP"],
  PHONE: ["PHONE", null, null, "EMAIL", null, "PHONE", "PHONE"],
};

/** What of a value counts: its components by their place, or its first one. */
function* valuesOf(field: Field, { start, value }: Part): Generator<InSegment> {
  const components = partsOf(value, "^", start);
  const types = COMPOSED[field] ?? [field];
  for (const [i, type] of types.entries()) {
    const component = components[i];
    if (type === null || component === undefined) continue;
    const trimmed = component.value.trim().replace(/^"+$/, "");
    const isIt =
      type === "DATE"
        ? DAY.test(trimmed)
        : type === "NAME"
          ? /\p{L}/u.test(trimmed)
          : /\p{N}|\p{L}{2}/u.test(trimmed);
    if (!isIt) continue;
    const from = component.start + component.value.indexOf(trimmed);
    yield { start: from, end: from + trimmed.length, type: type as FindingType };
  }
}
