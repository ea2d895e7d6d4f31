export const A_SECRET = "Zk3uWq9rT1xVb7Lm";

interface Parts {
  readonly practice?: string;
  readonly secret?: string;
  /** Lines after the hook's secret; they replace its `to` when they hold one. */
  readonly hook?: string;
  readonly preset?: string;
  readonly url?: string;
  /** Lines after the destination's url; they replace its `allow` when they hold one. */
  readonly destination?: string;
}

/** The text of a small configuration without faults, of one hook and one destination, with parts exchanged. */
export function aConfig(parts: Parts = {}): string {
  const {
    practice = "practice:\n  time_zone: America/New_York",
    hook = "",
    destination = "",
  } = parts;
  return `${practice}
hooks:
  post-call:
    secret: ${parts.secret ?? A_SECRET}${hook}${/\bto: /.test(hook) ? "" : "\n    to: [crm]"}
destinations:
  crm:
    preset: ${parts.preset ?? "json"}
    url: ${parts.url ?? "https://crm.example/hook"}${destination}${/\ballow: /.test(destination) ? "" : "\n    allow: [duration]"}
`;
}
