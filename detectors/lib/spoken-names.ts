import { hashOf } from "../words.ts";
import type { SaidSpan, Speech } from "./speech.ts";
import type { Chunk } from "./spoken-chunks.ts";
import { isStandInAt } from "./spoken-cues.ts";

/** What is spelled because it is said so, and is nobody's name. */
const ABBREVIATIONS = new Set(
  `aarp abcd adhd aetna asap bcbs bmi bpm ceo cfo cmp cna copd covid cpap bipap cpt crp cva cvs diy dmv dna dob dui dwi ekg ecg eeg emdr emg emt ercp faq fda fmla gerd gnc gps
   hepa hipaa hmo hpv hsa fsa hvac icd icu ivf lasik lcsw lmft lmhc lpn lvn mba mri mrsa nasa nicu nsaid obgyn obgy ocd ohip omfs
   pcos pcp pcr picu ppo psa ptsd rsvp rpm sdk siri ssdi ssi ssn std sti stat tbi tens tmj tsa uhc ups upmc usa usaa usps uti vin www ymca ywca iop php pos epo dme cdl npi mrn pdf faxd okay ehr emr ptan
   ach apr atm cdc cpa csr dba ein etc fbi hoa hr iep irs lbs llc lsat mfa mlb nba nfl nhl npo nyu pbs pga phd plc pta pto ucla usc usda vip wic cbc cbd thc tsh a1c ldl hdl gfr bun dvt afib chf cabg`.split(
    /\s+/,
  ),
);
const SPELL = new Set(
  "spell spelled spelling spells deletreado deletrea deletreo".split(" ").map(hashOf),
);
const NAME = new Set("name last first surname apellido nombre called llamo".split(" ").map(hashOf));
const CUE_REACH = 14;
const NEAR = 24;
const SURE_LENGTH = 4;

/** Names spelled letter by letter, and the names themselves where they are said as well. */
export function* spelledNamesIn(speech: Speech): Generator<SaidSpan> {
  const { text, words, exchanges } = speech;
  const spelled = new Map<number, string>();
  let last: Heard | null = null;
  for (const { chunks } of exchanges) {
    const all = chunks.filter(isSpelled);
    const pieces =
      all.length > 1 && all.length === chunks.length
        ? [all, ...all.map((one) => [one])]
        : all.map((one) => [one]);
    for (const piece of pieces) {
      const heard = piece.map(({ chars }) => chars).join("");
      if (!isName(heard, piece, speech) && !isEchoOf(last, heard, piece)) continue;
      last = { next: piece.at(-1)?.next ?? 0, heard };
      for (const { start, end } of piece)
        yield { start, end, type: "NAME", score: 0.8, because: ["name:spelled"] };
      if (heard.length > 2) spelled.set(hashOf(heard), heard);
      if (piece.length > 1) break;
    }
  }
  if (spelled.size === 0) return;
  for (let i = 0; i < words.length; i++) {
    if (spelled.get(words.hashes[i] ?? 0) !== words.lower(i) || words.lower(i) === "") continue;
    const [start = 0, end = text.length] = [words.starts[i], words.ends[i]];
    yield { start, end, type: "NAME", score: 0.75, because: ["name:spelled"] };
  }
}

interface Heard {
  readonly next: number;
  readonly heard: string;
}

const ECHO_REACH = 14;

/** "l e e" – "no just l e": shortly behind a name that is spelled, one that begins alike. */
function isEchoOf(last: Heard | null, heard: string, pieces: readonly Chunk[]): boolean {
  if (last === null || ABBREVIATIONS.has(heard)) return false;
  return (
    (pieces[0]?.first ?? 0) - last.next <= ECHO_REACH && last.heard.charAt(0) === heard.charAt(0)
  );
}

/** Is what is spelled long enough, said beside it, or asked for as a name? */
function isName(heard: string, pieces: readonly Chunk[], speech: Speech): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined || heard.length < 2) return false;
  if (isNear(speech.words.hashes, hashOf(heard), first.first, last.next)) return true;
  const isCued = hasNear(speech, first.first, SPELL) || hasNear(speech, first.first, NAME);
  if (isCued) return true;
  if (pieces.length > 1 || ABBREVIATIONS.has(heard) || ABBREVIATIONS.has(heard.slice(1)))
    return false;
  return (
    heard.length >= SURE_LENGTH || (heard.length > 2 && first.parts.some((part) => part.isSure))
  );
}

function isSpelled({ digits, letters, parts, isSaid }: Chunk): boolean {
  return isSaid && digits === 0 && letters >= 2 && parts.length >= 2;
}

function isNear(hashes: readonly number[], hash: number, first: number, next: number): boolean {
  for (let i = Math.max(0, first - NEAR); i < next + NEAR && i < hashes.length; i++)
    if (hashes[i] === hash) return true;
  return false;
}

function hasNear({ text, words }: Speech, first: number, list: ReadonlySet<number>): boolean {
  for (let i = first - 1; i >= 0 && first - i <= CUE_REACH; i--) {
    if (isStandInAt(text, words, i)) return false;
    if (list.has(words.hashes[i] ?? 0)) return true;
  }
  return false;
}
