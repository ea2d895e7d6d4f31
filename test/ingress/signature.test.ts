import { describe, expect, test } from "vitest";
import { signatureOf } from "../../src/ctm-signature.ts";
import { equalInConstantTime } from "../../src/ingress/equal.ts";
import { checkSignature, type Presented } from "../../src/ingress/signature.ts";
import { aHook, CTM_SECRET } from "./door.ts";

const TIME = "1789396920";
const BODY = Buffer.from('{"id":4381204417}');
// The published vector for this secret, time and body.
const SIGNATURE = "xK5O4oGmT71oJERBbs4WB3s7RY4=";
const BASIC = { username: "ctm", password: "pa:ss" };

const presented = (given: Partial<Presented> = {}): Presented => ({
  signature: undefined,
  time: TIME,
  authorization: undefined,
  ...given,
});
const basicOf = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
const enforced = (secrets: string[] = [CTM_SECRET], basic: (typeof BASIC)[] = []) =>
  aHook({}, { mode: "enforce", secrets, basic });
const check = (hook = enforced(), given = presented({ signature: SIGNATURE }), body = BODY) =>
  checkSignature(hook, given, [body]);

test("CTM's signature over time and body is valid", () => {
  expect(signatureOf(CTM_SECRET, TIME, BODY)).toBe(SIGNATURE);
  expect(check()).toEqual({ result: "valid", by: "secret 1" });
});

test("the newline that CTM's encoder adds is trimmed", () => {
  expect(check(enforced(), presented({ signature: ` ${SIGNATURE}\n` })).result).toBe("valid");
});

describe("wrong is", () => {
  test.each([
    ["another body", presented({ signature: SIGNATURE }), Buffer.from('{"id":4381204418}')],
    ["another time", presented({ signature: SIGNATURE, time: "1789396921" }), BODY],
    ["another case", presented({ signature: SIGNATURE.toLowerCase() }), BODY],
    ["a cut signature", presented({ signature: SIGNATURE.slice(0, -1) }), BODY],
    ["no base64", presented({ signature: "\u00e9 %00" }), BODY],
  ])("%s", (_, given, body) => {
    expect(check(enforced(), given, body)).toEqual({ result: "wrong", by: null });
  });

  test("a signature without its time, even one made without it", () => {
    const signature = signatureOf(CTM_SECRET, "", BODY);
    for (const time of [undefined, ""]) {
      expect(check(enforced(), presented({ signature, time })).result).toBe("wrong");
    }
  });
});

test("a time with bytes beyond ASCII is signed as it was received", () => {
  const time = "12\u00e934";
  const signature = signatureOf(
    CTM_SECRET,
    "",
    Buffer.concat([Buffer.from([49, 50, 0xe9, 51, 52]), BODY]),
  );
  expect(check(enforced(), presented({ signature, time })).result).toBe("valid");
});

test("no proof is absent, and so is one the hook does not ask for", () => {
  const nothing = presented({ signature: "  " });
  expect(check(enforced(), nothing)).toEqual({ result: "absent", by: null });
  const basic = presented({ authorization: basicOf("ctm:pa:ss") });
  expect(check(enforced(), basic).result).toBe("absent");
  expect(check(enforced([], [BASIC])).result).toBe("absent");
});

test("the matching one of several secrets is named by its position", () => {
  expect(check(enforced(["other", CTM_SECRET, "third"])).by).toBe("secret 2");
});

test("HTTP Basic credentials are a proof by themselves", () => {
  const hook = enforced([CTM_SECRET], [{ username: "old", password: "x" }, BASIC]);
  const by = (authorization: string) => check(hook, presented({ authorization }));
  expect(by(basicOf("ctm:pa:ss"))).toEqual({ result: "valid", by: "basic 2" });
  expect(by(basicOf("ctm:pa:ss").replace("Basic", "bAsIc")).result).toBe("valid");
  expect(by(basicOf("ctm:wrong"))).toEqual({ result: "wrong", by: null });
  expect(by("Bearer abc").result).toBe("absent");
});

test("a signature over either form of a compressed body is valid", () => {
  const given = presented({ signature: SIGNATURE });
  const other = Buffer.from("compressed bytes");
  expect(checkSignature(enforced(), given, [other, BODY]).by).toBe("secret 1");
  expect(checkSignature(enforced(), given, [BODY, other]).by).toBe("secret 1");
  expect(checkSignature(enforced(), given, [other]).result).toBe("wrong");
});

test("mode off checks nothing", () => {
  const hook = aHook({}, { mode: "off", secrets: [CTM_SECRET] });
  const compared: unknown[] = [];
  const result = checkSignature(hook, presented({ signature: "x" }), [BODY], (a) => {
    compared.push(a);
    return false;
  });
  expect(result).toEqual({ result: "off", by: null });
  expect(compared).toEqual([]);
});

test("every candidate is compared, whichever matches and whatever is presented", () => {
  const hook = enforced([CTM_SECRET, "other"], [BASIC, { username: "u", password: "p" }]);
  const comparisons = (given: Presented) => {
    let count = 0;
    checkSignature(hook, given, [BODY, BODY], (a, b) => {
      count++;
      return equalInConstantTime(a, b);
    });
    return count;
  };
  const all = 2 * 2 + 2;
  expect(comparisons(presented({ signature: SIGNATURE }))).toBe(all);
  expect(comparisons(presented({ signature: "wrong" }))).toBe(all);
  expect(comparisons(presented({ authorization: basicOf("ctm:pa:ss") }))).toBe(all);
  expect(comparisons(presented())).toBe(all);
});
