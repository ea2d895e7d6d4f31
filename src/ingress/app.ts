import express, { type ErrorRequestHandler, type Express, type Router } from "express";
import helmet from "helmet";
import { codeOf } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { answer, refuse } from "./answer.ts";

export interface AppDeps {
  /** Where payloads come in: webhooks, texts, exports. */
  readonly doors: readonly Router[];
  /** What people and scripts use: console, API. */
  readonly faces: readonly Router[];
  readonly metrics: Pick<Metrics, "registry">;
  readonly log: Log;
  /** CIDR blocks of the reverse proxies whose `X-Forwarded-For` says who asks; anybody else's is not believed. */
  readonly trustedProxies: readonly string[];
  /** Names what is not available now (words from our lists); empty when all is well. */
  ready(): Promise<readonly string[]>;
}

/** The app on PORT: the doors, and the admin side too unless it has a port of its own. */
export function createApp(deps: AppDeps, { adminApart }: { adminApart: boolean }): Express {
  return adminApart
    ? assemble(deps, deps.doors)
    : assemble(deps, [...deps.doors, metricsRoute(deps), ...deps.faces]);
}

/** The app on ADMIN_PORT: metrics, API and console, no door. */
export function createAdminApp(deps: AppDeps): Express {
  return assemble(deps, [metricsRoute(deps), ...deps.faces]);
}

function assemble(deps: AppDeps, routers: readonly Router[]): Express {
  const app = express();
  app.set("case sensitive routing", true);
  app.set("etag", false);
  app.set("query parser", false);
  app.set("trust proxy", deps.trustedProxies);
  // Answers are JSON: nothing in them may load or be framed. The console sets a policy of its own.
  const directives = { defaultSrc: ["'none'"], frameAncestors: ["'none'"] };
  app.use(helmet({ contentSecurityPolicy: { useDefaults: false, directives } }));
  app.use(healthRoutes(deps), ...routers);
  app.use((request, response) => refuse(request, response, 404, "not found"));
  app.use(onError(deps.log));
  return app;
}

function healthRoutes(deps: AppDeps): Router {
  const router = express.Router({ caseSensitive: true });
  router.get("/health", (_request, response) => answer(response, 200, { status: "ok" }));
  router.get("/ready", async (_request, response) => {
    const what = await deps.ready().catch((error: unknown) => {
      deps.log.error("readiness not known", { error: codeOf(error) });
      return ["readiness"];
    });
    if (what.length === 0) return answer(response, 200, { status: "ready" });
    answer(response, 503, { status: "unavailable", what });
  });
  return router;
}

function metricsRoute({ metrics: { registry } }: AppDeps): Router {
  const router = express.Router({ caseSensitive: true });
  router.get("/metrics", async (_request, response) => {
    const text = await registry.metrics();
    response.writeHead(200, { "content-type": registry.contentType, "cache-control": "no-store" });
    response.end(text);
  });
  return router;
}

/** The last resort. Errors of Express quote the URL or the body: of them only class and status are kept. */
function onError(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const status = statusOf(error);
    log.error("request failed", { error: codeOf(error), status });
    // Half an answer cannot be taken back; Express' own handler would print the error.
    if (response.headersSent) return void response.destroy();
    refuse(request, response, status, status === 500 ? "internal error" : "malformed request");
  };
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  return typeof status === "number" && status >= 400 && status < 500 ? status : 500;
}
