import { once } from "node:events";
import { Agent, request as httpRequest } from "node:http";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { signatureOf } from "../../src/ctm-signature.ts";
import {
  aHook,
  brokenStore,
  CTM_SECRET,
  NOW,
  openDoor,
  rawPost,
  SECRET,
  speak,
  stored,
} from "./door.ts";

const TIME = "1789396920";
const BODY = '{"id":4381204417}';
const SIGNED = { "x-ctm-time": TIME, "x-ctm-signature": "xK5O4oGmT71oJERBbs4WB3s7RY4=" };
const signedBy = (mode: "off" | "log" | "hold" | "enforce", secrets = [CTM_SECRET]) =>
  aHook({}, { mode, secrets });

describe("a webhook", () => {
  test("is answered 200 with its id once the store has it", async () => {
    let woken = 0;
    await using door = await openDoor({ onEvent: () => woken++ });
    const { status, headers, json } = await door.post(BODY);
    const [event] = door.events;
    expect(status).toBe(200);
    expect(json).toEqual({ id: event?.id });
    expect(event?.id).toMatch(/^evt_[0-9a-f]{32}$/);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(woken).toBe(1);
  });

  test("is not answered before the store has committed it", async () => {
    const commit = Promise.withResolvers<void>();
    const reached = Promise.withResolvers<void>();
    const order: string[] = [];
    const appendEvent = async () => {
      reached.resolve();
      await commit.promise;
      order.push("committed");
      return { kind: "stored", repeatOf: null } as const;
    };
    await using door = await openDoor({ store: { appendEvent } });
    const answered = door.post(BODY).then(() => order.push("answered"));
    await reached.promise;
    await door.request("GET", "/health");
    order.push("another request was answered");
    commit.resolve();
    await answered;
    expect(order).toEqual(["another request was answered", "committed", "answered"]);
  });

  test("is stored encrypted for its record, with what the judge needs to read it", async () => {
    await using door = await openDoor();
    await door.post(BODY, { "content-type": "application/json; charset=utf-8" });
    const [event] = door.events;
    expect(event).toMatchObject({
      practice: "larkspur",
      hook: "post-call",
      receivedAt: NOW,
      dedupeSince: NOW - 24 * 3_600_000,
      policy: "policy-digest",
      activity: JSON.stringify(["activity", "4381204417"]),
    });
    const { binding, received } = stored(event);
    expect(binding).toBe(`event|${event?.id}`);
    expect(received).toMatchObject({
      contentType: "application/json; charset=utf-8",
      contentEncoding: "",
      signature: "off",
    });
    expect(Buffer.from(received.body).toString()).toBe(BODY);
  });

  test("that cannot be read is accepted all the same", async () => {
    await using door = await openDoor();
    for (const body of ["", "{", "[1]", "\u0000"]) expect((await door.post(body)).status).toBe(200);
    expect(door.events).toHaveLength(4);
  });

  test("sent again is answered with the first id and stored once", async () => {
    await using door = await openDoor();
    const first = await door.post('{"id":7,"indexed_at":1}');
    const second = await door.post('{"indexed_at":2,"id":7}');
    expect(second.json).toEqual({ id: first.json?.["id"], duplicate: true });
    expect(door.events).toHaveLength(1);
  });

  test("sent a hundred times at once is one event", async () => {
    await using door = await openDoor();
    const answers = await Promise.all(Array.from({ length: 100 }, () => door.post(BODY)));
    expect(new Set(answers.map(({ json }) => json?.["id"])).size).toBe(1);
    expect(answers.filter(({ json }) => json?.["duplicate"])).toHaveLength(99);
    expect(door.events).toHaveLength(1);
  });

  test("may carry a query, and the percent-encoded form of its secret", async () => {
    const secret = "a b/c+d%e";
    await using door = await openDoor({ hook: aHook({ secrets: [secret] }) });
    const path = `/hooks/post-call/${encodeURIComponent(secret)}?trigger=end`;
    expect((await door.post(BODY, {}, path)).status).toBe(200);
  });

  test("is accepted under each secret while they rotate", async () => {
    await using door = await openDoor({
      hook: aHook({ secrets: ["new-secret-1", "old-secret-1"] }),
    });
    for (const secret of ["new-secret-1", "old-secret-1"]) {
      expect((await door.post(BODY, {}, `/hooks/post-call/${secret}`)).status).toBe(200);
    }
  });

  test("that expects 100-continue is told to go on", async () => {
    await using door = await openDoor();
    const socket = connect(door.port, "127.0.0.1").setEncoding("latin1");
    const headers = ["Expect: 100-continue", `Content-Length: ${BODY.length}`, "Connection: close"];
    socket.write(rawPost(door.path, headers));
    const [goOn] = await once(socket, "data");
    expect(goOn).toBe("HTTP/1.1 100 Continue\r\n\r\n");
    socket.write(BODY);
    const [answer] = await once(socket, "data");
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    socket.destroy();
  });
});

