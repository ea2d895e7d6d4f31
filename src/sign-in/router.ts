import { type Request, type Response, Router } from "express";
import { ipKeyGenerator } from "express-rate-limit";
import { needSameOrigin, signedIn } from "../accounts/authenticate.ts";
import { nameOf } from "../accounts/people.ts";
import type { Person } from "../accounts/roles.ts";
import type { SigningIn } from "../accounts/sign-in.ts";
import { codeOf, GuardError } from "../errors.ts";
import { readBody } from "../ingress/body.ts";
import type { Log } from "../log.ts";
import {
  doCodes,
  doEndAll,
  doEndSession,
  doPassword,
  doStartAnew,
  showAccount,
} from "./account.ts";
import {
  doEmergency, doEnrol, doInvite, doSignIn, doSignOut, showEmergency, showEnrol, showInvite, showSignIn,
} from "./entry.ts"; // biome-ignore format: short names
import { type Handler, PATHS, type Reply } from "./handler.ts";
import type { EntryPage } from "./page.ts";

const FORM_LIMIT_BYTES = 8_192;

// The console's own: its looks come from files of the guard, and its forms go to the guard.
const POLICY = [
  "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "form-action 'self'", "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; "); // biome-ignore format: a list reads better in rows

export interface SignInDeps {
  readonly signing: SigningIn;
  readonly log: Log;
  /** A page as people see it. */
  readonly render: (page: EntryPage) => string;
}

/** Every page and form on the way in. A token in a path is `:token`. */
const ROUTES: readonly (readonly [method: "get" | "post", path: string, handler: Handler])[] = [
  ["get", PATHS.signIn, showSignIn],
  ["post", PATHS.signIn, doSignIn],
  ["post", PATHS.signOut, doSignOut],
  ["get", `${PATHS.invite}:token`, showInvite],
  ["post", `${PATHS.invite}:token`, doInvite],
  ["get", `${PATHS.emergency}:token`, showEmergency],
  ["post", `${PATHS.emergency}:token`, doEmergency],
  ["get", PATHS.enrol, showEnrol],
  ["post", PATHS.enrol, doEnrol],
  ["get", PATHS.account, showAccount],
  ["post", `${PATHS.account}/end`, doEndSession],
  ["post", `${PATHS.account}/end-all`, doEndAll],
  ["post", `${PATHS.account}/password`, doPassword],
  ["post", `${PATHS.account}/codes`, doCodes],
  ["post", `${PATHS.account}/anew`, doStartAnew],
];

/** The way into the console: below `/console`, and before the console's own router. */
export function createSignIn(deps: SignInDeps): Router {
  const router = Router({ caseSensitive: true });
  for (const [method, path, handler] of ROUTES)
    router[method](path, (request, response) => serve(deps, handler, request, response));
  return router;
}

/** Who visits the console, and how its pages refer to the way in. */
export function visitorsOf(signing: SigningIn) {
  return {
    signIn: PATHS.signIn,
    signOut: PATHS.signOut,
    account: PATHS.account,
    /** Whoever is signed in by a session that is past its second factor. No key opens a page. */
    async authenticate(request: Request): Promise<(Person & { readonly email: string }) | null> {
      const signed = await signedIn(signing, request);
      return signed?.stage === "full" ? signed.person : null;
    },
    nameOf: (actor: string) => nameOf(signing, actor),
  };
}

async function serve(
  deps: SignInDeps,
  handler: Handler,
  request: Request,
  response: Response,
): Promise<void> {
  const { signing, log } = deps;
  try {
    if (request.method === "POST") needSameOrigin(signing, request);
    const form = request.method === "POST" ? await formIn(request) : new URLSearchParams();
    if (form === null) return send(deps, response, faultPage(413, "That is too large."));
    const asked = {
      request,
      response,
      form,
      token: String(request.params["token"] ?? ""),
      // One customer of an IPv6 provider has a whole /56.
      address: ipKeyGenerator(request.ip ?? "", 56),
      agent: request.headers["user-agent"] ?? "",
    };
    send(deps, response, await handler(signing, asked));
  } catch (error) {
    if (!(error instanceof GuardError)) log.error("sign-in failed", { error: codeOf(error) });
    send(deps, response, pageOfFault(error));
  }
}

async function formIn(request: Request): Promise<URLSearchParams | null> {
  const read = await readBody(request, FORM_LIMIT_BYTES);
  return read.kind === "body" ? new URLSearchParams(Buffer.from(read.body).toString("utf8")) : null;
}

function send({ render }: SignInDeps, response: Response, reply: Reply): void {
  response.setHeader("content-security-policy", POLICY);
  response.setHeader("cache-control", "no-store");
  // `no-referrer` would make browsers hide the origin of forms; a link's token goes to no other site by this either.
  response.setHeader("referrer-policy", "same-origin");
  if ("to" in reply) return response.redirect(303, reply.to);
  response
    .status(reply.status ?? 200)
    .type("html")
    .send(render(reply));
}

function pageOfFault(error: unknown): EntryPage {
  const code = error instanceof GuardError ? error.code : "ERR_INTERNAL";
  const why = error instanceof GuardError ? error.message : "";
  const status = STATUS[code] ?? 500;
  return faultPage(status, status === 500 ? "The guard could not do that; its log says why." : why);
}

const STATUS: Readonly<Record<string, number>> = {
  ERR_FORBIDDEN: 403,
  ERR_NOT_FOUND: 404,
  ERR_EXISTS: 404,
  ERR_BUSY: 503,
  ERR_STORE_UNAVAILABLE: 503,
};

function faultPage(status: number, notice: string): EntryPage {
  const next = { href: PATHS.signIn, label: "Sign in" };
  return { title: "That did not work", status, notice, forms: [], next };
}
