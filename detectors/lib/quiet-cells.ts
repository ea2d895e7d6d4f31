import type { FindingType } from "../types.ts";
import { type Cell, type Table, tableIn } from "./table.ts";

const GOODS =
  /^(?:sku|item|items|part|part[_ ]?(?:no|number)|product|model|upc|lot|catalog(?:ue)?[_ ]?(?:no|number)?|qty|quantity|unit|unit[_ ]price|price|cpt|icd|hcpcs|ndc|code|asset|warranty|reorder|on[_ ]hand|in[_ ]stock)$/i;
const DAYS = /^(?:day|date|week|month|period|hour|year|quarter)$/i;
/** No day of a row of goods is anybody's. */
const ANY = /^/;
/** Headers of a table in which each row is about somebody. */
const PERSONS =
  /name|patient|caller|phone|number|email|contact|^first\s*$|^last\s*$|from|to\b|agent|requester|driver|rider|dob|mrn|provider|member|lead|who|visitor(?!s)|guest|client|customer(?!s)/i;
/** Headers of a table of advertisements or lines, whose labels and headlines are called like people and towns. */
const ADS =
  /^(?:campaign|ad|ad[_ ]?group|ad[_ ]?set|keywords?|headline|channel|clicks|impressions|spend|budget|cost|cpl|cpc|cpm|ctr|conversions?|roas|tracking[_ ]?(?:number|label|line)|calls|offered|answered|abandoned|missed|aht|asa|sl|talk|csat|label|line|route|queue|source)(?:[_ ](?:id|name))?$/i;
const LABELS =
  /^(?:campaign|ad|ad[_ ]?group|ad[_ ]?set|keywords?|headline|channel|label|tracking[_ ]?label|line|route|queue|source)(?:[_ ]name)?$/i;
/** Headers of somebody, which a campaign's name is not. */
const SOMEBODY =
  /^(?!campaign|ad\b|ad[_ ]|group|line|label|source|list|file|page|event|tracking)(?:.*name|.*patient.*|.*caller.*|.*contact.*|.*e-?mail.*|first\s*|last\s*|.*agent.*|.*client.*|.*member.*|.*provider.*|.*customer.*|lead|dob|mrn|who|from|to|phone|cell|mobile|notes?|message|comments?)$/i;
/** Sums: a row with one is about many. */
const SUMS =
  /^(?:clicks|impressions|spend|budget|cost|cpl|cpc|cpm|ctr|conversions?|roas|offered|answered|abandoned|aht|asa|sl)$/i;
const LABELLED = new Set<FindingType>(["NAME", "CITY"]);
const OF_GOODS = new Set<FindingType>([
  "SSN",
  "PHONE",
  "CARD",
  "LICENSE",
  "OTHER_ID",
  "DEVICE",
  "PLAN_ID",
  "ACCOUNT",
  "MRN",
]);

/**
 * Tells whether a finding lies in a cell that says nothing of a person: a number of goods under their header, or the
 * day of a row of sums. Offsets are UTF-16 units of the text.
 */
export function quietCellsIn(
  text: string,
): ((span: { start: number; end: number; type: FindingType }) => boolean) | null {
  const table = tableIn(text);
  if (table === null) return null;
  const isAboutPersons = table.header.some((name) => PERSONS.test(name));
  const goods = cellsUnder(table, GOODS);
  const days = isAboutPersons ? [] : cellsUnder(table, goods.length > 0 ? ANY : DAYS);
  const isOfAds =
    table.header.filter((name) => ADS.test(name.trim())).length > 1 &&
    !table.header.some((name) => SOMEBODY.test(name.trim()));
  const isOfSums = isOfAds && table.header.some((name) => SUMS.test(name.trim()));
  const labels = isOfAds ? cellsUnder(table, LABELS) : [];
  if (goods.length === 0 && days.length === 0 && !isOfAds) return null;
  return ({ start, type }) =>
    (isOfSums && type === "DATE" && start > table.head.end) ||
    (LABELLED.has(type) && isIn(labels, start)) ||
    (OF_GOODS.has(type) && isIn(goods, start)) ||
    (type === "DATE" && isIn(days, start));
}

/** Does an offset lie in one of the cells, which come in order? */
function isIn(cells: readonly Cell[], at: number): boolean {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (cells[low]?.start ?? at + 1) <= at;
}

function cellsUnder({ header, rows }: Table, names: RegExp): Cell[] {
  const columns = header.flatMap((name, i) => (names.test(name.trim()) ? [i] : []));
  return rows.flatMap((cells) => columns.flatMap((column) => cells[column] ?? []));
}
