import { load, opened, type Peer } from "../peer.ts";

interface Found {
  readonly type: string;
  readonly position: readonly [number, number];
}
interface Module {
  readonly OpenRedaction: new () => {
    detect(text: string): Result | Promise<Result>;
  };
}
interface Result {
  readonly detections: readonly Found[];
}

/** It has some 500 labels: the ones that mean a type of ours, by what they begin with. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:NAME|PERSON)/, "NAME"],
  [/^PHONE/, "PHONE"],
  [/^SSN/, "SSN"],
  [/^EMAIL/, "EMAIL"],
  [/^(?:DATE|DOB)/, "DATE"],
  [/^ADDRESS/, "ADDRESS"],
  [/^(?:ZIP|POSTCODE)/, "ZIP"],
  [/^CREDIT_CARD/, "CARD"],
  [/^IP(?:V\d|_)/, "IP"],
  [/^URL/, "URL"],
  [/^(?:VIN|VEHICLE|LICENSE_PLATE)/, "VEHICLE"],
  [/^(?:MEDICAL_RECORD|PATIENT|MRN)/, "MRN"],
  [/^(?:DRIVING|DRIVERS|NPI|DEA)/, "LICENSE"],
];

const typeOf = (label: string) => TYPES.find(([pattern]) => pattern.test(label))?.[1] ?? "OTHER";

/** The library under two package names, of different versions. */
const named = (name: string): Peer => ({
  name,
  async open() {
    const { OpenRedaction } = await load<Module>(name);
    const redactor = new OpenRedaction();
    return opened(
      (text) => redactor.detect(text),
      (_, { detections }) =>
        detections.map(({ type, position: [start, end] }) => ({ start, end, type: typeOf(type) })),
    );
  },
});

export const openredaction = named("openredaction");
export const openredactionScoped = named("@openredaction/openredaction");
