import { randomBytes } from "node:crypto";

/**
 * A random id of ours, 128 bits: `evt_…` for events, `dlv_…` for deliveries, `usr_…` for people, `ses_…` for sessions,
 * `dev_…` for remembered browsers, `key_…` for keys of the API, `fil_…` for files that people clean, `rul_…` for rulings on texts. It says nothing about what it
 * names, but for `evt_test_…`, an event that is a test.
 */
export function newId(
  kind: "evt" | "evt_test" | "dlv" | "usr" | "ses" | "dev" | "key" | "fil" | "rul",
): string {
  return `${kind}_${randomBytes(16).toString("hex")}`;
}

/** Was the event made up, to try a destination out? */
export function isTest(event: string): boolean {
  return event.startsWith("evt_test_");
}
