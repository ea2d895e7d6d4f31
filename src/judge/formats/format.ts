import type { JsonObject } from "../../../detectors/types.ts";
import type { Unreadable } from "../event.ts";

/** The deepest nesting and the most keys a body may have; beyond either it is held unread. */
export const MAX_DEPTH = 64;
export const MAX_KEYS = 10_000;

export interface MediaType {
  /** Lower case, without parameters: `application/json`. */
  readonly essence: string;
  readonly charset: string;
  /** Of multipart bodies. */
  readonly boundary: string;
}

export type Read =
  | { readonly ok: true; readonly root: JsonObject }
  | { readonly ok: false; readonly detail: Unreadable };

/** One way in which a body can hold an activity. `read` never throws: what it cannot read it names. */
export interface Format<Id extends string = string> {
  readonly id: Id;
  reads(media: MediaType): boolean;
  read(body: Uint8Array, media: MediaType): Read;
}

export function defineFormat<const Id extends string>(format: Format<Id>): Format<Id> {
  return format;
}

export const unreadable = (detail: Unreadable): Read => ({ ok: false, detail });

/** Decodes by the charset named (UTF-8 by default), strictly: a wrong byte is no replacement character but null. */
export function decodeText(body: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset || "utf-8", { fatal: true }).decode(body);
  } catch {
    return null;
  }
}
