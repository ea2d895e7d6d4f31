import type { Destination } from "../../config/config.ts";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { parsePath } from "../../config/path-syntax.ts";
import type { Preset } from "../../config/presets/preset.ts";
import type { FindingType } from "../../detectors/types.ts";
import { exportEntries } from "./export-entries.ts";
import type { AllowEntry } from "./path.ts";

/** What a destination is allowed, as its preset understands it. */
export function entriesOf(
  { takes, takesFiles }: Preset,
  allow: Destination["allow"],
): readonly AllowEntry[] {
  if (takes !== undefined) return takes.map((key) => ({ steps: [{ key }], permit: new Set() }));
  const entries = allow.flatMap(({ path, permit }) => entriesFor(path, permit));
  return takesFiles ? exportEntries(entries) : entries;
}

/** An allowed catalogue field is allowed under its aliases too (`zip` for `postal_code`). */
export function entriesFor(path: string, permit: readonly FindingType[]): AllowEntry[] {
  const types = new Set(permit);
  return [path, ...ctmCatalogue.aliasesOf(path)].flatMap((spelling) => {
    const steps = parsePath(spelling);
    return steps === null ? [] : [{ steps, permit: types }];
  });
}
