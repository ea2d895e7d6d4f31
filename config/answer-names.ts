import { remembered } from "../detectors/lib/remembered.ts";
import type { FieldFacts, FindingType } from "../detectors/types.ts";

/** What the name of a form answer, custom field or foreign key says about its value. */
export interface Answer {
  readonly type: FindingType;
  readonly of: FieldFacts["of"];
}

interface Row {
  readonly type: FindingType;
  /** Decides whatever words stand around it. Elsewhere all other words must be fillers. */
  readonly strong?: true;
  /** Of neither party for sure. */
  readonly either?: true;
  readonly names: string;
}

// Written as words; `firstName`, `first_name`, `FIRSTNAME` and `First name:` are all "first name".
// biome-ignore format: a table reads better in rows
const ROWS: readonly Row[] = [
  { type: "SSN", strong: true, names: "ssn, ssn4, social security, social security number, ss number, itin" },
  { type: "DATE", strong: true, names: "date of birth, dob, birth date, birthday, birthdate, born on, fecha de nacimiento, fecha nacimiento, f nacimiento, fec nac, fecha nac, f nac, fnac, nacimiento, bdate, birth dt, date of death, date of service, admission date, discharge date" },
  { type: "DATE", names: "birth year, year of birth, appointment date, visit date, appointment time, date of visit, date of injury, injury date, appt date" },
  { type: "MRN", strong: true, names: "mrn, medical record, medical record number, chart number, chart no, patient id, patient number, patient ref, patient reference, mr number, mr no, mrno, hrn, patient mrn, medical record no, patnum, pat num, pat id, pat no, patid, expediente, numero de expediente, historia clinica" },
  { type: "MRN", names: "chart, chart id, emr id, ehr id, record number, chart num, pt id, pt no, pt number, patient no, patient file, file no, file number, emr no, hospital number, numero de record, num record" },
  { type: "PLAN_ID", strong: true, names: "member id, membership policy id, subscriber id, policy number, medicare number, medicaid number, medicare id, medicaid id, mbi, hicn, beneficiary id, insurance id, poliza, numero de poliza, numero de afiliado" },
  { type: "PLAN_ID", names: "member number, membership number, membership id, policy id, policy no, group number, group id, group no, subscriber number, insurance number, health plan id, plan id, medi cal id, ahcccs id, tricare id, vsp id, eyemed id, bcbs id, aetna id, cigna id, humana id, uhc id, kaiser id, rx bin, rx group, rx pcn, member no, mem id, sub id, subscriber no, insurance no, ins id, ins no, policy num, policy, group num, grp no, cin, hic, card id" },
  { type: "ACCOUNT", names: "account number, account no, acct, acct number, acct no, patient account, bank account, routing number, iban, statement number, guarantor number, acct num, statement no, stmt no, guarantor no, guar no, guarantor acct, guarantor account, numero de cuenta" },
  { type: "LICENSE", strong: true, names: "drivers license, driver license, drivers licence, driving licence, npi, npi number, dea, dea number" },
  { type: "LICENSE", names: "dl, dl number, cdl, cdl number, driver lic, lic, license number, licence number, license no, lic no, lic num, dl no, dln, license num, driver lic no, licencia, licencia de conducir, license id, license, licence" },
  { type: "VEHICLE", names: "vin, vehicle identification number, license plate, licence plate, plate, plate number, plate no, lic plate, tag number, tag no, car plate, placa, placas, tablilla" },
  { type: "DEVICE", names: "imei, meid, serial, serial number, serial no, device serial, device id, implant serial, udid, sn, ser no, serial num, device sn, pump sn, numero de serie" },
  { type: "CARD", names: "card number, card no, credit card, debit card, credit card number, cc number, ccnum, cvv, cvc, card expiry, card expiration, card exp, card num, card last4, card last four, cc, cc num, cc exp, cc expiration, cvv2, cvc2" },
  { type: "EMAIL", names: "email, e mail, email address, emailaddress, correo, correo electronico" },
  { type: "PHONE", names: "phone, phone number, telephone, telephone number, tel, mobile, mobile phone, cell, cell phone, cellphone, fax, fax number, home phone, work phone, callback number, call back number, best number, best contact number, caller number, caller id, callerid, telefono, movil, whatsapp, sms number, ph, tele, cb, callback, call back, cb number, cell no, phone no, tel no, mob, celular, cel, movil, telefono celular" },
  { type: "PHONE", either: true, names: "from number, to number" },
  { type: "NAME", names: "name, first name, last name, full name, middle name, maiden name, given name, family name, surname, nickname, fname, lname, guardian, guardian name, parent name, policy holder, policy holder name, policyholder, subscriber name, insured name, caller name, nombre, apellido" },
  { type: "ADDRESS", names: "address, addr, addy, home, pick up, pickup, drop off, new address, street, street address, address line, mailing address, apartment, apt, po box, latitude, longitude, direccion" },
  { type: "CITY", names: "city, town, ciudad, hometown, municipio, localidad, poblacion, pueblo, city town, town city, city state, city st, city state zip, city st zip" },
  { type: "ZIP", names: "zip, zip code, zipcode, postal, postal code, postcode, codigo postal" },
  { type: "IP", names: "ip, ip address, ipaddress, visitor ip, client ip, remote ip, user ip" },
  { type: "OTHER_ID", names: "gclid, fbclid, msclkid, ttclid, wbraid, gbraid, gclsrc id, fbc, fbp, gaid, ga client id, client id, clickid, click id, google click id, visitor id, visitor sid, session id, username, user name, user, login, user id, login id, screen name, confirmation number, confirmation code, confirmation id, claim number, claim id, case number, case id, case no, passport, passport number, authorization number, prescription number, rx number, rx no, claim no, auth number, auth no, authorization no, referral no, referral number, passport no, accession, accession number, accession no, encounter id, encounter number, visit number, csn, confirmation no, student id, instagram, facebook profile, twitter, handle" },
  { type: "BIOMETRIC", names: "recording, recording url, call recording url, audio url, voicemail url" },
  { type: "PHOTO", names: "photo, photo url, picture, selfie, avatar, avatar url, profile picture, headshot" },
];

