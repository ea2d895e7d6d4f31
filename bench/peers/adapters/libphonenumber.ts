import { load, opened, type Peer } from "../peer.ts";

interface Module {
  readonly findPhoneNumbersInText: (
    text: string,
    options: { defaultCountry: string; extended: boolean },
  ) => readonly { readonly startsAt: number; readonly endsAt: number }[];
}

/** Telephone numbers only. `extended` also takes numbers that are possible but not given out, such as 555 ones. */
export const libphonenumber: Peer = {
  name: "libphonenumber-js",
  async open() {
    const { findPhoneNumbersInText } = await load<Module>(this.name);
    return opened(
      (text) => findPhoneNumbersInText(text, { defaultCountry: "US", extended: true }),
      (_, found) =>
        found.map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt, type: "PHONE" })),
    );
  },
};
