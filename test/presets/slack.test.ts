import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slack } from "../../config/presets/slack.ts";
import { outcomeOf } from "../../src/delivery/outcome.ts";
import { judgedFor } from "../support/judging.ts";

interface Text {
  readonly type: "plain_text" | "mrkdwn";
  readonly text: string;
  readonly emoji?: boolean;
  readonly verbatim?: boolean;
}
interface Block {
  readonly type: "header" | "section" | "context";
  readonly text?: Text;
  readonly fields?: readonly Text[];
  readonly elements?: readonly Text[];
}
interface Message {
  readonly text: string;
  readonly unfurl_links: boolean;
  readonly unfurl_media: boolean;
  readonly blocks: readonly Block[];
}

async function sent(destination: string, record: object): Promise<Message> {
  const { text } = await judgedFor("slack", destination, record);
  const message = JSON.parse(text) as Message;
  expectWithinLimits(message);
  return message;
}

const textsOf = ({ text, fields = [], elements = [] }: Block): Text[] => [
  ...(text === undefined ? [] : [text]),
  ...fields,
  ...elements,
];
const valuesOf = ({ blocks }: Message) => blocks.flatMap(textsOf).map(({ text }) => text);

/** Slack's documented limits, and the undocumented one on all blocks together. */
function expectWithinLimits(message: Message): void {
  const { blocks } = message;
  expect(blocks.length).toBeGreaterThan(0);
  expect(blocks.length).toBeLessThanOrEqual(50);
  expect(JSON.stringify(blocks).length).toBeLessThan(13_200);
  expect(message.text.length).toBeLessThanOrEqual(500);
  expect(message.text).not.toMatch(/\n/);
  expect([message.unfurl_links, message.unfurl_media]).toEqual([false, false]);
  for (const block of blocks) {
    expect((block.fields ?? []).length).toBeLessThanOrEqual(10);
    const most = block.type === "header" ? 150 : block.fields === undefined ? 3_000 : 2_000;
    for (const { text, type, verbatim, emoji } of textsOf(block)) {
      expect(text.trim()).not.toBe("");
      expect(text.length).toBeLessThanOrEqual(most);
      expect(text.isWellFormed()).toBe(true);
      expect(type === "mrkdwn" ? verbatim : emoji === false).toBe(true);
    }
  }
}

describe("the default layout", () => {
  test("has a title, a table of short fields, and long texts below their labels", async () => {
    const { blocks, text } = await sent("allow: [direction, source, summary, tag_list]", {
      direction: "inbound", source: "Google Ads", tag_list: ["new patient", "vip"], summary: "wants\na visit",
    }); // biome-ignore format: short facts
    const label = (words: string) => ({ type: "mrkdwn", text: `*${words}*`, verbatim: true });
    const value = (words: string) => ({ type: "plain_text", text: words, emoji: false });
    expect(blocks).toEqual([
      { type: "header", text: value("Call") },
      { type: "section", fields: [
        label("Direction"), value("inbound"), label("Source"), value("Google Ads"), label("Tag list"), value("new patient, vip"),
      ] },
      { type: "context", elements: [label("Summary")] },
      { type: "section", text: value("wants\na visit") },
    ]); // biome-ignore format: one block is one line
    expect(text).toBe(
      "Call · Direction: inbound · Source: Google Ads · Tag list: new patient, vip",
    );
  });

  test.each([
    ["inbound", "Call"],
    ["outbound", "Call"],
    ["msg_inbound", "Text"],
    ["msg_outbound", "Text"],
    ["form", "Form"],
    ["chat", "Chat"],
    ["constructor", "New activity"],
    ["410-555-0143", "New activity"],
  ])("is titled for direction %s: %s", async (direction, title) => {
    expect(valuesOf(await sent("allow: [direction]", { direction }))[0]).toBe(title);
  });

  test("tells the kind of activity only where direction is allowed", async () => {
    const message = await sent("allow: [source]", { direction: "inbound", source: "x" });
    expect(valuesOf(message)).toEqual(["New activity", "*Source*", "x"]);
  });

  test("names fields for people, and shows keys of the payload as they are", async () => {
    const message = await sent('allow: ["*", "*.*", "*[].*", "*.*.*"]', {
      zip: "21042", agent: { name: "Priya Ramaswell" }, legs: [{ status: "ok" }, { status: "busy" }],
      custom_fields: { "favorite *color*": "blue" }, fresh: { deep: 1 }, carrier: { mood: "good" },
    }); // biome-ignore format: short facts
    expect(valuesOf(message).slice(1)).toEqual([
      "*Postal code*", "[ZIP]", "*Agent name*", "Priya Ramaswell", "*Legs 1 status*", "ok", "*Legs 2 status*", "busy",
      "Custom fields favorite *color*", "blue", "fresh deep", "1", "Carrier mood", "good",
    ]); // biome-ignore format: short facts
    const labels = message.blocks.flatMap(({ fields = [] }) =>
      fields.filter((_, i) => i % 2 === 0),
    );
    expect(labels.filter(({ type }) => type === "plain_text").map(({ text }) => text)).toEqual([
      "Custom fields favorite *color*",
      "fresh deep",
      "Carrier mood",
    ]);
  });

  test("shows no key that is an identifier, wherever it stands", async () => {
    const { text, verdict } = await judgedFor("slack", 'allow: ["*", "*.*", "*.*.*"]', {
      name: "Odalys Brennekamp",
      "Odalys Brennekamp": "a",
      custom_fields: { "410-555-0143": "b", plan: { "odalys@example.com": "c" } },
    });
    expect(verdict.kind).toBe("redact");
    expect(text).toContain("*Name*");
    expect(text).not.toMatch(/Odalys|Brennekamp|0143|@/);
  });

  test("a key that becomes an identifier only beside another one holds the delivery", async () => {
    const { verdict } = await judgedFor("slack", 'allow: ["*"]', {
      caller_number: "+14105550143",
      "4105": "a",
      "550143": "b",
    });
    expect(verdict).toMatchObject({ kind: "hold", reason: "last-look" });
  });

  test("has nothing for what is empty, removed or null, and says how many fields did not fit", async () => {
    const few = await sent('allow: ["*"]\nredact_with: { NAME: remove, "*": label }', {
      name: "Odalys Brennekamp", source: "", medium: "  ", keyword: null, tag_list: [], latitude: 39.2, visitor: false,
    }); // biome-ignore format: short facts
    expect(valuesOf(few)).toEqual([
      "New activity",
      "*Latitude*",
      "[ADDRESS]",
      "*Visitor*",
      "false",
    ]);
    const fields = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`f${i}`, "x"]));
    const many = await sent("allow: [custom_fields]", { custom_fields: fields });
    expect(valuesOf(many).at(-1)).toBe("and 460 more");
  });
});

