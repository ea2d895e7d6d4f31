import type { EntryField, EntryForm, EntryPage } from "../../sign-in/page.ts";
import { type Html, html, markup } from "../html.ts";
import { layout } from "../layout.ts";
import { notice as said } from "../parts.ts";

/** A page on the way in, or of one's own account, as text. */
export function entryPage(page: EntryPage): string {
  return markup(
    layout(
      { kind: "page", title: page.title, at: "", body: bodyOf(page) },
      { person: null, signOut: "", account: "" },
    ),
  );
}

function bodyOf({ title, notice, text = [], values = [], forms, next }: EntryPage): Html {
  return html`<div class="entry"><h1>${title}</h1>${notice && said("bad", notice)}
${text.map((line) => html`<p>${line}</p>`)}
${values.length > 0 && html`<dl class="values">${values.map(({ label, value }) => html`<dt>${label}</dt><dd><code>${value}</code></dd>`)}</dl>`}
${forms.map(formOf)}
${next && html`<p><a href="${next.href}">${next.label}</a></p>`}</div>`;
}

function formOf({ action, submit, text, fields }: EntryForm): Html {
  return html`<form class="stack" method="post" action="${action}">${text !== undefined && html`<p>${text}</p>`}${fields.map(fieldOf)}<button>${submit}</button></form>`;
}

function fieldOf({ name, label, type, autocomplete, value, required }: EntryField): Html {
  const input = html`<input name="${name}" type="${type}"${autocomplete !== undefined && html` autocomplete="${autocomplete}"`}${value !== undefined && html` value="${value}"`}${required && html` required`}>`;
  if (type === "hidden") return input;
  return type === "checkbox"
    ? html`<label class="check">${input} ${label}</label>`
    : html`<label>${label} ${input}</label>`;
}
