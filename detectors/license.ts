import { defineDetector, propose } from "./detector.ts";
import { codesCuedBy, cuesOf } from "./lib/cued.ts";
import { matchAt, matches } from "./lib/matches.ts";
import { STATES } from "./lib/us-places.ts";

const CUES = cuesOf(
  "driver's license", "drivers license", "driver license", "driver's licence", "drivers licence", "driving licence", "license", "licence",
  "license number", "licence number", "lic", "dl", "d l", "cdl", "medical license", "nursing license", "professional license", "rn license",
  "certificate", "cert", "licencia", "licencia de conducir", "lic de conducir", "lic conducir", "lic num", "license no", "licence no", "cna", "ce license", "state id", "driver lic", "drivers lic",
  "lic no", "dl no", "dln", "oln", "chauffeur permit", "chauffeur's permit", "driver permit", "driver's permit", "drivers permit", "learner permit", "learner's permit",
  "learners permit", "driving permit", "credential",
); // biome-ignore format: a list reads better in rows
/** "License plate" is the car's. */
const PLATE = /\b(?:licen[cs]e|lic\.?) (?:plate|tag)/i;

/** In answer to a question for it: "Iowa, 419 QQ 7730". */
const OF_STATE = new RegExp(
  `(?<![\\p{L}])(?:${[...STATES.values()].join("|")})(?:[,.:]|\\.\\.\\.) {1,2}(?=[A-Z]{0,2} ?\\d)`,
  "giu",
);
const ASKED = /\blicen[cs]e[ds]?\b[^\n]{0,80}\n[^]{0,120}$/i;
const ASKED_REACH = 220;
const OF_LICENSE = /(?=(?:[^\d\n]{0,4}\d){5})[A-Z\d]{1,10}(?:[ -][A-Z\d]{1,8}){0,4}(?![\p{L}\d])/uy;

/** Certificates and licences: a driver's, a professional's. */
export const license = defineDetector({
  id: "license",
  type: "LICENSE",
  reads: "digits",
  source: "45 CFR 164.514(b)(2)(i)(K)",
  examples: {
    match: ["driver's license D400-7836-1120", "DL N1122-3345-9980", "lic MD-118842", "Lic. 35.094471", "license number is S530 4471 8802", "pic of my license didnt go thru, number is D400-7836-1120", "licencia A512-9903-4471", "his chauffeur permit is LARY 20-4471", "DLN S530-4471-8802", "Lic. de conducir: TX 18820411", "B552 0914 7730 thats off my license", "DL scan unreadable, pt read it: H27-4410-9983", "Intake: And his license?\nCaller: There is a picture on my phone. Iowa, 419 QQ 7730."],
    noMatch: ["D400-7836-1120", "license plate 8KLM227", "licensed since 2004", "a license for 3 users", "certificate of 2024", "parking permit 4471", "learner permits 3 visits", "Is he licensed?\nCaller: In Iowa, 12 people are."],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    for (const { start, end } of codesCuedBy(sample, CUES, true))
      if (!PLATE.test(sample.text.slice(Math.max(0, start - 40), start)))
        yield propose(start, end, 0.9, "context:license");
    if (!/licen[cs]e/i.test(sample.text) || !sample.text.includes("\n")) return;
    for (const { 0: state, index } of matches(sample.text, OF_STATE)) {
      const at = index + state.length;
      const [code] = matchAt(sample.text, OF_LICENSE, at) ?? [];
      const isAsked = ASKED.test(sample.text.slice(Math.max(0, index - ASKED_REACH), index));
      if (code !== undefined && isAsked)
        yield propose(at, at + code.length, 0.85, "context:license");
    }
  },
});
