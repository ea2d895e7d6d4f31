import type { Warning } from "./check.ts";
import type { Destination } from "./config.ts";

/** What is doubtful about a destination of texts: patients read what leaves, and a hold needs a way out. */
export function textWarnings({ id, onPhi, credentials }: Destination): Warning[] {
  const warnings: Warning[] = [];
  if (onPhi === "redact")
    warnings.push({
      path: `destinations.${id}.on_phi`,
      message:
        'is redact: patients read the labels ("see you on [DATE]"); take it out to have such texts held',
    });
  if (credentials === null)
    warnings.push({
      path: `destinations.${id}.credentials`,
      message:
        "are not given, so a text that is held cannot be released; give access_key and secret_key of the account",
    });
  return warnings;
}
