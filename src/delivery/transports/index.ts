import type { Config } from "../../../config/config.ts";
import type { Policy } from "../../judge/policy.ts";
import { createAddressGuard } from "../network.ts";
import { openSmsTransport, type SmsTransport } from "./ctm-sms.ts";
import { openFolderTransport } from "./folder.ts";
import { openHttpTransport } from "./http.ts";
import { inspectTransport } from "./inspect.ts";
import type { Transport } from "./transport.ts";

/** A transport for each destination, by its preset. `now` gives epoch ms. */
export function openTransports(
  config: Config,
  policy: Policy,
  now: () => number,
): ReadonlyMap<string, Transport | SmsTransport> {
  const guard = createAddressGuard(config.network.allowPrivate);
  return new Map(
    [...policy.destinations].map(([id, { destination, preset }]) => {
      switch (preset.transport) {
        case "http":
        case "http-file":
          return [id, openHttpTransport(destination, { guard, now })];
        case "folder":
          return [id, openFolderTransport(destination)];
        case "ctm-sms":
          return [id, openSmsTransport(destination, { guard })];
        case "inspect":
          return [id, inspectTransport];
      }
    }),
  );
}

/** Those of texts. */
export function smsTransports(
  transports: ReadonlyMap<string, Transport | SmsTransport>,
): ReadonlyMap<string, SmsTransport> {
  return new Map(
    [...transports].flatMap(([id, transport]) =>
      "sendSms" in transport ? [[id, transport] as const] : [],
    ),
  );
}
