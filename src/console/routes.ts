import { checklistRoutes } from "./checklist.ts";
import { cleanRoutes } from "./clean.ts";
import type { ConsoleDeps } from "./deps.ts";
import { destinationRoutes } from "./destinations.ts";
import { eventRoutes } from "./events.ts";
import { heldRoutes } from "./held.ts";
import { holdRoutes } from "./hold.ts";
import { keyRoutes } from "./keys.ts";
import { ledgerRoutes } from "./ledger.ts";
import { overviewRoutes } from "./overview.ts";
import { peopleRoutes } from "./people.ts";
import { rulingRoutes } from "./rulings.ts";
import { tryRoutes } from "./try.ts";
import type { Route } from "./visit.ts";

/** Every page and form of the console. */
export function routesOf(deps: ConsoleDeps): readonly Route[] {
  return [
    heldRoutes,
    holdRoutes,
    eventRoutes,
    overviewRoutes,
    destinationRoutes,
    rulingRoutes,
    ledgerRoutes,
    tryRoutes,
    cleanRoutes,
    checklistRoutes,
    peopleRoutes,
    keyRoutes,
  ].flatMap((routes) => routes(deps));
}
