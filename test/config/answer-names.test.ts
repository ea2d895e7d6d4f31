import { expect, test } from "vitest";
import { answerNamed } from "../../config/answer-names.ts";
import type { FindingType } from "../../detectors/types.ts";

// biome-ignore format: a table reads better in rows
const NAMES: Readonly<Partial<Record<FindingType, readonly string[]>>> = {
  DATE: ["date_of_birth", "dob", "DOB", "birth_date", "birthday", "Date of birth", "What is your date of birth?", "patientDOB", "spouse_dob", "Fecha de nacimiento", "Date of Birth (MM/DD/YYYY)"],
  SSN: ["ssn", "SSN (optional)", "social_security_number", "SocialSecurityNumber", "ssn_last4"],
  MRN: ["mrn", "chart_number", "medical_record_number", "Medical Record #", "patient_id", "patient_ref"],
  PLAN_ID: ["member_id", "membership_policy_id", "Member ID", "insurance_member_id", "subscriber_id", "policy_number", "medicare_number", "medicaid_id", "mbi", "group_number"],
  ACCOUNT: ["patient_account_number", "account_number", "acct_no"],
  LICENSE: ["drivers_license", "Driver's license #", "driver’s licence", "license_number", "npi", "dea"],
  VEHICLE: ["vin", "license_plate", "plate"],
  DEVICE: ["imei", "serial_number", "device_serial"],
  CARD: ["card_number", "cvv"],
  EMAIL: ["email", "e-mail", "Email address *", "your_email", "email2", "secondary email", "Correo electrónico"],
  PHONE: ["phone", "mobilephone", "Phone number (cell)", "fax", "phone_1", "home_phone", "callback_number", "Teléfono", "best number to reach you"],
  NAME: ["name", "firstname", "first_name", "lastName", "LAST NAME", "full_name", "patient_name", "guardian", "Parent/Guardian name", "emergency_contact_name", "contact_name"],
  ADDRESS: ["address", "street", "address_line_1", "home_address"],
  CITY: ["city", "town"],
  ZIP: ["zip", "zip_code", "postal_code", "postcode"],
  IP: ["ip", "ip_address", "ctm_visitor_ip"],
  OTHER_ID: ["gclid", "fbclid", "fbc", "fbp", "msclkid", "gaid", "client_id", "click_id", "username", "confirmation_number", "claim_number", "case_number"],
  BIOMETRIC: ["ctm_recording_url"],
};

test.each(Object.entries(NAMES).flatMap(([type, names]) => names.map((name) => [name, type])))(
  "%s asks for %s",
  (name, type) => {
    expect(answerNamed(name)).toEqual({ type, of: "person" });
  },
);

test.each([
  "form_name", "campaign_name", "source_name", "business_name", "company_name", "plan_name", "insurance_name", "pet_name",
  "agent_name", "doctor_name", "event_name", "file_name", "account_name",
  "tracking_number", "ctm_tracking_number", "business_phone", "phone_type", "invoice_number", "order_number", "number",
  "email_consent", "email opt-in", "dob_verified", "drivers_license_state", "preferred_contact_method", "last_name_match",
  "state", "country", "age", "insurance_carrier", "reason_for_visit", "consent_sms", "utm_source", "message", "title",
  "capacity", "velocity", "zipper", "shipping", "rating", "vinyl", "dealer", "recipe", "plateau", "emailed",
  "Who told you that we would need to ask for the date of birth", "Tell us about the problem you have with your phone or email", "", "???",
])('"%s" does not say what its answer is', (name) => {
  expect(answerNamed(name)).toBeNull();
}); // biome-ignore format: a list reads better in rows

test("the two ends of a call may be either party's", () => {
  expect(answerNamed("hs_from_number")).toEqual({ type: "PHONE", of: null });
});
