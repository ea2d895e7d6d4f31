import { parseArgs } from "node:util";
import { ctmCatalogue } from "../config/ctm-fields.ts";
import { DETECTORS } from "../detectors/index.ts";
import { sampleOf } from "../detectors/sample.ts";
import { scanText } from "../detectors/scan.ts";
import { payload, transcript, worstTexts } from "./worst-texts.ts";

// npm run bench:linear [-- --size 1000000 --only digits --worst 20 --most 3]: does any text take more time a byte when
// there is more of it? All the worst texts we know are measured at a thirtieth of the size; then, at the whole of it, the
// twenty slowest in the whole scan and the slowest of each detector. Beside them stands ordinary text. A text that takes
// over twice the time a byte at the whole size grows; one over three times ordinary text is dense, and is counted.

const { values } = parseArgs({
  options: {
    /** Characters of each text. */
    size: { type: "string", default: "1000000" },
    only: { type: "string", default: "" },
    worst: { type: "string", default: "20" },
    most: { type: "string", default: "3" },
  },
});
const SIZE = Number(values.size);
const SMALL = SIZE / 30;
const WORST = Number(values.worst);
const MOST = Number(values.most);
const GROWS = 2;

type Work = (text: string) => void;

/** Nanoseconds of processor time for a byte of UTF-8; the best of three runs, of one where it is long. */
function timeOf(work: Work, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 && best > 0; i++) {
    const begin = process.threadCpuUsage();
    work(text);
    const { user, system } = process.threadCpuUsage(begin);
    best = Math.min(best, user + system);
    if (best > 300_000) break;
  }
  return (best * 1e3) / Buffer.byteLength(text);
}

const SUBJECTS: readonly { readonly name: string; readonly work: Work }[] = [
  { name: "whole scan", work: (text) => void scanText(text, { catalogue: ctmCatalogue }) },
  ...DETECTORS.map((detector) => ({
    name: detector.id,
    work: (text: string) => void Array.from(detector.detect(sampleOf(text))),
  })),
];

interface Measured {
  readonly subject: number;
  readonly name: string;
  /** Nanoseconds a byte at the small size. */
  readonly ns: number;
}

for (const text of [transcript(SMALL), payload(SMALL)])
  for (let i = 0; i < 20; i++) for (const { work } of SUBJECTS) work(text);
const usual = timeOf((text) => SUBJECTS[0]?.work(text), transcript(SIZE));
console.log(`ordinary text (a transcript): ${usual.toFixed(0)} ns a byte\n`);

const whole: Measured[] = [];
const slowest: Measured[] = [];
for (const { name, text } of worstTexts(SMALL)) {
  if (!name.includes(values.only)) continue;
  for (const [subject, { work }] of SUBJECTS.entries()) {
    const measured = { subject, name, ns: timeOf(work, text) };
    if (subject === 0) whole.push(measured);
    else if (measured.ns > (slowest[subject]?.ns ?? 0)) slowest[subject] = measured;
  }
}
whole.sort((a, b) => b.ns - a.ns);
const dense = whole.filter(({ ns }) => ns > usual * MOST);
console.log(
  `${whole.length} texts of ${SMALL.toFixed(0)} characters; ${dense.length} take over ${MOST} times ordinary text, the worst ${((whole[0]?.ns ?? 0) / usual).toFixed(1)} times\n`,
);

const chosen = [...whole.slice(0, WORST), ...slowest.filter((each) => each !== undefined)];
const names = new Set(chosen.map(({ name }) => name));
const texts = new Map<string, string>();
for (const { name, text } of worstTexts(SIZE)) if (names.has(name)) texts.set(name, text);

console.log(`                         small    whole  growth  text`);
let growing = 0;
for (const { subject, name, ns } of chosen) {
  const { name: of = "", work } = SUBJECTS[subject] ?? {};
  if (work === undefined) continue;
  const at = timeOf(work, texts.get(name) ?? "");
  if (at > ns * GROWS) growing++;
  console.log(
    `${of.padEnd(20)} ${ns.toFixed(0).padStart(6)} ns ${at.toFixed(0).padStart(6)} ns ${(at / ns).toFixed(2).padStart(6)}  ${name}`,
  );
}
console.log(`\n${growing} of ${chosen.length} grow`);
