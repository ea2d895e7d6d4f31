import { DETECTORS } from "../detectors/index.ts";

/** Texts to measure with: all are made of the same few words by a fixed rule, so that runs compare. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

const SENTENCES = [
  "Thank you for calling the clinic, how can I help you today?",
  "Yes, I would like to move my appointment to some time next week if that is possible.",
  "Sure, let me have a look at the schedule. Do you prefer the morning or the afternoon?",
  "The afternoon would be better, since I work until one on most days.",
  "We have an opening on Tuesday at two, and another one on Thursday at four.",
  "Thursday works. Is parking in the back still free for patients?",
  "It is, and you can use the side entrance when the front is crowded.",
  "Okay. My daughter has a question about the invoice that came in the mail.",
  "The amount was $84.50, and she thinks that half of it was paid already.",
  "I see a payment of $40 here, so what is left is $44.50.",
  "That is what she said. Can she pay it when we come in?",
  "Of course. Is there anything else that I can do for you?",
  "No, that was all. Thank you so much, you were very helpful.",
];
const TELLING = [
  "My name is Marisol Hanneken and my number is 410-555-0143.",
  "It is for Everett Lindgren, date of birth March 14, 1987.",
  "I live at 1847 Tamarack Hollow Lane in Ellicott City, MD 21042.",
  "You can write to marisol.hanneken@mail.example if that is easier.",
  "The member ID is XKC44170092, and the MRN is 00482917.",
];

/** A transcript: every twelfth line tells something of a person. */
export function transcript(length: number): string {
  return filled(length, (i) => {
    const minute = String(Math.floor(i / 10) % 60).padStart(2, "0");
    const words = i % 12 === 7 ? TELLING[((i / 12) % 5) | 0] : SENTENCES[i % SENTENCES.length];
    return `[${minute}:${i % 6}0] ${i % 2 === 0 ? "Agent" : "Caller"}: ${words}\n`;
  });
}

/** Lines of JSON as webhooks carry them. */
export function payload(length: number): string {
  return filled(length, (i) =>
    JSON.stringify({
      id: 180_000 + i,
      source: "Google Ads",
      direction: "inbound",
      duration: (i * 37) % 900,
      called_at: `2026-09-${String(1 + (i % 28)).padStart(2, "0")} 10:${10 + (i % 50)}:00`,
      caller_number: `+1410555${String(i % 10_000).padStart(4, "0")}`,
      location: `https://clinic.example/book?utm_source=google&utm_campaign=c${i % 9}`,
      notes: SENTENCES[i % SENTENCES.length],
    }).concat("\n"),
  );
}

function filled(length: number, part: (i: number) => string): string {
  const parts: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    const next = part(i);
    parts.push(next);
    size += next.length;
  }
  return parts.join("").slice(0, length);
}

