import { describe, expect, test } from "vitest";
import { scanText } from "../../detectors/scan.ts";

/** Labels of codes as forms, notes and messages have them, each with a value. */
const CODES: readonly (readonly [value: string, ...labels: string[]])[] = [
  ["00482917", "Chart #", "Medical Record Number", "Chart No.", "Patient ID"],
  ["XKC44170092", "Member ID", "Policy #", "Insurance ID", "Subscriber ID", "Member Number"],
  ["88213", "Group #", "Group Number", "Grp"],
  ["7700-4418-20", "Account #", "Acct", "Account Number"],
  ["S530-4417-8821", "Driver's License", "DL #"],
  ["548812397", "Passport No"],
  ["DX-4471-0092", "Serial #", "Device S/N", "Serial Number"],
  ["CLM-004491", "Claim #", "Claim Number", "Case #", "Authorization", "Confirmation #"],
  ["4471902", "Rx #", "Prescription #"],
];

const FORMS: Readonly<Record<string, (label: string, value: string) => string>> = {
  "a colon": (label, value) => `${label}: ${value}`,
  "a colon and a line": (label, value) => `${label}:\n${value}`,
  "a line": (label, value) => `${label}\n${value}`,
  "a question mark": (label, value) => `${label}? ${value}`,
  "an equals sign": (label, value) => `${label}=${value}`,
  "a dash": (label, value) => `${label} - ${value}`,
  "a long dash": (label, value) => `${label} – ${value}`,
  "a bar": (label, value) => `| ${label} | ${value} |`,
  "an arrow": (label, value) => `${label} -> ${value}`,
  dots: (label, value) => `${label}........ ${value}`,
  parentheses: (label, value) => `(${label}) ${value}`,
  "a remark": (label, value) => `${label} (required): ${value}`,
  "bold letters": (label, value) => `**${label}**: ${value}`,
  "a cell": (label, value) => `<tr><td>${label}</td><td>${value}</td></tr>`,
  words: (label, value) => `my ${label.toLowerCase()} is ${value}`,
};

describe.each(Object.entries(FORMS))("behind %s", (_name, form) => {
  test.each(CODES.flatMap(([value, ...labels]) => labels.map((label) => [label, value])))("the code of %j is found", (label, value) => {
    const text = `Form received\n${form(label ?? "", value ?? "")}\nSource: web`;
    const start = text.indexOf(value ?? "");
    const spans = scanText(text);
    expect(spans.some((span) => span.start <= start && start + (value ?? "").length <= span.end)).toBe(true);
  }); // biome-ignore format: one line is one case
});

test.each([
  "00482917 (MRN)",
  "seen today, 00482917 (chart #), by Dr. Osei",
  "W2387-44 (Member ID)",
])("what stands before its label in %j is found", (text) => {
  const [code = ""] = /\S*\d{4}\S*/.exec(text) ?? [];
  expect(scanText(text).map(({ start, end }) => text.slice(start, end))).toContain(
    code.replace(/,$/, ""),
  );
});

test.each(["[MRN] 482917 rows", "see (chart) 12 of them", "plans (group) are sold"])(
  "nothing is found in %j",
  (text) => {
    expect(scanText(text).filter(({ type }) => type !== "OTHER_ID")).toEqual([]);
  },
);
