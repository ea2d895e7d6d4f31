import { definePreset, type Outcome } from "./preset.ts";

/**
 * CTM's own SMS call, for texts that go through the guard. It gets the call's parameters and nothing else; where the text
 * goes to and comes from is checked by its shape.
 */
export const ctmSms = definePreset({
  id: "ctm-sms",
  title: "CTM's SMS API",
  transport: "ctm-sms",
  needsUrl: true,
  hosts: ["api.calltrackingmetrics.com"],
  contentType: "application/json",
  layout: null,
  takesMessage: false,
  suggests: [],
  takes: ["msg", "message", "status_callback"],
  sendsOnce: true,
  source:
    "github.com/calltracking/ctm-ruby: lib/ctm/message_list.rb; integrators: JSON, message, status_callback",
  outcome,
});

/** 2xx: CTM has it. 4xx: CTM refused it. Of a 5xx nobody knows: a gateway may have given up on a text that went out. */
function outcome(status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: "delivered" };
  return status >= 500 ? { kind: "retry" } : { kind: "dead" };
}
