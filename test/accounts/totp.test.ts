import { expect, test } from "vitest";
import { enrolment, newSecret, stepOf } from "../../src/accounts/totp.ts";
import { codeAt } from "../support/office.ts";

const RFC_SECRET = new TextEncoder().encode("12345678901234567890");

// RFC 6238, appendix B, SHA-1; of its eight digits the last six.
test.each([
  [59, "94287082"],
  [1_111_111_109, "07081804"],
  [1_111_111_111, "14050471"],
  [1_234_567_890, "89005924"],
  [2_000_000_000, "69279037"],
  [20_000_000_000, "65353130"],
])("at %i seconds the code ends like %s", (seconds, code) => {
  const now = seconds * 1000;
  expect(stepOf(code.slice(2), RFC_SECRET, now)).toBe(Math.floor(seconds / 30));
  expect(stepOf(`${code.slice(2, 5)} ${code.slice(5)}`, RFC_SECRET, now)).toBe(
    Math.floor(seconds / 30),
  );
});

test("a clock may be off by a step each way, and no more", () => {
  const code = "287082";
  const steps = [-31, -1, 0, 29, 30, 59, 60].map((off) =>
    stepOf(code, RFC_SECRET, (30 + off) * 1000),
  );
  expect(steps).toEqual([null, 1, 1, 1, 1, 1, null]);
});

test("nothing but six digits is a code", () => {
  for (const code of ["", "28708", "2870820", "28708a", "２８７０８２"])
    expect(stepOf(code, RFC_SECRET, 59_000)).toBeNull();
});

test("an authenticator is told secret, person and issuer, and then agrees", () => {
  const made = newSecret();
  const { uri, secret } = enrolment(made, "ada+x@clinic.example", "PHI guard");
  const url = new URL(uri);
  expect(url.pathname).toContain("PHI%20guard:ada%2Bx%40clinic.example");
  expect(Object.fromEntries(url.searchParams)).toEqual({
    issuer: "PHI guard", secret, algorithm: "SHA1", digits: "6", period: "30",
  }); // biome-ignore format: short facts
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(stepOf(codeAt(secret, 90_000), made, 90_000)).toBe(3);
  expect(newSecret()).not.toEqual(made);
});
