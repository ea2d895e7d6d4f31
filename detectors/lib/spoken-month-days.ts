import { hashOf } from "../words.ts";
import type { SaidSpan, Speech } from "./speech.ts";
import type { Chunk } from "./spoken-chunks.ts";

const setOf = (words: string) => new Set(words.split(" ").map(hashOf));
/** What somebody's day is told for. */
const VISITS = setOf(
  "appointment appointments appt visit visit's visits surgery procedure operation accident injury injured seen scheduled booked rescheduled moved discharged admitted offer available opening openings came looking cleaning checkup consult injection infusion mri scan",
);
const REACH = 7;
const ON = hashOf("on");
const OF_YEAR = /^ (?:of )?(?:this|last|next) year\b/i;
const AT_TIME =
  /^ at (?:\d|noon\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/i;
const BETWEEN_BOTH = /^,? (?:or|and|no|wait|or maybe|and then|or the)? ?$/;

/**
 * Days told by the numbers of their month and day where no birth is spoken of: "your visit's on twelve nine at
 * eleven". Most such pairs are times or counts, so that it takes words of a visit, and a form that no time has.
 */
export function* monthDaysIn(speech: Speech): Generator<SaidSpan> {
  const { text, chunks } = speech;
  let last: Chunk | undefined;
  for (const chunk of chunks) {
    if (isDated(chunk, text)) {
      yield dayOf(chunk);
      continue;
    }
    if (!isMonthAndDay(chunk)) continue;
    const isAlso =
      last !== undefined && isSingle(chunk) && BETWEEN_BOTH.test(text.slice(last.end, chunk.start));
    if (!isAlso && !isTold(chunk, speech)) continue;
    last = chunk;
    yield dayOf(chunk);
  }
}

const dayOf = ({ start, end }: Chunk): SaidSpan => ({
  start,
  end,
  type: "DATE",
  score: 0.65,
  because: ["date:spoken"],
});

/** Words at once before a month, a day and a year: "it runs out seven four twenty six". */
const DATED =
  /\b(?:runs out|ran out|since|until|till|dated|expires?|expired|through|effective|starting|ends|ended|born)(?: on| in)? $/i;
const DATED_REACH = 24;

/** "seven four twenty six", "oh nine twenty two" behind a word that leads to a day. */
function isDated({ start, parts, isSaid, letters }: Chunk, text: string): boolean {
  if (!isSaid || letters > 0 || parts.length < 2 || parts.length > 3) return false;
  const [month, ...rest] = parts.map(({ chars }) => Number(chars));
  const year = parts.at(-1)?.chars ?? "";
  if (month === undefined || month < 1 || month > 12 || year.length !== 2 || Number(year) < 20)
    return false;
  if (rest.length === 2 && ((rest[0] ?? 0) < 1 || (rest[0] ?? 0) > 31)) return false;
  // "till five thirty" is a time.
  const isTime = rest.length === 1 && !parts[0]?.chars.startsWith("0");
  return !isTime && DATED.test(text.slice(Math.max(0, start - DATED_REACH), start));
}

function isMonthAndDay({ parts, isSaid, letters }: Chunk): boolean {
  const [month, day] = parts.map(({ chars }) => Number(chars));
  if (!isSaid || letters > 0 || parts.length !== 2 || month === undefined || day === undefined)
    return false;
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= 31 && parts[1]?.chars.startsWith("0") === false
  );
}

/** "ten three": of a time somebody would say "ten oh three". */
function isSingle({ parts }: Chunk): boolean {
  return Number(parts[1]?.chars) < 10;
}

function isTold(chunk: Chunk, { text, words }: Speech): boolean {
  const behind = text.slice(chunk.end, chunk.end + 16);
  if (OF_YEAR.test(behind)) return true;
  const isOn = words.hashes[chunk.first - 1] === ON;
  if (isOn && AT_TIME.test(behind)) return true;
  if (!isOn && !isSingle(chunk)) return false;
  for (let i = chunk.first - 1; i >= 0 && chunk.first - i <= REACH; i--)
    if (VISITS.has(words.hashes[i] ?? 0)) return true;
  return false;
}
