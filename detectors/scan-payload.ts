import { jsonIn, labelOf } from "./collect.ts";
import type { Known } from "./known.ts";
import { matches } from "./lib/matches.ts";
import { isStandIn } from "./lib/stand-ins.ts";
import { isPlausible } from "./plausible.ts";
import { resolve } from "./resolve.ts";
import type { Rules } from "./rules.ts";
import { findKnown, scanText } from "./scan.ts";
import { spansByTurn, type Turn, transcriptOf, turnsIn } from "./transcript.ts";
import {
  type Catalogue, type FieldFacts, type Finding, isScalar, type Json, type JsonObject, type Keys, type Span, textOf,
} from "./types.ts"; // biome-ignore format: short names

export interface PayloadScanOptions {
  readonly catalogue: Catalogue;
  readonly known?: Known;
  /** The operator's detectors, and what of all findings counts. */
  readonly rules?: Rules;
  /** Only fields it accepts are looked at. */
  readonly include?: (keys: Keys) => boolean;
  /** Called between fields; may throw to end the scan. */
  readonly tick?: () => void;
}

const MAX_DEPTH = 64;

/**
 * Finds the identifiers in a record. A field whose catalogue type is set is one finding as a whole; texts are scanned
 * with the field's name, label and the payload's known values as context; keys that the catalogue does not know are
 * scanned as texts. Paths are JSON Pointers into `record`.
 */
export function scanPayload(record: JsonObject, options: PayloadScanOptions): Finding[] {
  const found: Finding[] = [];
  const { include, ...context } = options;
  walk(record, [], undefined, {
    include: include ?? (() => true), context, found, known: new Map(), said: new Map(),
  }); // biome-ignore format: short names
  return found;
}

interface Walk {
  readonly include: (keys: Keys) => boolean;
  readonly context: Omit<PayloadScanOptions, "include">;
  readonly found: Finding[];
  /** The known values of the texts that are searched for nothing else: statuses and codes repeat. */
  readonly known: Map<string, readonly Span[]>;
  /** What was found in texts of a transcript over its turns, by the pointers of the texts. */
  readonly said: Map<string, readonly Span[]>;
}

function walk(value: Json, keys: Keys, label: string | undefined, walking: Walk): void {
  if (value === null || keys.length > MAX_DEPTH) return;
  if (isScalar(value)) return scanField(value, keys, label, walking);
  if (Array.isArray(value)) {
    const facts = walking.context.catalogue.factsFor(keys, label);
    if (facts.parts && facts.type !== null && value.length > 0) {
      if (walking.include([...keys, 0])) walking.found.push(wholeAt(keys, facts, 0));
    } else {
      scanTranscript(value, keys, walking);
      for (const [i, item] of value.entries()) walk(item, [...keys, i], label, walking);
    }
    return;
  }
  const members = value as JsonObject;
  for (const [key, member] of Object.entries(members)) {
    const at = [...keys, key];
    scanKey(key, member, at, walking);
    walk(member, at, key === "value" ? labelOf(members) : label, walking);
  }
}

/** A value that begins in one turn and ends in the next, and a question with its answer, are seen in all turns together only. */
function scanTranscript(items: readonly Json[], keys: Keys, walking: Walk): void {
  const { include, context, said } = walking;
  const at = (index: number) => [...keys, index, "text"];
  const isScanned = ({ index, text }: Turn) => {
    const facts = context.catalogue.factsFor(at(index));
    return include(at(index)) && facts.type === null && isPatternScanned(facts, text, true);
  };
  const turns = turnsIn(items)?.filter(isScanned) ?? [];
  if (turns.length < 2) return;
  const transcript = transcriptOf(turns);
  const spans = scanText(transcript.text, { ...context, field: wordsOf([...keys, "text"]) });
  for (const [index, found] of spansByTurn(spans, turns, transcript))
    said.set(pointerOf(at(index)), found);
}

