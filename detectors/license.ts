import { defineDetector, propose } from "./detector.ts";
import { codesCuedBy, cuesOf } from "./lib/cued.ts";

const CUES = cuesOf(
  "driver's license", "drivers license", "driver license", "driver's licence", "drivers licence", "driving licence", "license", "licence",
  "license number", "licence number", "lic", "dl", "d l", "cdl", "medical license", "nursing license", "professional license", "rn license",
  "certificate", "cert", "licencia", "licencia de conducir", "lic de conducir", "lic conducir", "lic num", "license no", "licence no", "cna", "ce license", "state id", "driver lic", "drivers lic",
  "lic no", "dl no", "dln", "oln", "chauffeur permit", "chauffeur's permit", "driver permit", "driver's permit", "drivers permit", "learner permit", "learner's permit",
  "learners permit", "driving permit", "credential",
); // biome-ignore format: a list reads better in rows
/** "License plate" is the car's. */
const PLATE = /\b(?:licen[cs]e|lic\.?) (?:plate|tag)/i;

/** Certificates and licences: a driver's, a professional's. */
export const license = defineDetector({
  id: "license",
  type: "LICENSE",
  reads: "digits",
  source: "45 CFR 164.514(b)(2)(i)(K)",
  examples: {
    match: ["driver's license D400-7836-1120", "DL N1122-3345-9980", "lic MD-118842", "Lic. 35.094471", "license number is S530 4471 8802", "pic of my license didnt go thru, number is D400-7836-1120", "licencia A512-9903-4471", "his chauffeur permit is LARY 20-4471", "DLN S530-4471-8802", "Lic. de conducir: TX 18820411", "B552 0914 7730 thats off my license", "DL scan unreadable, pt read it: H27-4410-9983"],
    noMatch: ["D400-7836-1120", "license plate 8KLM227", "licensed since 2004", "a license for 3 users", "certificate of 2024", "parking permit 4471", "learner permits 3 visits"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    for (const { start, end } of codesCuedBy(sample, CUES, true))
      if (!PLATE.test(sample.text.slice(Math.max(0, start - 40), start)))
        yield propose(start, end, 0.9, "context:license");
  },
});
