import { pipeline, Readable } from "node:stream";
import express, { type Request, type Response, type Router } from "express";
import { needSameOrigin } from "../accounts/authenticate.ts";
import { may } from "../accounts/roles.ts";
import { codeOf, GuardError } from "../errors.ts";
import { readBody } from "../ingress/body.ts";
import { receiveUpload } from "../ingress/upload.ts";
import type { ConsoleDeps } from "./deps.ts";
import { href, html, markup } from "./html.ts";
import { layout } from "./layout.ts";
import { notice } from "./parts.ts";
import { routesOf } from "./routes.ts";
import { serveStatic } from "./static.ts";
import { statusOf } from "./status.ts";
import type { Answer, Person, Route, Visit } from "./visit.ts";

/** A payload pasted into *Try*, written as a form. */
const FORM_LIMIT_BYTES = 8_000_000;
/** The longest wait for more of a file. */
const IDLE_MS = 30_000;

// `form-action` and `base-uri` have no default; `blob:` and `data:` are nowhere.
const POLICY = [
  "default-src 'none'", "style-src 'self'", "script-src 'self'", "connect-src 'self'", "img-src 'self'",
  "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join("; "); // biome-ignore format: a list reads better in rows

/** The pages for people, below `/console/`. */
export function createConsole(deps: ConsoleDeps): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  router.use("/console", (_request, response, next) => {
    response.setHeader("content-security-policy", POLICY);
    // `no-referrer` would make browsers hide the origin of forms.
    response.setHeader("referrer-policy", "same-origin");
    response.setHeader("cache-control", "no-store");
    next();
  });
  router.get("/console", (_request, response) => response.redirect(308, "/console/"));
  serveStatic(router);
  for (const route of routesOf(deps))
    router[route.method](`/console${route.path}`, async (request, response) => {
      await serve(route, deps, request, response);
    });
  router.use("/console", async (request, response) => {
    const person = await deps.authenticate(request, response);
    if (person === null) return response.redirect(303, deps.signIn);
    send(response, person, MISSING, deps);
  });
  return router;
}

async function serve(
  route: Route,
  deps: ConsoleDeps,
  request: Request,
  response: Response,
): Promise<void> {
  const { log, reviewing } = deps;
  if (route.method === "post" && !isFromConsole(request, reviewing)) {
    log.warn("form refused", { reason: "origin" });
    send(response, null, FOREIGN, deps);
    return;
  }
  const person = await deps.authenticate(request, response);
  const isBackground = request.headers["x-guard-background"] === "1";
  if (person === null) {
    if (isBackground) response.status(401).end();
    else response.redirect(303, deps.signIn);
    return;
  }
  if (!may(person, route.right)) {
    // Whoever only reads the ledger begins there.
    const begins = route.path === "/" && may(person, "ledger");
    return begins
      ? response.redirect(303, href(["ledger"]))
      : send(response, person, notYours(person), deps);
  }
  const hasForm = route.method === "post" && route.takesFile !== true;
  const form = hasForm ? await formIn(request) : new URLSearchParams();
  if (form === null) return send(response, person, TOO_LARGE, deps);
  const query = new URL(request.url, "http://console").searchParams;
  const visit: Visit = {
    person,
    params: request.params as Visit["params"],
    query,
    form,
    isBackground,
    receive: (limits, take) => receiveUpload(request, { ...limits, idleMs: IDLE_MS }, take),
  };
  try {
    send(response, person, await route.answer(visit), deps);
  } catch (error) {
    if (!(error instanceof GuardError)) log.error("page failed", { error: codeOf(error) });
    send(response, person, faultPage(error), deps);
  }
}

function isFromConsole(request: Request, { config }: ConsoleDeps["reviewing"]): boolean {
  try {
    needSameOrigin({ config }, request);
    return true;
  } catch {
    return false;
  }
}

async function formIn(request: Request): Promise<URLSearchParams | null> {
  const read = await readBody(request, FORM_LIMIT_BYTES);
  if (read.kind !== "body") return null;
  return new URLSearchParams(Buffer.from(read.body).toString("utf8"));
}

function send(response: Response, person: Person | null, answer: Answer, deps: ConsoleDeps): void {
  switch (answer.kind) {
    case "to":
      return response.redirect(303, answer.href);
    case "file":
      response.setHeader("content-disposition", `attachment; filename="${answer.name}"`);
      return void response.type(answer.type).send(answer.text);
    case "bytes":
      response.setHeader("content-disposition", `attachment; filename="${answer.name}"`);
      response.type(answer.type);
      // Half a file cannot be taken back: whoever loads it sees that it broke off.
      pipeline(Readable.from(answer.bytes), response, (error) => {
        if (error != null) deps.log.warn("file broke off", { error: codeOf(error) });
      });
      return;
    case "part":
      return void response.type("html").send(markup(answer.body));
    case "missing":
      return send(response, person, MISSING, deps);
    case "page": {
      const { leave } = answer;
      if (leave !== undefined) response.setHeader("refresh", `${leave.afterS}; url=${leave.to}`);
      const { signOut, account, reviewing } = deps;
      const viewer = person === null ? null : { person, signOut, account, now: reviewing.now() };
      const page = layout(answer, viewer);
      return void response
        .status(answer.status ?? 200)
        .type("html")
        .send(markup(page));
    }
  }
}

function faultPage(error: unknown): Answer {
  const status = statusOf(error);
  const why =
    status < 500 && error instanceof GuardError
      ? error.message
      : "the guard could not do that. It is on record in its log; try again, and tell whoever runs it if it stays.";
  return simple("That did not work", why, status);
}

function simple(title: string, text: string, status: number): Answer {
  const body = html`<h1>${title}</h1>${notice("bad", text)}<p><a href="/console/">Back to what is held</a></p>`;
  return { kind: "page", title, at: "", body, status };
}

const MISSING = simple("Not here", "There is no such page, or it is not yours to see.", 404);
const FOREIGN = simple(
  "Refused",
  "This form did not come from a page of the console. Open the console and do it there.",
  403,
);
const TOO_LARGE = simple("Too large", "What was sent is too large, or did not arrive whole.", 413);

function notYours({ role }: Person): Answer {
  return simple(
    "Not for your role",
    `A ${role} may not do this. Whoever runs the guard gives roles.`,
    403,
  );
}
