import type { Config } from "../../config/config.ts";
import type { Environment } from "../../config/env.ts";

/** Where the pages behind links are; the token follows. */
export const LINK_PATHS = { invite: "/console/invite/", emergency: "/console/emergency/" } as const;

/** A link for a person, on the address that people reach the console by. */
export function linkTo(
  {
    config,
    env,
  }: {
    readonly config: Pick<Config, "publicUrl" | "signIn">;
    readonly env: Pick<Environment, "port" | "adminPort">;
  },
  kind: keyof typeof LINK_PATHS,
  token: string,
): string {
  const isApart = env.adminPort !== null && env.adminPort !== env.port;
  const here = `http://localhost:${env.adminPort ?? env.port}`;
  const base = config.signIn.url ?? (isApart ? here : (config.publicUrl ?? here));
  return `${base}${LINK_PATHS[kind]}${token}`;
}
