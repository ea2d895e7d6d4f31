import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Router } from "express";
import { describe, expect, test } from "vitest";
import { type AppDeps, createAdminApp, createApp } from "../../src/ingress/app.ts";
import { createLog } from "../../src/log.ts";
import { createMetrics } from "../../src/metrics.ts";
import { openDoor, SECRET, speak } from "./door.ts";

const HOSTILE_PATHS = [
  "/%", "/%00", "/hooks/%E0%A4%A/x", "/hooks/post-call/%zz", "/hooks//", "/hooks/post-call/", "//evil.example/",
  `/HOOKS/post-call/${SECRET}`, `/hooks/post-call/${SECRET}/more`, `/hooks/post-call%2F${SECRET}`, "/hooks/__proto__/constructor",
  "/..%2f..%2fetc%2fpasswd", "/hooks/post-call/..%2f", `/hooks/${"a".repeat(4_000)}/b`, "/<script>", "/?q[__proto__]=1", "/console",
]; // biome-ignore format: a table reads better in rows

const get = (path: string) =>
  `GET ${path} HTTP/1.1\r\nHost: guard.example\r\nConnection: close\r\n\r\n`;

test.each(HOSTILE_PATHS)(
  "a hostile address is turned away without a word about it: %s",
  async (path) => {
    await using door = await openDoor();
    const answer = await speak(door.port, get(path));
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).toMatch(/\r\n\r\n\{"error":"(not found|malformed request)"\}$/);
    expect(door.lines.join()).not.toMatch(/evil|script|passwd|url-secret/);
    expect((await door.post('{"id":1}')).status).toBe(200);
  },
);

test("a malformed address is 400, and the log has the class of the fault alone", async () => {
  await using door = await openDoor();
  expect((await door.request("POST", "/hooks/post-call/%zz")).status).toBe(400);
  const [line] = door.lines.filter((text) => text.includes("request failed"));
  const { level: _, time: __, ...said } = JSON.parse(line ?? "");
  expect(said).toEqual({ msg: "request failed", error: "URIError", status: 400 });
});

test("answers carry the headers that browsers need to keep their hands off, and none about the software", async () => {
  await using door = await openDoor();
  for (const path of ["/health", "/nowhere", door.path]) {
    const { headers } = await door.request("GET", path);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none';frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
    for (const name of ["x-powered-by", "server", "etag"]) expect(headers.get(name)).toBeNull();
  }
});

describe("health and readiness", () => {
  test("a process that runs is healthy, even when it is not ready", async () => {
    await using door = await openDoor({ ready: async () => ["store", "scanner"] });
    expect(await door.request("GET", "/health")).toMatchObject({
      status: 200,
      json: { status: "ok" },
    });
    expect(await door.request("GET", "/ready")).toMatchObject({
      status: 503,
      json: { status: "unavailable", what: ["store", "scanner"] },
    });
  });

  test("ready is 200", async () => {
    await using door = await openDoor();
    expect(await door.request("GET", "/ready")).toMatchObject({
      status: 200,
      json: { status: "ready" },
    });
  });

  test("a check that fails is not ready, and its message is told to nobody", async () => {
    const ready = () => Promise.reject(new Error("postgres://user:password@db"));
    await using door = await openDoor({ ready });
    const { status, text } = await door.request("GET", "/ready");
    expect(status).toBe(503);
    expect(text + door.lines.join()).not.toContain("password");
  });
});

describe("the admin side", () => {
  const aRouter = (path: string, handle = () => path) =>
    Router().get(path, (_request, response) => void response.end(handle()));
  const someDeps = (): AppDeps => ({
    doors: [aRouter("/door")],
    faces: [aRouter("/face")],
    metrics: createMetrics(),
    log: createLog("trace", { write() {} }),
    trustedProxies: [],
    ready: async () => [],
  });
  async function statuses(app: ReturnType<typeof createApp>) {
    const server = createServer(app).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const paths = ["/door", "/face", "/metrics", "/health", "/ready"];
    const answers = paths.map(async (path) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      await response.arrayBuffer();
      return [path, response.status];
    });
    const found = Object.fromEntries(await Promise.all(answers)) as Record<string, number>;
    server.close();
    server.closeAllConnections();
    return found;
  }

  test("shares the app when it has no port of its own", async () => {
    const app = createApp(someDeps(), { adminApart: false });
    expect(await statuses(app)).toEqual({
      "/door": 200,
      "/face": 200,
      "/metrics": 200,
      "/health": 200,
      "/ready": 200,
    });
  });

  test("is not reachable through the doors' port when it has one", async () => {
    const app = createApp(someDeps(), { adminApart: true });
    expect(await statuses(app)).toEqual({
      "/door": 200,
      "/face": 404,
      "/metrics": 404,
      "/health": 200,
      "/ready": 200,
    });
    const admin = createAdminApp(someDeps());
    expect(await statuses(admin)).toEqual({
      "/door": 404,
      "/face": 200,
      "/metrics": 200,
      "/health": 200,
      "/ready": 200,
    });
  });

  test("gives no digest of a page away", async () => {
    const face = Router().get("/face", (_request, response) => void response.send("page"));
    const server = createServer(createAdminApp({ ...someDeps(), faces: [face] })).listen(
      0,
      "127.0.0.1",
    );
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/face`);
    expect(await response.text()).toBe("page");
    expect(response.headers.get("etag")).toBeNull();
    server.close();
    server.closeAllConnections();
  });

  test("shows the refusals of a hook in the metrics", async () => {
    await using door = await openDoor();
    await door.request("GET");
    const response = await fetch(`${door.url}/metrics`);
    expect(response.headers.get("content-type")).toContain("text/plain");
    expect(await response.text()).toContain(
      'guard_refusals_total{hook="post-call",reason="method"} 1',
    );
  });
});
