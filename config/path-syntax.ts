/** One step of a path: a key by name, any one key (`*`), or every item of a list (`[]`). */
export type PathStep =
  | { readonly key: string }
  | { readonly anyKey: true }
  | { readonly items: true };

const SEGMENT = /^([^.[\]*]{1,200}|\*)((?:\[\]){0,8})$/;

/**
 * Reads a path of the allow list (`legs[].from`, `custom_fields.*`): keys parted by dots, `*` for one key, `[]` for
 * every item. Null when it is not one: an empty key, a space at either end of a key, an index, `*` inside a key.
 */
export function parsePath(text: string): readonly PathStep[] | null {
  const steps: PathStep[] = [];
  for (const segment of text.split(".")) {
    const [, key, brackets] = SEGMENT.exec(segment) ?? [];
    if (key === undefined || brackets === undefined || key !== key.trim()) return null;
    steps.push(key === "*" ? { anyKey: true } : { key });
    for (let i = 0; i < brackets.length; i += 2) steps.push({ items: true });
  }
  return steps;
}

/** The text of a path; `parsePath` reads it back. */
export function formatPath(steps: readonly PathStep[]): string {
  return steps
    .map((step) => ("items" in step ? "[]" : `.${"key" in step ? step.key : "*"}`))
    .join("")
    .slice(1);
}
