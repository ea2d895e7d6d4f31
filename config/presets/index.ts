import { ctmSms } from "./ctm-sms.ts";
import { folder } from "./folder.ts";
import { httpFile } from "./http-file.ts";
import { inspect } from "./inspect.ts";
import { json } from "./json.ts";
import type { Preset } from "./preset.ts";
import { slack } from "./slack.ts";

/** All kinds of destination. A new one is a file and a line here. */
export const PRESETS = [
  inspect,
  json,
  slack,
  ctmSms,
  folder,
  httpFile,
] as const satisfies readonly Preset[];
export type PresetId = (typeof PRESETS)[number]["id"];

export const PRESET_IDS: readonly PresetId[] = PRESETS.map(({ id }) => id);
