import { definePreset } from "./preset.ts";

/** Sends nothing anywhere: what would have left is kept for a while and shown in the console. */
export const inspect = definePreset({
  id: "inspect",
  title: "Inspect",
  transport: "inspect",
  needsUrl: false,
  hosts: null,
  contentType: "application/json",
  layout: null,
  takesMessage: false,
  suggests: ["source", "medium", "direction", "duration", "call_status", "tag_list", "summary"],
  source: "the guard itself",
  outcome: () => ({ kind: "delivered" }),
});
