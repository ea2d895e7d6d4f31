import { type Mapped, rewrite } from "./view.ts";

const TAG = /<\/?[a-z!][^<>]{0,500}>/gi;

/** Markup taken out: a page shows `410-<b>555</b>-0143` as one number. */
export const untagged = {
  id: "untagged",
  undo(from: Mapped): Mapped | null {
    return from.text.includes("<") ? rewrite(from, TAG, () => "") : null;
  },
} as const;
