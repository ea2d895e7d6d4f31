import type { FindingType } from "../../detectors/types.ts";
import { MAX_SMS_CHARACTERS, type SmsLength } from "../judge/sms-length.ts";

/** What is to be said of a text that CTM sent by itself, before the guard heard of it. */
export function alreadySentInWords(types: readonly FindingType[]): string {
  const holds = types.length === 0 ? "no identifiers were found in it" : `with ${types.join(" ")}`;
  return `already sent by CTM itself, ${holds}; nothing here can take it back`;
}

/** A text's length for a person, with the limit that it is over. */
export function lengthInWords({ encoding, characters, segments }: SmsLength): string {
  const messages = segments === 1 ? "1 message" : `${segments} messages`;
  const over = characters > MAX_SMS_CHARACTERS;
  const limit = over ? `; over CTM's limit of ${MAX_SMS_CHARACTERS.toLocaleString("en")}` : "";
  return `${characters} characters of ${encoding} in ${messages}, as it would leave${limit}`;
}