/** What headers of columns write short. */
const SHORT: ReadonlyMap<string, string> = new Map(
  (
    "hm:home wk:work wrk:work ph:phone phn:phone fon:phone cel:cell mob:mobile bday:birthday bdate:birthdate nbr:number num:number nr:number nmbr:number appt:appointment " +
    "addr:address addrs:address lic:license acct:account mbr:member subscr:subscriber pol:policy ins:insurance auth:authorization conf:confirmation rec:record pt:patient pat:patient emer:emergency emerg:emergency alt:alternate dir:direccion"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Words that change nothing about what an answer is. */
// biome-ignore format: words read better in rows
const FILLERS = new Set((
  "a an the your my our their his her what is s are please enter provide in of for to at or and with we can " +
  "patient patients pt person personal caller customer client contact lead member applicant child childs dependent " +
  "parent guardian mother father spouse partner wife husband relative sponsor emergency " +
  "primary secondary preferred alternate alternative other another new current legal best main additional " +
  "home work mobile cell cellular day daytime evening reach you us from billing shipping mailing residential physical " +
  "optional required number numbers no num value text field custom ctm hs hubspot properties first last middle full " +
  "line lines 1 2 3 4 four digits address code year month mm dd yyyy mmddyyyy xxx xxxx e g plus"
).split(" "));

/** Words that make a name a statement about a value, and not the value. */
const STATEMENTS = new Set(
  "verified provided confirmed consent match valid validated status format type count requested known has state opt optin optout preference".split(
    " ",
  ),
);

const LONGEST_NAME = 8;
const LONGEST_HEAD = 5;

interface Head {
  readonly answer: Answer;
  readonly strong: boolean;
}

const HEADS: ReadonlyMap<string, Head> = new Map(
  ROWS.flatMap(({ type, strong = false, either = false, names }) =>
    names.split(", ").map((name) => {
      const answer: Answer = { type, of: either ? null : "person" };
      return [name.replaceAll(" ", ""), { answer, strong }] as const;
    }),
  ),
);

/**
 * What an answer holds, told from its name (a key, or the question beside it), or null. A name decides only where its
 * remaining words say nothing else: "Your email address" is an email, "email consent" and "form name" are not. What
 * is not told from the name is still scanned.
 */
export const answerNamed = remembered((name): Answer | null => {
  const words = wordsOf(name);
  if (words.length === 0 || words.length > LONGEST_NAME) return null;
  const answer = answerIn(words);
  if (answer !== null || !words.some((word) => SHORT.has(word))) return answer;
  return answerIn(words.map((word) => SHORT.get(word) ?? word));
});

function answerIn(words: readonly string[]): Answer | null {
  for (let length = Math.min(LONGEST_HEAD, words.length); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const head = HEADS.get(words.slice(from, from + length).join(""));
      if (head !== undefined && isDecided(head, words.toSpliced(from, length))) return head.answer;
    }
  return null;
}

function isDecided({ strong }: Head, others: readonly string[]): boolean {
  if (strong) return !others.some((word) => STATEMENTS.has(word));
  return others.every((word) => FILLERS.has(word));
}

const PLAIN = /^[a-z0-9_ ]*$/;

/** Lower-case words: parted by what is no letter or digit, where `camelCase` begins a new one, and before a number. */
function wordsOf(name: string): string[] {
  const words = PLAIN.test(name) ? name : unfolded(name.slice(0, 200));
  return words
    .replaceAll(/([a-z])(?=\d)/g, "$1 ")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

function unfolded(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f'’]/g, "")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase();
}