describe("signature mode", () => {
  test("enforce accepts CTM's signature and refuses the rest with 401", async () => {
    await using door = await openDoor({ hook: signedBy("enforce") });
    expect((await door.post(BODY, SIGNED)).status).toBe(200);
    const wrong = await door.post(`${BODY} `, SIGNED);
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get("www-authenticate")).toBe('Basic realm="webhook"');
    expect((await door.post(BODY)).status).toBe(401);
    expect(door.events).toHaveLength(1);
    expect(stored(door.events[0]).received.signature).toBe("valid");
    expect(await door.refusals("signature")).toBe(2);
    expect(await door.signatures("wrong")).toBe(1);
    expect(await door.signatures("absent")).toBe(1);
  });

  test("hold accepts all and tells the judge", async () => {
    await using door = await openDoor({ hook: signedBy("hold") });
    await door.post('{"id":1}', { ...SIGNED, "x-ctm-signature": "no" });
    await door.post('{"id":2}');
    await door.post(BODY, SIGNED);
    const signatures = door.events.map((event) => stored(event).received.signature);
    expect(signatures).toEqual(["wrong", "absent", "valid"]);
  });

  test("hold does not let a forged copy swallow the real event", async () => {
    await using door = await openDoor({ hook: signedBy("hold") });
    const forged = await door.post(BODY, { ...SIGNED, "x-ctm-signature": "no" });
    const real = await door.post(BODY, SIGNED);
    expect(real.json).not.toHaveProperty("duplicate");
    expect(real.json?.["id"]).not.toBe(forged.json?.["id"]);
  });

  test("log accepts all, counts, and holds nothing against the event", async () => {
    await using door = await openDoor({ hook: signedBy("log") });
    expect((await door.post(BODY)).status).toBe(200);
    expect((await door.post(BODY, { ...SIGNED, "x-ctm-signature": "no" })).json).toHaveProperty(
      "duplicate",
    );
    expect(stored(door.events[0]).received.signature).toBe("off");
    expect(await door.signatures("absent")).toBe(1);
    expect(await door.signatures("wrong")).toBe(1);
  });

  test("off looks at nothing", async () => {
    await using door = await openDoor({ hook: signedBy("off") });
    expect((await door.post(BODY, { ...SIGNED, "x-ctm-signature": "no" })).status).toBe(200);
    expect(await door.signatures("wrong")).toBe(0);
  });

  test("enforce says once which of several secrets CTM signs with", async () => {
    await using door = await openDoor({ hook: signedBy("enforce", ["other", CTM_SECRET]) });
    const body = '{"id":2}';
    const signature = signatureOf(CTM_SECRET, TIME, Buffer.from(body));
    await door.post(BODY, SIGNED);
    await door.post(body, { ...SIGNED, "x-ctm-signature": signature });
    const said = door.lines.filter((line) => line.includes("signature proven"));
    expect(said).toHaveLength(1);
    expect(JSON.parse(said[0] ?? "")).toMatchObject({ hook: "post-call", by: "secret 2" });
  });
});