function scanField(
  value: Exclude<Json, null | readonly Json[] | JsonObject>,
  keys: Keys,
  label: string | undefined,
  walking: Walk,
): void {
  const { include, context, found } = walking;
  if (!include(keys)) return;
  const { catalogue, tick } = context;
  tick?.();
  const text = textOf(value);
  if (text === "" || isStandIn(text)) return;
  const facts = catalogue.factsFor(keys, label);
  if (facts.type !== null) return void found.push(wholeAt(keys, facts, text.length));
  const isString = typeof value === "string";
  let spans: readonly Span[] = isPatternScanned(facts, text, isString)
    ? scanText(text, { ...context, field: wordsOf(keys, label) })
    : knownIn(text, walking);
  if (isString && jsonIn(text) !== null)
    spans = resolve([...spans, ...membersIn(text, keys, catalogue)], text);
  if (walking.said.size > 0)
    spans = resolve([...spans, ...(walking.said.get(pointerOf(keys)) ?? [])], text);
  if (spans.length === 0) return;
  const path = pointerOf(keys);
  for (const span of spans)
    if (context.rules?.isOwn(span.detector) === true || isPlausible(facts, span, text))
      found.push({ path, ...span });
}

function knownIn(text: string, { context: { known }, known: byText }: Walk): readonly Span[] {
  if (known === undefined) return [];
  let spans = byText.get(text);
  if (spans === undefined) byText.set(text, (spans = findKnown(text, known)));
  return spans;
}

/** The words of a field's name and of the name above it, and its label. */
function wordsOf(keys: Keys, label = ""): string {
  const names = keys.filter((key) => typeof key === "string").slice(-2);
  return [...names, label].join(" ");
}

/**
 * Codes that only CTM can translate, and what the catalogue knows to be plain, are searched for known values only: ten
 * digits of an activity id are no telephone number, and no word of a status is a name. A code that people write in groups
 * is none of CTM's, and a plain text with a number in it is looked at all the same.
 */
export function isPatternScanned({ kind }: FieldFacts, text: string, isString: boolean): boolean {
  if (kind === "code") return !/^[\w.-]*$/.test(text) || GROUPED.test(text);
  if (kind === "plain") return isString && NUMBER_OR_MAILBOX.test(text);
  return true;
}

/** As social security and telephone numbers are written. */
const GROUPED = /^(?:1[-.])?\d{3}[-.]\d{2,3}[-.]\d{4}$/;
const NUMBER_OR_MAILBOX = /[\d@]/;

const MEMBER = /"([^"\\]{1,200})"\s{0,20}:\s{0,20}("(?:[^"\\]|\\.){1,2000}"|-?\d[\d.eE+-]{0,40})/g;

/** Members of JSON inside a string whose names say what they hold. */
function* membersIn(text: string, keys: Keys, catalogue: Catalogue): Generator<Span> {
  for (const { 0: match, 1: key = "", 2: value = "", index } of matches(text, MEMBER)) {
    const { type } = catalogue.factsFor([...keys, key]);
    const quote = value.startsWith('"') ? 1 : 0;
    const end = index + match.length - quote;
    const start = index + match.length - value.length + quote;
    if (type !== null && !isStandIn(text.slice(start, end)))
      yield { start, end, type, score: 0.95, detector: "field", because: [`field:${type}`] };
  }
}

/** A word of the catalogue's own is no text of the payload; any other key is. */
const OWN_WORD = /^[a-z_]+$/;
const MANY_DIGITS = /(?:\d\D{0,3}){7}/;

function scanKey(key: string, member: Json, keys: Keys, walking: Walk): void {
  const { include, context, found } = walking;
  const { catalogue, known, rules } = context;
  const isLeaf = member === null || isScalar(member);
  if (isLeaf && !include(keys)) return;
  if (OWN_WORD.test(key) && catalogue.factsFor(keys).kind !== "unknown") return;
  const spans = scanText(key, { ...(known && { known }), ...(rules && { rules }) });
  // One word is what a field is called, and fields are called like people ("fields").
  const isOwn = ({ detector }: Span) => detector !== "person-model" || key.includes(" ");
  const span = spans.find(isOwn) ?? digitsIn(key);
  if (span !== undefined) found.push({ path: pointerOf(keys), ...span, key: true });
}

/** Seven digits and more in a key are somebody's number: no field is called so. */
function digitsIn(key: string): Span | undefined {
  if (!MANY_DIGITS.test(key)) return undefined;
  return {
    start: 0,
    end: key.length,
    type: "OTHER_ID",
    score: 0.6,
    detector: "key",
    because: ["key:digits"],
  };
}

function wholeAt(keys: Keys, { type }: FieldFacts, length: number): Finding {
  return {
    path: pointerOf(keys), start: 0, end: length, type: type ?? "OTHER_ID", score: 1, detector: "field", because: [`field:${type}`], whole: true,
  }; // biome-ignore format: one finding is one line
}

function pointerOf(keys: Keys): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
