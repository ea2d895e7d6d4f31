import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { JsonObject } from "../detectors/types.ts";
import { type EvalDocument, fillPayload, isIgnored, isPhi, KINDS, type Kind } from "./document.ts";
import { readMarkup } from "./markup.ts";

const ROOT = join(import.meta.dirname, "..");
export const OWN_SET = join(import.meta.dirname, "documents");
const SHARED_SET = join(ROOT, "../shared/eval/dev.jsonl");

/** The repository's own documents, and the development set beside the repository where there is one. */
export function defaultSets(): string[] {
  return [OWN_SET, SHARED_SET].filter((set) => existsSync(set));
}

/** Reads a set: a `.jsonl` file, a `.md` file with marks, or a folder of such. Throws on any fault, with its document. */
export function readSet(path: string): EvalDocument[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((file) => file.endsWith(".md"))
        .toSorted()
        .map((file) => join(path, file))
    : [path];
  const documents = files.flatMap((file) => {
    const source = readFileSync(file, "utf8");
    return file.endsWith(".md") ? readSource(source, basename(file)) : readLines(source);
  });
  const seen = new Set<string>();
  for (const document of documents) {
    if (seen.has(document.id)) throw new Error(`${document.id}: two documents of this id`);
    seen.add(document.id);
    validate(document);
  }
  return documents;
}

interface Open {
  readonly id: string;
  readonly kind: Kind;
  readonly body: string[];
  isQuiet?: boolean;
  payload?: JsonObject;
}

/**
 * Reads the source of documents: `%% kind=…` holds for those that follow, `=== id` opens one, `! …` are notes on it
 * (one that begins "no identifier" is held to it),
 * `@payload {…}` is the activity it stands in (with `"$TEXT"` in its place), the rest up to the next is its text.
 */
export function readSource(source: string, file: string): EvalDocument[] {
  const documents: Open[] = [];
  let kind: Kind | undefined;
  let current: Open | undefined;
  for (const line of source.split("\n")) {
    if (line.startsWith("%% ")) {
      const named = /\bkind=(\w+)/.exec(line)?.[1];
      kind = KINDS.find((known) => known === named);
      if (kind === undefined) throw new Error(`${file}: unknown kind: ${line}`);
      current = undefined;
    } else if (line.startsWith("=== ")) {
      const [, id = "", ...flags] = line.trimEnd().split(/\s+/);
      if (kind === undefined) throw new Error(`${id}: no kind is set`);
      if (flags.some((flag) => flag !== "health")) throw new Error(`${id}: unknown flag: ${line}`);
      current = { id, kind, body: [] };
      documents.push(current);
    } else if (current === undefined) {
      if (line.trim() !== "") throw new Error(`${file}: text outside a document: ${line}`);
    } else if (current.body.length > 0 || !/^(?:! |@payload )/.test(line)) current.body.push(line);
    else if (line.startsWith("! no identifier")) current.isQuiet = true;
    else if (line.startsWith("@")) current.payload = JSON.parse(line.slice(9)) as JsonObject;
  }
  return documents.map(closed);
}

function closed({ id, kind, body, payload, isQuiet }: Open): EvalDocument {
  const { text, spans } = readMarkup(body.join("\n").trimEnd(), id);
  if (isQuiet && spans.some(({ type }) => isPhi(type)))
    throw new Error(`${id}: noted as without identifier, but has a mark`);
  if (payload === undefined) return { id, kind, text, spans };
  const filled = fillPayload(payload, text);
  if (filled === undefined) throw new Error(`${id}: the payload does not hold "$TEXT" once`);
  return { id, kind, text, spans, payload: filled[0], text_pointer: filled[1] };
}

function readLines(source: string): EvalDocument[] {
  return source
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => asDocument(JSON.parse(line) as CorpusLine));
}

/** A line of a corpus has no kind, and calls codes of any kind ID. */
type CorpusLine = Omit<EvalDocument, "kind"> & { readonly kind?: Kind };

function asDocument(line: CorpusLine): EvalDocument {
  const { kind = "call", spans } = line;
  const asOurs = (type: string) => (type === "ID" ? "OTHER_ID" : type);
  return { ...line, kind, spans: spans.map((span) => ({ ...span, type: asOurs(span.type) })) };
}

/** Throws where marks lie outside the text, overlap, or have an unknown type. */
export function validate({ id, text, spans }: EvalDocument): void {
  if (text.trim() === "") throw new Error(`${id}: no text`);
  let last = 0;
  for (const { start, end, type } of spans) {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start >= end || end > text.length)
      throw new Error(`${id}: no such span: ${start} to ${end}`);
    if (start < last) throw new Error(`${id}: marks overlap or are not sorted at ${start}`);
    if (!isPhi(type) && !isIgnored(type)) throw new Error(`${id}: unknown type ${type}`);
    last = end;
  }
}
