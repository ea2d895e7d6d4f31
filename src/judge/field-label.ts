import { ctmCatalogue } from "../../config/ctm-fields.ts";
import type { Part, Slot } from "../../config/presets/layout.ts";
import type { Keys } from "../../detectors/types.ts";

/**
 * A field's name for people, from the catalogue's path: `caller_number` is "Caller number", `legs[].from` "Legs 1 from".
 * A key that the catalogue does not know came with the payload and goes through `slotFor`, so that it is looked at.
 */
export function fieldLabel(keys: Keys, slotFor: (key: string) => Slot): Part[] {
  let known = keys.length;
  while (known > 0 && ctmCatalogue.canonical(keys.slice(0, known)) === null) known--;
  const label: Part[] = [];
  if (known > 0) label.push(sentence(keys.slice(0, known)));
  for (const key of keys.slice(known)) {
    if (label.length > 0) label.push(" ");
    label.push(typeof key === "number" ? String(key + 1) : slotFor(key));
  }
  return label;
}

function sentence(keys: Keys): string {
  const items = keys.filter((key) => typeof key === "number");
  const path = ctmCatalogue.canonical(keys) ?? "";
  const words = path.replaceAll("[]", () => ` ${(items.shift() ?? 0) + 1}`).replace(/[._]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
