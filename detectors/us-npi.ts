import { defineDetector, propose } from "./detector.ts";
import { isNear } from "./lib/context.ts";
import { passesLuhn } from "./lib/luhn.ts";
import { matchesIn } from "./sample.ts";

const TEN_DIGITS = /(?<![\dA-Za-z$.-])[12]\d{9}(?![\dA-Za-z]|[.,-]\d)/g;
const CUE = /\bnpi\b/i;
const CUE_REACH = 40;
/** A number of an organisation, or of goods, is nobody's. */
const OTHERS =
  /\b(?:organi[sz]ation|supplier|group npi|facility|order|sku|item|part|product|tracking|invoice|ticket|build)\b/i;
const OTHERS_REACH = 40;

/** National provider identifiers of persons. */
export const usNpi = defineDetector({
  id: "us-npi",
  type: "LICENSE",
  reads: "digits",
  needs: { digits: 10 },
  source: "CMS, NPI standard: ten digits, first 1 or 2, Luhn over 80840 and the number",
  examples: {
    match: ["1234567893", "npi=1234567893;", "NPI 1467700231", "his NPI is 1 234 567 893"],
    noMatch: [
      "1234567890",
      "3234567893",
      "12345678930",
      "order 1234567893",
      "our NPI as an organization is 1234567893",
    ],
  },
  *detect({ text, field, numeric }) {
    for (const { match, index } of matchesIn(numeric, TEN_DIGITS, { run: 10 })) {
      const end = index + match[0].length;
      const isCued = CUE.test(field) || isNear(CUE, text, index, CUE_REACH);
      if (isNear(OTHERS, text, index, OTHERS_REACH)) continue;
      if (passesLuhn(`80840${match[0]}`))
        yield propose(index, end, isCued ? 0.95 : 0.6, "luhn:npi");
      else if (isCued) yield propose(index, end, 0.7, "context:npi");
    }
    for (const { match, index } of matchesIn(numeric, GROUPED, { digits: 10 }))
      if (
        passesLuhn(`80840${match[0].replace(/\D/g, "")}`) &&
        isNear(CUE, text, index, CUE_REACH) &&
        !isNear(OTHERS, text, index, OTHERS_REACH)
      )
        yield propose(index, index + match[0].length, 0.9, "luhn:npi");
  },
});

const GROUPED = /(?<!\d)[12](?:[- ]?\d){9}(?!\d)/g;
