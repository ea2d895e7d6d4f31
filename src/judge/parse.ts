import type { JsonObject } from "../../detectors/types.ts";
import type { Content, Parsed, Received, Unreadable } from "./event.ts";
import type { MediaType } from "./formats/format.ts";
import { FORMATS } from "./formats/index.ts";
import { isObject } from "./formats/json.ts";
import { readSms } from "./sms.ts";

/** CTM wraps the record under one of these, or not at all (observed; there is no document). */
const WRAPPERS = ["call", "activity"] as const;

/** Reads the body into fields. It never throws: what cannot be read is content too, with the reason. */
export function parse(received: Received): Parsed {
  return { ...received, content: contentOf(received) };
}

function contentOf({ body, contentType, contentEncoding, account }: Received): Content {
  const no = (detail: Unreadable): Content => ({ kind: "unreadable", detail });
  if (contentEncoding !== "") return no("encoding");
  if (body.byteLength === 0) return no("empty");
  const media = mediaTypeOf(contentType, body);
  const format = FORMATS.find((candidate) => candidate.reads(media));
  if (format === undefined) return no("content-type");
  const read = format.read(body, media);
  if (!read.ok) return no(read.detail);
  if (account !== undefined) return readSms(read.root, format.id, account);
  return { kind: "fields", format: format.id, root: read.root, sms: null, ...unwrap(read.root) };
}

function unwrap(root: JsonObject): { wrapper: string | null; record: JsonObject } {
  for (const wrapper of WRAPPERS) {
    const inner = Object.hasOwn(root, wrapper) ? root[wrapper] : undefined;
    if (isObject(inner)) return { wrapper, record: inner };
  }
  return { wrapper: null, record: root };
}

const OPENING_BRACE = 123;

/** Without a content type only a body that opens like a JSON object is taken for one. */
function mediaTypeOf(contentType: string, body: Uint8Array): MediaType {
  const [essence = "", ...parameters] = contentType.split(";").map((part) => part.trim());
  const parameter = (name: string) => {
    const found = parameters.find((part) => part.toLowerCase().startsWith(`${name}=`));
    return found?.slice(name.length + 1).replace(/^"(.*)"$/, "$1") ?? "";
  };
  const guessed = essence === "" && body[0] === OPENING_BRACE ? "application/json" : essence;
  return {
    essence: guessed.toLowerCase(),
    charset: parameter("charset").toLowerCase(),
    boundary: parameter("boundary"),
  };
}
