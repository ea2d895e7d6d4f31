import type { AddressInfo } from "node:net";
import express from "express";
import { Pool } from "undici";

// The bare baseline: Express 5 takes the body, undici passes it on, the answer goes back. Nothing is kept.
const upstream = new Pool(process.env["UPSTREAM"] ?? "", { connections: 64 });
const app = express();
app.post("/{*any}", express.raw({ type: () => true, limit: "2mb" }), async (request, response) => {
  const { statusCode, body } = await upstream.request({
    method: "POST",
    path: "/in",
    headers: { "content-type": "application/json" },
    body: request.body as Buffer,
  });
  await body.dump();
  response.status(statusCode).json({ id: "evt_0" });
});
const server = app.listen(0, "127.0.0.1", () =>
  process.send?.((server.address() as AddressInfo).port),
);
