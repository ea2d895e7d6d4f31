import { type FindingType, isScalar, type Keys, textOf } from "../../detectors/types.ts";
import type { AllowedArray, AllowedLeaf } from "./allowed.ts";
import type { Judged, JudgedFinding } from "./event.ts";
import { type Redaction, type Replacement, redactScalar, standIn, styleOf } from "./redact.ts";
import type { Value } from "./segments.ts";

/** What a renderer asks for: the allowed values of a judged event, each without what may not leave. */
export interface RedactedValues {
  /** Is the key itself an identifier? Then it goes with all below it. */
  isKeyFound(pointer: string): boolean;
  /** Null where the value goes. `inText`: it is to stand in a text, where a stand-in needs no quotes. */
  leaf(leaf: AllowedLeaf, inText: boolean): Value | null;
  /** A list of parts that is one identifier: its stand-in, null where it goes; undefined for any other list. */
  whole(array: AllowedArray, inText: boolean): Value | null | undefined;
}

export function redactedValues(judged: Judged, redaction: Redaction): RedactedValues {
  const byPath = byPathOf(judged.judged);
  const valueOf = (
    { keys, pointer }: { readonly keys: Keys; readonly pointer: string },
    value: Exclude<Replacement, undefined>,
    inText: boolean,
  ): Value => ({
    kind: "value",
    keys,
    pointer,
    text: value === null ? "null" : textOf(value),
    isString: typeof value === "string",
    inText,
    permit: judged.permits.get(pointer) ?? NONE,
  });
  return {
    isKeyFound: (pointer) => byPath.get(pointer)?.some(({ key }) => key) === true,
    leaf(leaf, inText) {
      const asText = inText && isScalar(leaf.value) ? textOf(leaf.value) : leaf.value;
      const value = redactScalar(asText, byPath.get(leaf.pointer) ?? [], redaction);
      if (value === undefined || (inText && value === null)) return null;
      return { ...valueOf(leaf, value, inText), isString: typeof leaf.value === "string" };
    },
    whole(array, inText) {
      const whole = byPath.get(array.pointer)?.find((finding) => finding.whole);
      if (whole === undefined) return undefined;
      if (styleOf(redaction.destination, whole.type) === "remove") return null;
      return valueOf(array, standIn(whole.type, partsOf(array), redaction), inText);
    },
  };
}

const NONE: ReadonlySet<FindingType> = new Set();

/** Findings that are not let out: what is held is redacted too when a person releases the redacted form. */
function byPathOf(judged: readonly JudgedFinding[]): ReadonlyMap<string, JudgedFinding[]> {
  return Map.groupBy(
    judged.filter(({ fate }) => fate === "redacted" || fate === "held"),
    ({ path }) => path,
  );
}

/** The parts of a split value as one text. */
function partsOf({ items }: AllowedArray): string {
  return items
    .flatMap((item) => (item.kind === "leaf" && item.value !== null ? textOf(item.value) : []))
    .join(" ");
}
