import fc from "fast-check";
import { expect, test } from "vitest";
import { boundedHeader, packEvent, unpackEvent } from "../../src/judge/envelope.ts";
import type { Received } from "../../src/judge/event.ts";
import { aReceived } from "../support/received.ts";

const roundTrip = (received: Received) =>
  unpackEvent(received.id, received.hook, received.receivedAt, packEvent(received));

test("an event is unpacked as it was packed, whatever its bytes", () => {
  fc.assert(
    fc.property(
      fc.uint8Array(),
      fc.string({ maxLength: 200 }),
      fc.constantFrom("off", "valid", "absent", "wrong"),
      (bytes, text, signature) => {
        const body = Uint8Array.from(bytes);
        const received = aReceived({ body, contentType: text.trim(), signature });
        expect(roundTrip(received)).toEqual(received);
      },
    ),
    { numRuns: 100 },
  );
});

test("an event is unpacked from the middle of a larger buffer too", () => {
  const packed = packEvent(aReceived());
  const larger = Buffer.concat([Buffer.from("before"), packed]);
  const unpacked = unpackEvent("evt_1", "post-call", 1, larger.subarray(6));
  expect(Buffer.from(unpacked.body).toString()).toBe("{}");
});

test("a content type of any length is kept bounded", () => {
  expect(roundTrip(aReceived({ contentType: "x".repeat(9_000) })).contentType).toHaveLength(256);
  expect(boundedHeader(undefined)).toBe("");
});

test("bytes that are no packed event are a broken seal", () => {
  const packed = packEvent(aReceived());
  const withHeader = (header: string) =>
    Buffer.concat([Buffer.from([0, 0, 0, header.length]), Buffer.from(header)]);
  const broken = [
    Buffer.alloc(0),
    Buffer.alloc(3),
    packed.subarray(0, 20),
    Buffer.from([255, 255, 255, 255, 123]),
    withHeader("{"),
    withHeader("null"),
    withHeader('{"contentType":1,"contentEncoding":"","signature":"off"}'),
    withHeader('{"contentType":"","contentEncoding":"","signature":"surely"}'),
  ];
  for (const bytes of broken) {
    expect(() => unpackEvent("evt_1", "post-call", 1, bytes)).toThrow(
      expect.objectContaining({ code: "ERR_SEAL_BROKEN" }),
    );
  }
});
