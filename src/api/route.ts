import type { z } from "zod";
import type { Person, Right } from "../accounts/roles.ts";
import type { ErrorCode } from "../errors.ts";
import type { Reviewing } from "../review/reviewing.ts";

type Shape = z.ZodObject | undefined;
type Read<S extends Shape> = S extends z.ZodObject ? z.output<S> : Record<string, never>;

/** One thing that the API does. Router, OpenAPI and tests come from the list of these, and from nothing else. */
export interface Route<Query extends Shape = Shape, Body extends Shape = Shape> {
  readonly method: "get" | "post";
  /** Behind `/api/v1`, as OpenAPI writes it: `/holds/{id}`. */
  readonly path: string;
  readonly name: string;
  readonly about: string;
  /** What whoever asks must be allowed. */
  readonly right: Right;
  readonly query?: Query;
  readonly body?: Body;
  /** What is answered with 200. */
  readonly answer: z.ZodType;
  /** What else it can be answered with, besides what any route can. */
  readonly faults: readonly ErrorCode[];
  run(
    reviewing: Reviewing,
    asked: { readonly id: string; readonly query: Read<Query>; readonly body: Read<Body> },
    person: Person,
  ): Promise<unknown>;
}

/** Keeps the types of query and body for `run`. */
export function defineRoute<Query extends Shape = undefined, Body extends Shape = undefined>(
  route: Route<Query, Body>,
): Route {
  // The router hands `run` what these very schemas read.
  return route as unknown as Route;
}
