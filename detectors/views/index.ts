import { speechOf } from "../lib/speech.ts";
import { MARK, marksOf } from "../marks.ts";
import { wordsOfText } from "../words.ts";
import { base64 } from "./base64.ts";
import { decoded } from "./decoded.ts";
import { obfuscated } from "./obfuscated.ts";
import { quoted } from "./quoted.ts";
import { reflowed } from "./reflowed.ts";
import { joined, spoken } from "./spoken.ts";
import { turned } from "./turned.ts";
import { plainText, unicode } from "./unicode.ts";
import { untagged } from "./untagged.ts";
import { unwrapped } from "./unwrapped.ts";
import { type Mapped, type Step, type View, type ViewId, viewOf } from "./view.ts";

/**
 * Encodings are undone one after the other, the decoding twice: people see `%2540` once a page has decoded it. What
 * was decoded may be of another script, so that is undone again.
 */
const STEPS: readonly Step[] = [
  unicode, quoted, decoded, unicode, decoded, unicode, base64, decoded, untagged, unwrapped, reflowed, obfuscated, turned,
]; // biome-ignore format: one order, one line

/** The text as it is, and a further view for each encoding that it holds. Plain text costs a few quick looks. */
export function viewsOf(text: string): View[] {
  let marks = marksOf(text);
  let mapped: Mapped = { text, rewritten: null };
  if ((marks & MARK.foreign) !== 0) {
    mapped = { text: plainText(text), rewritten: null };
    marks = marksOf(mapped.text);
  }
  let id: ViewId = "raw";
  const views: View[] = [];
  /** The steps that had nothing to undo in the text as it is now. */
  let done: Step[] = [];
  for (const step of STEPS) {
    if ((marks & step.signs) === 0 || done.includes(step)) continue;
    const next = step.undo(mapped);
    if (next === null) {
      done.push(step);
      continue;
    }
    views.push(viewOf(id, mapped, { marks }));
    [id, mapped] = [step.id, next];
    marks = marksOf(mapped.text);
    done = [];
  }
  const words = wordsOfText(mapped.text);
  const speech = speechOf(mapped.text, words, marks);
  views.push(viewOf(id, mapped, { marks, words, speech }));
  if (speech === null) return views;
  for (const step of [spoken, joined]) {
    const next = step.undo(mapped, speech);
    if (next !== null) views.push(viewOf(step.id, next));
  }
  return views;
}
