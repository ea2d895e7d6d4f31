import { parseArgs } from "node:util";
import { readEnv } from "../../../config/env.ts";
import { readConfig } from "../../core.ts";
import { signatureOf } from "../../ctm-signature.ts";
import { GuardError } from "../../errors.ts";
import type { Command } from "../command.ts";
import { readPayloadFile } from "../payload-file.ts";

/** `send`: posts a file to a hook as CTM would, signed with the hook's first signature secret where it has one. */
export const send: Command = {
  name: "send",
  usage: "send FILE --hook ID [--url BASE]",
  about: "post a payload as CTM would, signed",
  async run(args, { env: variables }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { hook: { type: "string" }, url: { type: "string" } },
      allowPositionals: true,
    });
    const [file] = positionals;
    if (file === undefined || values.hook === undefined)
      throw new GuardError("ERR_USAGE", `usage: ${this.usage}`);
    const env = readEnv(variables);
    const { config } = await readConfig(env, variables);
    const hook = config.hooks.find(({ id }) => id === values.hook);
    if (hook === undefined)
      throw new GuardError("ERR_NOT_FOUND", "no hook has this id", { hook: values.hook });
    if (hook.kind !== "webhook")
      throw new GuardError(
        "ERR_USAGE",
        hook.kind === "text"
          ? "this hook takes texts; post CTM's SMS call to what hook url prints"
          : "this hook takes files; post one to what hook url prints: curl --data-binary @FILE URL",
        {
          hook: hook.id,
        },
      );

    const { contentType, body } = await readPayloadFile(file);
    const base = (values.url ?? `http://127.0.0.1:${env.port}`).replace(/\/+$/, "");
    const time = String(Math.floor(Date.now() / 1000));
    const [secret] = hook.signature.secrets;
    const { request } = await import("undici");
    const response = await request(`${base}/hooks/${hook.id}/${hook.secrets[0] ?? ""}`, {
      method: "POST",
      headers: {
        "content-type": contentType,
        "x-ctm-time": time,
        ...(secret !== undefined && { "x-ctm-signature": signatureOf(secret, time, body) }),
      },
      body,
    }).catch(() => {
      throw new GuardError("ERR_NOT_FOUND", 'no guard answers there; start one with "npm start"', {
        port: env.port,
      });
    });
    const text = await response.body.text();
    const exit = response.statusCode === 200 ? 0 : 1;
    return { exit, out: `${response.statusCode} ${text}` };
  },
};
