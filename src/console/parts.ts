import { isTest } from "../ids.ts";
import type { DeliveryState } from "../store/store.ts";
import { type Content, type Html, html } from "./html.ts";
import { STATE_WORDS } from "./words.ts";

// What many pages are made of.

const SHORT = new Intl.DateTimeFormat("en-GB", {
  day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZone: "UTC",
}); // biome-ignore format: short facts

/** A moment: in UTC as written here, in the viewer's zone once `times.js` ran; hovering says UTC in any case. */
export function time(at: number | string): Html {
  const date = new Date(at);
  const iso = date.toISOString();
  const utc = `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
  return html`<time datetime="${iso}" title="${utc}">${SHORT.format(date)} UTC</time>`;
}

/** Something to say above what follows. */
export function notice(tone: "good" | "bad" | "plain", ...what: readonly Content[]): Html {
  const role = tone === "bad" ? "alert" : "status";
  return html`<div class="notice ${tone}" role="${role}">${what}</div>`;
}

/** Says what is not there, and what to do. */
export function nothing(title: string, ...what: readonly Content[]): Html {
  return html`<div class="nothing"><p class="big">${title}</p><p>${what}</p></div>`;
}

export function stateTag(state: DeliveryState): Html {
  return html`<span class="state ${state}">${STATE_WORDS[state]}</span>`;
}

/** Marks what was made up to try a destination out; whose event it is, is told by its id. */
export function testTag(event: string): Html | null {
  return isTest(event) ? html`<span class="state unknown">test</span> ` : null;
}

export function typeTags(types: readonly string[]): Html {
  return html`<span class="types">${types.map((type) => html`<span class="type">${type}</span> `)}</span>`;
}

/** One thing from a list; `""` stands first, named `none`. */
export function select(
  name: string,
  {
    none,
    options,
    chosen,
    ...rest
  }: {
    readonly none: string;
    readonly options: readonly (readonly [value: string, words: string])[];
    readonly chosen?: string | null;
    readonly required?: boolean;
    readonly id?: string;
    readonly form?: string;
  },
): Html {
  return html`<select name="${name}"${rest.id && html` id="${rest.id}"`}${rest.form && html` form="${rest.form}"`}${rest.required && html` required`}>
<option value="">${none}</option>${options.map(
    ([value, words]) =>
      html`<option value="${value}"${value === chosen && html` selected`}>${words}</option>`,
  )}</select>`;
}

/** Characters that steer a screen, turn what is read around or are not seen. Line breaks and tabs stay. */
const ODD = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/u;
const EACH_ODD = new RegExp(ODD, "gu");

/**
 * Text of a payload. What cannot be seen is written out as its code, and marked as not part of the text; `at` is the
 * place of the first unit, so that a script can tell the place of what a reader marked.
 */
export function payloadText(text: string, at?: number): Content {
  if (!ODD.test(text)) return at === undefined ? text : piece(text, at);
  const parts: Content[] = [];
  let done = 0;
  for (const match of text.matchAll(EACH_ODD)) {
    const plain = text.slice(done, match.index);
    if (plain !== "") parts.push(at === undefined ? plain : piece(plain, at + done));
    const code = match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
    const place =
      at !== undefined && html` data-at="${at + match.index}" data-long="${match[0].length}"`;
    parts.push(html`<span class="odd"${place} title="U+${code}, written out">\\u${code}</span>`);
    done = match.index + match[0].length;
  }
  const rest = text.slice(done);
  if (rest !== "") parts.push(at === undefined ? rest : piece(rest, at + done));
  return parts;
}

/** So much of one value is shown. */
const MOST_REVEALED = 5_000;

/** A value that a person asked to see; of a very long one the beginning. */
export function revealedText(text: string): Content {
  if (text.length <= MOST_REVEALED) return payloadText(text);
  const more = (text.length - MOST_REVEALED).toLocaleString("en-US");
  return [payloadText(text.slice(0, MOST_REVEALED)), html` <span class="gap">… and ${more} characters …</span>`];
} // biome-ignore format: short facts

function piece(text: string, at: number): Html {
  return html`<span data-at="${at}">${text}</span>`;
}

/** Stands for every value that is not shown, whatever its length. */
export const MASK = "••••••••";

/** What stands in for a value is made to be seen; as text it is the same. */
export function labelled(body: string): Content[] {
  return body
    .split(/(\[[A-Z][A-Z_0-9]*\]|•{8})/)
    .map((part, i) => (i % 2 ? html`<span class="label">${part}</span>` : payloadText(part)));
}
