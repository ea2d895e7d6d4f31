import { httpOutcome } from "./http-outcome.ts";
import {
  type Escapes, type Field, joined, map, type Node, type Part, type Sheet, type TextForm,
} from "./layout.ts"; // biome-ignore format: short names
import { definePreset } from "./preset.ts";

/**
 * A Slack channel, through an incoming webhook. Statuses: 200 is "ok"; 429 and 500 (`rollup_error`) pass; 400
 * (`invalid_payload`, `invalid_blocks`), 403 (`action_prohibited`, `invalid_token`), 404 (`channel_not_found`,
 * `no_service`) and 410 (`channel_is_archived`) do not.
 */
export const slack = definePreset({
  id: "slack",
  title: "Slack incoming webhook",
  transport: "http",
  needsUrl: true,
  hosts: ["hooks.slack.com", "hooks.slack-gov.com"],
  contentType: "application/json",
  layout,
  takesMessage: true,
  suggests: ["direction", "source", "medium", "duration", "call_status", "tracking_label"],
  source:
    "docs.slack.dev: Sending messages using incoming webhooks; Blocks; Section block; Header block; Text object; " +
    "Formatting message text. api.slack.com/changelog/2016-05-17: errors of incoming webhooks",
  outcome: httpOutcome,
});

/**
 * Limits: a text object has 3,000 characters, an item of a section's fields 2,000, a section 10 of them, a header 150, a
 * message 50 blocks. All blocks together may have some 13,200 characters, containers included (slackapi/bolt-js#2509 and
 * #2867, `msg_blocks_too_long`): so fewer fields are shown than 50 blocks would hold, and texts share one room.
 */
const FIELDS_IN_SECTION = 10;
const SHORT_FIELDS = 40;
const LONG_FIELDS = 6;
const MESSAGE_SECTIONS = 3;
const ROOM = 7_000;
/** What short fields leave is for the long ones. */
const SHORT_ROOM = 4_500;
/** One or three sections need few containers. */
const MESSAGE_ROOM = 9_500;

/**
 * Slack decodes these three in every text object and takes a bare `<` for the beginning of a mention or link. Marks
 * that turn the direction of writing would turn the words of ours that follow.
 */
const CONTROL: Escapes = [
  [/&/g, "&amp;"],
  [/</g, "&lt;"],
  [/>/g, "&gt;"],
  [/[\u202a-\u202e\u2066-\u2069]/g, " "],
];
/** mrkdwn has no escape for the marks of formatting: what looks the same stands in. An underscore inside a word is no mark. */
const MARKUP: Escapes = [
  ...CONTROL,
  [/\*/g, "\u2217"],
  [/~/g, "\u223c"],
  [/`/g, "\u02cb"],
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\u02cd"],
];

const HEADER: TextForm = { max: 150, room: ROOM, escapes: CONTROL, oneLine: true };
const CELL: TextForm = { max: 2_000, room: SHORT_ROOM, escapes: CONTROL, oneLine: true };
const KEY: TextForm = { ...CELL, room: ROOM };
const PARAGRAPH: TextForm = { max: 3_000, room: ROOM, escapes: CONTROL, oneLine: false };
const LABEL: TextForm = { max: 2_000, room: ROOM, escapes: MARKUP, oneLine: true };
const MESSAGE: TextForm = { max: 3_000, room: MESSAGE_ROOM, escapes: MARKUP, oneLine: false };
/** What a notification shows, and who cannot see blocks. */
const FALLBACK: TextForm = { max: 500, room: ROOM, escapes: MARKUP, oneLine: true };

const TITLES = {
  inbound: "Call",
  outbound: "Call",
  msg_inbound: "Text",
  msg_outbound: "Text",
  form: "Form",
  chat: "Chat",
};
const UNTITLED = "New activity";

function layout({ fields, message }: Sheet): Node {
  const [words, blocks] =
    message === null
      ? [summaryOf(fields), blocksOf(fields)]
      : [lines(message, " "), [messageBlock(message)]];
  const text: Node = { kind: "text", parts: words, ...FALLBACK };
  return map({ text, unfurl_links: false, unfurl_media: false, blocks });
}

function titleOf(fields: readonly Field[]): Part {
  const by = fields.find(({ path }) => path === "direction")?.values[0];
  return by === undefined ? UNTITLED : { by, words: TITLES, otherwise: UNTITLED };
}

/** A title, the short fields as a table of labels and values, then each long one below its label. */
function blocksOf(fields: readonly Field[]): Node[] {
  const short = shortOf(fields);
  const long = fields.filter(({ isLong }) => isLong).slice(0, LONG_FIELDS);
  const cells = short.flatMap((field) => [labelOf(field), plain(joined(field.values, ", "), CELL)]);
  const left = fields.length - short.length - long.length;
  return [
    map({ type: "header", text: plain([titleOf(fields)], HEADER) }),
    ...inSections(cells),
    ...long.flatMap((field) => [
      map({ type: "context", elements: [labelOf(field)] }),
      map({ type: "section", text: plain(joined(field.values, ", "), PARAGRAPH) }),
    ]),
    ...(left === 0 ? [] : [map({ type: "context", elements: [plain([`and ${left} more`], KEY)] })]),
  ];
}

function shortOf(fields: readonly Field[]): readonly Field[] {
  return fields.filter(({ isLong }) => !isLong).slice(0, SHORT_FIELDS);
}

function inSections(cells: readonly Node[]): Node[] {
  const sections: Node[] = [];
  for (let i = 0; i < cells.length; i += FIELDS_IN_SECTION)
    sections.push(map({ type: "section", fields: cells.slice(i, i + FIELDS_IN_SECTION) }));
  return sections;
}

/** Our own words are bold; a label with a key that came with the payload is plain. */
function labelOf({ label }: Field): Node {
  return label.every((part) => typeof part === "string")
    ? mrkdwn(["*", ...label, "*"], LABEL)
    : plain(label, KEY);
}

function summaryOf(fields: readonly Field[]): Part[] {
  const facts = shortOf(fields).map(({ label, values }) => [
    ...label,
    ": ",
    ...joined(values, ", "),
  ]);
  return [titleOf(fields), ...facts.flatMap((fact) => [" \u00b7 ", ...fact])];
}

function messageBlock(message: NonNullable<Sheet["message"]>): Node {
  const item = map({ type: "section", text: mrkdwn(lines(message, "\n"), MESSAGE) });
  return { kind: "pieces", item, most: MESSAGE_SECTIONS };
}

function lines(message: NonNullable<Sheet["message"]>, between: string): Part[] {
  return message.flatMap((line, i) => (i === 0 ? line : [between, ...line]));
}

/** Where a value has a text object to itself it is plain text: nothing in it is formatting. */
function plain(parts: readonly Part[], form: TextForm): Node {
  return map({ type: "plain_text", text: { kind: "text", parts, ...form }, emoji: false });
}

/** `verbatim`: addresses, channels and people named in a value are not made into links. */
function mrkdwn(parts: readonly Part[], form: TextForm): Node {
  return map({ type: "mrkdwn", text: { kind: "text", parts, ...form }, verbatim: true });
}
