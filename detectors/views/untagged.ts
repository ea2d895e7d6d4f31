import { MARK } from "../marks.ts";
import { type Mapped, rewrite, type Step } from "./view.ts";

const TAG = /<\/?[a-z!][^<>]{0,500}>/gi;
/** Tags that a page shows as a new line. */
const BLOCK = /^<\/?(?:br|p|div|td|th|tr|li|ul|ol|table|h[1-6]|section|blockquote|hr|dt|dd)\b/i;

/** Markup taken out: a page shows `410-<b>555</b>-0143` as one number. */
export const untagged: Step = {
  id: "untagged",
  signs: MARK.less,
  undo: (from: Mapped) => rewrite(from, TAG, (tag) => (BLOCK.test(tag) ? "\n" : "")),
};
