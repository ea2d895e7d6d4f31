import type { Finding } from "../../detectors/types.ts";

/**
 * Findings as they are kept: a hundred thousand of them are of few kinds and in few fields. `places` has four numbers for
 * each: of its path, of its kind, where it starts and where it ends.
 */
export interface Packed {
  readonly paths: readonly string[];
  readonly kinds: readonly object[];
  readonly places: readonly number[];
}

export function packed(findings: readonly Finding[]): Packed {
  const paths = new Map<string, number>();
  const kinds = new Map<string, number>();
  const places: number[] = [];
  // Most share the list of their reasons with the one before.
  let last: { readonly of: Finding; readonly kind: number } | null = null;
  for (const finding of findings) {
    const { path, start, end, ...kind } = finding;
    const number: number =
      last !== null && isSameKind(last.of, finding)
        ? last.kind
        : numberOf(kinds, JSON.stringify(kind));
    last = { of: finding, kind: number };
    places.push(numberOf(paths, path), number, start, end);
  }
  return { paths: [...paths.keys()], kinds: [...kinds.keys()].map((kind) => JSON.parse(kind) as object), places };
} // biome-ignore format: short facts

/** The same findings. What `packed` did not make gives findings that are none: it is for what was sealed. */
export function unpacked<Kind extends Finding>({ paths, kinds, places }: Packed): Kind[] {
  const findings: Kind[] = [];
  for (let i = 0; i < places.length; i += 4) {
    const [path, kind, start, end] = [places[i] ?? 0, places[i + 1] ?? 0, places[i + 2], places[i + 3]];
    findings.push({ ...kinds[kind], path: paths[path], start, end } as Kind);
  }
  return findings;
} // biome-ignore format: short facts

function isSameKind(a: Finding & { fate?: string }, b: Finding & { fate?: string }): boolean {
  return (
    a.type === b.type && a.detector === b.detector && a.score === b.score && a.fate === b.fate && a.because === b.because &&
    a.also === b.also && a.key === b.key && a.whole === b.whole
  );
} // biome-ignore format: a list

function numberOf(numbers: Map<string, number>, of: string): number {
  let number = numbers.get(of);
  if (number === undefined) numbers.set(of, (number = numbers.size));
  return number;
}
