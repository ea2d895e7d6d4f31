import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// A destination that counts. GET tells how many bodies it has had.
let count = 0;
const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    if (request.method === "GET") response.end(String(count));
    else {
      count++;
      response.end("ok");
    }
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
