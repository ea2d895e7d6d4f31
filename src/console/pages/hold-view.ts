import type { Basis, Destination } from "../../../config/config.ts";
import type { Mark } from "../../judge/reviewer.ts";
import type { ReadHold } from "../../review/read.ts";
import type { ShownHold } from "../../review/show.ts";
import type { LookView, Sizes } from "../../review/works/look.ts";
import type { Consent, History } from "../../store/review.ts";
import { partQuery } from "../hold-part.ts";
import { type Html, href, html, type Query } from "../html.ts";
import { written } from "../marks.ts";

/** What the page of one hold is made of. */
export interface HoldView {
  readonly hold: ShownHold;
  /** Null for whoever sees no text. */
  readonly read: ReadHold | null;
  readonly marks: readonly Mark[];
  readonly history: History | null;
  /** Whom the ledger's actors are. */
  readonly names: ReadonlyMap<string, string>;
  readonly revealed: { readonly finding: number; readonly text: string } | null;
  /** Who asked for it to leave as is, where a second person has to. */
  readonly consent: Consent | null;
  readonly view: "tree" | "text";
  readonly part: LookView;
  /** How much there is of what `part` shows. */
  readonly sizes: Sizes;
  /** What was just done. */
  readonly done: string | null;
  readonly fault: {
    readonly act: string | null;
    readonly message: string;
    readonly given: { readonly reason: string; readonly note: string };
  } | null;
  readonly canOpen: boolean;
  readonly canDecide: boolean;
  /** May say of a text what it is from now on. */
  readonly canRule: boolean;
  /** The list that one came from. */
  readonly filters: Query;
  readonly next: string | null;
  readonly now: number;
  readonly allow: Destination["allow"];
  readonly basis: readonly (Basis & { readonly inForce: boolean })[];
}

/** The same page, with something else in its address. */
export function linkWith(
  { hold, marks, filters, view, part }: HoldView,
  to: Partial<LookView> & { readonly view?: "text" | null },
  fragment = "",
): string {
  const { view: other = view === "text" ? view : null, ...changed } = to;
  const query = { ...filters, view: other, ...partQuery({ ...part, ...changed }) };
  return `${withMarks(href(["holds", hold.id], query), marks)}${fragment && `#${fragment}`}`;
}

/** One page back and one on, of what is shown in part. */
export function paging(
  { from, shown, count, page }: { readonly from: number; readonly shown: number; readonly count: number; readonly page: number },
  link: (from: number) => string,
): Html | null {
  if (from === 0 && shown >= count) return null;
  const last = from + shown;
  return html`<span>${from > 0 && html`<a href="${link(Math.max(0, from - page))}">before</a> `}${Math.min(from + 1, count).toLocaleString("en-US")}–${last.toLocaleString("en-US")} of ${count.toLocaleString("en-US")}${last < count && html` <a href="${link(last)}">more</a>`}</span>`;
} // biome-ignore format: markup

export function withMarks(address: string, marks: readonly Mark[]): string {
  const more = marks.map((mark) => `mark=${written(mark)}`).join("&");
  return more === "" ? address : `${address}${address.includes("?") ? "&" : "?"}${more}`;
}

/** What every form of the page brings along. */
export function hidden({ hold, marks, filters, view, part }: HoldView): Html {
  const shown = { view: view === "text" ? "text" : "", ...partQuery(part) };
  const given = Object.entries({ ...filters, ...shown });
  return html`<input type="hidden" name="preview" value="${hold.preview ?? ""}">${marks.map(
    (mark) => html`<input type="hidden" name="mark" value="${written(mark)}">`,
  )}${given.map(([name, value]) => value !== "" && value !== null && value !== undefined && html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
