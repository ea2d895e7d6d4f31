import type { Basis, Destination } from "../../../config/config.ts";
import type { Mark } from "../../judge/reviewer.ts";
import type { ReadHold } from "../../review/read.ts";
import type { ShownHold } from "../../review/show.ts";
import type { Consent, History } from "../../store/review.ts";
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
  readonly all: boolean;
  readonly whole: number;
  readonly from: number;
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
export function linkWith({ hold, marks, filters, view, all }: HoldView, to: Query): string {
  const query = { ...filters, view: view === "text" ? "text" : null, all: all ? "1" : null, ...to };
  return withMarks(href(["holds", hold.id], query), marks);
}

export function withMarks(address: string, marks: readonly Mark[]): string {
  const more = marks.map((mark) => `mark=${written(mark)}`).join("&");
  return more === "" ? address : `${address}${address.includes("?") ? "&" : "?"}${more}`;
}

/** What every form of the page brings along. */
export function hidden({ hold, marks, filters, view }: HoldView): Html {
  const given = Object.entries({ ...filters, view: view === "text" ? "text" : "" });
  return html`<input type="hidden" name="preview" value="${hold.preview ?? ""}">${marks.map(
    (mark) => html`<input type="hidden" name="mark" value="${written(mark)}">`,
  )}${given.map(([name, value]) => typeof value === "string" && value !== "" && html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
