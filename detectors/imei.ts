import { defineDetector, propose } from "./detector.ts";
import { isNear } from "./lib/context.ts";
import { passesLuhn } from "./lib/luhn.ts";
import { matchesIn } from "./sample.ts";

const FIFTEEN = /(?<![\dA-Za-z.-])\d{2}[- ]?\d{6}[- ]?\d{6}[- ]?\d(?!\d|[-.]\d)/g;
const CUE = /\b(?:imei|device|handset)\b/i;
const CUE_REACH = 40;
/** As it is printed: 35 209900 176148 1. */
const PRINTED = /^\d{2}([- ])\d{6}\1\d{6}\1\d$/;
/** Reporting bodies that give out the first digits. */
const BODY = /^(?:01|35|86|98|99|44|45|49|50|51|52|53|54)/;

/** IMEI numbers of mobile devices. */
export const imei = defineDetector({
  id: "imei",
  type: "DEVICE",
  reads: "digits",
  needs: { digits: 15 },
  source: "3GPP TS 23.003 §6.2: fifteen digits, the last by Luhn",
  examples: {
    match: [
      "IMEI 490154203237518",
      "imei: 35-209900-176148-1",
      "490154203237518",
      "This one? 35 209900 176148 1.",
    ],
    noMatch: ["490154203237519", "123456789012345", "4901542032375181"],
  },
  *detect({ text, field, numeric }) {
    for (const { match, index } of matchesIn(numeric, FIFTEEN, { digits: 15 })) {
      const digits = match[0].replace(/\D/g, "");
      if (!passesLuhn(digits)) continue;
      const end = index + match[0].length;
      if (CUE.test(field) || isNear(CUE, text, index, CUE_REACH))
        yield propose(index, end, 0.98, "luhn", "context:imei");
      else if (PRINTED.test(match[0])) yield propose(index, end, 0.85, "luhn");
      else if (BODY.test(digits)) yield propose(index, end, 0.7, "luhn");
    }
  },
});
