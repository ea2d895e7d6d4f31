import { PRESETS } from "./presets/index.ts";
import type { Preset } from "./presets/preset.ts";
import type { DestinationFile, HookFile } from "./schema.ts";
import type { Misfit, SettingPath } from "./source.ts";

const FILE_PRESETS = PRESETS.filter((preset: Preset) => preset.takesFiles).map(({ id }) => id);

function takesFiles(preset: string | undefined): boolean {
  return FILE_PRESETS.some((id) => id === preset);
}

/**
 * What does not fit between hooks and destinations of files: exports go to them, and nothing else does. `presetOf`
 * gives the preset of a destination, where it has a sound one.
 */
export function exportMisfits(
  path: SettingPath,
  { kind = "webhook", to = [], signature, body_limit, max_bytes }: Partial<HookFile>,
  presetOf: (destination: string) => string | undefined,
): Misfit[] {
  const misfit = (key: string, message: string): Misfit => ({ path: [...path, key], message });
  const routes = to.map((route, i) => ({
    at: [...path, "to", i],
    preset: presetOf(typeof route === "string" ? route : route.destination),
    when: typeof route === "string" ? undefined : route.when,
  }));
  if (kind !== "export")
    return [
      ...(kind === "webhook" ? routes : [])
        .filter(({ preset }) => takesFiles(preset))
        .map(({ at }) => ({ path: at, message: "takes exports only; give the hook kind: export" })),
      ...(max_bytes === undefined
        ? []
        : [misfit("max_bytes", "is for kind: export; for other hooks write body_limit")]),
    ];
  const misfits = routes.flatMap(({ at, preset, when }): Misfit[] => [
    ...(preset === undefined || takesFiles(preset)
      ? []
      : [
          {
            path: at,
            message: `takes no files; for kind: export give a destination of preset ${FILE_PRESETS.join(" or ")}`,
          },
        ]),
    ...(when === undefined
      ? []
      : [
          {
            path: [...at, "when"],
            message:
              "has no use with kind: export, since a file goes as one; write the destination's id alone",
          },
        ]),
  ]);
  if (body_limit !== undefined)
    misfits.push(misfit("body_limit", "is not for files; write max_bytes"));
  if (signature?.secrets !== undefined)
    misfits.push(
      misfit(
        "signature",
        "has secrets, but CTM signs no exports; give basic with username and password",
      ),
    );
  return misfits;
}

/** What does not fit a destination's preset, of the settings that have to do with files. */
export function fileMisfits(path: SettingPath, destination: Partial<DestinationFile>): Misfit[] {
  const { preset, path: folder, method, signing_secret } = destination;
  const misfits: Misfit[] = [];
  const misfit = (key: string, message: string) => misfits.push({ path: [...path, key], message });
  if (preset === undefined) return [];
  if (preset === "folder" && folder === undefined)
    misfit("path", "is missing; preset folder needs to know where to put files");
  if (preset !== "folder" && folder !== undefined)
    misfit("path", "is for preset folder; take it out");
  if (preset !== "http-file" && method !== undefined)
    misfit("method", "is for preset http-file; take it out");
  if (takesFiles(preset) && signing_secret !== undefined)
    misfit(
      "signing_secret",
      "has no use with files, which Standard Webhooks does not sign; take it out",
    );
  return misfits;
}
