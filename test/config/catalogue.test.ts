import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CTM_FIELDS, ctmCatalogue } from "../../config/ctm-fields.ts";
import { parsePath } from "../../config/path-syntax.ts";
import type { FieldFacts } from "../../detectors/types.ts";

/** `legs[].from` as keys, with the first item of each list. */
function keysOf(path: string): (string | number)[] {
  return (parsePath(path) ?? []).map((step) => ("key" in step ? step.key : 0));
}

function factsOf(path: string, label?: string): FieldFacts {
  return ctmCatalogue.factsFor(keysOf(path), label);
}

function describeFacts({ type, kind, of, health }: FieldFacts): string {
  return [type ?? "-", kind, of ?? "-", health ? "health" : ""].join(" ").trim();
}

describe("the table", () => {
  test("knows the 236 fields of the activity record, and the members observed below them", () => {
    expect(CTM_FIELDS.length).toBeGreaterThanOrEqual(236);
  });

  test("names every field and alias once, each as a path that the allow list can hold", () => {
    const names = CTM_FIELDS.flatMap(({ path, aliases = [] }) => [path, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => parsePath(name) === null)).toEqual([]);
  });

  test("has a type exactly where a field identifies whenever it is filled", () => {
    expect(CTM_FIELDS.filter(({ kind, type }) => (kind === "id") !== (type !== undefined))).toEqual(
      [],
    );
  });

  test("lets no time of the activity count as a value of the person", () => {
    const dates = CTM_FIELDS.filter(({ type }) => type === "DATE");
    expect(dates.length).toBeGreaterThan(15);
    expect(dates.filter(({ of }) => of !== undefined)).toEqual([]);
  });

  test("changes between repeats only in indexed_at", () => {
    expect(CTM_FIELDS.filter(({ volatile }) => volatile).map(({ path }) => path)).toEqual([
      "indexed_at",
    ]);
  });

  test("marks only the split number as a list of parts", () => {
    expect(CTM_FIELDS.filter(({ parts }) => parts).map(({ path }) => path)).toEqual([
      "caller_number_split",
    ]);
    expect(factsOf("caller_number_split[]")).toMatchObject({ type: "PHONE", parts: true });
  });

  test("knows every key of the samples, except those that an account makes itself", () => {
    const folder = new URL("../../samples/", import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
    expect(files.length).toBeGreaterThanOrEqual(5);
    const unknown = new Set<string>();
    for (const name of files)
      collectUnknown(JSON.parse(readFileSync(new URL(name, folder), "utf8")), [], unknown);
    expect(
      [...unknown].filter((path) => !/^(custom_fields|form\.custom\.\d+\.value)\./.test(path)),
    ).toEqual([]);
  });
});

function collectUnknown(value: unknown, keys: (string | number)[], into: Set<string>): void {
  if (typeof value !== "object" || value === null) {
    if (ctmCatalogue.canonical(keys) === null) into.add(keys.join("."));
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) collectUnknown(item, [...keys, i], into);
  } else {
    for (const [key, member] of Object.entries(value)) collectUnknown(member, [...keys, key], into);
  }
}

// Decisions that another reader might have taken otherwise.
test.each([
  ["id", "- code -"],
  ["sid", "- code -"],
  ["form.trackback_id", "- code -"],
  ["campaign_id", "- code -"],
  ["touchpoints[].call_id", "- code -"],
  ["visitor_sid", "OTHER_ID id person"],
  ["touchpoints[].clickid", "OTHER_ID id person"],
  ["ga.cid", "OTHER_ID id person"],
  ["ga.ga4[][]", "OTHER_ID id person"],
  ["ga.gclsrc", "- plain -"],
  ["ga.campaign", "- label - health"],
  ["called_at", "DATE id -"],
  ["unix_time", "DATE id -"],
  ["hour", "DATE id -"],
  ["duration_period.gte", "DATE id -"],
  ["chat_messages[].time", "DATE id -"],
  ["callbacks[].scheduled_at", "DATE id -"],
  ["name", "NAME id person"],
  ["cnam", "NAME id person"],
  ["agent.name", "NAME id agent"],
  ["agent.email", "EMAIL id agent"],
  ["sale.name", "NAME id agent"],
  ["chat_messages[].name", "NAME id -"],
  ["salesforce.contact_name", "NAME id person"],
  ["salesforce.lead_id", "OTHER_ID id person"],
  ["tracking_number", "- plain practice"],
  ["business_number_format", "- plain practice"],
  ["form.number_to_call", "- plain practice"],
  ["inbound_rate_center.prefix", "- plain practice"],
  ["form.customer_number_to_dial", "PHONE id person"],
  ["legs[].from", "PHONE id -"],
  ["transfers[].to", "PHONE id -"],
  ["callbacks[].number", "PHONE id person"],
  ["latitude", "ADDRESS id person"],
  ["geo.lat", "ADDRESS id person"],
  ["extended_lookup.street_number", "ADDRESS id person"],
  ["extended_lookup.business_name", "- free -"],
  ["city", "CITY id person"],
  ["state", "- plain -"],
  ["postal_code", "ZIP id person"],
  ["inputs.geo_inputs[]", "ZIP id person"],
  ["inputs.menu_inputs[]", "- free -"],
  ["audio", "BIOMETRIC id person health"],
  ["message_media[]", "PHOTO id person health"],
  ["message_media[].url", "PHOTO id person health"],
  ["transcription", "URL id person health"],
  ["transcription_text", "- free - health"],
  ["location", "- free - health"],
  ["tag_list[]", "- label - health"],
  ["tracking_label", "- label - health"],
  ["call_path[].route_name", "- label - health"],
  ["source", "- label -"],
  ["emails[]", "EMAIL id person"],
  ["emails[].address", "EMAIL id person"],
])("%s is %s", (path, facts) => {
  expect(describeFacts(factsOf(path))).toBe(facts);
});

