import { load, opened, type Peer, typed } from "../peer.ts";
import { recover } from "../recover.ts";

interface Module {
  readonly redactPII: (text: string) => {
    readonly redacted: string;
    readonly redactions: readonly { readonly type: string; readonly position: number }[];
  };
}

const typeOf = typed({
  PHONE_US: "PHONE", SSN: "SSN", EMAIL: "EMAIL", US_ADDRESS: "ADDRESS", ZIP_CODE: "ZIP",
  DATE_OF_BIRTH: "DATE", CREDIT_CARD: "CARD", IP_ADDRESS: "IP", IPV6_ADDRESS: "IP", PASSPORT: "OTHER_ID", MEDICAL_RECORD: "MRN", DRIVERS_LICENSE: "LICENSE",
}); // biome-ignore format: a table reads better in rows

/** Its placeholder has no label: the type is that of the redaction which begins in the span. */
export const llmverify: Peer = {
  name: "llmverify",
  async open() {
    const { redactPII } = await load<Module>(this.name);
    return opened(
      (text) => redactPII(text),
      (text, { redacted, redactions }) =>
        recover(text, redacted, /\[REDACTED\]/g, () => "OTHER").map((span) => ({
          ...span,
          type: typeOf(
            redactions.find(({ position }) => position >= span.start && position < span.end)
              ?.type ?? "",
          ),
        })),
    );
  },
};
