import type { Request, RequestHandler, Response } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { refuse } from "./answer.ts";

const WINDOW_MS = 60_000;
const WINDOW_SECONDS = WINDOW_MS / 1_000;

/** Who knocks without a secret: how many of them each address has in a minute before 429, and where they are counted. */
export interface StrangerDeps {
  readonly perMinute: number;
  readonly metrics: Pick<Metrics, "strangers" | "refusals">;
  readonly log: Log;
}

/**
 * Makes the answer to a request without a proven secret: 404, or 429 when its address has asked too often. Body
 * unread, connection closed. Only these requests are counted, so no client with the secret is ever slowed down.
 * Counting and logging come after the answer: they differ between a wrong secret and an unknown hook.
 */
export function createStrangerAnswer({
  perMinute,
  metrics,
  log,
}: StrangerDeps): (request: Request, response: Response, named: string | null) => Promise<void> {
  const limited: RequestHandler = (request, response) => {
    const headers = { "retry-after": String(WINDOW_SECONDS) };
    refuse(request, response, 429, "too many requests", { headers, close: true });
    metrics.strangers.inc({ reason: "rate" });
  };
  const limit = rateLimit({
    windowMs: WINDOW_MS,
    limit: perMinute,
    legacyHeaders: false,
    standardHeaders: false,
    // Its checks of the set-up print request headers to the console.
    validate: false,
    // One customer of an IPv6 provider has a whole /56.
    keyGenerator: ({ ip }) => ipKeyGenerator(ip ?? "", 56),
    handler: limited,
  });
  return async (request, response, named) => {
    await limit(request, response, () => {
      refuse(request, response, 404, "not found", { close: true });
      metrics.strangers.inc({ reason: "unproven" });
      if (named === null) return;
      metrics.refusals.inc({ hook: named, reason: "secret" });
      log.warn("hook refused", { hook: named, reason: "secret", status: 404 });
    });
  };
}
