import { load, opened, type Peer, typed } from "../peer.ts";
import { recover } from "../recover.ts";

interface Module {
  readonly SyncRedactor: new () => { redact(text: string): string };
}

const TYPES = {
  PERSON_NAME: "NAME", PHONE_NUMBER: "PHONE", US_SOCIAL_SECURITY_NUMBER: "SSN", EMAIL_ADDRESS: "EMAIL",
  STREET_ADDRESS: "ADDRESS", ZIPCODE: "ZIP", CREDIT_CARD_NUMBER: "CARD", IP_ADDRESS: "IP", URL: "URL",
  USERNAME: "OTHER_ID", DIGITS: "OTHER_ID", PASSWORD: "OTHER", CREDENTIALS: "OTHER",
} as const; // biome-ignore format: a table reads better in rows
const PLACEHOLDER = new RegExp(`(${Object.keys(TYPES).join("|")})`, "g");

export const redactPii: Peer = {
  name: "redact-pii",
  async open() {
    const { SyncRedactor } = await load<Module>(this.name);
    const redactor = new SyncRedactor();
    return opened(
      (text) => redactor.redact(text),
      (text, redacted) => recover(text, redacted, PLACEHOLDER, typed(TYPES)),
    );
  },
};
