import { parseArgs } from "node:util";
import { ctmCatalogue } from "../config/ctm-fields.ts";
import { DETECTORS } from "../detectors/index.ts";
import { sampleOf } from "../detectors/sample.ts";
import { scanText } from "../detectors/scan.ts";
import { payload, transcript, worstTexts } from "./worst-texts.ts";

// npm run bench:linear [-- --size 1000000 --only digits --most 3]: time per byte (UTF-8) of the worst texts we know beside
// ordinary text, for the whole scan and for each detector alone. Above three times a text is a fault.

const { values } = parseArgs({
  options: {
    /** Characters of each text. */
    size: { type: "string", default: "1000000" },
    /** A text that takes more than this at a tenth of the size is not tried at the whole. */
    patience: { type: "string", default: "5000" },
    only: { type: "string", default: "" },
    most: { type: "string", default: "3" },
  },
});
const SIZE = Number(values.size);
const MOST = Number(values.most);
const PATIENCE_MS = Number(values.patience);

type Work = (text: string) => void;

/** Nanoseconds for a byte of UTF-8; the better of two runs where they are short. */
function timeOf(work: Work, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2; i++) {
    const start = performance.now();
    work(text);
    best = Math.min(best, performance.now() - start);
    if (best > 500) break;
  }
  return (best * 1e6) / Buffer.byteLength(text);
}

const SUBJECTS: readonly { readonly name: string; readonly work: Work }[] = [
  { name: "whole scan", work: (text) => void scanText(text, { catalogue: ctmCatalogue }) },
  ...DETECTORS.map((detector) => ({
    name: detector.id,
    work: (text: string) => void Array.from(detector.detect(sampleOf(text))),
  })),
];

const ordinary = [transcript(SIZE), payload(SIZE)];
const usual = SUBJECTS.map(({ work }) => {
  for (const text of ordinary) work(text.slice(0, 50_000));
  return Math.min(...ordinary.map((text) => timeOf(work, text)));
});
const scanned = usual[0] ?? 1;
console.log(
  `ordinary text: ${scanned.toFixed(0)} ns a byte, the better of a transcript and payloads\n`,
);

interface Worst {
  name: string;
  ns: number;
}
const worst = SUBJECTS.map((): Worst => ({ name: "", ns: 0 }));
const faults: Worst[] = [];
const shorter = worstTexts(SIZE / 10);
for (const { name, text } of worstTexts(SIZE)) {
  const short = shorter.next();
  if (!name.includes(values.only) || short.done) continue;
  for (const [i, { name: subject, work }] of SUBJECTS.entries()) {
    const early = timeOf(work, short.value.text);
    // What already takes little is not measured again, but for the whole scan.
    if (i > 0 && early * 4 < (worst[i]?.ns ?? 0)) continue;
    const isLost = (early * Buffer.byteLength(text)) / 1e6 > PATIENCE_MS;
    const ns = isLost ? early : timeOf(work, text);
    const at = worst[i];
    if (at !== undefined && ns > at.ns) Object.assign(at, { name, ns });
    if (i === 0 && ns > scanned * MOST) faults.push({ name, ns });
    if (isLost) console.log(`given up at a tenth of the size: ${subject} on "${name}"`);
  }
}

console.log("                      ordinary     worst  ×own  ×scan  worst text");
for (const [i, { name }] of SUBJECTS.entries()) {
  const { name: text, ns } = worst[i] ?? { name: "", ns: 0 };
  const own = usual[i] ?? 1;
  console.log(
    `${name.padEnd(20)} ${own.toFixed(1).padStart(6)} ns ${ns.toFixed(0).padStart(6)} ns ${(ns / own).toFixed(1).padStart(5)} ${(ns / scanned).toFixed(2).padStart(6)}  ${text}`,
  );
}
console.log(`\ntexts whose whole scan takes over ${MOST}× ordinary text: ${faults.length}`);
for (const { name, ns } of faults.toSorted((a, b) => b.ns - a.ns))
  console.log(`${(ns / scanned).toFixed(1).padStart(7)}×  ${name}`);
