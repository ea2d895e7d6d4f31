import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Router } from "express";

const FOLDER = join(import.meta.dirname, "static");
const YEAR_S = 31_536_000;

const TYPES = { css: "text/css", js: "text/javascript", svg: "image/svg+xml" } as const;

/** What the pages load, read once. Nothing of a payload is in them, so a browser may keep them. */
const FILES = new Map(
  ["console.css", "times.js", "idle.js", "list.js", "hold.js", "clean.js", "icon.svg"].map(
    (name) => {
      const bytes = readFileSync(join(FOLDER, name));
      const type = TYPES[name.slice(name.lastIndexOf(".") + 1) as keyof typeof TYPES];
      return [name, { bytes, type, version: hash("sha256", bytes, "hex").slice(0, 12) }] as const;
    },
  ),
);

/** The address of one of the files; it changes with what is in it. */
export function fileAt(name: string): string {
  return `/console/static/${name}?v=${FILES.get(name)?.version ?? ""}`;
}

export function serveStatic(router: Router): void {
  for (const [name, { bytes, type }] of FILES)
    router.get(`/console/static/${name}`, (_request, response) => {
      response.setHeader("cache-control", `public, max-age=${YEAR_S}, immutable`);
      response.type(`${type}; charset=utf-8`).send(bytes);
    });
}
