import { Known, type StatedValue } from "./known.ts";
import { matches } from "./lib/matches.ts";
import { isStandIn } from "./lib/stand-ins.ts";
import {
  type Catalogue, type FieldFacts, isScalar, type Json, type JsonObject, type Keys, textOf,
} from "./types.ts"; // biome-ignore format: short names
import { viewsOf } from "./views/index.ts";

const MAX_DEPTH = 64;
const MENU_KEYS = "menu_inputs";
const ASSIGNED = /=|%3d|&#|&equals;/i;
const QUERY = /[?&;]([\w.[\]-]{1,80})=([^&#\s"'<>;]{1,500})/g;

/**
 * Reads who a payload is about from the whole of it: person fields of the catalogue, answers typed by their name,
 * numbers in parts, JSON inside strings, keys pressed in a menu, and parameters of addresses. `prefix` leads from the
 * body to the record that the catalogue speaks of.
 */
export function knownValues(root: JsonObject, catalogue: Catalogue, prefix: Keys = []): Known {
  return new Known(statedValues(root, catalogue, prefix));
}

/** The same, each value as it stands. */
export function statedValues(
  root: JsonObject,
  catalogue: Catalogue,
  prefix: Keys = [],
): Iterable<StatedValue> {
  return valuesIn(root, [], { catalogue, prefix });
}

interface Reading {
  readonly catalogue: Catalogue;
  readonly prefix: Keys;
}

function* valuesIn(
  value: Json,
  keys: Keys,
  reading: Reading,
  label?: string,
): Generator<StatedValue> {
  if (value === null || keys.length > MAX_DEPTH) return;
  const facts = factsOf(keys, reading, label);
  if (isScalar(value)) {
    yield* scalarIn(textOf(value), keys, facts, reading);
  } else if (Array.isArray(value)) {
    if (facts.parts && facts.type !== null) {
      const parts = value.filter((part: Json) => part !== null && isScalar(part));
      yield { type: facts.type, text: parts.map((part) => textOf(part as string)).join("") };
    } else
      for (const [i, item] of value.entries()) yield* valuesIn(item, [...keys, i], reading, label);
  } else {
    const members = value as JsonObject;
    yield* streetsIn(members, keys, reading);
    for (const [key, member] of Object.entries(members))
      yield* valuesIn(member, [...keys, key], reading, key === "value" ? labelOf(members) : label);
  }
}

const HOUSE_NUMBER = /^\d{1,6}[A-Za-z]?$/;

/** A house number beside the name of its street is one address in two fields. */
function* streetsIn(members: JsonObject, keys: Keys, reading: Reading): Generator<StatedValue> {
  const texts: string[] = [];
  for (const [key, member] of Object.entries(members)) {
    if (member === null || !isScalar(member)) continue;
    const { type, of } = factsOf([...keys, key], reading);
    if (type === "ADDRESS" && of === "person") texts.push(textOf(member).trim());
  }
  const number = texts.find((text) => HOUSE_NUMBER.test(text));
  if (number === undefined) return;
  for (const text of texts)
    if (/^\D/.test(text)) yield { type: "ADDRESS", text: `${number} ${text}` };
}

function* scalarIn(
  text: string,
  keys: Keys,
  facts: FieldFacts,
  reading: Reading,
): Generator<StatedValue> {
  if (text === "" || isStandIn(text)) return;
  if (keys.at(-2) === MENU_KEYS) yield { type: "OTHER_ID", text, isKeyed: true };
  else if (facts.type !== null) {
    if (facts.of === "person") yield { type: facts.type, text };
  } else {
    const inner = jsonIn(text);
    if (inner !== null) yield* valuesIn(inner, keys, reading);
    if (ASSIGNED.test(text))
      for (const view of viewsOf(text)) yield* parametersIn(view.text, reading.catalogue);
  }
}

function* parametersIn(text: string, catalogue: Catalogue): Generator<StatedValue> {
  for (const [, name = "", value = ""] of matches(text, QUERY)) {
    const { type, of } = catalogue.factsFor([name]);
    if (type === null || of !== "person") continue;
    yield { type, text: unescaped(value) };
  }
}

/** The question beside a form answer, or its id where there is none. */
export function labelOf({ label, id, name }: JsonObject): string | undefined {
  return [label, id, name].find((text) => typeof text === "string" && text !== "") as
    | string
    | undefined;
}

/** The value of a string that is JSON itself, or null. */
export function jsonIn(text: string): Json | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

function factsOf(keys: Keys, { catalogue, prefix }: Reading, label?: string): FieldFacts {
  const isInside = keys.length > prefix.length && prefix.every((key, i) => keys[i] === key);
  return catalogue.factsFor(isInside ? keys.slice(prefix.length) : keys, label);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
