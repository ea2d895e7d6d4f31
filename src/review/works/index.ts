import { isNeverJudged } from "../open.ts";
import type { Bench, Reviewing } from "../reviewing.ts";
import { leaving } from "./leaving.ts";
import { look } from "./look.ts";
import { rule } from "./rule.ts";
import { texts } from "./texts.ts";
import { tryOut } from "./try-out.ts";
import { value } from "./value.ts";
import { weigh } from "./weigh.ts";
import { words } from "./words.ts";

/** Everything for which a payload is read and judged: by what is given it, and nothing is written. */
const WORKS = { look, value, words, texts, leaving, tryOut, rule, weigh };
type Works = typeof WORKS;
type Given<Name extends keyof Works> = Parameters<Works[Name]>[1];
type Result<Name extends keyof Works> = Awaited<ReturnType<Works[Name]>>;

/** Does a work where it disturbs nobody: in a scanning thread beside a running server, else in this one. */
export async function workOn<Name extends keyof Works>(
  reviewing: Reviewing,
  name: Name,
  given: Given<Name>,
): Promise<Result<Name>> {
  const { elsewhere } = reviewing;
  // What is held unread is read by nobody, and some of it stopped a thread: that is told at once.
  const isUnread = "hold" in given && isNeverJudged(given.hold);
  const isHere = elsewhere === undefined || isUnread;
  const result = await (isHere ? doWork(reviewing, name, given) : elsewhere(name, given));
  // What a thread gives back is what the same function gives here.
  return (typeof result === "string" ? JSON.parse(result) : result) as Result<Name>;
}

/** What is told of each finding, of which there may be a hundred thousand: as one text they cross in a tenth of the time. */
const AS_TEXT: ReadonlySet<string> = new Set(["look", "texts", "tryOut"] satisfies (keyof Works)[]);

/** The same in another thread, for `workOn` there. */
export async function doWorkFor(bench: Bench, name: string, given: unknown): Promise<unknown> {
  const result = await doWork(bench, name, given);
  return AS_TEXT.has(name) ? JSON.stringify(result) : result;
}

/** Does a work in this thread: `given` is what `workOn` was given under that name. */
export async function doWork(bench: Bench, name: string, given: unknown): Promise<unknown> {
  const work = WORKS[name as keyof Works] as (bench: Bench, given: unknown) => unknown;
  return work(bench, given);
}
