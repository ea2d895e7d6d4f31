/** A destination's own message, line by line: words of the operator's and placeholders. */
export type Message = readonly (readonly MessagePart[])[];
export type MessagePart = string | { readonly path: string };
