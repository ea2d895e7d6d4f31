import { expect, test } from "vitest";
import { ENCODINGS } from "../support/encodings.ts";
import { judgedFor } from "../support/judging.ts";

// What a payload says of its person, in the spellings in which it comes again in another field that may leave: none does.

interface Person {
  readonly first: string;
  readonly last: string;
  /** Ten digits. */
  readonly phone: string;
  readonly mailbox: string;
  readonly street: string;
  readonly city: string;
  readonly zip: string;
  /** `YYYY-MM-DD` */
  readonly born: string;
  readonly ssn: string;
  readonly mrn: string;
  readonly plan: string;
}

const PEOPLE: readonly Person[] = [
  { first: "Marisol", last: "Hanneken", phone: "4105550143", mailbox: "mhanneken87", street: "1847 Tamarack Hollow Ln", city: "Ellicott City", zip: "21042", born: "1987-03-14", ssn: "987654321", mrn: "LK-2044171", plan: "YRP123456789" },
  { first: "Oluwaseun", last: "Adeyemi", phone: "2065550117", mailbox: "seun.adeyemi", street: "22 Quarry Rd", city: "Truckee", zip: "96161", born: "1961-11-05", ssn: "900701234", mrn: "00482917", plan: "W193884420" },
  { first: "Thuy", last: "Pham-Ngoc", phone: "7135550166", mailbox: "thuy_pn", street: "905 Maple Ave", city: "Naperville", zip: "60540", born: "2004-07-30", ssn: "912887654", mrn: "M7710442", plan: "884100271" },
  { first: "Siobhan", last: "O'Shaughnessy", phone: "5125550190", mailbox: "sio.osh", street: "4410 Brookside Ct", city: "Boise", zip: "83702", born: "1949-01-09", ssn: "955781122", mrn: "5518820", plan: "XKC44170092" },
  { first: "Xiu", last: "Oh", phone: "3125550155", mailbox: "xiuoh62", street: "77 Elm St", city: "Cedar Rapids", zip: "52402", born: "1972-12-21", ssn: "933705566", mrn: "LK-9900113", plan: "901442817" },
]; // biome-ignore format: one person is one line

const DIGITS = "zero one two three four five six seven eight nine".split(" ");
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const PARTS: Readonly<Record<string, (person: Person) => string>> = {
  "first and last name": ({ first, last }) => `${first} ${last}`,
  phone: ({ phone }) => phone,
  mailbox: ({ mailbox }) => `${mailbox}@example.com`,
  ssn: ({ ssn }) => ssn,
  birth: ({ born }) => born,
};
/** Those that suit every value. */
const WHOLE = ENCODINGS.filter(({ parts }) => parts === undefined);

const SPELLINGS: Readonly<Record<string, (person: Person) => string>> = {
  "last, first": ({ first, last }) => `${last.toUpperCase()}, ${first.toUpperCase()}`,
  "last first, in small letters": ({ first, last }) => `${last} ${first}`.toLowerCase(),
  "the first name alone": ({ first }) => `${first.toLowerCase()} called`,
  "the last name behind a title": ({ last }) => `Mr ${last} called`,
  initial: ({ first, last }) => `${first.charAt(0)}. ${last}`,
  possessive: ({ first }) => `${first}'s appointment moved`,
  "with an underscore": ({ first, last }) => `${first}_${last}`.toLowerCase(),
  markup: ({ first, last }) => `<b>${first}</b>&nbsp;<i>${last}</i>`,
  "in a link": ({ first, last }) => `https://x.example/u/${first}-${last}?a=1`,
  "in JSON": ({ first, last }) => JSON.stringify({ who: `${first} ${last}` }),
  "a number in brackets": ({ phone }) => phone.replace(/(...)(...)(....)/, "($1) $2-$3"),
  "a number with its country": ({ phone }) => `tel:+1${phone}`,
  "a number without its area": ({ phone }) => phone.slice(3),
  "a number in a code": ({ phone }) => `lead-${phone}-web`,
  "a number digit by digit": ({ phone }) => [...phone].join(" "),
  "a number in words": ({ phone }) => [...phone].map((digit) => DIGITS[Number(digit)]).join(" "),
  "last four": ({ phone }) => `number ending in ${phone.slice(-4)}`,
  "a mailbox without its domain": ({ mailbox }) => `user ${mailbox}`,
  "a mailbox with its sign in brackets": ({ mailbox }) => `${mailbox} [at] example.com`,
  street: ({ street }) => street.toUpperCase(),
  "a street with its kind at length": ({ street }) =>
    street.replace(/Ln$/, "Lane").replace(/Rd$/, "Road").replace(/Ave$/, "Avenue"),
  town: ({ city }) => `near ${city.toLowerCase()} i think`,
  zip: ({ zip }) => zip,
  "a day of birth as in the United States": ({ born }) => {
    const [year, month, day] = born.split("-").map(Number);
    return `${month}/${day}/${year}`;
  },
  "a day of birth with its month": ({ born }) => {
    const [year = 0, month = 1, day = 1] = born.split("-").map(Number);
    return `${MONTHS[month - 1]} ${day}, ${year}`;
  },
  "a social security number in groups": ({ ssn }) => ssn.replace(/(...)(..)(....)/, "$1 $2 $3"),
  "its last four": ({ ssn }) => `last four ${ssn.slice(-4)}`,
  "a record number without its letters": ({ mrn }) => `see ${mrn.replace(/\D/g, "")} please`,
  "a plan number in groups": ({ plan }) => `${plan.slice(0, 4)}-${plan.slice(4)}`,
  "a plan number in small letters": ({ plan }) => plan.toLowerCase(),
  ...Object.fromEntries(
    Object.entries(PARTS).flatMap(([part, write]) =>
      WHOLE.map(({ name, encode }) => [
        `${part} in ${name}`,
        (person: Person) => encode(write(person)),
      ]),
    ),
  ),
};

test.each(PEOPLE)("no spelling of $first's values leaves", async (person) => {
  const written = Object.entries(SPELLINGS).map(([name, write]) => [name, write(person)] as const);
  const answer = (label: string, value: string) => ({ label, value });
  const record = {
    id: 4_381_204_417,
    name: `${person.first} ${person.last}`,
    caller_number: `+1${person.phone}`,
    email: `${person.mailbox}@example.com`,
    street: person.street,
    city: person.city,
    postal_code: person.zip,
    form: {
      custom: [
        answer("Date of birth", person.born),
        answer("SSN", person.ssn),
        answer("MRN", person.mrn),
        answer("Member ID", person.plan),
      ],
    },
    custom_fields: Object.fromEntries(written.map(([, text], i) => [`field_${i}`, text])),
  };
  const { text: body } = await judgedFor("json", 'allow: ["custom_fields.*"]', record);
  const { custom_fields: sent = {} } = JSON.parse(body) as {
    custom_fields?: Record<string, string>;
  };
  expect(Object.keys(sent)).toHaveLength(written.length);
  const left = written.filter(([, text], i) => sent[`field_${i}`] === text);
  expect(left.map(([name, text]) => `${name}: ${text}`)).toEqual([]);
});
