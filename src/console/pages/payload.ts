import type { Lines, ReadLine } from "../../review/lines.ts";
import { PAGE_LINES } from "../../review/lines.ts";
import type { Gap, Piece } from "../../review/pieces.ts";
import { type LookView, PAGE_FINDINGS } from "../../review/works/look.ts";
import { type Content, type Html, html } from "../html.ts";
import { MASK, payloadText, revealedText } from "../parts.ts";
import { counted } from "../words.ts";
import { paging } from "./hold-view.ts";

// A payload's allowed part with what was found in place. Long texts are cut where nothing was found.

export interface PayloadView {
  readonly read: Lines & { readonly revealable?: readonly (number | null)[] };
  readonly view: "tree" | "text";
  /** The number of the first finding that stands in the table. */
  readonly first: number;
  /** Null: it is the whole of it. */
  readonly part: LookView | null;
  readonly revealed: { readonly finding: number; readonly text: string } | null;
  /** The address of the page with another part of the payload; null where there is none. */
  readonly link: ((to: Partial<LookView>, fragment?: string) => string) | null;
  readonly canMark: boolean;
}

export function payload(view: PayloadView): Html {
  const { read, part, link } = view;
  const { lines, count, unshown } = read;
  const drawn = view.view === "tree" ? tree(lines, view) : asText(lines, view);
  if (link === null || unshown.lines === 0) return drawn;
  const line = part?.line ?? null;
  if (line !== null)
    return html`${drawn}<p class="muted">Lines ${paging({ from: line, shown: lines.length, count, page: PAGE_LINES }, (from) => link({ line: from }, "payload"))}</p>`;
  return html`${drawn}<p class="muted">${counted(unshown.lines, "more line")} ${unshown.found === 0 ? "without findings" : html`of which <strong>${unshown.found.toLocaleString("en-US")} with findings</strong>`}. <a href="${link({ line: 0 }, "payload")}">Show them all</a></p>`;
} // biome-ignore format: markup

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

function keyOf({ key, ofKey }: ReadLine, view: PayloadView): Content {
  if (ofKey !== null) return pieceOf(null, ofKey, view);
  if (typeof key === "number") return html`<span class="muted">${key + 1}</span>`;
  return html`<bdi>${payloadText(key ?? "")}</bdi>`;
}

function valueOf({ field, pieces, kind }: ReadLine, view: PayloadView): Content {
  if (field === null) return null;
  if (pieces.length === 0)
    return html`<span class="muted">${kind === "text" ? "empty" : "null"}</span>`;
  return html`<bdi>${pieces.map((piece) => pieceOf(field, piece, view))}</bdi>`;
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

function pieceOf(field: number | null, piece: Piece, view: PayloadView): Content {
  switch (piece.kind) {
    case "text":
      return payloadText(piece.text, piece.start);
    case "gap":
      return gap(field, piece, view);
    case "found":
      return found(piece, view);
  }
}

/** What is not shown of a field, and how much of it was found: nothing goes in silence. */
function gap(field: number | null, { start, end, findings, from }: Gap, { link }: PayloadView): Html {
  const what = findings === 0 ? "without findings" : html`with ${counted(findings, "finding")}`;
  const more = link !== null && field !== null && html`, <a href="${link({ whole: { field, at: from } }, "payload")}">show</a>`;
  return html` <span class="gap" data-at="${start}" data-long="${end - start}">… ${counted(end - start, "character")} ${what}${more} …</span> `;
} // biome-ignore format: markup

function found(
  { findings, types, text, start, end }: Extract<Piece, { kind: "found" }>,
  view: PayloadView,
): Html {
  const { revealed, read } = view;
  const first = findings[0] ?? 0;
  const isRevealed = findings.some((number) => read.revealable?.[number - view.first] === revealed?.finding);
  const shown = isRevealed && revealed !== null ? revealedText(revealed.text) : null;
  const cut = text !== null && text.length < end - start && html` <span class="muted">… ${counted(end - start - text.length, "more character")}</span>`;
  return html`<mark class="${text === null ? "kept" : "clear"}" data-at="${start}" data-long="${end - start}" data-finding="${first}"><span class="v">${shown ?? (text === null ? MASK : [payloadText(text), cut])}</span><a class="of" href="${rowOf(first, view)}">${types.join(" ")}</a></mark>`;
} // biome-ignore format: markup

/** Where the finding stands in the table. */
function rowOf(number: number, { first, link }: PayloadView): string {
  const isOnPage = number >= first && number < first + PAGE_FINDINGS;
  const row = `f${number + 1}`;
  return isOnPage || link === null ? `#${row}` : link({ finding: number - (number % PAGE_FINDINGS) }, row);
} // biome-ignore format: one choice
