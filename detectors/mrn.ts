import { defineDetector, propose } from "./detector.ts";
import { isNear } from "./lib/context.ts";
import { codesCuedBy, cuesAmong, cuesOf } from "./lib/cued.ts";
import { matchesIn } from "./sample.ts";

const CUES = cuesOf(
  "mrn", "mrns", "m r n", "medical record", "med rec", "record number", "record no", "health record", "chart", "charts", "patient id", "patient number",
  "patient no", "patient file", "pt id", "pt no", "emr", "ehr", "expediente", "historia clínica", "historia clinica", "número de paciente",
  "numero de paciente", "hrn", "mr", "mrno", "mr number", "mr no", "hospital number", "hospital no", "hosp no", "patient record", "pt record", "pt file",
  "pt number", "unit number", "unit no", "hospital id", "client file", "client record", "resident id", "consumer id", "récord", "record médico", "número de récord", "dossier", "historia", "nhc", "uhid", "empi", "mpi", "exp", "record", "expte", "pt chart",
); // biome-ignore format: a list reads better in rows

/** A number that its word is written on to. */
const GLUED = /[MH]RN(?<![A-Z]...)\d{4,12}(?![\dA-Z])/gi;
/** Words of their own, too. */
const WEAK = /\b(?:mr|historia)\b[^\d\n]{0,8}$/i;
const SHORT = /^\d{1,4}$/;
/** "Exp" is short for a file in Spanish, and for a day that something expires on; "record" is a word of its own. */
const FILE: ReadonlySet<string> = new Set(["exp", "record"]);
const FILED =
  /^(?!(?:0?[1-9]|1[0-2])-(?:19|20)\d{2}$|(?:19|20)\d{2}-\d{2}$)(?:\d{2,6}-\d{3,6}|[A-Z]{2,5}-\d{4,8})$/;
/** A code of letters and digits. */
const RECORD_CODE = /^(?=(?:\D*\d){5})[A-Z]{1,4}-?\d[\dA-Z-]{3,16}$/;
const AT_ONCE = /\b(?:exp|record)[\s.:#]{1,4}$/i;
const EXPIRES = /\b(?:lot|lote|card|visa|mc|lic|dl|passport|ref|qty)\b[^\n]{0,40}$/i;
/** Somebody's only with the sign of a number: "pt #88213". */
const NUMBERED = cuesAmong(CUES, "pt", "patient", "client", "resident", "consumer");
const SIGN = /\b(?:pt|patient|client|resident|consumer)\.? {0,2}#[ :]{0,2}$/i;
const REACH = 20;
const EXPIRES_REACH = 48;

/** Medical record numbers, which every clinic forms in its own way: the words before them say so. */
export const mrn = defineDetector({
  id: "mrn",
  type: "MRN",
  reads: "digits",
  source: "45 CFR 164.514(b)(2)(i)(H)",
  examples: {
    match: ["MRN 00482917", "mrn: E2290-88", "MRN#0071934", "M R N 00482917", "medical record number is 482917", "chart no. OC-2291", "What's your patient ID?\nVisitor: PX-77-1290", "expediente 204417", "pt ID 88213", "HRN 0 44 18 27", "seen at our hospital (dossier TR 00718842)", "MR M0042917.", "MRN 0012 3457 71 B", "MRNs 0044120, 0044121 and 0044122", "Please enter the MRN\nYou: 00482917", "pt #88213 called", "MRN00482917", "mrn_00482917", "MRN on the wristband reads 00482917", "charts 22-0917 and 23-1182", "client # PX-77-1290", "F.N. 19/XI/1958, exp. 58-1103. Dom.", "sticker says MPI 900417726??", "Matched chart: ch 55102 (87%)", "MRN 00-77-3120", "chart /MRN 00482917", "found you - record C-0044-17, last", "Is your unit number 0041-882 or 0041-928?", "Chart number's LK-20417."],
    noMatch: ["00482917", "chart 3 of 4", "the chart from 2024", "patient since 2019", "record 3/14/2025", "patient is 34", "Mr. 4th floor", "MR 1200 today", "mi historia de 1200 palabras", "pt 88213 units", "patient #2", "XMRN00482917", "HRN pending\nYou: I paid 120", "the MRN\nof 2019", "exp 06-2027", "lot 4471 exp 58-1103", "exp 12-28", "chart 3/14"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    for (const { start, end, code, cue } of codesCuedBy(sample, CUES, true))
      if (FILE.has(cue)) {
        const isFile =
          RECORD_CODE.test(code) || (FILED.test(code) && !mayExpire(sample.text, start));
        if (isFile && AT_ONCE.test(sample.text.slice(Math.max(0, start - REACH), start)))
          yield propose(start, end, 0.7, "context:mrn");
      } else if (!SHORT.test(code) || !isNear(WEAK, sample.text, start, REACH))
        yield propose(start, end, 0.9, "context:mrn");
    for (const { match, index } of matchesIn(sample.numeric, GLUED, { run: 4 }))
      yield propose(index + "MRN".length, index + match[0].length, 0.9, "context:mrn");
    if (!sample.text.includes("#")) return;
    for (const { start, end } of codesCuedBy(sample, NUMBERED))
      if (isNear(SIGN, sample.text, start, REACH)) yield propose(start, end, 0.9, "context:mrn");
  },
});

function mayExpire(text: string, start: number): boolean {
  return EXPIRES.test(text.slice(Math.max(0, start - EXPIRES_REACH), start));
}
