import { styleText } from "node:util";
import type { FindingType } from "../../detectors/types.ts";

type Style = Parameters<typeof styleText>[0];

// Letters and ground are both set, so that they can be read on dark and on light terminals alike.
const PERSON = ["black", "bgCyan"] as const;
const CONTACT = ["black", "bgYellow"] as const;
const PLACE = ["black", "bgGreen"] as const;
const TIME = ["black", "bgMagenta"] as const;
const NUMBER = ["white", "bgBlue"] as const;
const MEDIA = ["white", "bgRed"] as const;

/** By family: whoever it names, how to reach them, where, when, under which number, how they look or sound. */
const STYLES: Readonly<Record<FindingType, Style>> = {
  NAME: PERSON, PHONE: CONTACT, SSN: NUMBER, EMAIL: CONTACT, ADDRESS: PLACE, CITY: PLACE, ZIP: PLACE, DATE: TIME, AGE90: TIME,
  MRN: NUMBER, PLAN_ID: NUMBER, ACCOUNT: NUMBER, LICENSE: NUMBER, VEHICLE: NUMBER, DEVICE: NUMBER, URL: CONTACT, IP: CONTACT,
  CARD: NUMBER, OTHER_ID: NUMBER, BIOMETRIC: MEDIA, PHOTO: MEDIA,
}; // biome-ignore format: a table reads better in rows

/** A text in the colour of a finding type. Whether there are colours at all is for the caller to know. */
export function inColour(type: FindingType, text: string): string {
  return styleText(STYLES[type], text, { validateStream: false });
}
