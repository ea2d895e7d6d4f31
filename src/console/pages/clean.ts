import type { Cleaned, CleanOutcome } from "../../exports/cleaning.ts";
import type { ColumnSummary, ExportSummary } from "../../exports/summary.ts";
import { type Html, href, html } from "../html.ts";
import { notice, select, time } from "../parts.ts";
import { counted, whyInWords } from "../words.ts";

/** Where a file is brought. */
export function cleanPage({
  destinations,
  maxBytes,
  fault,
}: {
  readonly destinations: readonly string[];
  readonly maxBytes: number;
  readonly fault: string | null;
}): Html {
  const only = destinations.length === 1 ? (destinations[0] ?? null) : null;
  return html`<h1>Clean a file</h1>
<p class="muted">Redacts an exported call log as a destination would get it, for you to download: CSV and other tables, the first sheet of an Excel workbook (XLSX), JSON, one record a line. Columns that the destination may not get are left out. Nothing is sent; what you bring is encrypted here, and erased once it is read.</p>
${fault !== null && notice("bad", fault)}
<form method="post" action="${href(["clean"])}" enctype="multipart/form-data" class="row panel">
<label>As for ${select("destination", { none: "choose a destination", options: destinations.map((id) => [id, id]), chosen: only, required: true })}</label>
<label>File, up to ${megabytes(maxBytes)} <input type="file" name="file" required accept=".csv,.tsv,.tab,.psv,.xlsx,.xlsm,.json,.ndjson,.jsonl,text/csv,application/json"></label>
<button class="main">Clean it</button></form>`;
}

/** One file: how far it is, or what came of it. A script asks for the live part alone. */
export function cleanedPage(cleaned: Cleaned): Html {
  return html`<nav class="crumbs" aria-label="Where"><a href="${href(["clean"])}">Clean a file</a></nav>
<h1>For ${cleaned.destination}</h1>
<div id="live" aria-live="polite">${progress(cleaned)}</div>`;
}

export function progress(cleaned: Cleaned): Html {
  const { id, rows, outcome, until } = cleaned;
  if (outcome === null)
    return html`${notice("plain", rows === 0 ? "It is waiting, or its first rows are being read." : `${counted(rows, "row")} read so far.`)}
<p class="row"><a href="${href(["clean", id])}">Look again</a>${eraseForm(id, "Stop, and erase it")}</p>`;
  return html`<div class="cleaned" data-done>${resultOf(cleaned, outcome)}
<p class="row">${eraseForm(id, "Erase it now")}${until !== null && html`<span class="muted">It is erased by itself at ${time(until)}.</span>`}</p></div>`;
}

function eraseForm(id: string, words: string): Html {
  return html`<form method="post" action="${href(["clean", id, "erase"])}" class="inline"><button class="quiet">${words}</button></form>`;
}

function resultOf({ id }: Cleaned, outcome: CleanOutcome): Html {
  switch (outcome.kind) {
    case "failed":
      return notice(
        "bad",
        "The guard could not read it, for a fault of its own; its log says why. Try again.",
      );
    case "held":
      return html`${notice("bad", `As an export it would be held as a whole: ${whyInWords(outcome.reason)}${outcome.detail === null ? "" : ` (${outcome.detail})`}. There is nothing to download.`)}${outcome.summary !== null && summaryOf(outcome.summary)}`;
    case "empty":
      return html`${notice("bad", "None of its columns may go there. There is nothing to download.")}${outcome.summary !== null && summaryOf(outcome.summary)}`;
    case "clean": {
      const { summary, size } = outcome;
      const { held } = summary.rows;
      return html`${held > 0 && notice("bad", `${counted(held, "row")} would be held for a person to decide, and ${held === 1 ? "is" : "are"} not in the file. They are kept nowhere: send the file to an export hook to have them reviewed.`)}
<p class="row"><a class="button" href="${href(["clean", id, "file"])}" download>Download the redacted file</a> <span class="muted">${megabytes(size)}</span></p>
${summaryOf(summary)}`;
    }
  }
}

function summaryOf(summary: ExportSummary): Html {
  const { rows, columns, held, findings, workbook } = summary;
  const facts: readonly (readonly [string, number])[] = [
    ["Read", rows.read],
    ["As they came", rows.forwarded],
    ["Redacted", rows.redacted],
    ["With nothing left", rows.empty],
    ["Held", rows.held],
    ["With too few cells", rows.short],
    ["With too many cells", rows.long],
    ["Hidden, left out", workbook?.hiddenRows ?? 0],
  ];
  const others = workbook?.otherSheets ?? 0;
  return html`${others > 0 && notice("plain", `${counted(others, "other sheet")} of the workbook ${others === 1 ? "was" : "were"} not read, and ${others === 1 ? "is" : "are"} not in the file.`)}<div class="shown"><section aria-labelledby="rows"><h2 id="rows">Rows</h2>
<dl class="facts">${facts.filter(([, count], i) => count > 0 || i === 0).map(([name, count]) => html`<div><dt>${name}</dt><dd>${count.toLocaleString("en-US")}</dd></div>`)}</dl>
${rows.held > 0 && html`<p>Held for: ${Object.entries(held).map(([reason, count]) => html`<span class="pair">${whyInWords(reason)} <span class="muted">${count}</span></span> `)}</p>`}</section>
<section aria-labelledby="columns"><h2 id="columns">Columns</h2>
<p>${named(
    columns.filter(({ kept }) => kept),
    "None is kept.",
  )}</p>
<p class="muted">Left out: ${named(
    columns.filter(({ kept }) => !kept),
    "none",
  )}</p>${workbook !== undefined && workbook.hiddenColumns > 0 && html`<p class="muted">${counted(workbook.hiddenColumns, "column")} of these ${workbook.hiddenColumns === 1 ? "is" : "are"} hidden in the workbook.</p>`}</section>
<section aria-labelledby="found"><h2 id="found">Found</h2>${foundIn(findings)}</section></div>`;
}

/** More than anybody reads. */
const MOST_NAMED = 100;

function named(columns: readonly ColumnSummary[], none: string): Html {
  if (columns.length === 0) return html`<span class="muted">${none}</span>`;
  const more = columns.length - MOST_NAMED;
  return html`<span class="fields">${columns.slice(0, MOST_NAMED).map(({ name }) => html`<code>${name}</code> `)}${more > 0 && html`and ${more} more`}</span>`;
}

function foundIn(findings: ExportSummary["findings"]): Html {
  const rows = Object.entries(findings).flatMap(([column, types]) =>
    Object.entries(types).map(([type, fates]) => ({ column, type, fates })),
  );
  if (rows.length === 0) return html`<p class="muted">Nothing in the columns that are kept.</p>`;
  return html`<table class="list"><thead><tr><th scope="col">Column</th><th scope="col">Type</th><th scope="col">What became of it</th></tr></thead><tbody>${rows
    .slice(0, MOST_NAMED)
    .map(
      ({ column, type, fates }) =>
        html`<tr><td><code>${column}</code></td><td><span class="type">${type}</span></td><td>${Object.entries(fates).map(([fate, count]) => html`<span class="pair">${count} ${fate}</span> `)}</td></tr>
`,
    )}</tbody></table>`;
}

function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
