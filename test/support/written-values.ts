import type { FindingType } from "../../detectors/types.ts";
import type { Encoding } from "./encodings.ts";

/** Values of a type that people write, in a sentence that says what they are; `{}` is the value's place. */
export interface Written {
  readonly type: FindingType;
  readonly carrier: string;
  readonly values: readonly string[];
  /** Where the type's form lets a value be parted: between single digits, between its groups, between its words. */
  readonly forms?: readonly NonNullable<Encoding["parts"]>[];
}

export const VALUES: readonly Written[] = [
  { type: "NAME", carrier: "She spoke with {} about it", values: ["Marisol Hanneken", "Thandiwe Okonkwo", "Everett J Lindgren"], forms: ["words"] },
  { type: "NAME", carrier: "Patient: {}, called back", values: ["Guadalupe Treviño", "Chinedu Okafor"] },
  { type: "NAME", carrier: "It was Dr. {} who said so", values: ["Levitt", "Mbeki"] },
  { type: "PHONE", carrier: "Please call {} today", values: ["410-555-0143", "410 555 0143", "410.555.0143", "(410) 555-0143", "4105550143"], forms: ["digits", "groups"] },
  { type: "PHONE", carrier: "Please call {} today", values: ["+44 20 7946 0958"], forms: ["groups"] },
  { type: "SSN", carrier: "Her ssn is {} she says", values: ["987-65-4321", "987 65 4321", "078051120"], forms: ["digits", "groups"] },
  { type: "EMAIL", carrier: "Please write to {} instead", values: ["casey@example.com", "jane.doe@mail.example.org", "o'neil_1@example.com"] },
  { type: "ADDRESS", carrier: "He lives at {} with her", values: ["22 Quarry Rd", "1847 Tamarack Hollow Lane", "PO Box 1182"] },
  { type: "CITY", carrier: "He lives in {}, so it is far", values: ["Moorhead", "Truckee"] },
  { type: "CITY", carrier: "They moved to {}, LA in spring", values: ["Slidell", "Baton Rouge"], forms: ["words"] },
  { type: "ZIP", carrier: "The zip is {} there", values: ["70458", "70458-1120"] },
  { type: "DATE", carrier: "DOB {} on file", values: ["03/14/1987", "1987-03-14", "3.14.1987"], forms: ["groups"] },
  { type: "DATE", carrier: "DOB {} on file", values: ["March 14, 1987", "14 March 1987"] },
  { type: "AGE90", carrier: "She is {} years old", values: ["93", "101"] },
  { type: "MRN", carrier: "MRN {} was read", values: ["00482917", "E2290-88"] },
  { type: "PLAN_ID", carrier: "The member id is {} now", values: ["XKC44170092", "868221-010-00001"] },
  { type: "PLAN_ID", carrier: "It says {} on it", values: ["1EG4-TE5-MK73"] },
  { type: "ACCOUNT", carrier: "Account number {} is hers", values: ["NS-0049127", "7700-4418-20"] },
  { type: "LICENSE", carrier: "Driver's license {} is old", values: ["D400-7836-1120", "N1122-3345-9980"] },
  { type: "LICENSE", carrier: "It was signed by {} there", values: ["BM1234563"] },
  { type: "VEHICLE", carrier: "The car is {} there", values: ["1HGCM82633A004352"] },
  { type: "VEHICLE", carrier: "License plate {} was towed", values: ["8KLM227", "KJN-5520"] },
  { type: "DEVICE", carrier: "It reads {} there", values: ["00:1B:44:11:3A:B7", "001b.4411.3ab7"] },
  { type: "DEVICE", carrier: "Her pump has serial {} she says", values: ["NG1882204H", "QCK-7-118290"] },
  { type: "DEVICE", carrier: "The imei is {} now", values: ["490154203237518", "35-209900-176148-1"] },
  { type: "URL", carrier: "Please see {} there", values: ["https://portal.example/patients/40088/forms", "https://x.example/reset/9fQ2xLm40PqTz"] },
  { type: "BIOMETRIC", carrier: "Please hear {} there", values: ["https://bucket.s3.amazonaws.com/x/call.mp3"] },
  { type: "PHOTO", carrier: "Please see {} there", values: ["https://api.twilio.com/2010/Messages/MM1/Media/ME2"] },
  { type: "IP", carrier: "It came from {} today", values: ["203.0.113.77", "2601:645:4300:9a20::7d3"] },
  { type: "CARD", carrier: "She paid with {} today", values: ["4111 1111 1111 1111", "4111-1111-1111-1111", "4111111111111111"], forms: ["digits", "groups"] },
  { type: "OTHER_ID", carrier: "Claim {} was denied", values: ["LV-448-2093", "0099-412-LX"] },
  { type: "OTHER_ID", carrier: "Her username is {} there", values: ["jdoe_82", "casey.r"] },
  { type: "OTHER_ID", carrier: "It came by {} there", values: ["EAIaIQobChMI8tXx02"] },
]; // biome-ignore format: a table reads better in rows

/** What looks like one of the types and is nobody's: a sentence, and what stands in it at `{}`. */
export const LOOKALIKES: readonly (readonly [sentence: string, value: string])[] = [
  ["order {} shipped", "1234567890"], ["Order #{} shipped", "4105550143"], ["order reference {} came", "88213"], ["that is {} in all", "$1,284.50"],
  ["it costs {} now", "$4105.55"], ["version {} is out", "2025.3.18"], ["firmware {} is out", "v2.410.555.0143.1"], ["we open at {} today", "10:30"],
  ["call length {} in all", "00:03:18"], ["{} stars for them", "5/5"], ["{} of 5 stars", "4.9"], ["pain is {} now", "3/10"], ["blood pressure {} today", "120/80"],
  ["closed Mon {} for Labor Day", "9/1"], ["half off until {}, use the coupon", "5/31"], ["open {} for you", "24/7"], ["{} tablet twice", "1/2"],
  ["room {} is free", "412"], ["ticket for {} units", "97153 x 120"], ["CPT code {} applies", "97153"], ["since {} or so", "2019"], ["the {} floor please", "2nd"],
  ["text SMILE to {} now", "55512"], ["the weight is {} now", "196 lbs"], ["give {} a day", "100 mg"], ["in {} at most", "90 days"], ["we have {} today", "93 calls"],
  ["SKU {} is out", "71-4402-B"], ["tracking {} left", "1Z4111111111111111"], ["see {} there", "https://clinic.example/services/implants"],
  ["room for {} people", "4-6"], ["the plan is {} now", "$29"], ["use code {} now", "GLOW12"], ["a group of {} came", "12"],
  ["{} for calling", "Thank you"], ["in {} please", "Spanish"],
]; // biome-ignore format: a list reads better in rows
