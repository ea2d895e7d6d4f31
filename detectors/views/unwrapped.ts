import { MARK } from "../marks.ts";
import { type Mapped, rewrite, type Step } from "./view.ts";

/** A line break inside of a number; ten digits before it are a whole one. */
const BREAK =
  /\r?\n(?<=\d[-. (/]?\r?\n)(?<!(?:\d[-. ()]{0,2}){10}\r?\n)(?=[-. )/]?\d)(?!\d{1,2}:\d)/g;

/** Numbers that a line break goes through, put together again. */
export const unwrapped: Step = {
  id: "unwrapped",
  signs: MARK.newline,
  undo: (from: Mapped) => rewrite(from, BREAK, () => ""),
};
