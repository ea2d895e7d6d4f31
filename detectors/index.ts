import { account } from "./account.ts";
import { age90 } from "./age-90.ts";
import { card } from "./card.ts";
import { caseNumber } from "./case-number.ts";
import { city } from "./city.ts";
import { clickId } from "./click-id.ts";
import { date } from "./date.ts";
import { email } from "./email.ts";
import { imei } from "./imei.ts";
import { ipAddress } from "./ip-address.ts";
import { learnedAddress } from "./learned-address.ts";
import { learnedDay } from "./learned-day.ts";
import { learnedNumber } from "./learned-number.ts";
import { license } from "./license.ts";
import { licensePlate } from "./license-plate.ts";
import { macAddress } from "./mac-address.ts";
import { mrn } from "./mrn.ts";
import { personBrief } from "./person-brief.ts";
import { personCue } from "./person-cue.ts";
import { personModel } from "./person-model.ts";
import { personName } from "./person-name.ts";
import { personSubject } from "./person-subject.ts";
import { phone } from "./phone.ts";
import { photoLink } from "./photo-link.ts";
import { planId } from "./plan-id.ts";
import { recordingLink } from "./recording-link.ts";
import { serialNumber } from "./serial-number.ts";
import { spokenPage } from "./spoken-page.ts";
import { streetAddress } from "./street-address.ts";
import { url } from "./url.ts";
import { usDea } from "./us-dea.ts";
import { usMbi } from "./us-mbi.ts";
import { usNpi } from "./us-npi.ts";
import { usSsn } from "./us-ssn.ts";
import { usZip } from "./us-zip.ts";
import { username } from "./username.ts";
import { vin } from "./vin.ts";

/** Every detector, one line each. */
export const DETECTORS = [
  usSsn,
  card,
  phone,
  email,
  date,
  age90,
  streetAddress,
  city,
  usZip,
  mrn,
  planId,
  usMbi,
  account,
  license,
  usNpi,
  usDea,
  vin,
  licensePlate,
  serialNumber,
  imei,
  macAddress,
  url,
  spokenPage,
  clickId,
  ipAddress,
  caseNumber,
  username,
  personName,
  personCue,
  personModel,
  personSubject,
  personBrief,
  learnedAddress,
  learnedNumber,
  learnedDay,
  recordingLink,
  photoLink,
] as const;
export type DetectorId = (typeof DETECTORS)[number]["id"];
