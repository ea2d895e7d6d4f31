import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Compose {
  readonly services: { readonly guard: { readonly environment: { readonly ADMIN_PORT?: string } } };
  readonly configs: { readonly caddyfile: { readonly content: string } };
}

test("in containers the public host leads to the doors alone, and nobody outside to the metrics", () => {
  const text = readFileSync(join(import.meta.dirname, "../compose.yaml"), "utf8");
  const { services, configs } = parse(text) as Compose;
  expect(services.guard.environment.ADMIN_PORT).toBe("8081");
  const [doors = "", faces = ""] = configs.caddyfile.content.split(/^(?=\$\{CONSOLE_HOST)/m);
  expect(doors).toMatch(/^\$\{GUARD_HOST[^}]*\} \{\s*reverse_proxy guard:8080\s*\}\s*$/);
  expect(faces).toContain("path /console /console/* /api/*");
  expect(faces).toMatch(
    /handle @faces \{\s*reverse_proxy guard:8081\s*\}\s*handle \{\s*respond 404/,
  );
});
