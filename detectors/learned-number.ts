import { defineDetector } from "./detector.ts";
import { proposalsOf } from "./identifiers/proposals.ts";

/** Numbers and codes that no form tells, as a model has learned them from marked texts (`identifiers/`). */
export const learnedNumber = defineDetector({
  id: "learned-number",
  type: "OTHER_ID",
  reads: "talk",
  source: "45 CFR 164.514(b)(2)(i); learned from texts by `npm run train -- --texts FILE`",
  examples: {
    match: ["okay Dana Whitlock and the hospital account is on the bill at the top five oh oh one two seven seven four okay and that was it"],
    noMatch: ["the shot is two hundred dollars and takes about ten minutes okay thank you", "we have four locations and nine doctors"],
  }, // biome-ignore format: one list is one line
  detect(sample) {
    return proposalsOf(sample, "number");
  },
});
