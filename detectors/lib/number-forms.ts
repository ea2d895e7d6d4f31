import { type Numbers, numbersOf } from "../numbers.ts";
import { isLetter } from "./ascii.ts";
import { isBeforeMonth, isBehindDay, isBehindMonth } from "./beside-month.ts";
import { matchAt } from "./matches.ts";

/** What a number and the characters around it say of the forms of a date that may begin there, as bits. */
export const SHAPE = {
  /** One digit or two. */
  short: 1,
  four: 2,
  six: 4,
  eight: 8,
  /** Another number follows, with marks and blanks between. */
  joined: 16,
  slash: 32,
  dash: 64,
  dot: 128,
  /** A letter follows, as in `19th`. */
  glued: 256,
  /** Another number stands before, with a few words between. */
  behind: 512,
  monthBefore: 1024,
  monthAfter: 2048,
  /** A weekday or a Spanish article stands before. */
  dayBefore: 4096,
  /** Behind the mark stands what may be a Roman number. */
  roman: 8192,
} as const;

/** One way to write something that begins with a number. */
export interface Form<T> {
  /** All bits that the shape of its first number has. */
  readonly needs: number;
  /** Sticky; what it looks for begins at the number, or in a group that looks behind it. */
  readonly pattern: RegExp;
  /** `null`: no such thing after all. */
  readonly read: (match: RegExpExecArray, text: string) => T | null;
}

/** The numbers of a text with which a date may begin, in order, each with its shape. */
export interface Figures {
  readonly starts: readonly number[];
  readonly shapes: readonly number[];
}

export function figuresOf(text: string, numbers: Numbers = numbersOf(text)): Figures {
  const starts: number[] = [];
  const shapes: number[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const shape = shapeOf(text, numbers, i);
    if ((shape & TELLING) === 0) continue;
    starts.push(numbers.starts[i] ?? 0);
    shapes.push(shape);
  }
  return { starts, shapes };
}

/** Everything of these forms in a text, in order of their first numbers. What a form took, it does not look at again. */
export function* formsIn<T>(
  text: string,
  { starts, shapes }: Figures,
  forms: readonly Form<T>[],
): Generator<T> {
  if (starts.length === 0) return;
  const from = forms.map(() => 0);
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    const shape = shapes[i] ?? 0;
    for (let k = 0; k < forms.length; k++) {
      const form = forms[k];
      if (form === undefined || (shape & form.needs) !== form.needs) continue;
      if (start < (from[k] ?? 0)) continue;
      const match = matchAt(text, form.pattern, start);
      if (match === null) continue;
      from[k] = start + match[0].length;
      const found = form.read(match, text);
      if (found !== null) yield found;
    }
  }
}

const LENGTHS = [0, SHAPE.short, SHAPE.short, 0, SHAPE.four, 0, SHAPE.six, 0, SHAPE.eight];
/** A number without any of these begins no date. */
const TELLING = ~(SHAPE.short | SHAPE.four | SHAPE.slash | SHAPE.dash | SHAPE.dot);
/** Between a day and another that is told with it: "the 5th through the 9th". */
const BESIDE = 16;

function shapeOf(text: string, { starts, ends, joints }: Numbers, i: number): number {
  const start = starts[i] ?? 0;
  const end = ends[i] ?? 0;
  let shape = LENGTHS[end - start] ?? 0;
  if (shape === 0) return 0;
  if ((joints[i + 1] ?? 0) !== 0) shape |= SHAPE.joined;
  if (i > 0 && start - (ends[i - 1] ?? 0) <= BESIDE) shape |= SHAPE.behind;
  if (isBehindMonth(text, start)) shape |= SHAPE.monthBefore;
  else if (isBehindDay(text, start)) shape |= SHAPE.dayBefore;
  if (isBeforeMonth(text, end)) shape |= SHAPE.monthAfter;
  const after = text.charCodeAt(end);
  if (after >= DASH && after <= SLASH && ROMAN.has(text.charAt(end + 1))) shape |= SHAPE.roman;
  if (after === SLASH) return shape | SHAPE.slash;
  if (after === DASH) return shape | SHAPE.dash;
  if (after === DOT) return shape | SHAPE.dot;
  return isLetter(after) ? shape | SHAPE.glued : shape;
}

const ROMAN: ReadonlySet<string> = new Set("IVXivx");
const DASH = 45;
const DOT = 46;
const SLASH = 47;
