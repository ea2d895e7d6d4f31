import { load, opened, type Peer, typed } from "../peer.ts";
import { recover } from "../recover.ts";

interface Module {
  readonly redact: (text: string) => Promise<readonly [string, unknown]>;
}

const typeOf = typed({
  "phone number": "PHONE",
  email: "EMAIL",
  "credit card number": "CARD",
  "IP address": "IP",
});
const PLACEHOLDER = /<Redacted ([\w ]+?) #\d+>/g;

export const arcjetRedact: Peer = {
  name: "@arcjet/redact",
  async open() {
    const { redact } = await load<Module>(this.name);
    return opened(
      async (text) => (await redact(text))[0],
      (text, redacted) => recover(text, redacted, PLACEHOLDER, typeOf),
    );
  },
};
