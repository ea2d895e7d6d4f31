import { definePreset } from "./preset.ts";

/** A folder of this machine, or one that is mounted there. Each export arrives as a file that is whole or not there. */
export const folder = definePreset({
  id: "folder",
  title: "Folder",
  transport: "folder",
  needsUrl: false,
  takesFiles: true,
  hosts: null,
  contentType: "application/json",
  layout: null,
  takesMessage: false,
  suggests: ["id", "direction", "source", "medium", "duration", "call_status", "tracking_label"],
  source: "POSIX: rename()",
  outcome: () => ({ kind: "delivered" }),
});
