import { defineDetector, NOTHING, type Proposal, propose } from "./detector.ts";
import { matches } from "./lib/matches.ts";
import { fold } from "./lib/words.ts";
import { MARK } from "./marks.ts";
import { isFirstName, isSurname, listed } from "./names/lists.ts";

const URL_IN =
  /(?:https?:\/\/|(?<![\w@.-])www\.)[^\s"'<>|\\^`{}]{3,2000}|(?<![\w@./-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}(?::\d{1,5})?\/[^\s"'<>|\\^`{}]{1,1000}/gi;
const WWW = /www\./i;
/** What every address has; one without a slash has the second of these. */
const GATE = /:\/\/|www\.|\.[a-z]{2,12}(?::\d{1,5})?\//i;
/** What a sentence puts behind an address. */
const TAIL = new Set(".,;:!?*_)");
/** Parameters whose value names, reaches or lets in one person. */
const PERSONAL =
  /[?&;#](?:[\w.-]{0,20}[_.-])?(?:f(?:irst)?_?name|l(?:ast)?_?name|fn|ln|name|full_?name|patient(?:_?(?:id|name|no))?|pt|caller(?:_?(?:id|number|name))?|contact(?:_?id)?|client|member(?:_?id)?|user(?:_?(?:id|name))?|uid|pid|e?mail|phone|ph|tel|mobile|cell|dob|birth\w*|ssn|mrn|chart|acct|account|policy|claim|case|rx|appt|appointment|booking|tok(?:en)?|access_?token|auth|sig(?:nature)?|session|otp|magic|invite|key|jwt|hash|ticket|zip|address|addr|sid|by|ref(?:erred)?_?by|em|cust(?:omer)?(?:_?id)?|subscriber|rec(?:ord)?_?id|u(?==(?!https?[:%]))|usr|person|guest|visitor|lead|rider|driver)=[^&#\s]/i;
/** A long value of letters and digits lets in whoever has it, under a name that tells of no advertiser. */
const TOKEN =
  /[?&;](?:[tckhedpxlr]|tkn?|data|payload|state|nonce|code|link|hash|uu?id|guid|secret|pass(?:code)?|pwd|login|access|confirm(?:ation)?|verif\w{1,8}|vt)=(?=[^&#\s]{0,40}\d)(?=[^&#\s]{0,40}[A-Za-z])[\w.~-]{16,400}(?![\w.~%/:-])/i;
/** A shorter one does where the path says that it lets in. */
const ENTRY =
  /\/(?:reset|verify|confirm|magic|invites?|activate|unsubscribe|pay|intake|sign|join|login|upload|results?|statements?|checkin|check-in)\b[^?#]{0,80}\?(?:[^#]{0,80}[&;])?(?:[tckhxrsi]|id|tkn|code|v)=(?=[\w.~-]{0,24}\d)[\w.~-]{6,}/i;
/** A short one does where a part of the path is somebody's, or a word of its own: `/b/baotran-v?k=2Lq`. */
const SHORT_KEY =
  /\/(?:[a-z]{3,24}[-_.][a-z]{1,24}|(?:u|users?|patients?|pt|members?|clients?)\/[a-z]{4,24})(?:[/?#][^?#]{0,80})?\?(?:[^#]{0,80}[&;])?(?:[tkhxc]|tok|key|code|tk)=(?!\d+[hms](?![\w-]))(?=[\w-]{0,12}\d)(?=[\w-]{0,12}[A-Za-z])[\w-]{3,15}(?![\w.~%/:-])/i;
/** A bare number says whose page it is where the path speaks of persons. */
const NUMBERED = /[?&;]id=\d{3,}/i;
/** In a path, words that somebody's own part follows, and words that one person's matter may follow. */
const PERSONS =
  /^(?:patients?|pts?|residents?|subscribers?|applicants?|candidates?|employees?|staff|providers?|members?|clients?|users?|u|profiles?|people|person|contacts?|leads?|payers?|guests?|riders?|drivers?|customers?)$/i;
const MATTERS =
  /^(?:accounts?|proxy|charts?|cases?|claims?|intake|i|invites?|uploads?|appointments?|appt|visits?|bookings?|records?|calls?|recordings?|e|reset|verify|magic|confirm|unsubscribe|refills?|statements?|invoices?|inv|bills?|pay|portal|files?|photos?|results?|labs?|reports?|messages?|threads?|chats?|meet|room|video|cards?|pre|prep|join|j|m|v|w|t|s|r|d|p|refer|referrals?|admin|edit)$/i;
/** Numbers, and words that a machine put together. */
const OWN =
  /\d{3}|[a-z]-[a-z]+-\d|[A-Za-z][._][A-Za-z]|[a-z][A-Z]|\d[A-Za-z]{2}|[A-Za-z]{2}\d|\d[A-Za-z]\d|[A-Za-z]\d[A-Za-z]/;
const SLUG = /^[\p{L}]{2,20}(?:[._-][\p{L}]{1,20}){1,3}$/u;
/** Pages about all of them: `/patients/new-patient-forms`. */
const PAGES =
  /\b(?:new|forms?|info|information|portal|login|log-?in|sign-?(?:in|up)|resources?|regist\w*|faqs?|pay|your|our|first|what|how|rights|privacy|terms|education|stories|reviews?|testimonials?|financing|insurance|html?|php|aspx?|hooks?|us|search|list|all|index|about)\b/i;
const UUID = /\/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![0-9a-f])/i;
/** A long segment of both letters and digits lets in whoever has it. */
const KEY =
  /\/(?=[^/?#]{0,60}\d)(?=[^/?#]{0,60}[A-Za-z])(?=[^/?#]{0,60}(?:[a-z][A-Z0-9]|\d[A-Za-z]))[A-Za-z0-9_]{12,}(?=[/?#]|$)/;
/** A shorter one whose letters are of both cases with digits among them: `9fK2-xQ71z`. */
const RANDOM =
  /\/(?=[\w-]{0,40}[A-Za-z]\d)(?=[\w-]{0,40}\d[A-Za-z])(?=[\w-]{0,40}(?:[a-z\d][A-Z]|[A-Z]\d?[a-z]\d))(?=[\w-]{0,40}[a-z])[\w-]{7,40}(?=[/?#]|$)/;
/** Films and places that anybody may see. */
const SHARED =
  /^(?:https?:\/\/)?(?:www\.)?(?:youtu\.be|youtube\.com|vimeo\.com|g\.page|g\.co|goo\.gl|maps\.app\.goo\.gl|forms\.gle)\//i;
const HOME = /\/[~@][\w.-]{2,}/;
const SOCIAL =
  /^(?:https?:\/\/)?(?:www\.|m\.)?(?:facebook\.com|fb\.com|instagram\.com|twitter\.com|x\.com|tiktok\.com|linkedin\.com\/in|venmo\.com|cash\.app|snapchat\.com\/add|t\.me|threads\.net|youtube\.com\/(?:@|user\/))\/?[@$]?(?!(?:events?|groups?|share|sharer|watch|login|help|pages|hashtag|company|reel|p)\b)[\w.-]{3,}/i;
/** Pages for everybody, whatever their number. */
const GENERAL =
  /^[^?#]*\/(?:blog|news|articles?|posts?|locations?|services?|products?|category|tag|wiki|docs|help|support)\//i;

/** Addresses whose path or query identifies somebody or lets somebody in; general pages are not found. */
export const url = defineDetector({
  id: "url",
  type: "URL",
  reads: "words",
  needs: { marks: MARK.slash | MARK.dot },
  source: "RFC 3986; 45 CFR 164.514(b)(2)(i)(N)",
  examples: {
    match: ["https://portal.example/patients/40088/forms", "https://www.example.org/thank-you?fn=Orville&ph=5075550139", "https://forms.example/i/amari-hosseini?tok=9fQ2x", "facebook.com/casey.example.5", "7https://portal.example/patients/40088/forms", "https://cal.example/e/CaseyB-0610", "https://x.example/reset/9fQ2xLm40PqTz", "photos.example/u/casey.r/album/scalp", "https://appt.example/c/9fK2-xQ71z", "https://forms.example/resume/start?u=meiling", "https://derm.example/p/88120/results?sid=77ab3f", "derm.example/refer?by=raul-tamayo-3", "https://pay.example/admin/payers/kosei-tutu/edit?id=20441", "http://portal.example/confirm?t=eyJ1IjoiODgxMiJ9.q9", "https://x.example/upload/kulkarni-s/41882", "https://x.example/room/marisol-h", "https://forms.example.com/i/7f2a-bea?k=Qx81Lm", "https://portal.example/reset?t=9f31ab77c0de", "https://ehr.example/pt/ludivine-achard/visits", "https://calendly.example/ida-hanneken/intake", "pay.example/inv/ida.vance-0412", "https://slot.example/b/baotran-v?k=2Lq", "https://files.example/in/7731/raghunathan_v/insurance-front.jpg", "https://visit.example/w/ingeborg-thal?k=88Zt0", "https://bk.example/c/ximo-ferrandis/9917?t=uX02", "https://recall.example/u/ofairweather?t=71c2e"],
    noMatch: ["https://www.example.org/schedule/mohs-surgery", "faithbeauty.example/book", "https://example.org/blog/2024/05/ten-tips", "https://example.org/?utm_source=google&utm_campaign=skin", "https://www.example.org", "and/or", "8.5/10", "https://example.org/NewSmile24", "https://example.org/iPhone13-repair", "https://example.org/covid-19-b12", "https://youtu.be/dQw4w9WgXcQ", "https://example.org/share?u=https://example.org", "https://grafana.status.example/d/hooks", "https://example.org/patients/new-patient-forms", "https://status.vendor.example/?id=maint-1109", "https://example.org/results/before-after", "https://example.org/?x=1&utm_content=Brand2025SpringSale01", "https://example.org/hepatitis-b/facts", "https://example.org/vitamin-c", "https://example.org/new-patients?t=30s", "https://example.org/book?msclkid=8f3a2b1c9d4e5f60718293a4b5c6d7e8"],
  }, // biome-ignore format: one list is one line
  detect({ text, marks }) {
    return ((marks & MARK.slash) !== 0 ? GATE : WWW).test(text) ? addressesIn(text) : NOTHING;
  },
});

function* addressesIn(text: string): Generator<Proposal> {
  for (const { 0: match, index } of matches(text, URL_IN)) {
    const address = withoutTail(match);
    const why = reasonFor(address);
    if (why !== null) yield propose(index, index + address.length, 0.85, why);
  }
}

function withoutTail(address: string): string {
  let end = address.length;
  while (TAIL.has(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}

function reasonFor(address: string): string | null {
  if (PERSONAL.test(address)) return "query:person";
  if (TOKEN.test(address) || ENTRY.test(address) || SHORT_KEY.test(address)) return "query:person";
  if (SOCIAL.test(address)) return "path:profile";
  if (GENERAL.test(address)) return null;
  const path = address.replace(/^https?:\/\//i, "").replace(/[?#].*$/, "");
  if (isOfPerson(path, NUMBERED.test(address)) || HOME.test(path) || isNamed(path))
    return "path:person";
  if (UUID.test(path) || KEY.test(path)) return "path:key";
  return RANDOM.test(path) && !SHARED.test(address) ? "path:key" : null;
}

/** Does a part of a path that is somebody's own follow a word for persons or for what is one's? */
function isOfPerson(path: string, isNumbered: boolean): boolean {
  let [ofPerson, ofMatter] = [false, false];
  for (const part of path.split("/").slice(1, MAX_PARTS)) {
    if ((ofPerson || ofMatter) && OWN.test(part)) return true;
    if (SLUG.test(part) && !PAGES.test(part.replaceAll(/[._]/g, "-"))) {
      if (ofPerson || (ofMatter && part.split(/[._-]/).some(isOnesName))) return true;
    }
    ofPerson ||= PERSONS.test(part);
    ofMatter ||= MATTERS.test(part);
  }
  return ofPerson && isNumbered;
}

/** `calendly.example/ida-vance/intake`: a given name and a surname, wherever they stand. */
function isNamed(path: string): boolean {
  return path
    .split("/")
    .slice(1, MAX_PARTS)
    .some((part) => {
      if (!SLUG.test(part) || PAGES.test(part.replaceAll(/[._]/g, "-"))) return false;
      const words = part.split(/[._-]/).map(fold);
      return (
        words.some((word, i) => isFirstName(word) && isLastName(words[i + 1] ?? "", word)) ||
        isInitialled(words)
      );
    });
}

/** `camden-r`, `raghunathan_v`: a name and an initial. */
function isInitialled([name = "", initial = "", ...more]: readonly string[]): boolean {
  return (
    more.length === 0 &&
    initial.length === 1 &&
    name.length > 3 &&
    !SPECIALITY.test(name) &&
    (isFirstName(name) || isSurname(name) || listed(name) === "rare") &&
    listed(name) !== "word"
  );
}

/** A surname, or behind a name that is hardly anything else a word of no list that is no speciality's. */
function isLastName(word: string, given: string): boolean {
  const kind = listed(word);
  return (
    kind === "last" || (kind === "rare" && listed(given) === "first" && !SPECIALITY.test(word))
  );
}

const SPECIALITY =
  /(?:itis|ins?|ics?|ists?|ology|opathy|plasty|therapy|care|med|fill(?:er)?s|lift)$/;
const MAX_PARTS = 16;

function isOnesName(word: string): boolean {
  const folded = fold(word);
  return listed(folded) !== "word" && (isFirstName(folded) || isSurname(folded));
}
