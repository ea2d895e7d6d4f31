import { expect, test } from "vitest";
import { scanText } from "../../detectors/scan.ts";

const found = (text: string) =>
  scanText(text).map(({ type, start, end }) => [type, text.slice(start, end)]);

test.each([
  ["reach him corwin at example dot org. Mail it", "EMAIL", "corwin at example dot org"],
  ["write j.roe at mail dot example dot com please", "EMAIL", "j.roe at mail dot example dot com"],
  ["mail jane42 at example dot com now", "EMAIL", "jane42 at example dot com"],
  ["from jane=40example.org today", "EMAIL", "jane=40example.org"],
  ["DOB: 07=2F21=2F1990", "DATE", "07=2F21=2F1990"],
])("%j is read as it is meant", (text, type, value) => {
  expect(found(text)).toEqual([[type, value]]);
});

test.each([
  "find us at bright dot com",
  "meet at polka dot cafe",
  "the page is at example dot com",
  "a=2B5 and x=40",
])("%j is no mailbox", (text) => {
  expect(found(text)).toEqual([]);
});
