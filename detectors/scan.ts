import { jsonIn, labelOf } from "./collect.ts";
import type { Detector } from "./detector.ts";
import { DETECTORS } from "./index.ts";
import type { Known } from "./known.ts";
import { labelledIn } from "./labelled.ts";
import { matches } from "./lib/matches.ts";
import { quietCellsIn } from "./lib/quiet-cells.ts";
import { isStandIn, standInsOf } from "./lib/stand-ins.ts";
import { resolve } from "./resolve.ts";
import type { Rules } from "./rules.ts";
import { sampleOf } from "./sample.ts";
import {
  type Catalogue, type FieldFacts, type Finding, isScalar, type Json, type JsonObject, type Keys, type Span, textOf,
} from "./types.ts"; // biome-ignore format: short names
import { viewsOf } from "./views/index.ts";
import type { View } from "./views/view.ts";

export interface ScanOptions {
  /** Words of the field's name, label or header. */
  readonly field?: string;
  readonly known?: Known;
  /** Types query parameters of addresses by their names. */
  readonly catalogue?: Catalogue;
  /** The operator's detectors, and what of all findings counts. */
  readonly rules?: Rules;
  /** Called between pieces of work on a long text; may throw to end the scan. */
  readonly tick?: () => void;
}

/** Shorter texts take well under a millisecond for each detector. */
const LONG_TEXT = 65_536;

/**
 * Finds the identifiers in one text: sorted, not overlapping, offsets in UTF-16 units of the text as received. It
 * throws nothing itself.
 */
export function scanText(text: string, options: ScanOptions = {}): Span[] {
  const { field = "", known, catalogue, rules } = options;
  const tick = text.length > LONG_TEXT ? options.tick : undefined;
  if (text === "") return [];
  const found: Span[] = [];
  const isQuiet = catalogue === undefined ? null : quietCellsIn(text);
  const detectors: readonly Detector[] =
    rules === undefined ? DETECTORS : [...DETECTORS, ...rules.detectors];
  const words = field.toLowerCase().replace(/[_.-]+/g, " ");
  for (const view of viewsOf(text)) {
    const isOfDigits = view.id === "spoken" || view.id === "unwrapped";
    for (const piece of piecesOf(view)) {
      const isStandInSpan = standInsOf(piece.text);
      const add = (span: Span) => {
        if (
          isStandInSpan(span) ||
          (view.id === "raw" && isQuiet?.(span) && span.detector !== "known")
        )
          return;
        const at = view.toOriginal(piece.start + span.start, piece.start + span.end);
        const because = view.id === "raw" ? span.because : [...span.because, `view:${view.id}`];
        found.push({ ...span, ...at, because });
      };
      const sample = sampleOf(piece.text, words, catalogue);
      const hasDigits = /\d/.test(piece.text);
      for (const detector of detectors) {
        if (detector.reads === "digits" && !hasDigits) continue;
        if (detector.reads === "words" && isOfDigits) continue;
        tick?.();
        for (const proposal of detector.detect(sample))
          add({ ...proposal, type: detector.type, detector: detector.id });
      }
      tick?.();
      known?.find(piece.text).forEach(add);
      if (catalogue === undefined || isOfDigits) continue;
      for (const span of parametersIn(piece.text, catalogue)) add(span);
      for (const span of labelledIn(sample, catalogue)) add(span);
    }
  }
  return resolve(rules === undefined ? found : found.filter(rules.keeps(text, known)), text);
}

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** Views of shorter texts are looked at as a whole. */
const SHORT_TEXT = 400;
/** Words this far from a change may say what it is. */
const AROUND = 160;

/**
 * What of a view is to be looked at: around the places where it differs from the view before, since the rest was seen
 * there already.
 */
function piecesOf({ text, changes }: View): Piece[] {
  const whole = [{ start: 0, text }];
  if (changes === null || text.length < SHORT_TEXT) return whole;
  const pieces: { start: number; end: number }[] = [];
  let covered = 0;
  for (const { start, end } of changes) {
    const from = Math.max(0, start - AROUND);
    const to = Math.min(text.length, end + AROUND);
    const last = pieces.at(-1);
    covered += to - Math.max(from, last?.end ?? 0);
    if (last !== undefined && from <= last.end) last.end = to;
    else pieces.push({ start: from, end: to });
  }
  if (covered * 4 > text.length * 3) return whole;
  return pieces.map(({ start, end }) => ({ start, text: text.slice(start, end) }));
}