describe("without a proven secret", () => {
  test("an unknown hook and a wrong secret get the same answer, and the connection is closed", async () => {
    await using door = await openDoor();
    const wrong = await speak(
      door.port,
      rawPost("/hooks/post-call/wrong", ["Content-Length: 2"], "{}"),
    );
    const unknown = await speak(
      door.port,
      rawPost("/hooks/nobody/wrong", ["Content-Length: 2"], "{}"),
    );
    const undated = (answer: string) => answer.replace(/^Date: .*$/m, "");
    expect(undated(wrong)).toBe(undated(unknown));
    expect(wrong).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/);
    expect(wrong).toMatch(/\r\nconnection: close\r\n/i);
    expect(wrong).toMatch(/\r\n\r\n\{"error":"not found"\}$/);
    expect(door.events).toEqual([]);
    expect(await door.strangers("unproven")).toBe(2);
  });

  test("a wrong secret of a known hook is a refusal the operator sees", async () => {
    await using door = await openDoor();
    await door.post(BODY, {}, "/hooks/post-call/wrong");
    await door.post(BODY, {}, "/hooks/nobody/wrong");
    expect(await door.refusals("secret")).toBe(1);
  });

  test("the answer comes before the body, and the connection does not wait for it", async () => {
    await using door = await openDoor();
    const head = rawPost("/hooks/post-call/wrong", ["Content-Length: 1000000"], "{");
    expect(await speak(door.port, head)).toMatch(/^HTTP\/1\.1 404 /);
  });

  test("every method is 404", async () => {
    await using door = await openDoor();
    for (const method of ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
      const { status, headers } = await door.request(method, "/hooks/post-call/wrong");
      expect([method, status, headers.get("allow")]).toEqual([method, 404, null]);
      expect(headers.get("connection")).toBe("close");
    }
  });

  test("too many requests of an address are answered 429, and the secret still opens", async () => {
    await using door = await openDoor({ strangersPerMinute: 2 });
    for (let i = 0; i < 5; i++) expect((await door.post(BODY)).status).toBe(200);
    const statuses: number[] = [];
    for (const hook of ["post-call", "nobody", "post-call", "nobody"]) {
      statuses.push((await door.post(BODY, {}, `/hooks/${hook}/wrong`)).status);
    }
    expect(statuses).toEqual([404, 404, 429, 429]);
    const refused = await door.post(BODY, {}, "/hooks/post-call/wrong");
    expect(refused.headers.get("retry-after")).toBe("60");
    expect(refused.json).toEqual({ error: "too many requests" });
    expect(await door.strangers("rate")).toBe(3);
    expect(await door.refusals("secret")).toBe(1);
    expect((await door.post('{"id":2}')).status).toBe(200);
  });
});

describe("behind a reverse proxy", () => {
  const askedBy = async (trustedProxies: readonly string[]) => {
    await using door = await openDoor({ strangersPerMinute: 1, trustedProxies });
    const statuses: number[] = [];
    for (const client of ["198.51.100.7", "198.51.100.8", "198.51.100.7"]) {
      const headers = { "x-forwarded-for": client };
      statuses.push((await door.post(BODY, headers, "/hooks/post-call/wrong")).status);
    }
    return statuses;
  };

  test("each client of a trusted one has a limit of its own", async () => {
    expect(await askedBy(["127.0.0.0/8"])).toEqual([404, 404, 429]);
  });

  test("the header of anybody else is not believed", async () => {
    expect(await askedBy([])).toEqual([404, 429, 429]);
    expect(await askedBy(["10.0.0.0/8"])).toEqual([404, 429, 429]);
  });
});

