import {
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import type { Fault } from "./faults.ts";
import { substitute, type Variables } from "./substitute.ts";

export type SettingPath = readonly (string | number)[];

/** A fault before its place in the file is looked up. */
export interface Misfit {
  readonly path: SettingPath;
  readonly message: string;
  /** The fault is the last key itself, not what stands under it. */
  readonly key?: boolean;
}

export interface Source {
  /** Maps, lists and scalars, with the environment put in; null where the text cannot be read. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  /** Gives a fault its line and column: of the setting, or of what is nearest above where there is none. */
  readonly place: (misfit: Misfit) => Fault;
}

/** Enough for a few shared blocks; what unfolds to more is an attack on the reader ("billion laughs"). */
const MAX_ALIASES = 100;

/** Reads YAML 1.2 (core schema). It never throws: what is wrong with the text is in `faults`. */
export function readSource(text: string, env: Variables): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: "1.2",
    schema: "core",
    stringKeys: true,
    prettyErrors: false,
  });
  const at = (offset: number, path: string, message: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1), path, message };
  };
  const place = ({ path, message, key = false }: Misfit): Fault =>
    at(offsetOf(document, path, key), dotted(path), message);
  const unreadable = (faults: readonly Fault[]): Source => ({ data: null, faults, place });

  const malformed = [...document.errors, ...document.warnings];
  if (malformed.length > 0)
    return unreadable(malformed.map(({ code, pos }) => at(pos[0], "", sayingOf(code))));
  if (document.contents === null)
    return unreadable([at(0, "", "the file is empty; begin with a copy of config/guard.yaml")]);
  const faults = fill(document, env).map(place);
  try {
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }), faults, place };
  } catch {
    const message = "an alias has no anchor, or aliases unfold to too much; write these parts out";
    return unreadable([...faults, at(0, "", message)]);
  }
}

/** Puts the environment into the scalars, in place; returns what is missing. */
function fill(document: Document, env: Variables): Misfit[] {
  const misfits: Misfit[] = [];
  visit(document, {
    Scalar(key, node, above) {
      // Objects treat this one as no key, so it would be passed over instead of refused.
      if (key === "key" && node.value === "__proto__")
        misfits.push({
          path: pathTo(above),
          message: "is no name for a key; take another",
          key: true,
        });
      if (key === "key" || typeof node.value !== "string" || !node.value.includes("${")) return;
      const { text, problems } = substitute(node.value, env);
      node.value = text;
      const path = pathTo([...above, node]);
      misfits.push(...problems.map((message) => ({ path, message })));
    },
  });
  return misfits;
}

function pathTo(chain: readonly unknown[]): SettingPath {
  return chain.flatMap((node, i): (string | number)[] => {
    if (isPair(node) && isScalar(node.key)) return [String(node.key.value)];
    return isSeq(node) ? [node.items.indexOf(chain[i + 1])] : [];
  });
}

/** Where a setting begins in the text. */
function offsetOf(document: Document, path: SettingPath, ofKey: boolean): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [i, step] of path.entries()) {
    const inside = isAlias(node) ? node.resolve(document) : node;
    let next: unknown = null;
    if (isSeq(inside)) next = inside.items[Number(step)];
    if (isMap(inside)) {
      const pair = inside.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (pair === undefined) break;
      const atKey = ofKey && i === path.length - 1;
      next = atKey || !hasPlace(pair.value) ? pair.key : pair.value;
    }
    if (!hasPlace(next)) break;
    node = next;
    offset = next.range[0];
  }
  return offset;
}

function hasPlace(node: unknown): node is Node & { range: [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

/** `hooks.post-call.to[0]`. A key that looks like no name may be a value in the wrong place, and is not repeated. */
function dotted(path: SettingPath): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${NAME.test(step) ? step : "…"}`))
    .join("")
    .replace(/^\./, "");
}

const NAME = /^[\w.*[\]-]{1,64}$/;

/** In our own words: the parser's messages may quote the text, which may be a secret. */
function sayingOf(code: ErrorCode): string {
  return SAYINGS[code] ?? "is not well-formed YAML; look at quotes, colons and brackets here";
}

const SAYINGS: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: "is indented wrongly, or a bracket is not closed; line it up with its neighbours",
  TAB_AS_INDENT: "is indented with a tab; use spaces",
  DUPLICATE_KEY: "is a key that stands here twice; keep one of them",
  MISSING_CHAR: "lacks a closing quote, a colon or a comma",
  MULTIPLE_DOCS: "begins a second document; a configuration is one document, without --- inside",
  TAG_RESOLVE_FAILED: "has a tag (!…) that means nothing here; take it out",
  BAD_DQ_ESCAPE:
    "has a backslash in double quotes; put a text with backslashes in single quotes, as '\\d{6}'",
  BAD_ALIAS: "is a broken alias (*…)",
  BAD_SCALAR_START: "begins with a character that needs quotes around the value",
  NON_STRING_KEY: "is a key that is no text; write it as text",
};
