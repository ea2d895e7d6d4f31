import type { ConsoleDeps } from "./deps.ts";
import { heldRoutes } from "./held.ts";
import { holdRoutes } from "./hold.ts";
import type { Route } from "./visit.ts";

/** Every page and form of the console. */
export function routesOf(deps: ConsoleDeps): readonly Route[] {
  return [...heldRoutes(deps), ...holdRoutes(deps)];
}