describe("a known hook refuses", () => {
  test("every method but POST, with 405 and what is allowed", async () => {
    await using door = await openDoor();
    for (const method of ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
      const { status, headers } = await door.request(method);
      expect([method, status, headers.get("allow")]).toEqual([method, 405, "POST"]);
    }
    expect((await door.request("GET")).json).toEqual({ error: "send webhooks here with POST" });
    expect(await door.refusals("method")).toBe(7);
  });

  test("what the store cannot keep, with 503 and when to try again", async () => {
    let woken = 0;
    await using door = await openDoor({ store: brokenStore, onEvent: () => woken++ });
    const { status, headers, json } = await door.post(BODY);
    expect(status).toBe(503);
    expect(headers.get("retry-after")).toBe("5");
    expect(json).toEqual({ error: "try again" });
    expect(await door.refusals("store")).toBe(1);
    expect(door.lines.join()).toContain("ERR_STORE_UNAVAILABLE");
    expect(woken).toBe(0);
  });

  test("with 500 where the fault is ours, and says nothing of the payload", async () => {
    const parse = (): never => {
      throw new TypeError(`cannot read ${BODY}`);
    };
    await using door = await openDoor({ parse });
    const { status, json } = await door.post(BODY);
    expect(status).toBe(500);
    expect(json).toEqual({ error: "internal error" });
    expect(await door.refusals("internal")).toBe(1);
    expect(door.lines.join()).toContain("TypeError");
    expect(door.lines.join()).not.toContain("4381204417");
  });

  test("and the connection serves the next request", async () => {
    await using door = await openDoor({ hook: signedBy("enforce") });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ports: unknown[] = [];
    const send = (method: string, headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve, reject) => {
        const given = {
          agent,
          port: door.port,
          host: "127.0.0.1",
          path: door.path,
          method,
          headers,
        };
        const sent = httpRequest(given, (response) => {
          ports.push(response.socket.localPort);
          response.resume().on("end", () => resolve(response.statusCode));
        });
        sent.on("error", reject).end(method === "POST" ? BODY : undefined);
      });
    expect(await send("POST", {})).toBe(401);
    expect(await send("GET", {})).toBe(405);
    expect(await send("POST", SIGNED)).toBe(200);
    expect(new Set(ports).size).toBe(1);
    agent.destroy();
  });
});

test("no secret, header or value of a payload is in a log, an answer or the store's plain columns", async () => {
  const planted = {
    url: SECRET,
    ctm: CTM_SECRET,
    signature: SIGNED["x-ctm-signature"],
    basic: "cGxhbnRlZDpwbGFudGVk",
    name: "Odalys Brennekamp",
    type: "application/planted",
    query: "planted-query",
    agent: "planted-agent",
  };
  const body = JSON.stringify({ id: 1, name: planted.name, [planted.name]: 1 });
  const headers = {
    ...SIGNED,
    authorization: `Basic ${planted.basic}`,
    "content-type": planted.type,
    "content-encoding": "planted-encoding",
    "user-agent": planted.agent,
  };
  const parse = (): never => {
    throw new SyntaxError(body);
  };
  const answers: string[] = [];
  const kept: string[] = [];
  for (const deps of [
    { hook: signedBy("enforce") },
    { hook: signedBy("hold") },
    { parse },
    { store: brokenStore },
  ]) {
    await using door = await openDoor({ hook: aHook(), ...deps });
    const paths = [
      door.path,
      `${door.path}?q=${planted.query}`,
      `/hooks/${planted.query}/${SECRET}`,
      `${door.path}/%E0`,
      `/${planted.query}`,
    ];
    for (const path of paths) answers.push(JSON.stringify(await door.post(body, headers, path)));
    answers.push(JSON.stringify(await door.post(body.repeat(100), headers)));
    answers.push(await (await fetch(`${door.url}/metrics`)).text());
    kept.push(...door.lines, ...door.events.map((event) => JSON.stringify({ ...event, body: "" })));
  }
  const said = [...answers, ...kept].join("\n");
  expect(kept.length).toBeGreaterThan(10);
  for (const value of [...Object.values(planted), "planted-encoding"])
    expect(said).not.toContain(value);
});
