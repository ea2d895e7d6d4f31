import { defineDetector, type Proposal, propose } from "./detector.ts";
import { matches } from "./lib/matches.ts";
import { fold } from "./lib/words.ts";
import { MARK } from "./marks.ts";
import { isFirstName, isSurname, listed } from "./names/lists.ts";
import { NOT_NAMES } from "./names/words.ts";

/** Two or three capitals that stand for somebody, and for nothing of an office's or a medicine's. */
const INITIALS =
  "(?!(?:PT|OT|ER|ED|MD|DO|ID|RN|LM|VM|DX|HX|TX|RX|SX|BP|HR|IV|MR|CT|US|NP|PA|OB|GI|AM|PM|OK|NO|IN|ON|AT|TO|IS|OR|IF|OF|BY|IT|WC|SS|FU|NP|CB|DL|PO|HH|PCP|MRI|DOB|DOS|SSN|MRN|VIN|INS|LTC|ALF|SNF|ADL|ICU|LVM|ROI|PHI|EMR|EHR|FMLA|STD|LTD|HMO|PPO|POA|DNR|ASAP|FYI|TBD|EOD|ETA|USA|COB|EOB|DME|MVA|AUTH)\\b)[A-Z]\\.?[A-Z]\\.?(?:[A-Z]\\.?)?";
/** "Pt JT at front desk", "client D.W. cx". */
const OF_PATIENT = new RegExp(
  `(?<=\\b(?:[Pp]t|[Pp]atient|[Cc]lient|[Rr]esident|[Mm]ember)s? )${INITIALS}(?=['’]s\\b|[,;]| (?:at|is|was|called|here|on|in|has|had|said|says|arrived|no|cx|cancelled|states|reports|seen|requests|wants|needs|came|left|will|asked|and|w/|re|no-show)\\b)`,
  "g",
);
/** Who wrote a note, at its end: "Do not merge. -VK". */
const SIGNS = new RegExp(`(?<=[.!?)] ?[–—~/-] ?)${INITIALS}(?=\\s*(?:\\n|$))`, "g");
/** A colleague called upon in a message: "@finn who has the chart?" */
const CALLED =
  /(?<=(?:^|[\s(,])@)(?!(?:channel|here|all|team|everyone|admin|support|group)\b)(?!\p{Lu}{2})\p{L}{3,20}(?![\p{L}\p{N}@_-]|\.\p{L})/gu;
/** Who speaks: "good morning, Winsome speaking." */
const SPEAKING =
  /(?<=[,.!] )\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,20})?(?= speaking\b(?! (?:of|in|english|spanish)))/gu;
/** Who wrote it, and for which office: "on May 30. – Tuva, Wenatchee Vision". */
const WRITES = /(?<=[.!?] [–—-] ?)\p{Lu}\p{Ll}{2,15}(?=, \p{Lu}|[\s"]*(?:\n|$))/gu;

/** Quick looks that spare most texts the whole ones. */
const DASH = /[.!?)] ?[–—~/-] ?\p{Lu}/u;
const PATIENT = /\b(?:[Pp]t|[Pp]atient|[Cc]lient|[Rr]esident|[Mm]ember)s? [A-Z]\.?[A-Z]/;

/** Persons told in brief: initials, a colleague's mention, who speaks and who signs. */
export const personBrief = defineDetector({
  id: "person-brief",
  type: "NAME",
  reads: "words",
  needs: { marks: MARK.capital | MARK.at },
  source: "45 CFR 164.514(b)(2)(i)(A)",
  examples: {
    match: ["Pt JT at front desk tearful", "Do not merge. -VK", "@finn who has the chart?", "Good morning, Winsome speaking.", "Yes, on May 30. – Tuva, Wenatchee Valley Vision", "patient D.W. cx today"],
    noMatch: ["Pt PT at 3", "Seen today. -PT", "@channel please", "@everyone", "Generally speaking, yes", "Call us. - Monday, March 3", "a patient ID is needed"],
  }, // biome-ignore format: one list is one line
  *detect({ text }) {
    const hasDash = DASH.test(text);
    for (const [pattern, isWorth] of [
      [OF_PATIENT, PATIENT.test(text)],
      [SIGNS, hasDash],
    ] as const)
      if (isWorth)
        for (const { 0: match, index } of matches(text, pattern))
          yield propose(index, index + match.length, 0.6, "initials");
    if (text.includes("@")) yield* named(text, CALLED, "context:mention");
    if (text.includes(" speaking")) yield* named(text, SPEAKING, "context:cue");
    if (hasDash) yield* named(text, WRITES, "context:signed");
  },
});

/** Matches that begin with a name, or with a word of no list. */
function* named(text: string, pattern: RegExp, because: string): Generator<Proposal> {
  for (const { 0: match, index } of matches(text, pattern)) {
    const word = fold(match.split(" ")[0] ?? "");
    const isListed = isFirstName(word) || isSurname(word);
    if (NOT_NAMES.has(word) || listed(word) === "word") continue;
    if (isListed || (listed(word) === "rare" && pattern !== CALLED))
      yield propose(index, index + match.length, 0.6, because);
  }
}
