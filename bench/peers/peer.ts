import type { Mark } from "../../eval/document.ts";

/** A library opened: `run` is what is timed, `spans` reads its output and is not. */
export interface Opened {
  readonly run: (text: string) => unknown;
  readonly spans: (text: string, output: unknown) => readonly Mark[];
}

/** A library beside ours, with its default options. `name` is its package. */
export interface Peer {
  readonly name: string;
  readonly open: () => Promise<Opened>;
}

/** Ties the two halves of an adapter by the type of the output; a promise is awaited between them. */
export function opened<Output>(
  run: (text: string) => Output | Promise<Output>,
  spans: (text: string, output: Output) => readonly Mark[],
): Opened {
  return { run, spans: (text, output) => spans(text, output as Output) };
}

/**
 * Loads a package from beside these files; a CommonJS module's exports stand both under `default` and by their names.
 * Each adapter says what of it it uses.
 */
export async function load<Module>(name: string): Promise<Module> {
  const module = (await import(name)) as { readonly default?: object };
  return { ...module.default, ...module } as Module;
}

/** Labels of a library as types of ours; a label without counterpart covers, but is never a match by type. */
export function typed(types: Readonly<Record<string, string>>): (label: string) => string {
  return (label) => types[label] ?? "OTHER";
}
