import { httpOutcome } from "./http-outcome.ts";
import { definePreset } from "./preset.ts";

/** A receiver of whole files: a PUT to storage, or a POST to whatever takes them. */
export const httpFile = definePreset({
  id: "http-file",
  title: "File over HTTP",
  transport: "http-file",
  needsUrl: true,
  takesFiles: true,
  hosts: null,
  contentType: "application/json",
  layout: null,
  takesMessage: false,
  suggests: ["id", "direction", "source", "medium", "duration", "call_status", "tracking_label"],
  source: "RFC 9110: PUT, POST, status codes",
  outcome: httpOutcome,
});
