import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Content } from "../../src/judge/event.ts";
import { MAX_DEPTH, MAX_KEYS } from "../../src/judge/formats/format.ts";
import { parse } from "../../src/judge/parse.ts";
import { aReceived } from "../support/received.ts";

function read(body: string | Uint8Array, contentType = "application/json"): Content {
  return parse(aReceived({ body: Buffer.from(body as string), contentType })).content;
}

function record(body: string | Uint8Array, contentType?: string): string {
  const content = read(body, contentType);
  return content.kind === "fields"
    ? JSON.stringify(content.record)
    : `unreadable: ${content.detail}`;
}

describe("JSON", () => {
  test("the record is unwrapped from call or activity, and only from an object", () => {
    expect(record('{"call":{"id":1},"beside":2}')).toBe('{"id":1}');
    expect(record('{"activity":{"id":1}}')).toBe('{"id":1}');
    expect(record('{"call":"a name","id":1}')).toBe('{"call":"a name","id":1}');
  });

  test.each(["12345678901234567890123", "1.0", "1e5", "-0", "0.1000"])(
    "the number %s keeps its text",
    (number) => {
      expect(record(`{"n":${number},"s":"1.0"}`)).toBe(`{"n":${number},"s":"1.0"}`);
    },
  );

  test.each([
    ['{"a":1,"a":2}', "duplicate-keys"],
    ['{"x":[{"a":1,"\\u0061":2}]}', "duplicate-keys"],
    ["[1]", "not-an-object"],
    ["null", "not-an-object"],
    ['"text"', "not-an-object"],
    ["{", "malformed"],
    ["{'a':1}", "malformed"],
    ["  ", "empty"],
    [`{"a":${"[".repeat(MAX_DEPTH)}${"]".repeat(MAX_DEPTH)}}`, "too-deep"],
    [`{${Array.from({ length: MAX_KEYS + 1 }, (_, i) => `"k${i}":0`).join()}}`, "too-many-keys"],
  ])("%.40s is unreadable", (body, detail) => {
    expect(record(body)).toBe(`unreadable: ${detail}`);
  });

  test("a key __proto__ pollutes nothing", () => {
    read('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("bytes that are no UTF-8 are unreadable, a byte order mark is not part of the text", () => {
    expect(record(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d))).toBe(
      "unreadable: charset",
    );
    expect(record('\ufeff{"a":1}')).toBe('{"a":1}');
  });

  test("any JSON object comes back as it was written", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (object) => {
        const text = JSON.stringify({ ...object, call: null, activity: null });
        expect(record(text)).toBe(text);
      }),
    );
  });

  test("two megabytes of opening brackets are refused, not followed", () => {
    expect(record("[".repeat(2_000_000))).toMatch(/^unreadable/);
  });
});

describe("forms", () => {
  const FORM = "application/x-www-form-urlencoded";

  test("names with brackets nest, values are strings, a name twice is a list", () => {
    expect(record("id=1&agent%5Bname%5D=P+R&tag_list[]=a&tag_list[]=b&x=1&x=2", FORM)).toBe(
      '{"id":"1","agent":{"name":"P R"},"tag_list":["a","b"],"x":["1","2"]}',
    );
  });

  test("a wrapper works as in JSON", () => {
    expect(record("call[id]=1&beside=2", FORM)).toBe('{"id":"1"}');
  });

  test("hostile names pollute nothing and cannot nest for ever", () => {
    read("__proto__[polluted]=1&constructor[prototype][polluted]=1", FORM);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(record(`a${"[b]".repeat(MAX_DEPTH + 2)}=1`, FORM)).toBe("unreadable: too-deep");
    expect(record("a=1&".repeat(MAX_KEYS + 1), FORM)).toBe("unreadable: too-many-keys");
  });
});

describe("multipart", () => {
  const TYPE = "multipart/form-data; boundary=xyz";
  const part = (name: string, value: string, more = "") =>
    `--xyz\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;

  test("text parts make the same tree as a form, file parts and their names are left out", () => {
    const body = `${part("agent[name]", "P & R=1")}${part("f", "bytes", '; filename="Jane Doe.png"')}--xyz--\r\n`;
    expect(record(body, TYPE)).toBe('{"agent":{"name":"P & R=1"}}');
  });

  test("a body that ends in the middle is unreadable", () => {
    expect(record(part("a", "1"), TYPE)).toBe("unreadable: malformed");
    expect(record(part("a", "1"), "multipart/form-data")).toBe("unreadable: malformed");
  });
});

test("plain text and HTML have the one field body", () => {
  expect(record("hello", "text/plain; charset=utf-8")).toBe('{"body":"hello"}');
  expect(record("<p>hello</p>", "TEXT/HTML")).toBe('{"body":"<p>hello</p>"}');
});

test("without a content type only what opens like an object is taken for JSON", () => {
  expect(record('{"a":1}', "")).toBe('{"a":1}');
  expect(record("a=1", "")).toBe("unreadable: content-type");
  expect(record("<a/>", "application/xml")).toBe("unreadable: content-type");
});

test("random bytes under any content type are read or named, never thrown", () => {
  const types = [
    "application/json",
    "application/x-www-form-urlencoded",
    "text/plain",
    "multipart/form-data; boundary=b",
    "",
    "application/json; charset=utf-16le",
    "application/json; charset=nonsense",
  ];
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...types), (body, type) => {
      expect(["fields", "unreadable"]).toContain(read(body, type).kind);
    }),
    { numRuns: 500 },
  );
});
