import { defineDetector } from "./detector.ts";
import { proposalsOf } from "./identifiers/proposals.ts";

/** Days that no form tells, as a model has learned them from marked texts (`identifiers/`). */
export const learnedDay = defineDetector({
  id: "learned-day",
  type: "DATE",
  reads: "talk",
  source: "45 CFR 164.514(b)(2)(i); learned from texts by `npm run train -- --texts FILE`",
  examples: {
    match: ["Charlene: She is ninety-one, Phil.\nPhilip: Since August. Her birthday is in August."],
    noMatch: ["come in any morning and it takes ten minutes", "we are open every day from eight to five"],
  }, // biome-ignore format: one list is one line
  detect(sample) {
    return proposalsOf(sample, "day");
  },
});