describe("values", () => {
  const hostile = "<!channel> <@U123> <https://x.example|y> & *bold* _it_ ~s~ `c` a_b \u202eRTL";

  test("make no mention, no link and no formatting", async () => {
    const message = await sent("allow: [source]", { source: hostile });
    expect(message.blocks[1]?.fields?.[1]).toEqual({
      type: "plain_text",
      text: "&lt;!channel&gt; &lt;@U123&gt; &lt;https://x.example|y&gt; &amp; *bold* _it_ ~s~ `c` a_b  RTL",
      emoji: false,
    });
    const marked = "∗bold∗ ˍitˍ ∼s∼ ˋcˋ a_b  RTL";
    expect(message.text).toContain(
      `Source: &lt;!channel&gt; &lt;@U123&gt; &lt;https://x.example|y&gt; &amp; ${marked}`,
    );
    const own = await sent('message: "*New:* <!here> {source}"\nallow: [source]', {
      source: hostile,
    });
    expect(valuesOf(own)[0]).toBe(
      `*New:* <!here> &lt;!channel&gt; &lt;@U123&gt; &lt;https://x.example|y&gt; &amp; ${marked}`,
    );
  });

  test("of any number and length stay within Slack's limits", async () => {
    const record = {
      name: "Odalys Brennekamp",
      ...Object.fromEntries(
        ["summary", "transcription_text", "notes", "message_body", "search", "location", "referrer"].map(
          (key) => [key, `${key}: 😀 & "\n" Odalys Brennekamp said, 410-555-0143\n`.repeat(500)],
        ),
      ),
      source: `${hostile} `.repeat(3),
      tag_list: Array.from({ length: 1_000 }, (_, i) => `tag ${i}`),
      custom_fields: Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`f${i}`, `${hostile} ${i} & \n`.repeat(i % 5)])),
    };
    for (const words of ["", 'message: "{summary}\\n{transcription_text}\\n*{notes}* {source}"\n']) {
      const message = await sent(`${words}allow: ["*", "*.*"]`, record);
      expect(JSON.stringify(message)).not.toMatch(/Odalys|Brennekamp|0143/);
      expect(valuesOf(message).join("")).toMatch(/\[NAME\] said, \[PHONE\].*…/s);
    }
  }); // biome-ignore format: short facts

  test("of one line cannot pass for another field", async () => {
    const message = await sent("allow: [medium]", {
      medium: `a\r\n*Status:* paid${" ".repeat(3)}`,
    });
    expect(message.text).toBe("New activity");
    expect(message.blocks.at(-1)?.text?.type).toBe("plain_text");
  });

  test("too long to fit are cut outside labels and pairs, whatever they are", async () => {
    const unit = fc.constantFrom("😀", " 410-555-0143 ", "&", " Odalys Brennekamp ", "a", "\n", "<");
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { maxLength: 900 }), async (words) => {
        const record = { name: "Odalys Brennekamp", source: words.join(""), summary: words.join("😀") };
        const message = await sent('allow: ["*"]', record);
        for (const text of [message.text, ...valuesOf(message)]) {
          expect(text).not.toMatch(/Odalys|Brennekamp|0143|<|&(?!amp;|lt;|gt;)/);
          expect(text.replace(/\[(?:NAME|PHONE)\]/g, "")).not.toMatch(/[[\]]|NAME|PHON/);
        }
      }),
      { numRuns: 40 },
    );
  }); // biome-ignore format: short facts
});

