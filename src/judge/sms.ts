import type { Json, JsonObject } from "../../detectors/types.ts";
import type { Content, Unreadable } from "./event.ts";
import type { FormatId } from "./formats/index.ts";

/**
 * Where a text goes and comes from. These are its addresses: they pass as they came, so no more than an address may
 * stand there.
 */
export interface SmsRoute {
  /** CTM's account, digits. */
  readonly account: string;
  readonly to: string;
  readonly from: string | null;
  /** How the client wrote the call, and how CTM gets it. */
  readonly as: "form" | "json";
}

/** Digits as people write numbers; ten or more, so that no other number of a person is taken for one, or E.164. */
const NUMBER = /^\s?(?:\+[1-9](?:[ ().-]{0,2}\d){6,14}|\(?(?:\d[ ().-]{0,2}){9,14}\d)\s?$/;
/** A tracking number's id at CTM (`TPN…`), or a short code. */
const OWN_ADDRESS = /^(?:TPN[0-9A-F]{8,80}|\d{5,6})$/i;
export const ACCOUNT = /^\d{1,20}$/;

/**
 * Reads a call of CTM's SMS API (ctm-ruby, `message_list.rb`; some clients say `message` for `msg`). The record has the
 * account as `account_id`, the addresses and the text, and nothing else; known values are read from the whole body.
 */
export function readSms(root: JsonObject, format: FormatId, account: string): Content {
  const no = (detail: Unreadable): Content => ({ kind: "unreadable", detail });
  if (format !== "form" && format !== "json") return no("content-type");
  if (!ACCOUNT.test(account)) return no("text-address");
  const given = (key: string): Json => (Object.hasOwn(root, key) ? (root[key] ?? null) : null);
  const texts = ["msg", "message"].map((key) => [key, given(key)] as const);
  if (texts.some(([, text]) => text !== null && typeof text !== "string")) return no("text-twice");
  const said = texts.filter(([, text]) => text !== null);
  if (!said.some(([, text]) => typeof text === "string" && text.trim() !== ""))
    return no("no-text");
  const to = given("to");
  const from = given("from");
  if (typeof to !== "string" || !NUMBER.test(to)) return no("text-address");
  if (from !== null && (typeof from !== "string" || !(NUMBER.test(from) || OWN_ADDRESS.test(from))))
    return no("text-address");
  const callback = given("status_callback");
  if (callback !== null && typeof callback !== "string") return no("callback");
  const record: JsonObject = {
    account_id: account,
    to,
    ...(from !== null && { from }),
    ...Object.fromEntries(said),
    ...(callback !== null && { status_callback: callback }),
  };
  const sms = { account, to, from, as: format };
  return { kind: "fields", format, wrapper: null, record, root, sms };
}

/** May CTM be told to report to this address? Its host must be on the operator's list; an address with a password is on nobody's. */
export function isListedCallback(url: Json | undefined, hosts: readonly string[]): boolean {
  const parsed = typeof url === "string" ? URL.parse(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return false;
  if (parsed.username !== "" || parsed.password !== "") return false;
  return hosts.includes(parsed.host) || hosts.includes(parsed.hostname);
}
