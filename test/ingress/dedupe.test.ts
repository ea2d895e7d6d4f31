import { describe, expect, test } from "vitest";
import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { digestsOf } from "../../src/ingress/dedupe.ts";
import type { Received } from "../../src/judge/event.ts";
import { parse } from "../../src/judge/parse.ts";
import { aReceived } from "../support/received.ts";

const KEYS = { digest: (...parts: string[]) => JSON.stringify(parts) };
const TIME = "1789396920";

interface Given extends Partial<Omit<Received, "body">> {
  time?: string;
}
function digests(body: string, { time, ...given }: Given = {}) {
  const received = aReceived({ ...given, body: Buffer.from(body) });
  return digestsOf(parse(received), time, KEYS, ctmCatalogue);
}
const dedupe = (body: string, given?: Given) => digests(body, given).dedupe;

describe("the same event:", () => {
  const base =
    '{"id":7,"name":"Odalys Brennekamp","geo":{"lat":1,"lon":2},"indexed_at":1789396920.417}';
  test.each([
    [
      "other spacing",
      '{ "id": 7, "name":"Odalys Brennekamp","geo":{"lat":1, "lon":2},"indexed_at":1789396920.417}',
    ],
    [
      "another order of keys",
      '{"indexed_at":1789396920.417,"geo":{"lon":2,"lat":1},"name":"Odalys Brennekamp","id":7}',
    ],
    [
      "another value of a volatile field",
      '{"id":7,"name":"Odalys Brennekamp","geo":{"lat":1,"lon":2},"indexed_at":1789399999}',
    ],
    ["no volatile field", '{"id":7,"name":"Odalys Brennekamp","geo":{"lat":1,"lon":2}}'],
    ["an escape for a letter", '{"id":7,"name":"Odalys \\u0042rennekamp","geo":{"lat":1,"lon":2}}'],
  ])("%s", (_, body) => {
    expect(dedupe(body)).toBe(dedupe(base));
  });

  test("volatile fields are left out inside a wrapper as well", () => {
    expect(dedupe('{"call":{"id":7,"indexed_at":1}}')).toBe(
      dedupe('{"call":{"indexed_at":2,"id":7}}'),
    );
  });
});

describe("another event:", () => {
  const base = '{"id":7,"list":[1,2],"note":"x","geo":{"a":1}}';
  test.each([
    ["a changed value", '{"id":7,"list":[1,2],"note":"y","geo":{"a":1}}'],
    ["a text for a number", '{"id":7,"list":["1",2],"note":"x","geo":{"a":1}}'],
    ["another order of items", '{"id":7,"list":[2,1],"note":"x","geo":{"a":1}}'],
    ["one field more", '{"id":7,"list":[1,2],"note":"x","geo":{"a":1},"state":null}'],
    ["a key of the same text elsewhere", '{"id":7,"list":[1,2],"note":"x","geo":{"a":1,"b":{}}}'],
    ["another activity", '{"id":8,"list":[1,2],"note":"x","geo":{"a":1}}'],
  ])("%s", (_, body) => {
    expect(dedupe(body)).not.toBe(dedupe(base));
  });

  test("a volatile field's name elsewhere than in the catalogue is a field like any other", () => {
    expect(dedupe('{"id":7,"cvars":{"indexed_at":1}}')).not.toBe(
      dedupe('{"id":7,"cvars":{"indexed_at":2}}'),
    );
    expect(dedupe('{"call":{"id":7},"indexed_at":1}')).not.toBe(
      dedupe('{"call":{"id":7},"indexed_at":2}'),
    );
  });

  test("numbers that JavaScript would round to the same keep their text", () => {
    expect(dedupe('{"id":7,"n":9007199254740993}')).not.toBe(
      dedupe('{"id":7,"n":9007199254740992}'),
    );
    expect(dedupe('{"id":7,"n":1.0}')).not.toBe(dedupe('{"id":7,"n":1}'));
  });

  test("the same body at another hook", () => {
    expect(dedupe(base)).not.toBe(dedupe(base, { hook: "other" }));
  });

  test("one whose signature is held against it, so that a forged copy cannot swallow the real event", () => {
    expect(dedupe(base, { signature: "wrong" })).not.toBe(dedupe(base, { signature: "valid" }));
    expect(dedupe(base, { signature: "absent" })).toBe(dedupe(base, { signature: "wrong" }));
    expect(dedupe(base, { signature: "valid" })).toBe(dedupe(base, { signature: "off" }));
  });
});

test("the activity is the record's id, the same for every body about it and written either way", () => {
  const { activity } = digests('{"id":4381204417,"duration":1}');
  expect(activity).toBe(JSON.stringify(["activity", "4381204417"]));
  expect(digests('{"call":{"id":"4381204417"},"id":1}').activity).toBe(activity);
  expect(digests('{"id":12345678901234567890}').activity).toContain("12345678901234567890");
});

test.each(["{}", '{"id":null}', '{"id":""}', '{"id":{"x":1}}', '{"id":[7]}', "not json"])(
  "without an activity id a body is a repeat only with the same X-CTM-Time: %s",
  (body) => {
    expect(digests(body)).toEqual({ activity: null, dedupe: null });
    expect(digests(body, { time: "" }).dedupe).toBeNull();
    const first = digests(body, { time: TIME });
    expect(first.activity).toBeNull();
    expect(first.dedupe).not.toBeNull();
    expect(digests(body, { time: TIME })).toEqual(first);
    expect(digests(body, { time: "1789396921" }).dedupe).not.toBe(first.dedupe);
  },
);

test("with an activity id the time does not count", () => {
  expect(dedupe('{"id":7}', { time: TIME })).toBe(dedupe('{"id":7}', { time: "1789399999" }));
});

test("an unreadable body is known by its bytes alone", () => {
  const broken = (body: string) => dedupe(body, { time: TIME });
  expect(broken('{"id":7,')).not.toBe(broken('{"id": 7,'));
  expect(digests('{"id":7}', { contentEncoding: "zstd" }).activity).toBeNull();
});

test("no text of a body is handed to the keys, however long it is", () => {
  const parts: string[] = [];
  const keys = { digest: (...given: string[]) => String(parts.push(...given)) };
  const body = Buffer.from(JSON.stringify({ id: 7, name: "Odalys Brennekamp".repeat(1_000) }));
  const received = aReceived({ body });
  digestsOf(parse(received), undefined, keys, ctmCatalogue);
  expect(Math.max(...parts.map((part) => part.length))).toBe(64);
});