/** Repeated on end, without and with a blank or a line break behind each. */
const UNITS: Readonly<Record<string, string>> = {
  digits: "4", "digits and blanks": "4 ", "digits and hyphens": "4-", "digits and dots": "4.", "digits and slashes": "4/4/", "digits and commas": "4,",
  "digits and underscores": "4_", "three digits": "410-", "four digits": "4111 ", "two digits": "20 ", "1/1": "1/1 ", "1-1": "1-1 ", "1.01": "1.01 ",
  "five digits": "21042 ", "eight digits": "19870314 ", "ten digits": "4105550143 ", "fifteen digits": "490154203237519 ", "sixteen digits": "4111111111111112 ",
  "brackets and digits": "(4)", "plus and digits": "+1", "times": "12:30 ", colons: ":", "hex and colons": "ab:", "digits and colons": "1:", "hex groups": "0:1:2:3:4:5:6:7:8:9:",
  letters: "x", capitals: "X", "a.": "a.", "a-": "a-", "a@": "a@", "@": "@", "a_": "a_", "a'": "a'", "a/": "a/", "/": "/", "?a=": "?a=", "&a=b": "&a=b",
  "a b": "a b ", "A b": "A b ", "Capital each": "Qovre ", "capital and small": "Qovre zub ", "surnames": "Smith ", "first names": "Maria ", "Smith,": "Smith, ", "SMITH,": "SMITH,",
  "initials": "A. ", "labels": "[NAME] maria lopez ", "spelled": "A-", "Q:": "Qovre: ", "line Q:": "Qovre:\n", "q: q": "qovre: q ", "a:": "a:", "a=": "a=", "a: ": "a: ", "label = value": "name = ", "quoted": "\"a\":", 
  quotes: '"', "quotes and commas": '",', "open quote": '"a, ', apostrophes: "'", brackets: "[", parentheses: "(", "closing": ")", braces: "{", "( (": "(a ", "[a": "[a",
  "<": "<", "<a": "<a", "<a ": "<a a ", "tags": "<b></b>", "<br>": "a<br>", "</": "</", "<!": "<!--", "%": "%", "%4": "%4", "%41": "%41", "%2541": "%2541", "%25": "%25", "%E4": "%E4", "\\": "\\", "\\u": "\\u", "\\u0041": "\\u0041", '\\"': '\\"',
  "&": "&", "&#": "&#", "&#4": "&#4", "&#65;": "&#65;", "&amp;": "&amp;", "&amp;amp;": "&amp;amp;", "&abcdef": "&abcdef", ";": ";",
  "base64": "QUJDREVG", "base64 lines": "QUJDREVG\n", "base64 words": "QUJDREVGR0hJSktM ", "base64 near": "QUJDREVG.", "small base64": "abcd", "mixed base64": "aBcD4",
  "full-width": "４", "Arabic": "٤", "Cyrillic": "а", "accents": "e\u0301", "soft hyphens": "4\u00ad", "zero width": "\u200b", "emoji": "\u{1f600}", "half pairs": "\ud800", "no-break": "4\u00a0", "Chinese": "李",
  "blanks": " ", "line breaks": "\n", "tabs": "\t", "CR LF": "\r\n", "blank lines": " \n", "=\\n": "=\n", "4\\n": "4\n", "a\\n": "a\n",
  "mrn": "mrn ", "mrn 1": "mrn 1 ", "mrn:": "mrn: ", "number is": "mrn number is ", "last four": "last four ", "last four 1": "last four 1 ", "visa": "visa ", "name?": "name? ", "name?\\n": "name?\n", "zip?": "zip? ", "age?": "age? ", "how old": "how old ? ",
  "one": "one ", "one two": "one, two, ", "four words": "one two three four five ", "in": "in ", "in A": "in Austin ", "lives in": "lives in ", "lives on": "lives on ", "from": "from the ", "MD": "MD ", "A, MD": "A, MD ", "Q MD": "Qovre, MD ", 
  "12 Q": "12 Qovre ", "12 q": "12 qovre ", "1 N A": "1 N Abc ", "box": "box 1 ", "apt": "apt 1 ", "calle": "calle a ", "n 1": "N1 ", "rd": "rd ", "Q Rd": "Qovre Rd ", "estates": "Estates ", "mar": "mar ", "mar 1": "mar 1 ", "1 mar": "1 mar", "the 1": "the 1st ", "1st": "1st ", "died on": "died ", "died in may": "died in ",
  "my name is": "my name is ", "i'm": "i'm ", "hi its": "hi its ", "tell": "tell ", "user": "user ", "user:": "user: ", "user is is": "username is is ", "fb": "fb ", "@handle": "@handle ", "insta @": "insta @hand ", "http": "http://", "www.": "www.", "a.b/": "a.b/", "https://a": "https://a.b/c ", "https://...": "https://.", "url dots": `https://a.b/${".".repeat(1_900)}x `, "url brackets": `https://a.b/${"()".repeat(950)}x `, "url closing": `https://a.b/${")".repeat(1_900)}x `, "url keys": `https://a.b/${"/u/".repeat(600)} `, "url query": `https://a.b/?${"&a_".repeat(600)} `, "url long": `https://a.b/${"a".repeat(1_900)} `, "url deep": `https://a.b/${"a-".repeat(900)} `,
  "s3": "https://s3.amazonaws.com/a ", "api": "/api/v1/accounts/", "gclid": "?gclid=", "Cj0KCQ": "Cj0KCQ", "GA1.": "GA1.1.", "plates": "AB1 ", "plate": "plate AB ", "honda": "honda ", "vin": "1HGCM82633A004353 ", "17 letters": "ABCDEFGH1JKLMNPRS", "dea": "AB1234567 ", "npi": "1234567890 ", "mbi": "1EG4-TE5-MKB3 ", "mac": "00:1B:44:11:3A:", "mac-": "00-", "ipv4": "1.1.1.", "ipv4 ok": "203.0.113.7 ", "ipv6": "2001:db8::1 ", "x": "x", "****": "****", "•": "•", "(dot)": "(dot)", "( dot": "( dot", " AT ": " AT ", " DOT ": "a DOT ", "[NAME]": "[NAME]", "NAME_": "NAME_", "the table": "a,b\n", "(21)": "(21)", "sn": "sn A", "ssn": "ssn ", "ssn 1": "ssn 1", "xxx-xx": "xxx-xx-", "90": "90 ", "90,": "mom, 90, ", "she is 9": "she is 91 ", "ninety": "ninety ", "born": "born ", "1931": "1931 ", "born 1931": "born 1931 ",
  "said digits": "four oh seven ", "said in turns": "Agent: four oh seven okay\nCaller: five five five\n", "said in one turn": "four oh seven, five five ", "echoes": "four oh seven. four oh seven. ", "corrections": "four oh no wait five ",
  "numbers and turns": "A: 407\nB: 555\n", "hesitation": "four uh ", "tens": "sixty two ", "hundreds": "four hundred and ", "double": "double ", "spelled as in": "s as in sam ", "said letters": "k o w ", "said code": "alpha bravo ", "dashes said": "four dash ", "last four of": "the last four of her social is ",
  "mailbox said": "jane at mail dot org ", "at at": "at ", "dot dot": "dot ", "at gmail": "at gmail ", "mailbox in turns": "A: jane at\nB: okay\nA: mail dot org\n", "a a": "a ", "I I": "I ", "A: a": "A: a\n", "10:00 A": "[10:00] A: four\n",
  "unknown words": "qovre zub tisk ", "unknown names": "Qovre Zubtisk ", "my name": "my name is qovre zub ", "long words": `${"qovre".repeat(40)} `, "names and commas": "Qovre, ", "names on end": "QovreZub", "accented names": "Zoë ", "one letter": "Q. Q ", "hyphens": "Qo-Vre-", "apostrophes in words": "o'q'",
  "years said": "nineteen eighty ", "months said": "in july ", "days said": "the fifth ", "march may": "march may ", "street said": "forty two oak street ", "town said": "i live in ", "codes told": "1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1 x is my account number ", "o for zero": "o1 1 ", "initials told": "Pt AB at ", "user name said": "user name is a b c ", "learned": "Maria Lopez four one oh five on pine ", "town there": "in Springfield ",
}; // biome-ignore format: a table reads better in rows

