import { httpOutcome } from "./http-outcome.ts";
import { definePreset } from "./preset.ts";

/** Any receiver of JSON. It gets the allowed record in the shape in which CTM sent it. */
export const json = definePreset({
  id: "json",
  title: "JSON webhook",
  transport: "http",
  needsUrl: true,
  hosts: null,
  contentType: "application/json",
  layout: null,
  takesMessage: false,
  suggests: ["id", "direction", "source", "medium", "duration", "call_status", "tracking_label"],
  source: "RFC 9110: status codes; RFC 8259: JSON",
  outcome: httpOutcome,
});
