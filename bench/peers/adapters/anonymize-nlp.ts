import { load, opened, type Peer, typed } from "../peer.ts";
import { recover } from "../recover.ts";

interface Module {
  readonly AnonymizeNlp: new () => { anonymize(text: string): string };
}

const typeOf = typed({
  FIRSTNAME: "NAME", LASTNAME: "NAME", PHONENUMBER: "PHONE", SSN: "SSN", EMAIL: "EMAIL", DATE: "DATE", DL: "LICENSE",
  BANKACC: "ACCOUNT", ID: "OTHER_ID", URL: "URL", CREDITCARD: "CARD", IP: "IP", DOMAIN: "URL", PASSPORT: "OTHER_ID",
}); // biome-ignore format: a table reads better in rows
const PLACEHOLDER = /<([A-Z]+)\d*>/g;

/** A new one for each text: it remembers what it has seen. */
export const anonymizeNlp: Peer = {
  name: "anonymize-nlp",
  async open() {
    const { AnonymizeNlp } = await load<Module>(this.name);
    return opened(
      (text) => new AnonymizeNlp().anonymize(text),
      (text, redacted) => recover(text, redacted, PLACEHOLDER, typeOf),
    );
  },
};