/** Finds known values only, through every encoding. */
export function findKnown(text: string, known: Known): Span[] {
  const found = viewsOf(text).flatMap((view) =>
    known.find(view.text).map((span) => ({ ...span, ...view.toOriginal(span.start, span.end) })),
  );
  return resolve(found, text);
}

const QUERY = /[?&;]([\w.[\]-]{1,80})=([^&#\s"'<>;\\]{1,500})/g;

function* parametersIn(text: string, catalogue: Catalogue): Generator<Span> {
  if (!text.includes("=")) return;
  for (const { 0: match, 1: name = "", 2: value = "", index } of matches(text, QUERY)) {
    const { type } = catalogue.factsFor([name]);
    if (type === null || isStandIn(value)) continue;
    const end = index + match.length;
    yield {
      start: end - value.length,
      end,
      type,
      score: 0.9,
      detector: "query",
      because: ["parameter"],
    };
  }
}

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
  walk(record, [], undefined, { ...options, found });
  return found;
}

interface Walk extends PayloadScanOptions {
  readonly found: Finding[];
}

function walk(value: Json, keys: Keys, label: string | undefined, walking: Walk): void {
  if (value === null || keys.length > MAX_DEPTH) return;
  if (isScalar(value)) return scanField(value, keys, label, walking);
  const facts = walking.catalogue.factsFor(keys, label);
  if (Array.isArray(value)) {
    if (facts.parts && facts.type !== null && value.length > 0) {
      if (walking.include?.([...keys, 0]) ?? true) walking.found.push(wholeAt(keys, facts, 0));
    } else for (const [i, item] of value.entries()) walk(item, [...keys, i], label, walking);
    return;
  }
  const members = value as JsonObject;
  for (const [key, member] of Object.entries(members)) {
    const at = [...keys, key];
    scanKey(key, member, at, walking);
    walk(member, at, key === "value" ? labelOf(members) : label, walking);
  }
}

function scanField(
  value: Exclude<Json, null | readonly Json[] | JsonObject>,
  keys: Keys,
  label: string | undefined,
  walking: Walk,
): void {
  const { catalogue, known, rules, include, tick, found } = walking;
  if (include?.(keys) === false) return;
  tick?.();
  const context = {
    catalogue, ...(known && { known }), ...(rules && { rules }), ...(tick && { tick }),
  }; // biome-ignore format: short names
  const text = textOf(value);
  if (text === "" || isStandIn(text)) return;
  const facts = catalogue.factsFor(keys, label);
  if (facts.type !== null) return void found.push(wholeAt(keys, facts, text.length));
  const field = [...keys.filter((key) => typeof key === "string").slice(-2), label ?? ""].join(" ");
  const spans = isPatternScanned(facts, text, typeof value === "string")
    ? scanText(text, { field, ...context })
    : known === undefined
      ? []
      : findKnown(text, known);
  const inner = typeof value === "string" ? jsonIn(text) : null;
  const all = inner === null ? spans : resolve([...spans, ...membersIn(text, keys, walking)], text);
  const path = pointerOf(keys);
  for (const span of all) found.push({ path, ...span });
}

/**
 * Codes that only CTM can translate, and what the catalogue knows to be plain, are searched for known values only: ten
 * digits of an activity id are no telephone number, and no word of a status is a name. A plain text with a number in it
 * is looked at all the same.
 */
export function isPatternScanned({ kind }: FieldFacts, text: string, isString: boolean): boolean {
  if (kind === "code") return !/^[\w.-]*$/.test(text);
  if (kind === "plain") return isString && NUMBER_OR_MAILBOX.test(text);
  return true;
}

const NUMBER_OR_MAILBOX = /[\d@]/;

const MEMBER = /"([^"\\]{1,200})"\s{0,20}:\s{0,20}("(?:[^"\\]|\\.){1,2000}"|-?\d[\d.eE+-]{0,40})/g;

/** Members of JSON inside a string whose names say what they hold. */
function* membersIn(text: string, keys: Keys, { catalogue }: Walk): Generator<Span> {
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
  const { catalogue, known, rules, include, found } = walking;
  const isLeaf = member === null || isScalar(member);
  if (isLeaf && include?.(keys) === false) return;
  if (OWN_WORD.test(key) && catalogue.factsFor(keys).kind !== "unknown") return;
  const [span = digitsIn(key)] = scanText(key, {
    ...(known && { known }),
    ...(rules && { rules }),
  });
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
