import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { type Request, type Response, Router } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import type { Accounting } from "../accounts/accounting.ts";
import { authenticate } from "../accounts/authenticate.ts";
import { may, type Person } from "../accounts/roles.ts";
import { codeOf, GuardError } from "../errors.ts";
import { answer, refuseWith } from "../ingress/answer.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import type { Reviewing } from "../review/reviewing.ts";
import { openapiOf } from "./openapi.ts";
import { type Problem, problem, problemOf } from "./problem.ts";
import { readJson, readQuery } from "./read.ts";
import type { Route } from "./route.ts";
import { ROUTES } from "./routes.ts";

const BASE = "/api/v1";
const WINDOW_MS = 60_000;
const RETRY_SECONDS = "60";

export interface ApiDeps {
  readonly accounting: Accounting;
  /** Of all practices: what a person may see of it is decided here. */
  readonly reviewing: Omit<Reviewing, "practice">;
  readonly metrics: Pick<Metrics, "apiRefusals">;
  readonly log: Log;
  /** Requests with a key that is none, which one address may make in a minute. */
  readonly strangersPerMinute: number;
}

/** The API, for programs with a key and for the console's own pages. */
export function createApi(deps: ApiDeps): Router {
  const router = Router({ caseSensitive: true });
  const turnAway = createTurnAway(deps);
  const openapi = openapiOf(ROUTES);
  router.get(`${BASE}/openapi.json`, (_request, response) => answer(response, 200, openapi));
  for (const [path, routes] of Map.groupBy(ROUTES, (route) => route.path)) {
    const at = router.route(`${BASE}${path.replace(/\{(\w+)\}/g, ":$1")}`);
    for (const route of routes)
      at[route.method]((request, response) => serve(deps, route, turnAway, request, response));
    at.all((request, response) => {
      const allow = routes.map(({ method }) => method.toUpperCase()).join(", ");
      refused(request, response, problem(405, "ERR_USAGE", `this takes ${allow}`), { allow });
    });
  }
  router.use(BASE, (request, response) => {
    const none = problem(
      404,
      "ERR_NOT_FOUND",
      "there is nothing here; /api/v1/openapi.json lists what there is",
    );
    refused(request, response, none);
  });
  return router;
}

async function serve(
  deps: ApiDeps,
  route: Route,
  turnAway: (request: Request, response: Response) => Promise<void>,
  request: Request,
  response: Response,
): Promise<void> {
  try {
    const person = await authenticate(deps.accounting, request);
    if (person === null) return await turnAway(request, response);
    if (!may(person, route.right)) throw forbidden(person);
    const query = readQuery(request.url.split("?")[1] ?? "", route.query);
    const read = route.method === "get" ? NO_BODY : await readJson(request, route.body);
    if (read.kind !== "body") {
      if (read.kind === "aborted") return;
      return refused(request, response, problem(413, "ERR_USAGE", "the body is too large"));
    }
    const reviewing = { ...deps.reviewing, practice: person.practice };
    // What the route's own schemas read.
    const asked = { id: String(request.params["id"] ?? ""), query, body: read.body } as Parameters<
      Route["run"]
    >[1];
    const result = await route.run(reviewing, asked, person);
    answer(response, 200, result as Readonly<Record<string, unknown>>);
  } catch (error) {
    const fault = problemOf(error);
    deps.metrics.apiRefusals.inc({ reason: fault.code });
    if (fault.status >= 500)
      deps.log.error("api failed", { route: route.name, error: codeOf(error) });
    refused(request, response, fault, fault.status === 503 ? { "retry-after": RETRY_SECONDS } : {});
  }
}

const NO_BODY = { kind: "body", body: {} } as const;

function forbidden({ key }: Person): GuardError {
  return new GuardError(
    "ERR_FORBIDDEN",
    key === null ? "your role may not do that" : "this key may not do that",
  );
}

/** 401 for a request without a session or with a wrong key; 429 when its address sends too many of the latter. */
function createTurnAway({ metrics, strangersPerMinute }: ApiDeps) {
  const limit = rateLimit({
    windowMs: WINDOW_MS,
    limit: strangersPerMinute,
    legacyHeaders: false,
    standardHeaders: false,
    // Its checks of the set-up print request headers to the console.
    validate: false,
    keyGenerator: ({ ip }) => ipKeyGenerator(ip ?? "", 56),
    handler: (request, response) => {
      metrics.apiRefusals.inc({ reason: "rate" });
      const many = problem(429, "ERR_BUSY", "too many requests with a wrong key");
      refused(request, response, many, { "retry-after": RETRY_SECONDS });
    },
  });
  return async (request: Request, response: Response): Promise<void> => {
    const unknown = () => {
      metrics.apiRefusals.inc({ reason: "ERR_SIGNED_OUT" });
      const nobody = problem(
        401,
        "ERR_SIGNED_OUT",
        "sign in, or send a key: Authorization: Bearer gk_…",
      );
      refused(request, response, nobody, { "www-authenticate": "Bearer" });
    };
    if (request.headers.authorization === undefined) return unknown();
    await limit(request, response, unknown);
  };
}

function refused(
  request: IncomingMessage,
  response: ServerResponse,
  fault: Problem,
  headers: OutgoingHttpHeaders = {},
): void {
  const type = { "content-type": "application/problem+json" };
  refuseWith(request, response, fault.status, { ...fault }, { headers: { ...type, ...headers } });
}
