import { RE2JS, RE2JSSyntaxException } from "re2js";
import { characterAt, endlessIn, lackingIn, type PatternFault } from "./pattern-syntax.ts";

/** A transcript says "lk", whatever the card shows. `^` and `$` are a line's ends: the last look sees fields line by line. */
const FLAGS = RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE;
/**
 * Steps of the compiled pattern. It bounds the length of a match, and with it the time for each character of a text.
 * No match is longer than what is looked at around a place where a view differs.
 */
const MAX_PROGRAM = 250;

/** A pattern made ready; time is linear in the text. */
export interface Pattern {
  /** All matches that are not empty, in order, without overlap. Offsets are UTF-16 units. */
  find(text: string): Generator<{ start: number; end: number }>;
}

/** Compiles a pattern that has no fault. */
export function openPattern(source: string): Pattern {
  const compiled = RE2JS.compile(source, FLAGS);
  return {
    *find(text) {
      // The plain question costs a tenth of a search, and most texts hold nothing.
      if (!compiled.test(text)) return;
      const matcher = compiled.matcher(text);
      while (matcher.find()) {
        const [start, end] = [matcher.start(), matcher.end()];
        if (start < end) yield { start, end };
      }
    },
  };
}

/** What is wrong with a pattern, or null. */
export function patternFault(source: string): PatternFault | null {
  const lacking = lackingIn(source);
  if (lacking !== null) return lacking;
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source);
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) return { message: "is no RE2 pattern", at: null };
    return { message: sayingOf(error.getDescription()), at: placeOf(error.getPattern(), source) };
  }
  const endless = endlessIn(source);
  if (endless !== null) return endless;
  if (compiled.programSize() > MAX_PROGRAM) return { message: TOO_LARGE, at: null };
  if (PLAIN.some((text) => matchesNothing(source, text))) return { message: EMPTY, at: null };
  return null;
}

const TOO_LARGE = "stands for too much text; repeat less, or split it into several detectors";
const EMPTY = "can match nothing at all, and so would match everywhere; make a part of it required";

/** An empty match shows in one of these, unless the pattern takes their one character instead. */
const PLAIN = ["", "a", "0", "_", " ", "-", "\n", "é"];

function matchesNothing(source: string, text: string): boolean {
  const matcher = RE2JS.compile(source, FLAGS).matcher(text);
  while (matcher.find()) if (matcher.start() === matcher.end()) return true;
  return false;
}

/** The engine's sayings quote nothing by themselves; those that people meet are put in our words. */
function sayingOf(description: string): string {
  return SAYINGS[description] ?? `is no RE2 pattern (${description})`;
}

const SAYINGS: Readonly<Record<string, string>> = {
  "missing closing )": "has a ( that is not closed",
  "unexpected )": "has a ) that closes nothing; write \\) for the character",
  "missing closing ]": "has a [ that is not closed; write \\[ for the character",
  "invalid escape sequence": "has a backslash before a character where RE2 gives it no meaning",
  "trailing backslash at end of expression": "ends in a backslash",
  "missing argument to repetition operator": "repeats nothing: a quantifier needs something before it",
  "invalid nested repetition operator": "has two quantifiers one after the other",
  "invalid repeat count": "repeats a wrong number of times: from the smaller to the larger, at most 1000 in all",
  "invalid character class range": "has a class or a range in [ ] that RE2 does not know",
}; // biome-ignore format: a table reads better in rows

/** The engine names the part that it stumbled on. */
function placeOf(part: string | null, source: string): number | null {
  if (part === null || part === "" || part === source) return null;
  const index = source.indexOf(part);
  return index === -1 ? null : characterAt(source, index);
}
