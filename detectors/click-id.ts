import { defineDetector, NOTHING, type Proposal, propose } from "./detector.ts";
import { matches } from "./lib/matches.ts";
import { MARK } from "./marks.ts";

const PARAMETER =
  /[?&;](?:gclid|dclid|wbraid|gbraid|fbclid|msclkid|ttclid|twclid|li_fat_id|yclid|mc_eid|_hsenc|_hsmi|vero_id|irclickid|_ga|_gl|fbp|fbc)=([^&#\s"'<>;]{4,2000})/gi;
/** Google's click ids, its client ids, and Meta's. */
const BY_FORM =
  /(?<![\w-])(?:(?:Cj0KCQ|EAIaIQ|CjwKCA|CjgKEA)[\w-]{8,200}|GA1\.\d\.\d{6,12}\.\d{9,11}|fb\.1\.\d{12,14}\.[\w-]{6,120})/g;

/** What one of them has. */
const GATE = /=|Cj|EAIaIQ|GA1\.|fb\.1/;

/** Codes that tell an advertiser which person clicked. */
export const clickId = defineDetector({
  id: "click-id",
  type: "OTHER_ID",
  reads: "words",
  needs: { marks: MARK.equals | MARK.capital | MARK.dot },
  source:
    "Google Ads Help (GCLID), Google Analytics (client id), Meta Conversions API (fbc, fbp), Microsoft Advertising (msclkid)",
  examples: {
    match: [
      "/implants?gclid=EAIaIQobChMI8t",
      "https://example.org/?fbclid=IwAR0abcd1234",
      "Cj0KCQiA5rGuBhCnARIsAN11vgRk",
      "GA1.2.1029384756.1757861999",
    ],
    noMatch: ["?utm_source=google&utm_medium=cpc", "gclid", "?page=2", "GA1.2.3"],
  },
  detect({ text }) {
    return GATE.test(text) ? idsIn(text) : NOTHING;
  },
});

function* idsIn(text: string): Generator<Proposal> {
  if (text.includes("="))
    for (const { 0: match, 1: id = "", index } of matches(text, PARAMETER))
      yield propose(index + match.length - id.length, index + match.length, 0.9, "parameter");
  for (const { 0: match, index } of matches(text, BY_FORM))
    yield propose(index, index + match.length, 0.85, "form:click-id");
}
