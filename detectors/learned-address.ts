import { defineDetector } from "./detector.ts";
import { proposalsOf } from "./identifiers/proposals.ts";

/** Streets and towns that no form tells, as a model has learned them from marked texts (`identifiers/`). */
export const learnedAddress = defineDetector({
  id: "learned-address",
  type: "ADDRESS",
  reads: "talk",
  source: "45 CFR 164.514(b)(2)(i); learned from texts by `npm run train -- --texts FILE`",
  examples: {
    match: ["Agent: You live in Odessa or Midland?\nCaller: Gardendale, out Cottonwood Road.\nAgent: And the zip?\nCaller: 79758."],
    noMatch: ["Agent: Do you have it in blue or green?\nCaller: Blue, with the long sleeves.\nAgent: That is $40.", "we open at nine on the main campus"],
  }, // biome-ignore format: one list is one line
  detect(sample) {
    return proposalsOf(sample, "place");
  },
});
