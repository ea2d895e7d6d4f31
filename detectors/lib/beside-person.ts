import { isFirstName, listed } from "../names/lists.ts";
import type { FindingType } from "../types.ts";
import { datesIn } from "./dates.ts";
import { lengthFor, NUMBERED } from "./label-values.ts";
import type { Labelled } from "./labels.ts";
import { wordsOf } from "./words.ts";

/** Numbers of rows: somebody's where the row is about a person. */
const ROW_ID_WORDS =
  /(?:^|[ _])(?:id|sid|#|no|number|nummer|numero|número|ref|ticket|case|claim|trip|uuid)$/;
const ROW_IDS =
  /^(?:(?:call|lead|activity|record|contact|ticket|session|submission|entry|event|form|message|visitor|row|order|booking|case)? ?(?:id|sid|#|no|number)|ticket|case|lead|uuid|ref)$/;
const MIN_ROW_ID = 4;
/** Columns whose names say too little in a row about nobody. */
const COLUMNS: ReadonlyMap<string, FindingType> = new Map(
  (
    [
      ["ACCOUNT", "account,acct,acc,cust,customer,client,guarantor,guar,stmt,statement,cuenta"],
      ["CARD", "card,cc,exp,expiry,expires,exp date,expiration,last4,last 4,last four,cvv"],
      ["MRN", "chart,file,record,expediente,dossier,hrn"],
      ["PLAN_ID", "member,mbr,mem,sub,subscr,policy,subscriber,group,grp,medicaid,medicare,cin,póliza,poliza"],
      ["LICENSE", "license,licence,cert,permit,licencia,credential,caqh"],
      ["VEHICLE", "tag,plate,placa,reg,license plate,vehicle tag,veh,vehicle,car,cab"],
      ["CITY", "loc,location,area,origin,residence"],
      ["DEVICE", "sn,ser"],
      ["OTHER_ID", "auth,authorization,referral,rx,accession,acc#,confirmation,conf,ride,reference,encounter"],
    ] as const
  ).flatMap(([type, names]) => names.split(",").map((name) => [name, type] as const)),
); // biome-ignore format: a table reads better in rows
const PAYERS = new Set(["payer", "payor", "paid by", "bill to", "ship to", "deliver to"]);

const AMOUNT = /^[$€]?\d{1,9}(?:[.,]\d{1,3})*%?$/;
const COMPACT_DATE = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
/** Three digits at least, and no words. */
const CODE = /^(?=(?:\D*\d){3})#?[A-Za-z]{0,5}[-_. ]?\d[\dA-Z ._/*-]{2,30}$/;

/** Plates are short, and a town is a word or two, which an office is not. */
const FORMS: ReadonlyMap<FindingType, RegExp> = new Map([
  ["CARD", /^/],
  ["VEHICLE", /^(?=.*\d)[A-Z0-9]{1,8}(?:[ ·-][A-Z0-9]{1,5}){0,2}$/i],
  [
    "CITY",
    /^(?!.*\b(?:[Oo]ffice|[Cc]linic|[Mm]ain|[Dd]owntown|[Hh]ospital|[Cc]enter|[Cc]ampus|[Ll]ab|[Dd]esk|[Rr]oom|[Rr]emote|[Oo]nline|[Hh]ome|[Tt]elehealth|[Vv]irtual|North|South|East|West|Site|Unit|Floor|Suite)\b)\p{Lu}\p{Ll}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}(?:, [A-Z]{2})?$/u,
  ],
]);

/** A value without a telling label, and what it is. */
export interface Beside {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
}

/** Is the name of a column, in plain words, the one of a row's own number? */
export function numbersRows(name: string): boolean {
  return ROW_IDS.test(name);
}

/** Who pays is a person or an insurer, which the value under the column's name tells. */
export function isPayer(name: string, value: string): boolean {
  if (!PAYERS.has(name)) return false;
  const words = wordsOf(value).map(({ folded }) => folded);
  return (
    words.length > 1 &&
    words.some((word) => isFirstName(word)) &&
    words.every((word) => listed(word) !== "word")
  );
}

/**
 * What a cell without a telling header is in a row about a person: its number, a date without separators; or null.
 * `name` is its column's, in plain words.
 */
export function besidePerson(found: Labelled, name: string, text: string): Beside | null {
  const { start, end, column } = found;
  const value = text.slice(start, end);
  if (COMPACT_DATE.test(value)) return { start, end, type: "DATE" };
  if (/^@[\w.]{3,40}$/.test(value)) return { start, end, type: "OTHER_ID" };
  const isAmount = AMOUNT.test(value.replace(/^\d+$/, ""));
  const type = COLUMNS.get(name);
  if (type !== undefined && !isAmount && (FORMS.get(type) ?? CODE).test(value)) {
    const length = lengthFor(type, value, found);
    if (length > 0) return { start, end: start + length, type };
  }
  if (value.length < MIN_ROW_ID || !NUMBERED.test(value) || !/\d/.test(value)) return null;
  const isId = ROW_IDS.test(name) || ROW_ID_WORDS.test(name);
  const isFirst = column === 0 && !isAmount;
  if (!(isId || isFirst) || datesIn(value).next().value) return null;
  return { start, end, type: "OTHER_ID" };
}
