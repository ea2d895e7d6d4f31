import { load, opened, type Peer, typed } from "../peer.ts";
import { recover } from "../recover.ts";

interface Module {
  readonly sanitizePii: (text: string) => string;
}

const typeOf = typed({
  phone_number: "PHONE", phone_number_international: "PHONE", sin: "SSN", address_en: "ADDRESS", address_fr: "ADDRESS",
  po_box: "ADDRESS", postal_code: "ZIP", credit_card: "CARD", ip_address: "IP", passport_canada: "OTHER_ID",
}); // biome-ignore format: a table reads better in rows
const PLACEHOLDER = /\[Redacted: (\w+)\]/g;

export const sanitizePii: Peer = {
  name: "@cdssnc/sanitize-pii",
  async open() {
    const { sanitizePii: sanitize } = await load<Module>(this.name);
    return opened(
      (text) => sanitize(text),
      (text, redacted) => recover(text, redacted, PLACEHOLDER, typeOf),
    );
  },
};