describe("an alias", () => {
  test.each([
    ["zip", "postal_code"],
    ["recording_url", "audio"],
    ["recording.url", "audio"],
    ["transcript", "transcription_text"],
    ["transcript_url", "transcription"],
    ["msg", "message_body"],
    ["body", "message_body"],
    ["text", "message_body"],
    ["to", "called_number"],
    ["caller_number_formatted", "caller_number_format"],
    ["receiving_number", "business_number"],
    ["receiving_number_formatted", "business_number_format"],
  ])("%s has the facts and the name of %s", (alias, path) => {
    expect(ctmCatalogue.canonical(keysOf(alias))).toBe(path);
    expect(ctmCatalogue.aliasesOf(path)).toContain(alias);
    expect(factsOf(alias)).toEqual(factsOf(path));
    expect(ctmCatalogue.paths()).not.toContain(alias);
  });

  test("stands for a field of the record only, not for a member of the same name elsewhere", () => {
    expect(ctmCatalogue.canonical(["blocks", 0, "text"])).toBeNull();
  });
});

describe("the canonical path", () => {
  test("names list items by brackets", () => {
    expect(ctmCatalogue.canonical(["legs", 3, "from"])).toBe("legs[].from");
    expect(ctmCatalogue.canonical(["tag_list", 0])).toBe("tag_list[]");
  });

  test.each([
    [["custom_fields", "Marisol"]],
    [["legs", 0, "foo"]],
    [["ga", "foo"]],
    [["form", "custom", 0, "value", "name"]],
    [["constructor"]],
    [["__proto__"]],
    [[]],
  ])("of %j is unknown, since a key on the way came with the payload", (keys) => {
    expect(ctmCatalogue.canonical(keys)).toBeNull();
  });
});

describe("a key that the table does not know", () => {
  test("is unknown, and reveals what the field above it can reveal", () => {
    expect(describeFacts(factsOf("something_new"))).toBe("- unknown -");
    expect(describeFacts(factsOf("custom_fields.reason_for_visit"))).toBe("- unknown - health");
  });

  test("is told by its own name", () => {
    expect(describeFacts(factsOf("custom_fields.date_of_birth"))).toBe("DATE id person");
    expect(describeFacts(factsOf("properties.firstname"))).toBe("NAME id person");
    expect(describeFacts(factsOf("cvars[].patient_ref"))).toBe("MRN id person");
    expect(describeFacts(factsOf("extended_lookup.email"))).toBe("EMAIL id person");
  });

  test("belongs to the agent below agent", () => {
    expect(describeFacts(factsOf("agent.phone"))).toBe("PHONE id agent");
  });

  test("is what a field says of all its members, when its own name says nothing", () => {
    expect(factsOf("geo.accuracy").type).toBe("ADDRESS");
    expect(factsOf("ga.session_number_of_sorts").type).toBe("OTHER_ID");
    expect(describeFacts(factsOf("activity_analysis.next_steps"))).toBe("- free - health");
  });

  test("is a piece of what the key above it names", () => {
    expect(factsOf("custom_fields.dob.year").type).toBe("DATE");
    expect(factsOf("properties.email.value").type).toBe("EMAIL");
    expect(factsOf("custom_fields.reason.value").type).toBeNull();
  });
});

describe("a form answer", () => {
  const answer = ["form", "custom", 2, "value"] as const;

  test("is what the question beside it asks for", () => {
    expect(ctmCatalogue.factsFor(answer, "Member ID")).toMatchObject({
      type: "PLAN_ID",
      kind: "id",
      of: "person",
    });
    expect(ctmCatalogue.factsFor([...answer, 0], "Member ID").type).toBe("PLAN_ID");
    expect(ctmCatalogue.factsFor([...answer, "year"], "Date of birth").type).toBe("DATE");
  });

  test("is free text under a question that names no identifier, or under none", () => {
    expect(describeFacts(ctmCatalogue.factsFor(answer, "How can we help?"))).toBe(
      "- free - health",
    );
    expect(describeFacts(ctmCatalogue.factsFor(answer))).toBe("- free - health");
  });

  test("with members of its own goes by their names, not by the question", () => {
    expect(ctmCatalogue.factsFor([...answer, "phone"], "Emergency contact").type).toBe("PHONE");
    expect(ctmCatalogue.factsFor([...answer, "relation"], "Member ID").type).toBeNull();
  });
});
