import { CTM_FIELDS } from "./ctm-table.ts";

interface Row {
  /** The catalogue's path. */
  readonly path: string;
  /** Headers under which exports and importers write it; case, spaces and punctuation do not count. */
  readonly headers: string;
}

/**
 * Headers of CTM's call log export and of what importers make of it, with the catalogue's fields that they are
 * (observed; CTM documents no list). The catalogue's own names and aliases need no row. A header that may as well be
 * something else has none: what no row names is scanned as a text, and that a plain field or one of the practice is not.
 */
// biome-ignore format: a table reads better in rows
export const EXPORT_COLUMNS: readonly Row[] = [
  { path: "id", headers: "Call Id, Activity Id, CTM Id" },
  { path: "sid", headers: "Call SID" },
  { path: "direction", headers: "Call Direction" },
  { path: "name", headers: "Caller, Caller Name, Customer, Customer Name, Contact, Contact Name, Full Name, Client Name, Patient, Patient Name, Lead Name" },
  { path: "cnam", headers: "Caller ID Name" },
  { path: "email", headers: "Email Address, E-mail, Customer Email, Caller Email, Contact Email" },
  { path: "street", headers: "Street Address, Address, Address 1, Address Line 1" },
  { path: "city", headers: "Caller City, Customer City, Town" },
  { path: "state", headers: "Caller State, Customer State" },
  { path: "country", headers: "Caller Country, Country Code" },
  { path: "postal_code", headers: "Zip Code, Postcode, Customer Zip" },
  { path: "latitude", headers: "Lat" },
  { path: "longitude", headers: "Lng, Lon, Long" },
  { path: "caller_number", headers: "Customer #, Customer Phone, Caller #, Caller Phone, Caller ID, Phone, Phone #, Telephone, Mobile, From, From #, Customer Phone #" },
  { path: "contact_number", headers: "Contact #, Contact Phone" },
  { path: "called_number", headers: "Called #, Dialed #, To #" },
  { path: "tracking_number", headers: "Tracking #, Tracking Phone" },
  { path: "tracking_label", headers: "Tracking Name, Tracking Number Label, Tracking Number Name" },
  { path: "business_number", headers: "Receiving #, Business #" },
  { path: "business_label", headers: "Receiving Label, Receiving Name, Receiving Number Label" },
  { path: "called_at", headers: "Date, Call Date, Date/Time, Datetime, Date and Time, Start Time, Call Start, Started At, Created, Created At, Timestamp" },
  { path: "hour", headers: "Time, Call Time, Time of Day" },
  { path: "day", headers: "Day of Week, Weekday" },
  { path: "unix_time", headers: "Epoch, Unix Timestamp" },
  { path: "duration", headers: "Call Duration, Call Length, Total Duration, Duration Seconds" },
  { path: "talk_time", headers: "Talk Duration, Talk Seconds" },
  { path: "ring_time", headers: "Ring Duration, Ring Seconds" },
  { path: "billed_amount", headers: "Cost, Charge, Charges" },
  { path: "agent.name", headers: "Agent, Answered By" },
  { path: "tag_list", headers: "Tags, Tag, Call Tags" },
  { path: "notes", headers: "Note, Comment, Comments, Call Notes" },
  { path: "transcription_text", headers: "Call Transcript, Transcript, Full Transcript" },
  { path: "summary", headers: "AI Summary, Call Summary" },
  { path: "message_body", headers: "Message, Text Message, SMS, SMS Body" },
  { path: "audio", headers: "Call Recording, Recording Link, Audio Link, Audio File" },
  { path: "sale.score", headers: "Score, Call Score" },
  { path: "sale.conversion", headers: "Conversion, Converted" },
  { path: "sale.value", headers: "Sale Amount, Revenue" },
  { path: "sale.sale_date", headers: "Sale Date, Conversion Date" },
  { path: "is_new_caller", headers: "New Caller, First Time Caller, First-time" },
  { path: "visitor_ip", headers: "IP, IP Address, Visitor IP Address" },
  { path: "visitor_sid", headers: "Visitor ID, Session ID" },
  { path: "location", headers: "First URL, Landing Page, Landing URL, Landing Page URL, Page URL" },
  { path: "last_location", headers: "Last URL, Last Page, Conversion Page, Conversion URL" },
  { path: "referrer", headers: "Referring URL, Referral URL, Referral, Referer" },
  { path: "search", headers: "Search Query, Search Terms, Search Words" },
  { path: "source", headers: "Tracking Source, Lead Source, Source Name, Marketing Source, Call Source" },
  { path: "web_source", headers: "UTM Source" },
  { path: "medium", headers: "UTM Medium" },
  { path: "campaign", headers: "UTM Campaign, Campaign Name" },
  { path: "keyword", headers: "UTM Term, Keywords" },
  { path: "ad_content", headers: "UTM Content" },
  { path: "ga.gclid", headers: "Google Click ID, GCLID" },
  { path: "ga.cid", headers: "GA Client ID, Google Analytics Client ID" },
  { path: "form.form_name", headers: "Form Name" },
  { path: "webvisit.browser", headers: "Browser" },
];

/** A header without what does not count: `Customer #` and `customer_number` are the same. */
export function foldHeader(header: string): string {
  return header
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("#", "number")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

const FOLDED: ReadonlyMap<string, string> = new Map(
  // What stands last wins: a name that is in the table as well means what the table says.
  [
    ...catalogueNames(),
    ...EXPORT_COLUMNS.flatMap(({ path, headers }) =>
      headers.split(", ").map((header) => [header, path] as const),
    ),
  ].map(([name, path]) => [foldHeader(name), path]),
);
/** `form.name` is the person's, "Form name" the form's. */
const DOTTED: ReadonlyMap<string, string> = new Map(
  catalogueNames().filter(([name]) => name.includes(".")),
);

/** Members of objects first, so that a field of the record itself comes after them. */
function catalogueNames(): (readonly [name: string, path: string])[] {
  return CTM_FIELDS.filter(({ path }) => !path.includes("[]"))
    .flatMap(({ path, aliases = [] }) => [path, ...aliases].map((name) => [name, path] as const))
    .toSorted(([a], [b]) => Number(b.includes(".")) - Number(a.includes(".")));
}

/** The catalogue's path that a header names, or null. */
export function fieldNamed(header: string): string | null {
  return DOTTED.get(header.trim().toLowerCase()) ?? FOLDED.get(foldHeader(header)) ?? null;
}
