import type { FindingType } from "../../detectors/types.ts";

const MARKS = /\p{M}/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** A national number's length in the North American plan; longer numbers keep their country code. */
const NANP_DIGITS = 10;

/**
 * The form in which two spellings of one value are equal: digits of a phone number without the North American
 * country code, names and everything else without case, accents and punctuation.
 */
export function normalForm(type: FindingType, text: string): string {
  switch (type) {
    case "PHONE":
    case "SSN":
    case "CARD": {
      const digits = text.normalize("NFKC").replace(/[^0-9]/g, "");
      return digits.length === NANP_DIGITS + 1 && digits.startsWith("1") ? digits.slice(1) : digits;
    }
    case "EMAIL":
      return text.normalize("NFKC").trim().toLowerCase();
    case "NAME":
      return fold(text, " ");
    case "ADDRESS":
    case "CITY":
    case "ZIP":
    case "DATE":
    case "AGE90":
    case "MRN":
    case "PLAN_ID":
    case "ACCOUNT":
    case "LICENSE":
    case "VEHICLE":
    case "DEVICE":
    case "URL":
    case "IP":
    case "OTHER_ID":
    case "BIOMETRIC":
    case "PHOTO":
      return fold(text, "");
  }
}

function fold(text: string, between: string): string {
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(NO_WORD, " ")
    .trim()
    .replaceAll(" ", between);
}
