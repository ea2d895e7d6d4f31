import { type Request, type Response, Router } from "express";
import type { Hook } from "../../config/config.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { refuse } from "./answer.ts";
import { createSecretCheck } from "./secret.ts";
import { createStrangerAnswer } from "./strangers.ts";

export interface DoorDeps {
  /** Those that are called here. */
  readonly hooks: readonly Hook[];
  readonly metrics: Pick<Metrics, "refusals" | "strangers">;
  readonly log: Log;
  /** Requests without a proven secret that one address may make in a minute. */
  readonly strangersPerMinute: number;
}

export interface Refusal {
  readonly status: number;
  readonly error: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that has a hook's secret. */
export interface Arrival {
  readonly hook: Hook;
  readonly request: Request;
  readonly response: Response;
  /** What its path has behind the secret. */
  readonly rest: readonly string[];
  /** Makes a refusal a counted fact; `status` is null where nobody is left to answer. */
  readonly count: (reason: string, status: number | null) => void;
  /** Counts a refusal and answers with it; null: there is nobody left to answer. */
  readonly no: (reason: string, refusal: Refusal | null) => void;
}

type Params = Readonly<Record<string, string | string[]>>;

/**
 * A door of the guard, `/{name}/{hook}/{secret}` and what `behind` allows. A request without a proven secret is turned
 * away unread, the same for a wrong secret and for a hook that is none; the others come to `receive`.
 */
export function createDoor(
  name: string,
  deps: DoorDeps,
  receive: (arrival: Arrival) => Promise<void>,
  behind = "",
): Router {
  const { hooks, metrics, log } = deps;
  const prove = createSecretCheck(hooks);
  const turnAway = createStrangerAnswer({ perMinute: deps.strangersPerMinute, metrics, log });

  const router = Router({ caseSensitive: true });
  router.all(`/${name}/:hook/:secret${behind}`, async (request, response) => {
    const { rest = [], ...named }: Params = request.params;
    const proof = prove(String(named["hook"]), String(named["secret"]));
    if (proof.kind === "unproven") return turnAway(request, response, proof.named);
    const { hook } = proof;
    const count = (reason: string, status: number | null) => {
      metrics.refusals.inc({ hook: hook.id, reason });
      log.warn("hook refused", { hook: hook.id, reason, status });
    };
    const no = (reason: string, refusal: Refusal | null) => {
      count(reason, refusal?.status ?? null);
      if (refusal === null) return;
      const { status, error, headers = {} } = refusal;
      refuse(request, response, status, error, { headers });
    };
    try {
      await receive({ hook, request, response, rest: [rest].flat(), count, no });
    } catch (error) {
      count("internal", 500);
      throw error;
    }
  });
  return router;
}
