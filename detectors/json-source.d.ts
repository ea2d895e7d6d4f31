// "JSON.parse source text access" (ECMAScript 2026): in Node since 21, not yet in TypeScript's library.
interface JSON {
  parse(
    text: string,
    reviver: (this: unknown, key: string, value: never, context: { source?: string }) => unknown,
  ): unknown;
  rawJSON(text: string): { readonly rawJSON: string };
  isRawJSON(value: unknown): value is { readonly rawJSON: string };
}
