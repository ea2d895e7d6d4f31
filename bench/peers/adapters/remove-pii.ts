import { load, opened, type Peer, typed } from "../peer.ts";

interface Found {
  readonly type: string;
  readonly positions: readonly { readonly start: number; readonly end: number }[];
}
interface Module {
  readonly detectPII: (text: string) => { readonly detectedItems: readonly Found[] };
}

const typeOf = typed({
  phone: "PHONE", ssn: "SSN", email: "EMAIL", address: "ADDRESS", zipCode: "ZIP", dateOfBirth: "DATE", creditCard: "CARD",
  ipAddress: "IP", url: "URL", name: "NAME", driversLicense: "LICENSE", bankAccount: "ACCOUNT", passport: "OTHER_ID",
}); // biome-ignore format: a table reads better in rows

export const removePii: Peer = {
  name: "@coffeeandfun/remove-pii",
  async open() {
    const { detectPII } = await load<Module>(this.name);
    return opened(detectPII, (_, { detectedItems }) =>
      detectedItems.flatMap(({ type, positions }) =>
        positions.map(({ start, end }) => ({ start, end, type: typeOf(type) })),
      ),
    );
  },
};
