import { matches } from "./matches.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Who speaks where in a text: looked for when first asked, since most text has nothing that asks. */
export class Turns {
  readonly #text: string;
  #labels: readonly Range[] | undefined;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Do two speak in turn? */
  get isTalk(): boolean {
    return this.labels.length > 1;
  }

  get labels(): readonly Range[] {
    this.#labels ??= labelsIn(this.#text);
    return this.#labels;
  }

  /** Does somebody say what begins at an offset? A field's value below a transcript is said by nobody. */
  isInTurn(start: number): boolean {
    this.isOfLabel(start);
    const end = this.labels[this.#at - 1]?.end;
    if (end === undefined || start - end > LONGEST_TURN) return false;
    return !this.#text.slice(end, start).includes("\n");
  }

  /** Does what begins at an offset belong to a label? Quick where offsets rise. */
  isOfLabel(start: number): boolean {
    const { labels } = this;
    while (this.#at > 0 && (labels[this.#at - 1]?.end ?? 0) > start) this.#at--;
    while (this.#at < labels.length && (labels[this.#at]?.end ?? 0) <= start) this.#at++;
    return (labels[this.#at]?.start ?? Number.POSITIVE_INFINITY) <= start;
  }
}

const TIME = "[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,3})?[\\])]?";
const LONGEST_TURN = 2_000;
/** Who speaks at the beginning of a line, with or without a time: `[00:12] Jane:`, `Speaker 1:`, `A:`, `- Caller:`. */
const OF_LINE = new RegExp(
  `^[ \\t>*-]{0,4}(?:${TIME}[ \\t-]{1,3})?(?:[\\p{L}][\\p{L}\\p{M}.'’()&/# -]{0,39}(?:\\d{1,6})?(?: ?[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?)?:|${TIME})`,
  "u",
);
/** The same inside a line: `Okay. Caller: yes.` */
const IN_LINE =
  /(?:[.?!…—,-] {1,4}|\S {2,4})(\p{Lu}[\p{L}.'’]{0,20}(?: \p{Lu}[\p{L}.'’]{0,20})?(?: ?\d{1,3})?:)$/u;
const LONGEST = 64;
/** A time alone begins lines of other lists too: in brackets it is a transcript's. */
const HAS_TIME = /\d:\d{2}.*\p{L}|\p{L}.*\d:\d{2}|^\s*[[(]\d/u;
const ROLE =
  /^[\s>*-]*(?:agent|caller|customer|client|patient|speaker|visitor|operator|rep|representative|receptionist|nurse|doctor|intake|front desk|agente|cliente|paciente|you|me|[a-z])(?: ?#?\d{1,3})?:$/i;

/**
 * Where a transcript says who speaks, in order. Names of fields look the same: a label counts that comes again, has a
 * time, or is the word for one of the two.
 */
function labelsIn(text: string): readonly Range[] {
  const labels: (Range & { readonly label: string })[] = [];
  const counts = new Map<string, number>();
  let [line, last] = [-1, 0];
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) {
    if (at < last) continue;
    const from = Math.max(0, at - LONGEST);
    const start = from + text.slice(from, at).lastIndexOf("\n") + 1;
    const isLine = (start > from || from === 0) && start !== line;
    const label = (isLine ? labelAt(text, start) : null) ?? labelBefore(text, start, at);
    if (isLine) line = start;
    if (label === null) continue;
    last = label.end;
    labels.push(label);
    counts.set(label.label, (counts.get(label.label) ?? 0) + 1);
  }
  const found = labels.filter(
    ({ label }) => (counts.get(label) ?? 0) > 1 || HAS_TIME.test(label) || ROLE.test(label),
  );
  return found.length > 0 ? found : bareLabelsIn(text);
}

/** As recognizers write them: `agent how can i help` above `caller yes hi`. */
const BARE =
  /^[ \t]{0,4}((?:agent|caller|customer|client|patient|speaker|spk|visitor|guest|operator|rep|representative|receptionist|nurse|doctor|intake|interpreter|support)(?:[ _]?\d{1,2})?) (?=[\p{L}\d])/gimu;
const FEWEST_BARE = 3;

/** Words for who speaks at the head of lines, without a colon: of two at least, who take turns. */
function bareLabelsIn(text: string): readonly Range[] {
  const labels = Array.from(matches(text, BARE), ({ 0: label, 1: who = "", index }) => ({
    start: index,
    end: index + label.length - 1,
    who: who.toLowerCase(),
  }));
  const isTalk = labels.length >= FEWEST_BARE && new Set(labels.map(({ who }) => who)).size > 1;
  return isTalk ? labels : [];
}

function labelAt(text: string, start: number) {
  const label = OF_LINE.exec(text.slice(start, start + LONGEST))?.[0];
  return label === undefined ? null : { start, end: start + label.length, label };
}

function labelBefore(text: string, from: number, at: number) {
  if (text.charAt(at + 1) !== " ") return null;
  const label = IN_LINE.exec(text.slice(from, at + 1))?.[1];
  return label === undefined ? null : { start: at + 1 - label.length, end: at + 1, label };
}
