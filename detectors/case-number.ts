import { defineDetector, propose } from "./detector.ts";
import { isNear } from "./lib/context.ts";
import { codesCuedBy, cuesAmong, cuesOf } from "./lib/cued.ts";
import { matchesIn } from "./sample.ts";

const CUES = cuesOf(
  "claim", "claim number", "claim no", "claims", "case", "case number", "case no", "authorization", "authorisation", "auth", "prior auth",
  "preauth", "pre auth", "pa", "precert", "referral", "rx", "prescription", "script", "confirmation", "confirm", "conf", "confirmation code", "reservation",
  "reference", "ref", "receipt", "rcpt", "trip id", "trip", "booking", "appointment id", "visit number", "encounter", "docket", "file number",
  "student id", "student number", "employee id", "employee number", "badge", "staff id", "inmate", "booking number", "dod id", "dod number",
  "military id", "passport", "passport number", "visa number", "green card", "alien number", "tribal id", "call id", "lead id", "ticket number",
  "session id", "sid", "call sid", "tracking id", "reclamo", "reclamación", "caso", "receta", "confirmación", "pasaporte", "autorización", "referencia", "clm", "clm no", "claim id", "auth no", "auth number",
  "auth code", "pa no", "pa number", "ref no", "ref number", "ref call", "call ref", "call reference", "reference number", "rx no", "rx number", "conf no", "conf number", "confirmation number", "confirmation no",
  "acc", "accession", "accession number", "accession no", "accn", "specimen", "specimen id", "requisition", "court", "docket no", "cause no", "case id",
  "case ref", "c file", "va file", "service number", "visit id", "encounter id", "csn", "emp id", "student no", "passport no", "alien no", "uscis", "curp", "cédula",
  "cedula", "folio", "dni", "wcb", "wc", "work comp", "workers comp", "worker's comp", "loan", "loan number", "loan no", "intake number", "intake no", "caqh", "matter", "matter no", "police report", "police rpt", "incident report", "crash report", "accident report", "report number", "report no", "rpt no", "pnr", "locator", "submission id", "response id", "consent id", "contact id", "record id", "warrant", "nss", "agent number", "agent id", "staff number", "donor number", "donor id", "check number", "check no", "chk", "chk no", "permit no", "permit number", "rma",
); // biome-ignore format: a list reads better in rows
/** A code of one's own form behind the word alone. */
const CODE_IS = cuesOf("code", "id", "number", "ticket", "key");
const OWN_FORM = /^[A-Z]{2,5}(?:\d{0,2}-)(?=(?:\D*\d){5})\d{4,}(?:-[A-Z0-9]{1,6}){0,3}$/;
/** A key is a code where it has letters and digits both, and of an interface it is nobody's. */
const KEY_IS =
  /(?<!\b(?:api|access|secret|public|license|product|ssh|hot|short ?cut|shift|ctrl)[\s_-]{1,2})\bkey\W{0,4}$/i;
