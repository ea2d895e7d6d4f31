import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { knownValues, statedValues } from "../../detectors/collect.ts";
import type { Rules } from "../../detectors/rules.ts";
import { scanPayload } from "../../detectors/scan-payload.ts";
import type { Finding } from "../../detectors/types.ts";
import type { Content } from "../judge/event.ts";
import { normalForm } from "../judge/normal-form.ts";
import { parse } from "../judge/parse.ts";
import { readPayloadFile } from "./payload-file.ts";

/** A payload that was read. */
export type Payload = Extract<Content, { kind: "fields" }>;
/** What of a body its identifiers are looked for with. */
type Body = Pick<Payload, "root" | "record" | "wrapper">;

export interface ScanContext {
  readonly rules?: Rules;
}

/** Every finding of a payload; paths lead into its record. Nothing is forgiven. */
export function findIn({ root, record, wrapper }: Body, context: ScanContext): Finding[] {
  const known = knownValues(root, ctmCatalogue, prefixOf(wrapper));
  return scanPayload(record, { catalogue: ctmCatalogue, known, include: () => true, ...context });
}

/** How many values a payload states of its person, by type; the same value in several fields counts once. */
export function countStated({ root, wrapper }: Body): ReadonlyMap<string, number> {
  const values = new Set<string>();
  const counts = new Map<string, number>();
  for (const { type, text, isKeyed } of statedValues(root, ctmCatalogue, prefixOf(wrapper))) {
    const value = `${type} ${normalForm(type, text)}`;
    // Keys pressed in a menu are mostly choices; what is a number among them is looked for all the same.
    if (isKeyed || values.has(value)) continue;
    values.add(value);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

function prefixOf(wrapper: string | null): readonly string[] {
  return wrapper === null ? [] : [wrapper];
}

/** The content of a file, read as the server would. Throws `ERR_NOT_FOUND`. */
export async function readContent(file: string): Promise<Content> {
  const { contentType, body } = await readPayloadFile(file);
  const { content } = parse({
    id: "",
    hook: "",
    receivedAt: 0,
    contentEncoding: "",
    signature: "off",
    contentType,
    body,
  });
  return content;
}
