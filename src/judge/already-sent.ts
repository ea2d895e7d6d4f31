import type { Practice } from "../../config/config.ts";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import type { FindingType, JsonObject, Keys } from "../../detectors/types.ts";
import type { Scanned } from "./event.ts";
import { forgiveFor } from "./forgive.ts";
import { keysOf, valueAt } from "./path.ts";
import { fieldText } from "./policy.ts";

/** What of a record is the text itself. */
const SAID = new Set(["message_body", "message_media[].url"]);
/** Statuses of a text that did not go out. */
const UNSENT = new Set(["failed", "undelivered", "queued", "canceled"]);

/**
 * Is the event about a text that CTM sent by itself (a trigger, a form's answer, somebody at CTM's screen)? It never came
 * through the guard, which can only report it.
 */
export function isSentText(record: JsonObject): boolean {
  if (fieldText(record, "direction") !== "msg_outbound") return false;
  return !UNSENT.has((fieldText(record, "status") ?? "").toLowerCase());
}

/** Does the field hold what a text says? */
export function isSaid(keys: Keys): boolean {
  return SAID.has(ctmCatalogue.canonical(keys) ?? "");
}

/** The types found in a text that is out already, without what belongs to the practice; null for any other event. */
export function alreadySent(
  { content, findings, known }: Scanned,
  practice: Practice | null,
): readonly FindingType[] | null {
  if (content.kind === "unreadable" || content.sms !== null || !isSentText(content.record))
    return null;
  const { record } = content;
  const forgive = forgiveFor(practice, content, known);
  const types = findings.flatMap(({ path, key, start, end, type, also = [] }): FindingType[] => {
    const keys = keysOf(path, record);
    if (key || !isSaid(keys)) return [];
    const text = valueAt(record, keys);
    const isOwn =
      typeof text === "string" && also.length === 0 && forgive(type, text.slice(start, end));
    return isOwn ? [] : [type, ...also];
  });
  return [...new Set(types)];
}
