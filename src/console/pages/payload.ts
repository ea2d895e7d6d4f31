import type { Piece, ReadLine } from "../../review/lines.ts";
import type { ReadHold } from "../../review/read.ts";
import type { ShownFinding } from "../../review/show.ts";
import { type Content, type Html, html } from "../html.ts";
import { MASK, payloadText } from "../parts.ts";
import { counted } from "../words.ts";

// A payload's allowed part with what was found in place. Long texts are cut where nothing was found.

/** So much of a text stands on either side of what was found in it, when it is long. */
const AROUND = 400;
/** So many lines are shown at once, and of those behind them so many with findings. */
const LINES = 400;
const FOUND_LINES = 600;
/** So many stretches of one field: a text may be a list of a hundred thousand numbers. */
const PIECES = 400;
const PIECES_WHOLE = 5_000;

export interface PayloadView {
  readonly read: Pick<ReadHold, "lines" | "findings" | "revealable">;
  readonly view: "tree" | "text";
  /** Every line. */
  readonly all: boolean;
  /** The field that is shown without cuts, from this stretch on where it has very many. */
  readonly whole: number;
  readonly from: number;
  readonly revealed: { readonly finding: number; readonly text: string } | null;
  /** The address of the page with another view of the payload. */
  link(view: { readonly all?: "1"; readonly whole?: string; readonly piece?: string }): string;
  readonly canMark: boolean;
}

export function payload(view: PayloadView): Html {
  const { read, all } = view;
  const isFound = ({ keyFindings, pieces }: ReadLine) =>
    keyFindings.length > 0 || pieces.some(({ kind }) => kind === "found");
  let found = 0;
  const lines = all
    ? read.lines
    : read.lines.filter((line, i) => i < LINES || (isFound(line) && found++ < FOUND_LINES));
  const more = read.lines.length - lines.length;
  const unseen = Math.max(0, found - FOUND_LINES);
  return html`${view.view === "tree" ? tree(lines, view) : asText(lines, view)}${
    more > 0 &&
    html`<p class="muted">${counted(more, "more line")} ${unseen === 0 ? "without findings" : html`of which <strong>${unseen.toLocaleString("en-US")} with findings</strong>`}. <a href="${view.link({ all: "1" })}">Show all</a></p>`
  }`;
}

/** Deeper than this is not drawn further in: it would run out of the page. */
const DEEPEST = 8;

function tree(lines: readonly ReadLine[], view: PayloadView): Html {
  return html`<div class="tree" role="list">${lines.map(
    (line) =>
      html`<div role="listitem" class="line in${Math.min(line.depth, DEEPEST)}${line.field === null && " branch"}"><div class="key">${keyOf(line, view)}</div><div class="value"${line.field !== null && html` data-field="${line.field}"`}>${valueOf(line, view)}</div>${
        view.canMark &&
        line.field !== null &&
        html`<button form="marking" name="mark" value="${line.field}" class="quiet cut">Redact field</button>`
      }</div>
`,
  )}</div>`;
}

function keyOf({ key, keyFindings }: ReadLine, view: PayloadView): Content {
  if (key === null) return found(keyFindings, null, 0, 0, view);
  if (typeof key === "number") return html`<span class="muted">${key + 1}</span>`;
  return html`<bdi>${payloadText(key)}</bdi>`;
}

function valueOf({ field, pieces, kind }: ReadLine, view: PayloadView): Content {
  if (field === null) return null;
  if (pieces.length === 0)
    return html`<span class="muted">${kind === "text" ? "empty" : "null"}</span>`;
  const parts = piecesOf(field, pieces, view);
  return html`<bdi>${parts}</bdi>`;
}

/** The same written as one text, like JSON. */
function asText(lines: readonly ReadLine[], view: PayloadView): Html {
  const out: Content[] = [];
  const open: string[] = [];
  const close = (depth: number) => {
    while (open.length > depth) {
      const bracket = open.pop() ?? "";
      out.push(`${"  ".repeat(open.length + 1)}${bracket}\n`);
    }
  };
  for (const line of lines) {
    const { depth, key, kind, field } = line;
    close(depth);
    const name = typeof key === "number" ? null : html`${keyOf(line, view)}: `;
    out.push("  ".repeat(depth + 1), name);
    if (field === null) {
      open.push(kind === "array" ? "]" : "}");
      out.push(kind === "array" ? "[\n" : "{\n");
    } else out.push(html`<span data-field="${field}">${valueOf(line, view)}</span>\n`);
  }
  close(0);
  return html`<pre class="body text">{\n${out}}</pre>`;
}

function piecesOf(field: number, pieces: readonly Piece[], view: PayloadView): Content[] {
  const isWhole = view.whole === field;
  const from = isWhole ? Math.min(view.from, pieces.length - 1) : 0;
  const shown = pieces.slice(from, from + (isWhole ? PIECES_WHOLE : PIECES));
  const behind = pieces.slice(from + shown.length);
  return [
    from > 0 && moreOf(pieces.slice(0, from), view.link({ whole: String(field) }), "before"),
    ...shown.map((piece) => pieceOf(field, piece, isWhole, view)),
    behind.length > 0 &&
      moreOf(
        behind,
        view.link({ whole: String(field), piece: String(isWhole ? from + shown.length : 0) }),
        "behind",
      ),
  ];
}

/** What is not shown of a field, and how much of it was found: nothing goes in silence. */
function moreOf(pieces: readonly Piece[], address: string, where: "before" | "behind"): Html {
  const found = pieces.filter(({ kind }) => kind === "found").length;
  const [first, last] = [pieces[0], pieces.at(-1)];
  const start = first?.start ?? 0;
  const end = last === undefined ? start : last.kind === "found" ? last.end : last.start + last.text.length;
  return html` <span class="gap" data-at="${start}" data-long="${end - start}">… ${counted(end - start, "character")} ${where} this with ${counted(found, "finding")}, <a href="${address}">show</a> …</span> `;
} // biome-ignore format: markup

function pieceOf(field: number, piece: Piece, isWhole: boolean, view: PayloadView): Content {
  if (piece.kind === "found")
    return found(piece.findings, piece.text, piece.start, piece.end, view);
  const { text, start } = piece;
  if (isWhole || text.length <= AROUND * 3) return payloadText(text, start);
  const cut = text.length - 2 * AROUND;
  const end = start + text.length - AROUND;
  return [
    payloadText(text.slice(0, AROUND), start),
    html` <span class="gap" data-at="${start + AROUND}" data-long="${cut}">… ${counted(cut, "character")} without findings, <a href="${view.link({ whole: String(field) })}">show</a> …</span> `,
    payloadText(text.slice(-AROUND), end),
  ];
}

function found(
  numbers: readonly number[],
  text: string | null,
  start: number,
  end: number,
  { read, revealed }: PayloadView,
): Html {
  const findings = numbers.flatMap((number) => read.findings[number] ?? []);
  const types = [...new Set(findings.map(({ type }) => type))].join(" ");
  const first = numbers[0] ?? 0;
  const shown = numbers.some((number) => read.revealable[number] === revealed?.finding)
    ? revealed?.text
    : null;
  const value = shown ?? text;
  return html`<mark class="${fateOf(findings)}" data-at="${start}" data-long="${end - start}" data-finding="${first}"><span class="v">${value === null || value === undefined ? MASK : payloadText(value)}</span><a class="of" href="#f${first + 1}">${types}</a></mark>`;
}

function fateOf(findings: readonly ShownFinding[]): string {
  return findings.every(({ fate }) => fate === "permitted" || fate === "forgiven")
    ? "clear"
    : "kept";
}
