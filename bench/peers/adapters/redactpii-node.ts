import { load, opened, type Peer, typed } from "../peer.ts";
import { recover } from "../recover.ts";

interface Module {
  readonly Redactor: new () => { redact(text: string): string };
}

const TYPES = {
  PERSON_NAME: "NAME", PHONE_NUMBER: "PHONE", US_SOCIAL_SECURITY_NUMBER: "SSN", EMAIL_ADDRESS: "EMAIL",
  CREDIT_CARD_NUMBER: "CARD",
} as const; // biome-ignore format: a table reads better in rows
const PLACEHOLDER = new RegExp(`(${Object.keys(TYPES).join("|")})`, "g");

export const redactpiiNode: Peer = {
  name: "@redactpii/node",
  async open() {
    const { Redactor } = await load<Module>(this.name);
    const redactor = new Redactor();
    return opened(
      (text) => redactor.redact(text),
      (text, redacted) => recover(text, redacted, PLACEHOLDER, typed(TYPES)),
    );
  },
};
