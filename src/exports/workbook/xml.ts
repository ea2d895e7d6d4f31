import sax from "sax";
import { GuardError } from "../../errors.ts";
import { exportFault, LIMITS } from "../fault.ts";
import { WORKBOOK_LIMITS } from "./limits.ts";

/** Told of what a part holds. Names are without their prefixes. */
export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** The entities of XML and no others; its types know nothing of that. */
const OPTIONS = { position: false, strictEntities: true };
/** Larger strings are garbage that V8 is slow to collect. */
const PIECE_BYTES = 16_384;

/**
 * Reads a part as XML, and yields after each piece, when the handlers have been told of it. Entities are the five of XML
 * and numbers; a document type, with which others could be declared, is a fault. Memory is that of the largest text or
 * tag, which is bounded. Throws `ERR_EXPORT`.
 */
export async function* readXml(
  bytes: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parser = sax.parser(true, OPTIONS);
  let depth = 0;
  /** UTF-16 units since the parser told of anything. */
  let pending = 0;
  parser.onerror = () => {
    throw exportFault("workbook-broken");
  };
  parser.ondoctype = () => {
    throw exportFault("workbook-broken");
  };
  parser.onprocessinginstruction = ({ name, body }) => {
    const [, encoding = "utf-8"] = /encoding\s*=\s*["']([^"']*)/.exec(body) ?? [];
    if (name === "xml" && encoding.toLowerCase() !== "utf-8") throw exportFault("workbook-broken");
  };
  parser.onopentag = ({ name, attributes }) => {
    pending = 0;
    if (++depth > WORKBOOK_LIMITS.depth) throw exportFault("workbook-broken");
    handlers.open?.(localName(name), attributes as Readonly<Record<string, string>>);
  };
  parser.onclosetag = (name) => {
    pending = 0;
    depth--;
    handlers.close?.(localName(name));
  };
  parser.ontext = (text) => handlers.text?.(text);
  parser.oncdata = (text) => handlers.text?.(text);
  const write = (text: string) => {
    pending += text.length;
    parser.write(text);
    if (pending > LIMITS.row) throw exportFault("row-too-large");
  };
  try {
    for await (const piece of bytes)
      for (let at = 0; at < piece.length; at += PIECE_BYTES) {
        write(decoder.decode(piece.subarray(at, at + PIECE_BYTES), { stream: true }));
        yield;
      }
    write(decoder.decode());
    parser.close();
    yield;
  } catch (error) {
    // What the parser says quotes the part.
    throw error instanceof GuardError ? error : exportFault("workbook-broken");
  }
}

/** Reads a part to its end. */
export async function readWholeXml(
  bytes: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): Promise<void> {
  for await (const _ of readXml(bytes, handlers));
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
