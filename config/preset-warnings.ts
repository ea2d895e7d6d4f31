import type { Warning } from "./check.ts";
import type { Destination } from "./config.ts";
import { ctmCatalogue } from "./ctm-fields.ts";
import { covers, placeholdersOf } from "./message.ts";
import { PRESETS } from "./presets/index.ts";
import type { Preset } from "./presets/preset.ts";

/** What is doubtful about a destination as one of its preset: where it sends to, and what its message leaves out. */
export function presetWarnings(destination: Destination): Warning[] {
  return [...hostWarnings(destination), ...messageWarnings(destination)];
}

function hostWarnings({ id, preset, url }: Destination): Warning[] {
  const found: Preset | undefined = PRESETS.find((candidate) => candidate.id === preset);
  const host = url === null ? null : URL.parse(url)?.host;
  if (!host || !found?.hosts || found.hosts.includes(host)) return [];
  const message = `is not on ${found.hosts.join(" or ")}, where preset ${preset} is at home; correct it, or take preset json`;
  return [{ path: `destinations.${id}.url`, message }];
}

function messageWarnings({ id, message, allow }: Destination): Warning[] {
  if (message === null) return [];
  const path = `destinations.${id}.message`;
  const placeholders = placeholdersOf(message);
  if (placeholders.length === 0) {
    const text =
      "names no field, so it says the same of every event; put {source} or another field in it";
    return [{ path, message: text }];
  }
  return allow
    .filter((entry) => {
      const spellings = [entry.path, ...ctmCatalogue.aliasesOf(entry.path)];
      return !spellings.some((allowed) => placeholders.some((each) => covers(allowed, each)));
    })
    .map((entry) => ({
      path: `destinations.${id}.allow: ${entry.path}`,
      message:
        "is not in the message, yet what is found in it counts; take it out, or name it there",
    }));
}
