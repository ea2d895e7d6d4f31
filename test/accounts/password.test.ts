import { argon2Sync } from "node:crypto";
import { expect, test } from "vitest";
import { checkPassword, createPasswords } from "../../src/accounts/password.ts";

const keysOf = (key: string) => ({
  digest: (...parts: string[]) => Buffer.from(key + parts.join("|")).toString("hex"),
});
const passwords = createPasswords(keysOf("k"));
const PASSWORD = "seven green kettles sing";

test("argon2id is that of RFC 9106 §5.3", () => {
  const tag = argon2Sync("argon2id", {
    message: Buffer.alloc(32, 1), nonce: Buffer.alloc(16, 2), secret: Buffer.alloc(8, 3), associatedData: Buffer.alloc(12, 4),
    parallelism: 4, tagLength: 32, memory: 32, passes: 3,
  }); // biome-ignore format: short facts
  expect(tag.toString("hex")).toBe(
    "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
  );
});

test("a hash costs what OWASP asks for, is never the same twice, and is its person's alone", async () => {
  const [one, two] = await Promise.all([1, 2].map(() => passwords.hash("usr_1", PASSWORD)));
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[^$]{22}\$[^$]{43}$/);
  expect(one).not.toBe(two);
  const kept = one ?? "";
  expect(await passwords.check("usr_1", kept, PASSWORD)).toBe(true);
  expect(await passwords.check("usr_1", kept, `${PASSWORD} `)).toBe(false);
  expect(await passwords.check("usr_2", kept, PASSWORD)).toBe(false);
  expect(await createPasswords(keysOf("other")).check("usr_1", kept, PASSWORD)).toBe(false);
});

test("letters are the same however the keyboard makes them", async () => {
  const kept = await passwords.hash("usr_1", "caf\u00e9 caf\u00e9 caf\u00e9");
  expect(await passwords.check("usr_1", kept, "cafe\u0301 cafe\u0301 cafe\u0301")).toBe(true);
});

test("nobody's password is never right, and no hash costs whatever its row says", async () => {
  expect(await passwords.check(null, null, PASSWORD)).toBe(false);
  expect(await passwords.check("usr_1", null, PASSWORD)).toBe(false);
  const [salt, hash] = ["A".repeat(22), "A".repeat(43)];
  for (const kept of [`$argon2id$v=19$m=9999999,t=2,p=1$${salt}$${hash}`, "plain", ""])
    await expect(passwords.check("usr_1", kept, PASSWORD)).rejects.toMatchObject({
      code: "ERR_SEAL_BROKEN",
    });
});

test("a crowd is turned away, and the next is let in", async () => {
  const tries = await Promise.allSettled(
    Array.from({ length: 60 }, () => passwords.check(null, null, "x")),
  );
  const codes = tries.map((one) =>
    one.status === "rejected" ? (one.reason as { code: string }).code : "done",
  );
  expect(codes.filter((code) => code === "ERR_BUSY")).toHaveLength(8);
  expect(await passwords.check(null, null, "x")).toBe(false);
}, 20_000);

test.each([
  ["seven green kettles sing", null],
  ["elevenchars", "ERR_PASSWORD"],
  ["x".repeat(129), "ERR_PASSWORD"],
  ["aaaaaaaaaaaaaaaa", "ERR_PASSWORD"],
  ["ada@clinic.example", "ERR_PASSWORD"],
  ["Priya.R12Priya.R12", "ERR_PASSWORD", "priya.r12@clinic.example"],
])("as a password %s is %s", (password, code, email = "ada@clinic.example") => {
  let thrown: string | null = null;
  try {
    checkPassword(password, email);
  } catch (error) {
    thrown = (error as { code: string }).code;
  }
  expect(thrown).toBe(code);
});
