import { ctmCatalogue } from "../../config/ctm-fields.ts";
import type { Preset } from "../../config/presets/preset.ts";
import { type Allowed, type AllowedArray, leavesOf } from "./allowed.ts";
import type { Judged } from "./event.ts";
import { fill } from "./fill.ts";
import type { Redaction } from "./redact.ts";
import type { Segment } from "./segments.ts";
import { sheetOf } from "./sheet.ts";
import type { SmsRoute } from "./sms.ts";
import { type RedactedValues, redactedValues } from "./values.ts";

/**
 * The redacted body of a judged event as segments: in the shape in which the record came, or as the preset lays it
 * out. Null when nothing is left of it.
 */
export function render(judged: Judged, redaction: Redaction, { layout }: Preset): Segment[] | null {
  if (judged.allowed === null || judged.content.kind === "unreadable") return null;
  const values = redactedValues(judged, redaction);
  if (layout !== null) {
    const { sheet, sources } = sheetOf(judged.allowed, values, judged.destination.message);
    return sheet === null ? null : fill(layout(sheet), sources);
  }
  const { wrapper, sms } = judged.content;
  if (sms !== null) return renderSms(judged.allowed, sms, values);
  const out: Segment[] = [];
  if (wrapper !== null) literal(out, `{${JSON.stringify(wrapper)}:`);
  const written = write(judged.allowed, { out, values });
  if (wrapper !== null) literal(out, "}");
  return written ? out : null;
}

/**
 * A call of CTM's SMS API, as `sendSms` reads it: `{"account","as","params"}`. The addresses are structure here: they
 * were checked by their shape and pass as they came, and no label may take their place.
 */
function renderSms(allowed: Allowed, sms: SmsRoute, values: RedactedValues): Segment[] | null {
  const out: Segment[] = [];
  literal(out, `{"account":${JSON.stringify(sms.account)},"as":"${sms.as}","params":{"to":`);
  out.push({ kind: "literal", text: JSON.stringify(sms.to), shown: '"[PHONE]"' });
  if (sms.from !== null) literal(out, `,"from":${JSON.stringify(sms.from)}`);
  let texts = 0;
  for (const leaf of leavesOf(allowed)) {
    const value = values.leaf(leaf, false);
    const [key] = leaf.keys;
    const isCallback = key === "status_callback";
    // An address with a label in it leads nowhere.
    if (value === null || (isCallback && value.text !== leaf.value)) continue;
    literal(out, `,${JSON.stringify(key)}:`);
    out.push(value);
    if (!isCallback && value.text.trim() !== "") texts++;
  }
  literal(out, "}}");
  return texts > 0 ? out : null;
}

interface Writer {
  readonly out: Segment[];
  readonly values: RedactedValues;
}

/** Writes a node; false when nothing of it was left to write, or its key takes it along. */
function write(node: Allowed, writer: Writer): boolean {
  const { out, values } = writer;
  if (values.isKeyFound(node.pointer)) return false;
  if (node.kind === "array") return writeArray(node, writer);
  if (node.kind === "leaf") {
    const value = values.leaf(node, false);
    if (value !== null) out.push(value);
    return value !== null;
  }
  return writeList(writer, "{}", node.members, ([key, value]) => {
    const known = ctmCatalogue.canonical([...node.keys, key]) !== null;
    out.push({ kind: "key", keys: [...node.keys, key], text: key, known });
    literal(out, ":");
    return write(value, writer);
  });
}

function writeArray(node: AllowedArray, writer: Writer): boolean {
  const whole = writer.values.whole(node, false);
  if (whole === undefined)
    return writeList(writer, "[]", node.items, (item) => write(item, writer));
  if (whole !== null) writer.out.push(whole);
  return whole !== null;
}

/** Writes members between brackets with commas; a member that writes nothing takes its key with it. */
function writeList<Member>(
  { out }: Writer,
  brackets: string,
  members: readonly Member[],
  writeMember: (member: Member) => boolean,
): boolean {
  literal(out, brackets.charAt(0));
  let written = 0;
  for (const member of members) {
    const mark = out.length;
    if (written > 0) literal(out, ",");
    if (writeMember(member)) written++;
    else out.length = mark;
  }
  literal(out, brackets.charAt(1));
  return written > 0 || members.length === 0;
}

function literal(out: Segment[], text: string): void {
  out.push({ kind: "literal", text });
}
