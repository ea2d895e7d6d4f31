import { type FindingType, isScalar, type Keys, textOf } from "../../detectors/types.ts";
import type { AllowedArray, AllowedLeaf } from "./allowed.ts";
import type { Judged, JudgedFinding } from "./event.ts";
import { type Redacted, type Redaction, redactScalar, standIn, styleOf } from "./redact.ts";
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
  const isKeyFound = (pointer: string) => byPath.get(pointer)?.some(({ key }) => key) === true;
  const wholeAt = (pointer: string) => byPath.get(pointer)?.find(({ whole }) => whole);
  const valueOf = (
    { keys, pointer }: { readonly keys: Keys; readonly pointer: string },
    { value, clear }: Redacted,
    inText: boolean,
  ): Value => ({
    kind: "value",
    keys,
    pointer,
    text: value === null ? "null" : textOf(value),
    isString: typeof value === "string",
    inText,
    permit: judged.permits.get(pointer) ?? NONE,
    clear,
  });
  /** A part of a value that a person lets out as a whole is let out with it. */
  const findingsIn = ({ pointer, value }: AllowedLeaf): readonly JudgedFinding[] => {
    const own = byPath.get(pointer);
    const whole = wholeAt(pointer.slice(0, pointer.lastIndexOf("/")));
    if (own !== undefined || whole?.fate !== "released" || !isScalar(value)) return own ?? [];
    return [{ ...whole, start: 0, end: textOf(value).length }];
  };
  return {
    isKeyFound,
    leaf(leaf, inText) {
      if (isKeyFound(leaf.pointer)) return null;
      const asText = inText && isScalar(leaf.value) ? textOf(leaf.value) : leaf.value;
      const redacted = redactScalar(asText, findingsIn(leaf), redaction);
      if (redacted === undefined || (inText && redacted.value === null)) return null;
      return { ...valueOf(leaf, redacted, inText), isString: typeof leaf.value === "string" };
    },
    whole(array, inText) {
      const whole = wholeAt(array.pointer);
      if (whole === undefined || whole.fate === "released") return undefined;
      if (isKeyFound(array.pointer)) return null;
      if (styleOf(redaction.destination, whole.type) === "remove") return null;
      const text = standIn(whole.type, partsOf(array), redaction);
      return valueOf(array, { value: text, clear: [] }, inText);
    },
  };
}

const NONE: ReadonlySet<FindingType> = new Set();

/**
 * Findings that policy does not let out: what is held is redacted too when a person releases the redacted form, and
 * what that person lets out is known by its place.
 */
function byPathOf(judged: readonly JudgedFinding[]): ReadonlyMap<string, JudgedFinding[]> {
  return Map.groupBy(
    judged.filter(({ fate }) => fate !== "permitted" && fate !== "forgiven"),
    ({ path }) => path,
  );
}

/** The parts of a split value as one text. */
function partsOf({ items }: AllowedArray): string {
  return items
    .flatMap((item) => (item.kind === "leaf" && item.value !== null ? textOf(item.value) : []))
    .join(" ");
}
