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
  return new Known(() => statedValues(root, catalogue, prefix));
}

/** The same, each value as it stands. */
export function statedValues(
  root: JsonObject,
  catalogue: Catalogue,
  prefix: Keys = [],
): readonly StatedValue[] {
  const stated: StatedValue[] = [];
  read(root, [], { catalogue, prefix, stated });
  return stated;
}

interface Reading {
  readonly catalogue: Catalogue;
  readonly prefix: Keys;
  readonly stated: StatedValue[];
}

function read(value: Json, keys: Keys, reading: Reading, label?: string): void {
  if (value === null || keys.length > MAX_DEPTH) return;
  if (isScalar(value)) return readScalar(textOf(value), keys, reading, label);
  if (!Array.isArray(value)) return readMembers(value as JsonObject, keys, reading, label);
  const { parts, type } = factsOf(keys, reading, label);
  if (parts && type !== null) {
    const texts = value.filter((part: Json) => part !== null && isScalar(part));
    reading.stated.push({ type, text: texts.map((part) => textOf(part as string)).join("") });
  } else for (const [i, item] of value.entries()) read(item, [...keys, i], reading, label);
}

function readMembers(members: JsonObject, keys: Keys, reading: Reading, label?: string): void {
  const { stated } = reading;
  let hasNumber = false;
  for (const [key, member] of Object.entries(members)) {
    const before = stated.length;
    read(member, [...keys, key], reading, key === "value" ? labelOf(members) : label);
    hasNumber ||= stated.length > before && isHouseNumber(stated.at(-1));
  }
  if (hasNumber) readStreets(members, keys, reading);
}

const HOUSE_NUMBER = /^\s*\d{1,6}[A-Za-z]?\s*$/;

function isHouseNumber(value: StatedValue | undefined): boolean {
  return value?.type === "ADDRESS" && HOUSE_NUMBER.test(value.text);
}

/** A house number beside the name of its street is one address in two fields. */
function readStreets(members: JsonObject, keys: Keys, reading: Reading): void {
  const texts: string[] = [];
  for (const [key, member] of Object.entries(members)) {
    if (member === null || !isScalar(member)) continue;
    const { type, of } = factsOf([...keys, key], reading);
    if (type === "ADDRESS" && of === "person") texts.push(textOf(member).trim());
  }
  const number = texts.find((text) => HOUSE_NUMBER.test(text));
  if (number === undefined) return;
  for (const text of texts)
    if (/^\D/.test(text)) reading.stated.push({ type: "ADDRESS", text: `${number} ${text}` });
}

function readScalar(text: string, keys: Keys, reading: Reading, label?: string): void {
  if (text === "" || isStandIn(text)) return;
  const { catalogue, stated } = reading;
  if (keys.at(-2) === MENU_KEYS) {
    stated.push({ type: "OTHER_ID", text, isKeyed: true });
    return;
  }
  const { type, of } = factsOf(keys, reading, label);
  if (type !== null) {
    if (of === "person") stated.push({ type, text });
    return;
  }
  const inner = jsonIn(text);
  if (inner !== null) read(inner, keys, reading);
  if (ASSIGNED.test(text))
    for (const view of viewsOf(text)) readParameters(view.text, catalogue, stated);
}

function readParameters(text: string, catalogue: Catalogue, stated: StatedValue[]): void {
  for (const [, name = "", value = ""] of matches(text, QUERY)) {
    const { type, of } = catalogue.factsFor([name]);
    if (type !== null && of === "person") stated.push({ type, text: unescaped(value) });
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
