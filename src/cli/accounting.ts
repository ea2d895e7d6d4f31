import type { Accounting } from "../accounts/accounting.ts";
import { LINK_PATHS } from "../accounts/links.ts";
import type { Core } from "../core.ts";

// What the commands about people share.

export function accounting(core: Core): Accounting {
  return { ...core, now: Date.now };
}

/** A link for a person, on the address that people reach the console by. */
export function linkTo(
  { config, env }: Core,
  kind: keyof typeof LINK_PATHS,
  token: string,
): string {
  const isApart = env.adminPort !== null && env.adminPort !== env.port;
  const here = `http://localhost:${env.adminPort ?? env.port}`;
  const base = config.signIn.url ?? (isApart ? here : (config.publicUrl ?? here));
  return `${base}${LINK_PATHS[kind]}${token}`;
}
