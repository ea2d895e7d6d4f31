import { ctmCatalogue } from "../../config/ctm-fields.ts";
import type { Message } from "../../config/message.ts";
import {
  type Field,
  joined,
  type Part,
  type Sheet,
  type Slot,
} from "../../config/presets/layout.ts";
import type { Keys } from "../../detectors/types.ts";
import { entriesFor } from "./allow-entries.ts";
import type { Allowed } from "./allowed.ts";
import { fieldLabel } from "./field-label.ts";
import { isAllowed } from "./path.ts";
import type { Key, Value } from "./segments.ts";
import type { RedactedValues } from "./values.ts";

/** What a preset lays out, and what stands in its slots; the sheet is null where nothing is left to say. */
export interface FilledSheet {
  readonly sheet: Sheet | null;
  readonly sources: readonly (Key | Value)[];
}

/** The allowed fields that are filled, in the record's order; with a message, also the message. */
export function sheetOf(
  allowed: Allowed,
  values: RedactedValues,
  message: Message | null,
): FilledSheet {
  const gathering: Gathering = { values, sources: [], fields: [] };
  gather(allowed, gathering);
  const { sources, fields } = gathering;
  const lines = message === null ? null : filledLines(message, gathering);
  const isEmpty = fields.length === 0 || lines?.every((line) => line.every(isBlank)) === true;
  return { sheet: isEmpty ? null : { fields, message: lines }, sources };
}

function isBlank(part: Part): boolean {
  return typeof part === "string" && part.trim() === "";
}

interface Gathering {
  readonly values: RedactedValues;
  readonly sources: (Key | Value)[];
  readonly fields: Field[];
}

function gather(node: Allowed, gathering: Gathering): void {
  const { values } = gathering;
  if (node.kind === "leaf") return addField(node.keys, [values.leaf(node, true)], gathering);
  if (node.kind === "object") {
    for (const [, member] of node.members)
      if (!values.isKeyFound(member.pointer)) gather(member, gathering);
    return;
  }
  const whole = values.whole(node, true);
  if (whole !== undefined) return addField(node.keys, [whole], gathering);
  const leaves = node.items.filter((item) => item.kind === "leaf");
  addField(
    node.keys,
    leaves.map((leaf) => values.leaf(leaf, true)),
    gathering,
  );
  for (const item of node.items) if (item.kind !== "leaf") gather(item, gathering);
}

/** Longer than fits beside a label on one line of most screens. */
const LONG = 200;

function addField(
  keys: Keys,
  values: readonly (Value | null)[],
  { sources, fields }: Gathering,
): void {
  const filled = values.filter((value) => value !== null && value.text.trim() !== "");
  if (filled.length === 0) return;
  const slotFor = (source: Key | Value): Slot => ({ slot: sources.push(source) - 1 });
  let length = 0;
  for (const value of filled) length += value?.text.length ?? 0;
  fields.push({
    path: ctmCatalogue.canonical(keys),
    label: fieldLabel(keys, (text) => slotFor({ kind: "key", keys, text, known: false })),
    values: filled.flatMap((value) => (value === null ? [] : slotFor(value))),
    isLong: isFreeText(keys) || length > LONG || filled.some((value) => value?.text.includes("\n")),
  });
}

/** Answers of a form and lines of a chat are many and short. */
function isFreeText(keys: Keys): boolean {
  return (
    ctmCatalogue.factsFor(keys).kind === "free" && keys.every((key) => typeof key === "string")
  );
}

/** In place of what is missing on a line that has something else. */
const MISSING = "–";

/** The lines with their placeholders filled, without those that have placeholders and nothing to put there. */
function filledLines(message: Message, { sources, fields }: Gathering): (readonly Part[])[] {
  const slots = fields.flatMap(({ values }) => values);
  const slotsAt = (path: string) => {
    const entries = entriesFor(path, []);
    return slots.filter(({ slot }) => {
      const source = sources[slot];
      return source?.kind === "value" && isAllowed(entries, source.keys);
    });
  };
  return message.flatMap((line) => {
    let placeholders = 0;
    let filled = 0;
    const parts = line.flatMap((part): readonly Part[] => {
      if (typeof part === "string") return [part];
      placeholders++;
      const found = slotsAt(part.path);
      if (found.length === 0) return [MISSING];
      filled++;
      return joined(found, ", ");
    });
    return placeholders > 0 && filled === 0 ? [] : [parts];
  });
}
