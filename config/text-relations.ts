import type { DestinationFile, HookFile } from "./schema.ts";
import type { Misfit, SettingPath } from "./source.ts";

const SMS = "ctm-sms";

/** What does not fit a hook's kind; `presetOf` gives the preset of a destination, where it has a sound one. */
export function kindMisfits(
  path: SettingPath,
  { kind = "webhook", to = [], signature, dedupe_hours }: Partial<HookFile>,
  presetOf: (destination: string) => string | undefined,
): Misfit[] {
  const misfit = (key: string, message: string): Misfit => ({ path: [...path, key], message });
  const presets = to.map((route) =>
    presetOf(typeof route === "string" ? route : route.destination),
  );
  switch (kind) {
    case "export":
      return [];
    case "webhook":
      return presets.flatMap((preset, i): Misfit[] =>
        preset === SMS
          ? [{ path: [...path, "to", i], message: `takes texts only; give the hook kind: text` }]
          : [],
      );
    case "text": {
      const misfits: Misfit[] = [];
      const isRight = to.length === 1 && (presets[0] ?? SMS) === SMS;
      if (to.length > 0 && !isRight)
        misfits.push(misfit("to", `must be one destination of preset ${SMS} for kind: text`));
      if (to.some((route) => typeof route !== "string" && route.when !== undefined))
        misfits.push(
          misfit("to", "has when, but a text goes one way only; write the destination's id alone"),
        );
      if (signature !== undefined)
        misfits.push(
          misfit("signature", "has no use with kind: text, since CTM signs no texts; take it out"),
        );
      if (dedupe_hours !== undefined)
        misfits.push(
          misfit(
            "dedupe_hours",
            "has no use with kind: text; a client that repeats a text sends Idempotency-Key",
          ),
        );
      return misfits;
    }
  }
}

/** Settings of a destination that mean nothing where CTM's SMS call is passed on, and why. */
const NOT_FOR_SMS: Partial<Record<keyof DestinationFile, string>> = {
  allow: "has no use with preset ctm-sms, which gets to, from, the text and status_callback; take it out",
  max_attempts: "has no use with preset ctm-sms: a text is sent once at most; take it out",
  signing_secret: "has no use with preset ctm-sms, which knows no such signature; take it out",
}; // biome-ignore format: a table reads better in rows

/** What does not fit a destination's preset, of the settings that have to do with texts. */
export function smsMisfits(path: SettingPath, destination: Partial<DestinationFile>): Misfit[] {
  const misfit = (key: string, message: string): Misfit => ({ path: [...path, key], message });
  if (destination.preset === undefined) return [];
  if (destination.preset !== SMS)
    return (["credentials", "callback_hosts"] as const)
      .filter((key) => destination[key] !== undefined)
      .map((key) => misfit(key, `is for preset ${SMS}; take it out`));
  const misfits = Object.entries(NOT_FOR_SMS)
    .filter(([key]) => destination[key as keyof DestinationFile] !== undefined)
    .map(([key, message]) => misfit(key, message));
  if (destination.mode === "observe")
    misfits.push(
      misfit("mode", "observe would let no text through at all; take it out, or remove the hook"),
    );
  const names = Object.keys(destination.headers ?? {});
  if (names.some((name) => name.toLowerCase() === "authorization"))
    misfits.push(
      misfit("headers", "hold Authorization; give access_key and secret_key under credentials"),
    );
  const url = URL.parse(destination.url ?? "");
  if (url !== null && (url.pathname !== "/" || url.search !== "" || url.hash !== ""))
    misfits.push(
      misfit("url", "must be CTM's origin without a path: https://api.calltrackingmetrics.com"),
    );
  return misfits;
}