const KEY = /^(?=(?:[A-Z]*\d){2})(?=\d*[A-Z])[A-Z0-9]{6,12}$/;
/** Behind "id" alone a long number. */
const ID_IS = cuesOf("id");
const FIELD_ID = /[\w-][_-]id\W{0,4}$/i;
const LONG = /^\d{8,16}(?: \d{1,3})?$/;
/** Behind a name and "ID" also groups: "MetDent ID 9004 17 882-01". */
const GROUPS = /^(?=(?:[^\d]*\d){5})[A-Z]{0,4}[ -]?\d[A-Z\d]*(?:[ *-][A-Z\d]{1,10}){0,5}$/;
const NAMED_ID =
  /(?:^|[^\p{L}])(?:\p{Lu}[\p{L}&'’-]{1,20},?|[A-Z]\/[A-Z]|(?:[Ii]ns|[Ii]nsurance|[Gg]rp|[Gg]roup|[Pp]lan|[Cc]arrier|[Cc]ard)\b[^\n]{0,16}) ID[\s:#]{0,3}$/u;
/** "A#" before the number of a foreigner (USCIS). */
const ALIEN = /(?<![\p{L}\d])A ?# ?\d{3}-? ?\d{3}-? ?\d{2,3}(?!\d)/gu;
/** Of a call: how the telephone's carrier numbers it, behind the word. */
const CALL_SID =
  /(?=CA)(?<=\b(?:call|sid)s?\b[^\p{L}\d]{1,12}(?:(?:strong|b|sid|id|code)\b[^\p{L}\d]{1,4}){0,2})CA[0-9a-f]{8,32}(?![0-9A-Za-z])/giu;
/** Of an arrival: nine digits on end. */
const I94 = /(?=\d{9})(?<=\bI-94(?: no\.?| number)?[\s:#]{1,3})\d{9}[A-Z\d]{2}(?![A-Z\d])/g;
/** Somebody's only with the sign of a number; a ticket where it says of whom. */
const SIGNED =
  /(?<=\b(?:refill|visit|encounter|ride|lead|appt|appointment|request|submission|message|msg|employee|emp|staff|badge|student)\.? {0,2}# ?)(?:[A-Z]{1,3}-?)?\d[\dA-Z-]{3,16}(?![\dA-Za-z])|(?<=\btickets? {0,2}# ?)\d{4,10}(?= (?:was )?(?:opened |created |sent )?(?:by|from|for) \p{Lu})/giu;
/** "File" says so of capitals and digits only: files of a computer are called otherwise. */
const FILE_IS = cuesAmong(CUES, "file", "file number", "file no");
const FILED = /^(?=(?:[^\d]*\d){4})[A-Z]{0,4}[ -]?\d[A-Z\d]*(?:[ -][A-Z\d]{1,10}){0,4}$/;
/** What is numbered without a person in play. */
const GOODS =
  /\b(?:order|sku|item|part|product|ship|shipping|shipment|freight|purchase|catalog|lot|bulletin|incident|vendor|supplier|merchandise|invoice|promo|coupon|discount|zip|area|cpt|icd|hcpcs|procedure|billing)\b[^\n]{0,16}$|\bfor (?:your )?reference, {0,2}$/i;
/** Reasons of an insurer (X12 codes 139), and fractions. */
const NO_CASE = /^(?:(?:CO|OA|PI|PR)-?\d{1,3}|0\.\d{1,4}|INC\d{4,9})$/i;
/** What has an "ID" or a "file" in an office, and is no person. */
const OFFICE =
  /\b(?:payer|payor|store|location|site|campaign|ad|adset|form|template|meeting|zoom|webinar|terminal|batch|tax|log|config|export|report)[\s:#_-]{1,3}(?:id|file)[\s:#.]{0,4}$/i;
const REACH = 32;

/** Numbers that others gave a person's matter: claims, cases, prescriptions, confirmations, passports. */
export const caseNumber = defineDetector({
  id: "case-number",
  type: "OTHER_ID",
  reads: "digits",
  source: "45 CFR 164.514(b)(2)(i)(R)",
  examples: {
    match: ["Claim LV-448-2093", "claim number is 0099-412-LX", "auth A2291-0", "Rx #: 0442-118-76", "case no. 25-CV-01884", "confirmation 8XK22Q", "receipt R-55210", "passport C01X00T47", "student id 8814402", "the code she wanted is PA-77201938", "Refund reference is RF20250503-77", "reclamo 77120", "presbyterian, id 4471120098 01", "PA needed. key BX7RT2QM", "CAQH 14418820", "I-94: 118204471A2", "employee id on it?\njun (2:06): yeah 448812\ndesk (2:07): email?", "refill #4471820 needs", "visit # E002204471", "Ticket #88204 opened by Adaeze", "letter for USCIS A#219-004-881", "ins card front: Group 77204 ID JQW 803 55 1290", "L: 2510-RX-00448", "ins thru univ: ID UHC9-2207-4418", "RX 6604 118 and 6604119", "lead_id: l:1207714409921883", "acc# L25-118-0442 coll", "Court 25-CR-01187", "File MV-30177, balance", "c-file C 28 441 907", "File number?\ncaller: c-file C 28 441 907", "MetDent ID 9004 17 882-01", "Ins: Zia Silver, ID ZS-8841-0027", "clm GA0719-22514", "Call CA9f2210ab77 · missed", "my claim got denied, 2025-0411-7789", "B/C ID R58-221-904.", "employee # 4471 called in", "Police rpt # 2025-114402"],
    noMatch: ["LV-448-2093", "in case of 3 or more", "Auth needed for 97153 x 120 units", "use code GLOW12", "Order reference 88213", "For reference, 99214 is at $131", "CPT code 97153", "case 12", "the case is 2 weeks old", "vendor ref 5591203", "utm_id=120210447", "file report2024.pdf", "see file 3 of 4", "Payer ID 60054", "Campaign ID 884-12017", "court 3", "claim code CO-45", "acc 0.952", "ship ref 5591203", "Please confirm the case\nAgent: 120", "log file 20250311-0442", "api key BX7RT2QM9", "ticket HD-2210 is the printer", "item A# 12", "Ticket #88204 is the printer", "visit #2 of 12", "Ref INC0044182", "\"GET /r/confirm\" 502 1184", "the key BEACH2", "press the key 12345", "pixel id G-12345", "CA9f2210ab77", "call us in CA, 3 of 4"],
  }, // biome-ignore format: one list is one line
  *detect(sample) {
    for (const { start, end, code } of codesCuedBy(sample, CUES, true))
      if (!NO_CASE.test(code) && !isNear(GOODS, sample.text, start, REACH))
        yield propose(start, end, 0.85, "context:case");
    for (const { start, end, code } of codesCuedBy(sample, CODE_IS, true))
      if (
        (OWN_FORM.test(code) && !isNear(GOODS, sample.text, start, REACH)) ||
        (KEY.test(code) && isNear(KEY_IS, sample.text, start, REACH))
      )
        yield propose(start, end, 0.7, "context:code");
    for (const { match, index } of matchesIn(sample.numeric, I94, { run: 9 }))
      yield propose(index, index + match[0].length, 0.8, "context:case");
    for (const { match, index } of matchesIn(sample.numeric, CALL_SID, { list: CUES.list }))
      yield propose(index, index + match[0].length, 0.8, "context:case");
    if (sample.text.includes("#"))
      for (const pattern of [ALIEN, SIGNED])
        for (const { match, index } of matchesIn(sample.numeric, pattern, { digits: 4 }))
          yield propose(index, index + match[0].length, 0.8, "context:case");
    for (const { start, end, code } of codesCuedBy(sample, FILE_IS))
      if (FILED.test(code) && !isOfNobody(sample.text, start))
        yield propose(start, end, 0.7, "context:case");
    for (const { start, end, code } of codesCuedBy(sample, ID_IS))
      if (
        (LONG.test(code) || (GROUPS.test(code) && isNear(NAMED_ID, sample.text, start, REACH))) &&
        !isNear(FIELD_ID, sample.text, start, REACH) &&
        !isOfNobody(sample.text, start)
      )
        yield propose(start, end, 0.7, "context:id");
  },
});

function isOfNobody(text: string, start: number): boolean {
  return isNear(GOODS, text, start, REACH) || isNear(OFFICE, text, start, REACH);
}
