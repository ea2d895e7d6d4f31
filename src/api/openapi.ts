import { STATUS_CODES } from "node:http";
import { z } from "zod";
import type { ErrorCode } from "../errors.ts";
import { statusOf } from "./problem.ts";
import type { Route } from "./route.ts";
import { problem } from "./schemas.ts";

/** What any route can be answered with, besides its own. */
const ANYWHERE: readonly ErrorCode[] = [
  "ERR_USAGE",
  "ERR_SIGNED_OUT",
  "ERR_FORBIDDEN",
  "ERR_STORE_UNAVAILABLE",
];
const OTHERS = [413, 429, 500];

/** The OpenAPI 3.1 document of the routes. */
export function openapiOf(routes: readonly Route[]): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    paths[route.path] ??= {};
    Object.assign(paths[route.path] ?? {}, { [route.method]: operationOf(route) });
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "PHI guard",
      version: "1",
      description:
        "What was held, and what a person does about it. Faults are RFC 9457 problems; their code is stable.",
    },
    servers: [{ url: "/api/v1" }],
    security: [{ key: [] }, { session: [] }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, "output") },
      securitySchemes: {
        key: { type: "http", scheme: "bearer", bearerFormat: "gk_…" },
        session: { type: "apiKey", in: "cookie", name: "__Host-guard_session" },
      },
    },
  };
}

function operationOf(route: Route): Readonly<Record<string, unknown>> {
  const { name, about, right, query, body, answer } = route;
  const parameters = [...(route.path.includes("{id}") ? [ID] : []), ...parametersOf(query)];
  return {
    operationId: name,
    summary: about,
    description: `Needs the right to ${right === "as-is" ? "release as is" : right}.`,
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: schemaOf(body, "input") } },
      },
    }),
    responses: {
      200: {
        description: "done",
        content: { "application/json": { schema: schemaOf(answer, "output") } },
      },
      ...faultsOf(route),
    },
  };
}

const ID = { name: "id", in: "path", required: true, schema: { type: "string" } };

function parametersOf(query: z.ZodObject | undefined) {
  if (query === undefined) return [];
  // What is asked for in an address is text; the schema says what of it is a number.
  const { properties = {} } = schemaOf(query, "output") as { properties?: Record<string, object> };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: "query", schema }));
}

function faultsOf({ faults }: Route) {
  const codes = [...ANYWHERE, ...faults];
  const statuses = [...new Set([...codes.map(statusOf), ...OTHERS])].toSorted((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const named = codes.filter((code) => statusOf(code) === status).join(", ");
      const content = {
        "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
      };
      return [status, { description: named === "" ? STATUS_CODES[status] : named, content }];
    }),
  );
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): Readonly<Record<string, unknown>> {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, target: "draft-2020-12" });
  return rest;
}
