/** Something wrong in the configuration, and what to do about it. It names keys, never values: they may be secrets. */
export interface Fault {
  /** From 1; 0 where the fault has no place in a file (the environment). */
  readonly line: number;
  readonly column: number;
  /** Dotted path of the setting, or "" for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** All faults of a configuration at once; the message has one line for each. */
export class ConfigFaults extends Error {
  readonly faults: readonly Fault[];

  constructor(file: string, faults: readonly Fault[]) {
    super(faults.map((fault) => formatFault(file, fault)).join("\n"));
    this.name = "ConfigFaults";
    this.faults = faults;
  }
}

/** `config/guard.yaml:12:5  hooks.post-call.to: what is wrong; what to do`. */
export function formatFault(file: string, { line, column, path, message }: Fault): string {
  const place = line === 0 ? file : `${file}:${line}:${column}`;
  return `${place}  ${path === "" ? "" : `${path}: `}${message}`;
}
