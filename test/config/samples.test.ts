import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../samples/", import.meta.url);
const samples = readdirSync(folder).map(
  (name) => [name, readFileSync(new URL(name, folder), "utf8")] as const,
);

test.each(samples)("%s holds only numbers and names that belong to nobody", (_name, text) => {
  const plain = decodeURIComponent(text.replaceAll("+", " "));
  const phones = plain.match(/(?<![\w-])\(?[2-9]\d\d\)?[ .-]?\d{3}[ .-]\d{4}(?![\w-])/g) ?? [];
  expect(phones.filter((phone) => !/\D?555[ .-]?01\d\d$/.test(phone))).toEqual([]);
  // 987-65-4320 to -4329 are set aside for advertising (SSA).
  const ssns = plain.match(/(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/g) ?? [];
  expect(ssns.filter((ssn) => !ssn.startsWith("987-65-432"))).toEqual([]);
  const hosts = [...plain.matchAll(/(?:@|\/\/)([a-z0-9.-]+\.[a-z]+)/g)].map(
    ([, host = ""]) => host,
  );
  expect(hosts.length).toBeGreaterThan(0);
  expect(
    hosts.filter((host) => !/\.(example|test)$|^app\.calltrackingmetrics\.com$/.test(host)),
  ).toEqual([]);
});

test("there is one of each kind of activity, and one in form encoding", () => {
  const kinds = samples
    .filter(([name]) => name.endsWith(".json"))
    .map(([, text]) => (JSON.parse(text) as { direction: string }).direction);
  expect(new Set(kinds)).toEqual(new Set(["inbound", "msg_inbound", "form", "chat"]));
  const form = samples.find(([name]) => name === "post-call-form-encoded.txt")?.[1] ?? "";
  expect(new URLSearchParams(form).getAll("caller_number_split[]")).toHaveLength(4);
});
