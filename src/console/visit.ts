import type { Person as Account, Right } from "../accounts/roles.ts";
import type { UploadLimits } from "../ingress/upload.ts";
import type { Html } from "./html.ts";
/** Who is signed in: no key opens a page. */
export type Person = Account & { readonly email: string };

/** One request of a person for a page. */
export interface Visit {
  readonly person: Person;
  /** The parts of the path that a route leaves open. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Of a POST; empty otherwise. */
  readonly form: URLSearchParams;
  /** Gives the bytes of the file that a form brings, and resolves to what tells its format; see `receiveUpload`. */
  receive(
    limits: Omit<UploadLimits, "idleMs">,
    take: (bytes: Uint8Array) => Promise<void>,
  ): Promise<string>;
  /** The browser asks by itself for what changed: only the live part of the page is wanted. */
  readonly isBackground: boolean;
}

export type Answer =
  | {
      readonly kind: "page";
      readonly title: string;
      /** Which entry of the menu it belongs to. */
      readonly at: string;
      readonly body: Html;
      readonly status?: number;
      /** Scripts of `static/`, by name. */
      readonly scripts?: readonly string[];
      /** Goes there by itself after so many seconds. */
      readonly leave?: { readonly afterS: number; readonly to: string };
    }
  /** Part of a page, for a script. */
  | { readonly kind: "part"; readonly body: Html }
  | { readonly kind: "to"; readonly href: string }
  | { readonly kind: "file"; readonly name: string; readonly type: string; readonly text: string }
  /** A file that may be large. */
  | {
      readonly kind: "bytes";
      readonly name: string;
      readonly type: string;
      readonly bytes: AsyncIterable<Uint8Array>;
    }
  | { readonly kind: "missing" };

export interface Route {
  readonly method: "get" | "post";
  /** Below `/console`, as Express reads it. */
  readonly path: string;
  readonly right: Right;
  /** Its form brings a file: `receive` reads it, and there is no `form`. */
  readonly takesFile?: true;
  answer(visit: Visit): Promise<Answer>;
}
