import { definePreset } from "./preset.ts";

/** Sends nothing anywhere: what would have left is kept for a while and shown in the console. */
export const inspect = definePreset({
  id: "inspect",
  title: "Inspect",
  transport: "inspect",
  needsUrl: false,
  contentType: "application/json",
  layout: null,
  suggests: ["source", "medium", "direction", "duration", "call_status", "tag_list", "summary"],
  source: "the guard itself",
  outcome: () => ({ kind: "delivered" }),
});
