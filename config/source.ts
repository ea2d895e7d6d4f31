import {
  type Document,
  isAlias,
  isMap,
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
  readonly key?: true;
}

export interface Source {
  /** Maps, lists and scalars, with the environment put in. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  /** Gives a fault its line and column: of the setting, or of what is nearest above where there is none. */
  place(misfit: Misfit): Fault;
}

/** Enough for a shared block or two; what unfolds to more is an attack on the reader ("billion laughs"). */
const MAX_ALIASES = 100;

/** Reads YAML 1.2 (core schema). It never throws; what is wrong with the text is in `faults`, and `data` is then null. */
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
    return { line, column: Math.max(col, 1), path, message };
  };
  const place = ({ path, message, key }: Misfit): Fault =>
    at(offsetOf(document, path, key ?? false), dotted(path), message);

  const malformed = [...document.errors, ...document.warnings].map(({ code, pos }) =>
    at(pos[0], "", SAYINGS[code] ?? "is not well-formed YAML here"),
  );
  const faults = malformed.length > 0 ? malformed : fill(document, env, place);
  if (document.contents === null && faults.length === 0)
    return { data: null, faults: [at(0, "", "is empty; begin with config/guard.yaml")], place };
  if (malformed.length > 0) return { data: null, faults, place };
  try {
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }), faults, place };
  } catch {
    return { data: null, faults: [at(0, "", "unfolds to too much; write shared parts out instead of as aliases")], place };
  }
}

/** Fills scalars from the environment, in place; names the variables that are missing. */
function fill(document: Document.Parsed, env: Variables, place: Source["place"]): Fault[] {
  const misfits: Misfit[] = [];
  visit(document, {
    Alias(_key, node, above) {
      if (node.resolve(document) === undefined)
        misfits.push({ path: pathTo(above), message: "is an alias of nothing; define its anchor first" });
    },
    Scalar(key, node, above) {
      if (key === "key" || typeof node.value !== "string" || !node.value.includes("${")) return;
      const { text, problems } = substitute(node.value, env);
      node.value = text;
      for (const message of problems) misfits.push({ path: [...pathTo(above), ...own(above, node)], message });
    },
  });
  return misfits.map(place);
}
