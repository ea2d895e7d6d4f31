import { type Html, html } from "../html.ts";

/** Pictures made here, each with its table behind it. Colours are classes of the sheet. */
export interface Series {
  readonly name: string;
  readonly shade: "good" | "warn" | "bad" | "dim" | "plain";
}

export interface Datum {
  readonly label: string;
  /** One for each series. */
  readonly values: readonly number[];
}

const HEIGHT = 140;
const WIDTH = 900;

/** Upright bars, one for each datum, of stacked series. */
export function stacked(data: readonly Datum[], series: readonly Series[]): Html {
  const most = Math.max(1, ...data.map(total));
  const step = WIDTH / Math.max(1, data.length);
  const columns = data.map((datum, i) => {
    let top = HEIGHT;
    return datum.values.map((value, of) => {
      if (value === 0) return null;
      const height = Math.max(1, (value / most) * (HEIGHT - 4));
      top -= height;
      return html`<rect class="${series[of]?.shade ?? "plain"}" x="${rounded(i * step + 2)}" y="${rounded(top)}" width="${rounded(step - 4)}" height="${rounded(height)}"><title>${datum.label}: ${value} ${series[of]?.name ?? ""}</title></rect>`;
    });
  });
  const first = data[0]?.label ?? "";
  const last = data.at(-1)?.label ?? "";
  return html`<figure class="chart"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="Bars by day; the table below has the numbers"><line class="axis" x1="0" y1="${HEIGHT}" x2="${WIDTH}" y2="${HEIGHT}"/>${columns}</svg>
<div class="ends muted"><span>${first}</span><span>most ${most.toLocaleString("en-US")}</span><span>${last}</span></div>${legend(series)}${table(data, series)}</figure>`;
}

/** Lying bars with their names before them, of stacked series. */
export function bars(data: readonly Datum[], series: readonly Series[]): Html {
  if (data.length === 0) return html`<p class="muted">Nothing yet.</p>`;
  const most = Math.max(1, ...data.map(total));
  return html`<figure class="chart"><ul class="bars">${data.map((datum) => {
    let left = 0;
    const parts = datum.values.map((value, of) => {
      if (value === 0) return null;
      const width = (value / most) * 100;
      const rect = html`<rect class="${series[of]?.shade ?? "plain"}" x="${rounded(left)}" y="0" width="${rounded(width)}" height="10"><title>${value} ${series[of]?.name ?? ""}</title></rect>`;
      left += width;
      return rect;
    });
    return html`<li><span class="name">${datum.label}</span><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${parts}</svg><span class="n">${total(datum).toLocaleString("en-US")}</span></li>`;
  })}</ul>${series.length > 1 && legend(series)}${series.length > 1 && table(data, series)}</figure>`;
}

function legend(series: readonly Series[]): Html {
  return html`<p class="legend muted">${series.map(({ name, shade }) => html`<span><svg class="dot" viewBox="0 0 10 10" aria-hidden="true"><rect class="${shade}" width="10" height="10" rx="2"/></svg> ${name}</span> `)}</p>`;
}

function table(data: readonly Datum[], series: readonly Series[]): Html {
  const filled = data.filter((datum) => total(datum) > 0);
  return html`<details><summary>As a table</summary><div class="wide" tabindex="0" role="region" aria-label="The numbers"><table class="list"><thead><tr><th scope="col"><span class="sr">Of</span></th>${series.map(({ name }) => html`<th scope="col" class="n">${name}</th>`)}</tr></thead><tbody>${filled.map(
    ({ label, values }) =>
      html`<tr><th scope="row">${label}</th>${values.map((value, i) => html`<td class="n" data-th="${series[i]?.name ?? ""}">${value.toLocaleString("en-US")}</td>`)}</tr>`,
  )}</tbody></table></div></details>`;
}

function total({ values }: Datum): number {
  return values.reduce((all, value) => all + value, 0);
}

function rounded(length: number): string {
  return length.toFixed(1);
}
