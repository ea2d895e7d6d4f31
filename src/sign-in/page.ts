// A page on the way in, as data: the console gives it its looks. Whatever is in it is text.

export interface EntryPage {
  readonly title: string;
  readonly status?: number;
  /** What went wrong, or has to be known first. */
  readonly notice?: string | null;
  readonly text?: readonly string[];
  /** To be copied, or entered somewhere else. */
  readonly values?: readonly { readonly label: string; readonly value: string }[];
  /** To be scanned by a telephone. */
  readonly scan?: string;
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
