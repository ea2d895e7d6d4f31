import { expect, test } from "vitest";
import { judgedFor } from "../support/judging.ts";

const LINK = "https://portal.example/patients/40088/forms?ssn=987-65-4321&x=1";
const BASIS = "basis: { kind: own_system, hosts: [127.0.0.1:9] }";

test("a permitted link goes, but not with another type of identifier in it", async () => {
  const destination = `allow: [{ path: location, permit: [URL] }]\n${BASIS}`;
  const plain = "https://portal.example/patients/40088/forms";
  const clear = await judgedFor("json", destination, { location: plain });
  expect(JSON.parse(clear.text)).toEqual({ location: plain });
  const { text, findings } = await judgedFor("json", destination, { location: LINK });
  expect(findings).toMatchObject([{ type: "URL", also: ["SSN"], fate: "redacted" }]);
  expect(JSON.parse(text)).toEqual({ location: "[URL]" });
});

test("both types permitted let the whole link out", async () => {
  const destination = `allow: [{ path: location, permit: [URL, SSN] }]\n${BASIS}`;
  const { text } = await judgedFor("json", destination, { location: LINK });
  expect(JSON.parse(text)).toEqual({ location: LINK });
});

test("hold_on sees a type that lies inside of another finding", async () => {
  const { verdict, sealed } = await judgedFor("json", "allow: [location]\nhold_on: [SSN]", {
    location: LINK,
  });
  expect(verdict).toMatchObject({ kind: "hold", reason: "hold-on" });
  expect(sealed).toBeNull();
});
