import { card } from "./card.ts";
import { email } from "./email.ts";
import { phone } from "./phone.ts";
import { photoLink } from "./photo-link.ts";
import { recordingLink } from "./recording-link.ts";
import { usSsn } from "./us-ssn.ts";

/** Every detector, one line each. */
export const DETECTORS = [usSsn, card, phone, email, recordingLink, photoLink] as const;
export type DetectorId = (typeof DETECTORS)[number]["id"];