describe("a message of the operator's own", () => {
  const allow =
    "allow: [direction, source, medium, tag_list, summary, caller_number, custom_fields.*]";
  const message = (template: string) => `message: ${JSON.stringify(template)}\n${allow}`;

  test("has its fields filled, and its own words as they are", async () => {
    const { blocks, text } = await sent(
      message("*{direction}* from {source}, {{tags}}: {tag_list}\n{custom_fields.plan} & {caller_number}"),
      { direction: "inbound", source: "Google & Co", tag_list: ["a", "b"], custom_fields: { plan: "gold" }, caller_number: "+14105550143" },
    ); // biome-ignore format: short facts
    const words = "*inbound* from Google &amp; Co, {tags}: a, b";
    expect(blocks).toEqual([
      { type: "section", text: { type: "mrkdwn", text: `${words}\ngold & [PHONE]`, verbatim: true } },
    ]); // biome-ignore format: short facts
    expect(text).toBe(`${words} gold & [PHONE]`);
  });

  test("loses a line whose fields are all empty, and has a dash for one that is missing beside others", async () => {
    const template = "New\n{source} by {medium}\n{summary}\n{summary}, {custom_fields.x}\nend";
    expect(valuesOf(await sent(message(template), { source: "Ads", summary: "" }))).toEqual([
      "New\nAds by –\nend",
    ]);
  });

  test("is not sent where no allowed field has a value, or nothing is left to say", async () => {
    const nothing = await judgedFor("slack", message("New: {source}"), { source: "" });
    expect(nothing.verdict).toEqual({ kind: "empty" });
    const other = await judgedFor("slack", message(" \n{source}"), { medium: "cpc" });
    expect(other.verdict).toEqual({ kind: "empty" });
  });

  test("takes a field by its catalogue name under any alias", async () => {
    const destination =
      'message: "{postal_code} {message_body}"\nallow: [postal_code, message_body]';
    expect(valuesOf(await sent(destination, { zip: "21042", msg: "hi" }))).toEqual(["[ZIP] hi"]);
  });

  test("goes over several sections when it is long, and ends in an ellipsis after three", async () => {
    const two = valuesOf(await sent(message("{summary}"), { summary: "word ".repeat(1_000) }));
    expect(two.map((text) => text.length)).toEqual([2_999, 2_000]);
    const all = valuesOf(await sent(message("{summary}"), { summary: "word ".repeat(40_000) }));
    expect(all).toHaveLength(3);
    expect(all.at(-1)).toMatch(/…$/);
  });

  test("does not put an identifier together from pieces", async () => {
    const pieces = { part_a: "987", part_b: "65", part_c: "4321" };
    const destination = 'message: "{part_a}-{part_b}-{part_c}"\nallow: [part_a, part_b, part_c]';
    const { text, verdict } = await judgedFor("slack", destination, pieces);
    expect(verdict).toEqual({ kind: "redact" });
    expect(JSON.parse(text)).toMatchObject({ text: "[SSN]-[SSN]-[SSN]" });
  });
});

test("a mended field is mended in every place where it is written, and what was no string has a label too", async () => {
  const record = { caller_number: "+14105550143", part_a: 41_055, part_b: 50_143, source: "x" };
  const { text } = await judgedFor("slack", "allow: [part_a, part_b, source]", record);
  const message = JSON.parse(text) as Message;
  expect(valuesOf(message)).toEqual([
    "New activity", "part_a", "[PHONE]", "part_b", "[PHONE]", "*Source*", "x",
  ]); // biome-ignore format: short facts
  expect(message.text).toBe("New activity · part_a: [PHONE] · part_b: [PHONE] · Source: x");

  const again =
    'message: "{part_a}-{part_b}, {source}, again {part_b}"\nallow: [part_a, part_b, source]';
  expect(valuesOf(await sent(again, record))).toEqual(["[PHONE]-[PHONE], x, again [PHONE]"]);
});

test.each([
  [200, "delivered"],
  [429, "retrying"],
  [500, "retrying"],
  [503, "retrying"],
  [400, "dead"],
  [403, "dead"],
  [404, "dead"],
  [410, "dead"],
  [302, "dead"],
])("Slack's answer %i is %s", (status, state) => {
  const answer = { kind: "answer", status, bytes: 2, retryAfterMs: 30_000 } as const;
  const attempt = { attempt: 1, maxAttempts: 12, now: 1_000, random: () => 0.5 };
  const outcome = outcomeOf(slack, { answer, ...attempt });
  expect(outcome.state).toBe(state);
  if (status === 429) expect(outcome.nextAt).toBeGreaterThanOrEqual(31_000);
});