/** The worst that was thought of, each of `length` characters. */
export function* worstTexts(length: number): Generator<NamedText> {
  const repeated = (unit: string) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  for (const [name, unit] of Object.entries(UNITS)) yield { name, text: repeated(unit) };
  yield { name: "one column", text: `name,phone\n${repeated("a,4\n")}`.slice(0, length) };
  yield {
    name: "goods",
    text: `sku,name,phone\n${repeated("4105550143,A,4105550143\n")}`.slice(0, length),
  };
  yield { name: "days", text: `date,calls\n${repeated("2026-09-14,3\n")}`.slice(0, length) };
  yield {
    name: "persons",
    text: `id,name,phone,dob\n${repeated("88213,Maria Smith,4105550143,1987-03-14\n")}`.slice(
      0,
      length,
    ),
  };
  yield {
    name: "very many columns",
    text: `${repeated("ab,").slice(0, 3_900)}\n${repeated("4,")}`.slice(0, length),
  };
  yield { name: "one very long row", text: repeated("cell,") };
  yield {
    name: "a header, then garbage",
    text: `name,phone\n${repeated('"\u00ad%41&#')}`.slice(0, length),
  };
  yield { name: "an open cell", text: `name,phone\n"${repeated("a,b\n")}`.slice(0, length) };
  yield { name: "every encoding now and then", text: repeated(sprinkled()) };
  yield { name: "JSON in JSON in JSON", text: nested(length) };
  for (const { id, examples } of DETECTORS) {
    yield { name: `matches of ${id}`, text: repeated(`${examples.match.join(". ")}. `) };
    yield { name: `non-matches of ${id}`, text: repeated(`${examples.noMatch.join(". ")}. `) };
    yield {
      name: `near matches of ${id}`,
      text: repeated(`${examples.match.map(nearly).join(". ")}. `),
    };
    for (const [i, match] of examples.match.entries()) {
      yield { name: `match ${i} of ${id} on end`, text: repeated(match) };
      yield { name: `match ${i} of ${id} in words`, text: repeated(`${match} `) };
      yield { name: `match ${i} of ${id}, its end changed`, text: repeated(`${nearly(match)} `) };
    }
  }
}

/** The last character changed to one of the other kind. */
function nearly(text: string): string {
  return text.slice(0, -1) + (/\d$/.test(text) ? "q" : "7");
}

function sprinkled(): string {
  const word = "and then we talked about the weather for a while, ";
  return [
    "а",
    "%41",
    "&amp;#65;",
    "U29tZSBwbGFpbiB3b3Jkcw==",
    "<b>x</b>",
    "4=\n1",
    "a (at) b (dot) org",
    "one two three four",
    "\u00ad",
  ]
    .map((piece) => `${piece} ${word.repeat(7)}`)
    .join("");
}

function nested(length: number): string {
  let text = '{"a":"b"}';
  while (text.length < 20_000) text = JSON.stringify({ a: text, b: "410-555-0143" });
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
