import { expect, test } from "vitest";
import { equalInConstantTime } from "../../src/ingress/equal.ts";
import { createSecretCheck } from "../../src/ingress/secret.ts";
import { aHook } from "./door.ts";

const ROTATING = aHook({ id: "rotating", secrets: ["new-secret", "old-secret"] });
const STEADY = aHook({ id: "steady", secrets: ["steady-secret"] });

test("texts of any length are compared, and only equal ones are equal", () => {
  expect(equalInConstantTime("secret", "secret")).toBe(true);
  expect(equalInConstantTime("secret", Buffer.from("secret"))).toBe(true);
  for (const other of ["", "secre", "secret ", "Secret", "secret".repeat(1_000)]) {
    expect(equalInConstantTime(other, "secret")).toBe(false);
  }
});

test("a hook is proven by each of its secrets, and by no other hook's", () => {
  const prove = createSecretCheck([ROTATING, STEADY]);
  expect(prove("rotating", "new-secret")).toEqual({ kind: "proven", hook: ROTATING });
  expect(prove("rotating", "old-secret")).toEqual({ kind: "proven", hook: ROTATING });
  expect(prove("steady", "steady-secret")).toEqual({ kind: "proven", hook: STEADY });
  expect(prove("steady", "new-secret")).toEqual({ kind: "unproven", named: "steady" });
});

test("no name of JavaScript's own is a hook", () => {
  const prove = createSecretCheck([STEADY]);
  for (const id of ["__proto__", "constructor", "toString", "", "STEADY"]) {
    expect(prove(id, "steady-secret")).toEqual({ kind: "unproven", named: null });
  }
});

test("the same comparisons are made for a right, a wrong and an unknown pair", () => {
  const given: unknown[] = [];
  const prove = createSecretCheck([ROTATING, STEADY], (secret, candidate) => {
    given.push(secret);
    return equalInConstantTime(secret, candidate);
  });
  const comparisons = (id: string, secret: string) => {
    given.length = 0;
    prove(id, secret);
    return [...given];
  };
  expect(comparisons("rotating", "new-secret")).toEqual(["new-secret", "new-secret"]);
  expect(comparisons("rotating", "wrong")).toEqual(["wrong", "wrong"]);
  expect(comparisons("steady", "steady-secret")).toEqual(["steady-secret", "steady-secret"]);
  expect(comparisons("nobody", "wrong")).toEqual(["wrong", "wrong"]);
});

test("a comparer that finds every secret equal still proves no hook that does not exist", () => {
  expect(createSecretCheck([STEADY], () => true)("nobody", "x").kind).toBe("unproven");
  expect(createSecretCheck([], () => true)("nobody", "x").kind).toBe("unproven");
});
