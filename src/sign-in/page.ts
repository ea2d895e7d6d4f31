// A page on the way in, as data: the console gives it its looks. Whatever is in it is text.

export interface EntryPage {
  readonly title: string;
  readonly status?: number;
  /** What went wrong, or has to be known first. */
  readonly notice?: string | null;
  readonly text?: readonly string[];
  /** To be copied, or entered somewhere else. */
  readonly values?: readonly { readonly label: string; readonly value: string }[];
  readonly forms: readonly EntryForm[];
  /** Where one goes on without doing anything. */
  readonly next?: { readonly href: string; readonly label: string };
}

export interface EntryForm {
  readonly action: string;
  readonly submit: string;
  readonly text?: string;
  readonly fields: readonly EntryField[];
}

export interface EntryField {
  readonly name: string;
  readonly label: string;
  readonly type: "text" | "email" | "password" | "checkbox" | "hidden";
  /** As HTML has it: browsers and password managers go by it. */
  readonly autocomplete?: string;
  readonly value?: string;
  readonly required?: boolean;
}

/** The page in plain HTML, without looks, for where there is no console. */
export function plainPage({
  title,
  notice = null,
  text = [],
  values = [],
  forms,
  next,
}: EntryPage): string {
  return [
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escape(title)} · PHI guard</title><main><h1>${escape(title)}</h1>`,
    notice === null ? "" : `<p role="alert">${escape(notice)}</p>`,
    ...text.map((line) => `<p>${escape(line)}</p>`),
    ...values.map(({ label, value }) => `<p>${escape(label)}: <code>${escape(value)}</code></p>`),
    ...forms.map(formOf),
    next === undefined ? "" : `<p><a href="${escape(next.href)}">${escape(next.label)}</a></p>`,
    "</main></html>",
  ].join("\n");
}

function formOf({ action, submit, text, fields }: EntryForm): string {
  const about = text === undefined ? "" : `<p>${escape(text)}</p>`;
  const inner = fields.map(fieldOf).join("");
  return `<form method="post" action="${escape(action)}">${about}${inner}<button>${escape(submit)}</button></form>`;
}

function fieldOf({ name, label, type, autocomplete, value, required }: EntryField): string {
  const attributes = Object.entries({ name, type, autocomplete, value })
    .flatMap(([key, given]) => (given === undefined ? [] : [` ${key}="${escape(given)}"`]))
    .join("");
  const input = `<input${attributes}${required ? " required" : ""}>`;
  return type === "hidden" ? input : `<p><label>${escape(label)} ${input}</label></p>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
