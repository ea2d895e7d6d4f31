import { base64 } from "./base64.ts";
import { decoded } from "./decoded.ts";
import { obfuscated } from "./obfuscated.ts";
import { quoted } from "./quoted.ts";
import { reflowed } from "./reflowed.ts";
import { spokenDigits } from "./spoken-digits.ts";
import { plainText, unicode } from "./unicode.ts";
import { untagged } from "./untagged.ts";
import { unwrapped } from "./unwrapped.ts";
import { type Mapped, type View, viewOf } from "./view.ts";

/**
 * Encodings are undone one after the other, the decoding twice: people see `%2540` once a page has decoded it. What
 * was decoded may be of another script, so that is undone again.
 */
const STEPS = [
  unicode, quoted, decoded, unicode, decoded, unicode, base64, decoded, untagged, unwrapped, reflowed, obfuscated, spokenDigits,
] as const; // biome-ignore format: one order, one line

/** The text as it is, and a further view for each encoding that it holds. Plain text costs a few quick looks. */
export function viewsOf(text: string): View[] {
  let mapped: Mapped = { text: plainText(text), ranges: null };
  const views = [viewOf("raw", mapped)];
  for (const step of STEPS) {
    const next = step.undo(mapped);
    if (next === null) continue;
    mapped = next;
    views.push(viewOf(step.id, mapped));
  }
  return views;
}
