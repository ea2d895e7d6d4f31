import { encode } from "uqr";
import type { EntryField, EntryForm, EntryPage } from "../../sign-in/page.ts";
import { type Html, html, markup } from "../html.ts";
import { layout } from "../layout.ts";
import { notice as said } from "../parts.ts";

/** A page on the way in, or of one's own account, as text. */
export function entryPage(page: EntryPage): string {
  return markup(layout({ kind: "page", title: page.title, at: "", body: bodyOf(page) }, null));
}

function bodyOf({ title, notice, text = [], values = [], scan, forms, next }: EntryPage): Html {
  return html`<div class="entry"><h1>${title}</h1>${notice && said("bad", notice)}
${text.map((line) => html`<p>${line}</p>`)}
${scan !== undefined && qrCode(scan)}
${values.length > 0 && html`<dl class="values">${values.map(({ label, value }) => html`<dt>${label}</dt><dd><code>${value}</code></dd>`)}</dl>`}
${forms.map((form) => formOf(form, forms.length === 1))}
${next && html`<p><a href="${next.href}">${next.label}</a></p>`}</div>`;
}

function formOf({ action, submit, text, fields }: EntryForm, isOnly: boolean): Html {
  return html`<form class="stack" method="post" action="${action}">${text !== undefined && html`<p>${text}</p>`}${fields.map(fieldOf)}<button${isOnly && html` class="main"`}>${submit}</button></form>`;
}

function fieldOf({ name, label, type, autocomplete, value, required }: EntryField): Html {
  const input = html`<input name="${name}" type="${type}"${autocomplete !== undefined && html` autocomplete="${autocomplete}"`}${value !== undefined && html` value="${value}"`}${required && html` required`}>`;
  if (type === "hidden") return input;
  return type === "checkbox"
    ? html`<label class="check">${input} ${label}</label>`
    : html`<label>${label} ${input}</label>`;
}

/** A square of modules; dark ones are drawn, and the quiet zone around them is white in every scheme (ISO/IEC 18004). */
function qrCode(text: string): Html {
  const { data, size } = encode(text, { border: 4 });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="The key, to be scanned"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path fill="#000" d="${dark.join("")}"/></svg>`;
}
