import { defineDetector, type Proposal, propose } from "./detector.ts";
import { listFor } from "./lib/lexicon.ts";
import { matches } from "./lib/matches.ts";
import { MARK } from "./marks.ts";
import { disbelieved, doubted, likelyIn } from "./names/chance.ts";
import { gluedName } from "./names/glued.ts";
import { isFirstName, isSurname, listed, PLAIN } from "./names/lists.ts";
import { capitalsAt, type Token } from "./names/parse.ts";
import { isListed } from "./names/reasons.ts";
import { nameIn } from "./names/run.ts";
import { CUE_WORDS, TITLES } from "./names/words.ts";
import { nameChanceBetween, type Sample } from "./sample.ts";
import { isCapitalAt } from "./words.ts";

/**
 * Names of persons written with capitals: behind titles and cues, from the lists of given names and surnames, surname
 * first, and labels of who speaks. What is a name once in a text is one wherever it stands in it.
 */
export const personName = defineDetector({
  id: "person-name",
  type: "NAME",
  reads: "words",
  needs: { marks: MARK.capital | MARK.foreign },
  source: "45 CFR 164.514(b)(2)(i)(A); names of the Social Security Administration and the Census",
  examples: {
    match: ["Patient: Marisol Hanneken", "Dr. Levitt", "my name is Thandiwe", "This is Lakeisha from", "HANNEKEN MARISOL", "OKAFOR, CHINEDU T", "DELACRUZ,ROSALYN", "Mr van 't Hoff", "his wife Geraldine", "Hi Raúl, your", "Guadalupe Treviño", "Maria: hello\nAgent: hi", "spoke with Priya", "Grace Kim called", "Everett J Lindgren Jr", "Abernathy, Wren", "Hope Anderson", "soy Guadalupe", "Dr. A. Mbeki", "Mrs. Ferreira-Lopes", "Earl \"Dub\" Pruitt", "Marisol De la Fuente-Ng", "p/c from Abdirahman, Hodan", "pt D.W. no-show", "_Marisol Hanneken_ called", "Subscriber WISNIEWSKA DANUTA", "saw Maria Lopez Dr. Patel today", "Mr. Smith Dr. Jones", "Maria_Lopez_insurance_card_2025.jpg", "patient AnnMarie", "JohnPruitt_card.jpg", "#MildredGaddis spoke", "Maria Cañada called", "with Robert Main", "writer Henrique Lopes de Mendonça", "mayor Mike Savage (VIDEO) spoke", "booked w/Kim Hanneken", "Kahananui, P. called"],
    noMatch: ["Grace Dental", "Will call back", "May 2", "Hope Recovery Center", "Mason & Hart Orthopaedics", "Parkinson's disease", "Google Ads", "Thank you for calling", "St. Mary Hospital", "Mark this number as safe", "Lyme disease", "the Grand Avenue Library", "Rose Street Clinic", "CALL US TODAY", "New Patient Special", "Katherine_Brand_v4", "City of Mena", "Dr. Martin L. King Ave", "MedRide: here\nMedRide: on time", "Farmacia Santa Ana", "model = Lumity L90", "MedRide", "GoogleAds", "PayPal", "CareCredit", "MountSinai", "our cat named Fluff"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    const { text, words } = sample;
    const doubtful: Token[] = [];
    const known = new Set<string>();
    /** Names found, by the hash of their first word: speakers are named line by line. */
    const names = new Map<number, Again>();
    let done = 0;
    for (let i = 0; i < words.length; i++) {
      const index = words.starts[i] ?? 0;
      if (index < done || !isCapitalAt(text, index) || isPlainWord(sample, i)) continue;
      if (isPart(text, index)) continue;
      const again = names.get(words.hashes[i] ?? 0);
      if (again !== undefined && isSame(again.name, text, index)) {
        done = index + again.name.length;
        yield propose(index, done, again.score, "name:again");
        continue;
      }
      const run = capitalsAt(text, index);
      const last = run.at(-1);
      if (last === undefined) continue;
      const glued = gluedName(last, text);
      if (glued !== null) {
        done = last.end;
        yield glued;
        continue;
      }
      const found = weighed(nameIn(run, text), sample);
      if (found === "business" || isLabel(text, last.end)) {
        done = last.end;
        continue;
      }
      if (found === null) {
        doubtful.push(...run.filter(({ folded }) => folded.length > 2));
        done = last.end;
        continue;
      }
      for (const { folded, isInitial } of found.tokens) if (!isInitial) known.add(folded);
      const { start, end, score } = found.proposal;
      if (start === index) names.set(words.hashes[i] ?? 0, { name: text.slice(start, end), score });
      yield found.proposal;
      done = Math.max(end, index + 1);
    }
    yield* spelledIn(text, known);
    for (const { folded, start, end, listed } of doubtful)
      if (known.has(folded) && (listed !== "both" || !startsSentence(text, start)))
        yield propose(
          start,
          end,
          disbelieved(0.6, nameChanceBetween(sample, start, end)),
          "name:again",
        );
  },
});

/** What lists and forms alone say is worth what the model leaves of it, a cue before a word of no list somewhat less. */
function weighed(found: ReturnType<typeof nameIn>, sample: Sample): ReturnType<typeof nameIn> {
  if (found === null || found === "business") return found;
  const { start, end, score, because } = found.proposal;
  const isCued = because.includes("context:cue") && !found.tokens.some(isListed);
  if (!found.isWeak && !isCued) return found;
  const chance = nameChanceBetween(sample, start, end);
  const left = found.isWeak
    ? doubted(score, chance, sample.once(likelyIn))
    : disbelieved(score, chance);
  return left === 0 ? null : { ...found, proposal: { ...found.proposal, score: left } };
}

interface Again {
  readonly name: string;
  readonly score: number;
}

/** Does the same name stand here, and go no further? */
function isSame(name: string, text: string, index: number): boolean {
  if (!text.startsWith(name, index)) return false;
  const end = index + name.length;
  return /^(?:[:,.;!?)\n]|\s\p{Ll}|['’]s|$)/u.test(text.slice(end, end + 2));
}

/** Inside of an address, a path or a code. */
function isPart(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  if (before === " " || before === "") return false;
  if (before === "/" && WITH.test(text.slice(Math.max(0, index - 4), index))) return false;
  if ("/=".includes(before)) return true;
  // An underscore on its own is emphasis, one behind a word parts a code.
  if (before === "_") return WORD_CHARACTER.test(text.charAt(index - 2));
  return ".&@-".includes(before) && WORD_CHARACTER.test(text.charAt(index - 2));
}

/** Does it go on as the labels of campaigns do? `Katherine_Brand_v4`; a file of somebody's has no such word. */
function isLabel(text: string, end: number): boolean {
  return text.charAt(end) === "_" && CAMPAIGN.test(text.slice(end, end + LONGEST_LABEL));
}

/** "booked w/Kim" */
const WITH = /(?<![\w/])w\/$/i;
const LONGEST_LABEL = 120;
const CAMPAIGN =
  /^(?:_[A-Za-z0-9]{1,24}){0,7}_(?:brand|search|display|lsa|gmb|gbp|ppc|sem|seo|promo|banner|campaign|adgroup|rmkt|remarketing|prospecting)(?![A-Za-z0-9])/i;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** An everyday word with a capital, as sentences begin with, and no other behind it. */
function isPlainWord({ words, lists, text }: Sample, i: number): boolean {
  if (((lists.each[i] ?? 0) & PLAIN) === 0) return false;
  const before = i === 0 ? 0 : (words.ends[i - 1] ?? 0);
  const isCued = ((lists.each[i - 1] ?? 0) & CUES) !== 0 && text.charAt(before) !== ":";
  const end = words.ends[i] ?? 0;
  return !isCued && (text.charAt(end) !== " " || !isGoingOn(text, end + 1));
}

/** Does a capital follow, or a particle of a name ("Mr van 't Hoff")? */
function isGoingOn(text: string, at: number): boolean {
  return (
    isCapitalAt(text, at) ||
    (PARTICLE_BEGINS.has(text.charAt(at)) && PARTICLE.test(text.slice(at, at + 4)))
  );
}

const PARTICLE = /^(?:v[ao]n|de[lr]?|d[aiou]s?|la|el|al|bin|ibn|st|'t)\b/;
const PARTICLE_BEGINS = new Set("vdleabis'");

/** Titles and cues as a list of the lexicon. */
const CUES = listFor([...TITLES, ...CUE_WORDS]);

const SPELLED = /(?<![\p{L}\p{N}-])\p{Lu}(?:-\p{Lu}){2,20}(?![\p{L}\p{N}-])/gu;

/** Names letter by letter: `L-A-M-A-R`. */
function* spelledIn(text: string, known: ReadonlySet<string>): Generator<Proposal> {
  if (!text.includes("-")) return;
  for (const { 0: letters, index } of matches(text, SPELLED)) {
    const word = letters.replaceAll("-", "").toLowerCase();
    if (
      known.has(word) ||
      isFirstName(word) ||
      isSurname(word) ||
      (listed(word) === "rare" && word.length > 4)
    )
      yield propose(index, index + letters.length, 0.8, "name:spelled");
  }
}

function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:\n]\s*|["“(]\s*)$/.test(text.slice(Math.max(0, start - 4), start));
}
