import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { parseArgs } from "node:util";

// node scripts/make-export.ts --megabytes 100 [--seed 1] [-o FILE], or --rows 10: a call log export as CTM writes them, of any size.
// Every person is invented: names from the lists below, numbers with 555, addresses of mail and of the net that are
// reserved. The same seed gives the same bytes.

const HEADER =
  "Date,Time,Direction,CallId,Name,Customer #,Email,Street,City,State,Postal Code,Country,Tracking #,Tracking Source,Tracking Label,Receiving #,Status,Duration,Talk Time,Ring Time,Agent,Tags,Notes,Transcript,Summary,Score,Conversion,Sale Value,First URL,Last URL,Referrer,Visitor IP,Google Click ID,source,medium,campaign,keyword,Latitude,Longitude";

// biome-ignore format: lists read better in rows
const GIVEN = ["Marisol", "Desmond", "Annelise", "Bartholomew", "Xiu Ying", "Siobhan", "Thandiwe", "Everett", "Guadalupe", "Chinedu", "Willemijn", "Odalys", "José Ángel", "Rosalind", "Ignatius", "Perpetua"];
// biome-ignore format: lists read better in rows
const FAMILY = ["Hanneken", "Achterberg", "Crowhurst-Oyelaran", "Ngata", "Delacroix", "O'Rourke-Patel", "Okonkwo", "Lindgren", "Treviño", "Okafor", "van der Heyden", "Brennekamp", "Villaseñor", "Kimathi-Vale", "Quillfeather", "Mbeki"];
const STREETS = [
  "Tamarack Hollow Ln",
  "Quillfeather Ct",
  "Bellwether Mews",
  "Ordway Close NW",
  "Quarry Rd",
];
// biome-ignore format: lists read better in rows
const TOWNS = [["Ellicott City", "MD", "21042"], ["Bowie", "MD", "20715"], ["Reston", "VA", "20190"], ["Towson", "MD", "21204"], ["Washington", "DC", "20016"]] as const;
const STATUSES = ["answered", "no answer", "busy", "hangup", "completed"];
const DIRECTIONS = ["inbound", "outbound", "form", "chat", "msg_inbound"];
// biome-ignore format: talk reads better in rows
const TALK = [
  "Agent: Thank you for calling, how can I help you today?",
  "Caller: I wanted to ask about the treatment and what it would cost without insurance.",
  "Agent: We usually see you for a consult first, and the doctor explains what is possible.",
  "Caller: Okay, and how long does that take? I would have to leave work early.",
  "Agent: It is about half an hour. We have mornings as well, if that is better for you.",
  "Caller: Mornings are better. My shoulder hurts most in the evening, so I do not sleep well.",
  "Agent: I am sorry to hear that. The doctor will look at it and tell you what helps.",
  "Caller: And is there parking? \"Behind the house\" is what the map says.",
];

/** Small, fast, and the same everywhere (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The lines of an export without end, the header first. Each is a row with its CRLF, cells quoted as RFC 4180 has it. */
export function* exportRows(seed = 1): Generator<string> {
  const roll = dice(seed);
  const of = <Item>(list: readonly Item[]): Item => list[roll(list.length)] as Item;
  const digits = (count: number) => Array.from({ length: count }, () => String(roll(10))).join("");
  const two = (below: number) => String(1 + roll(below)).padStart(2, "0");
  yield `${HEADER}\r\n`;
  for (let n = 0; ; n++) {
    const given = of(GIVEN);
    const family = of(FAMILY);
    const [town, state, zip] = of(TOWNS);
    const last = `01${digits(2)}`;
    const phone = of([`(410) 555-${last}`, `+1410555${last}`, `410555${last}`]);
    const mail = `${given}.${family}`
      .normalize("NFKD")
      .replaceAll(/[^a-z.]/gi, "")
      .toLowerCase();
    const email = roll(4) === 0 ? "" : `${mail}@mail.example`;
    const born = `${two(12)}/${two(28)}/19${40 + roll(60)}`;
    const notes = of([
      "", "", "asked about prices", `Pt DOB ${born}, MRN 00${digits(6)}.`, `SSN 987-65-4320 given, husband at 443-555-${last}`,
      `Medicare 1EG4-TE5-MK73; account ACCT-${digits(4)}-${digits(4)}`, `Pump serial PMP-77-${digits(6)}, VIN 1HGCM82633A004352`,
    ]); // biome-ignore format: one note is one item
    const said = of([
      `Caller: This is ${given} ${family}, my date of birth is ${born}.`,
      "Caller: My number is four one zero, five five five, zero one four three.",
      `Caller: You can write to ${mail}@mail.example, please.`,
      "Caller: I would rather not say.",
    ]);
    const talk = Array.from({ length: roll(40) }, () => of(TALK));
    if (talk.length > 2) talk.splice(1, 0, said);
    const cells = [
      `2026-${two(12)}-${two(28)}`, `${two(22)}:${two(58)}:${two(58)}`, of(DIRECTIONS), String(4_381_204_417 + n * 1733), `${given} ${family}`,
      phone, email, roll(3) === 0 ? "" : `${1 + roll(3000)} ${of(STREETS)}`, town, state, zip, "US", "(443) 555-0110",
      of(["Google Ads", "Google My Business"]), "Mohs landing page", "(410) 555-0100", of(STATUSES), String(roll(900)), String(roll(600)), String(roll(30)),
      roll(2) === 0 ? "Priya Ramaswell" : "", of(["", "new patient", "new patient;mohs"]), notes, talk.join("\n"),
      roll(2) === 0 ? "" : `${given} ${family} called about scheduling.`, String(1 + roll(5)), of(["yes", "no"]), of(["", "1250.00"]),
      "https://www.larkspur-derm.example/schedule/mohs-surgery",
      email === "" ? "" : `https://www.larkspur-derm.example/patients/portal?email=${email.replace("@", "%40")}`,
      "https://search.example/", `203.0.113.${roll(250)}`, roll(2) === 0 ? "" : `Cj0KCQjwTESTGCLID${digits(4)}`, "google",
      of(["organic", "cpc"]), of(["", "Skin Cancer - MD"]), of(["", "mohs surgeon near me"]), `39.${digits(4)}`, `-76.${digits(4)}`,
    ]; // biome-ignore format: cells read better in rows
    yield `${cells.map(quoted).join(",")}\r\n`;
  }
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      megabytes: { type: "string", default: "10" },
      rows: { type: "string" },
      seed: { type: "string", default: "1" },
      output: { type: "string", short: "o" },
    },
  });
  const out = values.output === undefined ? process.stdout : createWriteStream(values.output);
  let left = values.rows === undefined ? Number(values.megabytes) * 1e6 : Number.POSITIVE_INFINITY;
  let rows = values.rows === undefined ? Number.POSITIVE_INFINITY : Number(values.rows) + 1;
  let piece = "";
  for (const row of exportRows(Number(values.seed))) {
    piece += row;
    if (--rows === 0) left = 0;
    if (piece.length < 1e6 && piece.length < left) continue;
    left -= Buffer.byteLength(piece);
    if (!out.write(piece)) await once(out, "drain");
    if (left <= 0) break;
    piece = "";
  }
  if (values.output !== undefined) out.end();
}
