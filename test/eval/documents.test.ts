import { expect, test } from "vitest";
import { readSource } from "../../eval/documents.ts";
import { readMarkup } from "../../eval/markup.ts";
import { fromPayload } from "../../eval/predict.ts";

test("marks become spans of the plain text", () => {
  expect(readMarkup("hi [[NAME@patient:Jo Ray]], [[AGE90:93]]yo", "x")).toEqual({
    text: "hi Jo Ray, 93yo",
    spans: [
      { start: 3, end: 9, type: "NAME", role: "patient" },
      { start: 11, end: 13, type: "AGE90" },
    ],
  });
});

test.each([
  ["[[PERSON:Jo]]", "unknown type"],
  ["[[NAME@boss:Jo]]", "unknown role"],
  ["[[PHONE@patient:555]]", "unknown role"],
  ["[[NAME:Jo", "is not closed"],
  ["Jo]]", "is closed that was not opened"],
  ["[[NAME:Jo [[CITY:Barre]]]]", "a mark within a mark"],
  ["[[NAME: Jo]]", "outer white space"],
  ["[[NAME:--]]", "without letter or digit"],
  ["Mc[[NAME:Kay]]", "begins inside a word"],
  ["[[NAME:Jo]]hn", "ends inside a word"],
])("%s is a fault", (source, fault) => {
  expect(() => readMarkup(source, "x")).toThrow(fault);
});

test("a source holds documents with kind, notes and the activity they stand in", () => {
  const [first, second] = readSource(
    '%% kind=sms\n\n=== a\n! a note\n@payload {"call":{"a/b":"$TEXT"}}\nhi [[NAME:Jo]]\n! no note\n\n=== b\nC\n',
    "x.md",
  );
  expect(first).toMatchObject({
    id: "a",
    kind: "sms",
    text: "hi Jo\n! no note",
    payload: { call: { "a/b": "hi Jo\n! no note" } },
    text_pointer: "/call/a~1b",
  });
  expect(second).toEqual({ id: "b", kind: "sms", text: "C", spans: [] });
});

test.each([
  ["%% kind=fax\n", "unknown kind"],
  ["=== a\nhi\n", "no kind is set"],
  ["%% kind=sms\nhi\n", "text outside a document"],
  ["%% kind=sms\n=== a loud\nhi\n", "unknown flag"],
  ['%% kind=sms\n=== a\n@payload {"text":"hi"}\nhi\n', 'does not hold "$TEXT" once'],
  ["%% kind=sms\n=== a\n! no identifier\n[[NAME:Jo]]\n", "noted as without identifier"],
])("a source that says %j is a fault", (source, fault) => {
  expect(() => readSource(source, "x.md")).toThrow(fault);
});

test("a text in its activity is scanned with the values the activity states of its person", () => {
  const [document] = readSource(
    '%% kind=note\n=== a\n@payload {"call":{"name":"Odalys Brennekamp","notes":"$TEXT"}}\nrang [[NAME:Odalys]] again\n',
    "x.md",
  );
  expect(document && fromPayload(document).predicted).toEqual([
    expect.objectContaining({ start: 5, end: 11, type: "NAME" }),
  ]);
});
