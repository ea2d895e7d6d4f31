import { defineDetector, type Proposal, propose } from "./detector.ts";
import { fold } from "./lib/words.ts";
import { isFirstName, listed, NAMES } from "./names/lists.ts";
import { NOT_NAMES } from "./names/words.ts";
import type { Sample } from "./sample.ts";
import { isCapitalAt } from "./words.ts";

const PERSON =
  "(?:son|daughter|wife|husband|brother|sister|mom|mother|dad|father|aunt|uncle|niece|nephew|cousin|friend|neighbor|roommate|nurse|aide|caregiver|partner|boss|grandson|granddaughter|hija|hijo|esposa|esposo|mamá|papá|hermana|hermano)";
const AGE =
  "(?:\\d{1,2}\\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
/** What only persons do, at once behind their name. */
const DOES = new RegExp(
  `^(?:['’]s (?:${PERSON}|fine|okay|ok|sick|better|got|here|asleep|out today|off today)\\b| (?:said|says|told|asked|wants|left (?:for|already|early|you|me|a)|answered|helped|called me|called you|called us|called about|called today|lives|drove|drives|texted|emailed|can['’]?t (?:come|make|drive|walk|get|see|be)|won['’]?t (?:be|come|make)|will (?:be there|drive|bring|pick|come|call|need)|needs (?:his|hers?|to (?:see|be seen|come))|has (?:an appointment|school|work|a (?:fever|cough|cold|toothache|rash))|is (?:my|our|his|her|their|${AGE})|was born|turned ${AGE})\\b| \\(?(?:my|his|her|our) ${PERSON}\\)?| \\((?:the )?(?:pt['’]?s )?${PERSON}\\))`,
  "i",
);
/** "That'd be Rich. He's our son." */
const TOLD_OF = /^[.,] (?:he|she)(?:['’]s|['’]ll| is| was| has| does| did| can| will)\b/i;
const TELLS =
  /\b(?:is|was|be|['’]s|son|daughter|wife|husband|mom|mother|dad|father|brother|sister),? $/i;
/** Spoken to at a sentence's head: "May, can you hold?" */
const ADDRESSED =
  /^, (?:can|could|would|will|do|did|are|is|what|how|let|thank|please|i['’]?(?:m|ll|ve)?|your?|we['’]?(?:re|ll)?|this|where|when|who)\b/i;
const HEAD = /(?:^|\n|[.!?] |[\p{L})\]\d]: |[.!?]["”] )$/u;
const THANKED = /\b(?:thx|thanks|ty|tysm|thank (?:you|u)),? $/i;
const END = /^[!.]{0,3}\s*$/;
/** What anybody is thanked as, and how. */
const DEARS =
  /^(?:love|lovely|honey|hun|babe|baby|dear|bud|sunshine|angel|king|queen|boss|chief|doc|sir|always|kindly|ever|all|team|sweet|sweetie|darling|friend|bless)$/;
/** Everyday words before a comma that address nobody, though lists of names have them. */
const ASIDES =
  /^(?:say|love|honey|dear|bless|amen|early|christian|see|true|wise|best|long|major|rich|worth|chance)$/;

/** Names that are everyday words, from what is said of them: "Faith can't come", "Will, can you hold?", "thx sunny". */
export const personSubject = defineDetector({
  id: "person-subject",
  type: "NAME",
  reads: "words",
  needs: { lists: NAMES },
  source: "45 CFR 164.514(b)(2)(i)(A); names of the Social Security Administration",
  examples: {
    match: ["Caller: Faith can't come, she's ill", "Hope (mom) asked", "That'd be Rich. He's our son.", "Agent: May, can you hold?", "ok thx sunny", "Will will be there at 3", "Hope is my sister. River's fine.", "It's for us. Faith is sixteen and"],
    noMatch: ["Hope to see you", "Hope is not lost", "May is busy", "Will you call", "thanks love", "Say, can you hold?", "Price is $40", "Summer is here", "we have faith. He's late", "April was slow"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    const { text, words, lists } = sample;
    for (let i = 0; i < words.length; i++)
      if (((lists.each[i] ?? 0) & NAMES) !== 0 || isPossessive(text, words.ends[i] ?? 0))
        yield* subjectAt(sample, i);
    const last = words.length - 1;
    if (last < 1 || ((lists.each[last] ?? 0) & NAMES) === 0) return;
    const [start = 0, end = 0] = [words.starts[last], words.ends[last]];
    const word = fold(words.lower(last));
    if (!END.test(text.slice(end)) || !THANKED.test(text.slice(Math.max(0, start - REACH), start)))
      return;
    if (isFirstName(word) && !NOT_NAMES.has(word) && !DEARS.test(word))
      yield propose(start, end, 0.6, "context:signed");
  },
});

/** "River's": the list has the name without it. */
function isPossessive(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 2);
  return (code === 39 || code === 0x2019) && text.charAt(end - 1) === "s";
}

const REACH = 24;
const AHEAD = 48;

function* subjectAt({ text, words }: Sample, i: number): Generator<Proposal> {
  const start = words.starts[i] ?? 0;
  if (!isCapitalAt(text, start)) return;
  const word = fold(words.lower(i)).replace(/s$/, (s) => (words.lower(i).endsWith("'s") ? "" : s));
  if (!isFirstName(word) || listed(word) !== "both") return;
  const end = start + word.length;
  const behind = text.slice(end, end + AHEAD);
  const before = text.slice(Math.max(0, start - REACH), start);
  const isHead = HEAD.test(before);
  const isSaid =
    (isHead && DOES.test(behind)) ||
    (TELLS.test(before) && TOLD_OF.test(behind)) ||
    (isHead &&
      !ASIDES.test(word) &&
      (!NOT_NAMES.has(word) || VERBS.test(word)) &&
      ADDRESSED.test(behind));
  if (isSaid) yield propose(start, end, 0.6, "context:subject");
}

/** Of the small words these alone are names so often that a comma behind them tells. */
const VERBS = /^(?:will|may)$/;
