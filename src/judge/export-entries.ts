import { fieldNamed } from "../../config/export-columns.ts";
import { parsePath } from "../../config/path-syntax.ts";
import type { AllowEntry } from "./path.ts";

/**
 * An allow list as exports understand it: a header is as good as the field it names, and a cell holds all items of a
 * list.
 */
export function exportEntries(entries: readonly AllowEntry[]): readonly AllowEntry[] {
  return entries.flatMap((entry) => {
    const { steps, permit } = entry;
    const first = steps[0];
    const more: AllowEntry[] = [];
    const path =
      first !== undefined && "key" in first && steps.length === 1 ? fieldNamed(first.key) : null;
    const named = path === null ? null : parsePath(path); // biome-ignore format: short
    if (named !== null && path !== (first as { key: string }).key)
      more.push({ steps: named, permit });
    const last = steps.at(-1);
    if (last !== undefined && "items" in last) more.push({ steps: steps.slice(0, -1), permit });
    return [entry, ...more];
  });
}
