import { silentLog } from "../../src/log.ts";
import type { GuardOptions } from "../../src/main.ts";
import { type CtmMood, type FakeCtm, openFakeCtm } from "./fake-ctm.ts";
import { type Running, withGuard } from "./guard.ts";

export const TEXT_SECRET = "text-secret-0123456789";
export const CLIENT = "Basic Y2xpZW50OnNlY3JldA==";
export const TO = "+12405550126";
export const FROM = "+14435550110";
export const CLEAN = "See you soon. Reply STOP to opt out";
export const PHI = "Hi Desmond Achterberg, chart 00519326 is ready";

/** The two ways in which clients write CTM's SMS call. */
export const FORMS = {
  form: (params: Record<string, string>) => ({
    type: "application/x-www-form-urlencoded",
    body: new URLSearchParams(params).toString(),
  }),
  json: (params: Record<string, unknown>) => ({
    type: "application/json",
    body: JSON.stringify(params),
  }),
};
export type FormId = keyof typeof FORMS;

/** A configuration with a text hook to a fake CTM; `destination` is YAML. */
export function aTextConfig(url: string, destination = "", practice = ""): string {
  return `practice:
  time_zone: America/New_York
  own_numbers: ["+14105550100"]
${practice.replace(/^/gm, "  ")}
hooks:
  reminders: { kind: text, secret: ${TEXT_SECRET}, to: [ctm] }
destinations:
  ctm:
    preset: ctm-sms
    url: ${url}
${destination.trim().replace(/^/gm, "    ")}
network:
  allow_private: ["127.0.0.0/8"]
`;
}

export interface Texting extends AsyncDisposable {
  readonly ctm: FakeCtm;
  readonly running: Running;
  /** The client's base URL, in place of CTM's origin. */
  readonly base: string;
  send(
    params: Record<string, string>,
    given?: { as?: FormId; headers?: Record<string, string>; account?: string },
  ): Promise<Response>;
  raw(
    body: string | Uint8Array,
    headers?: Record<string, string>,
    path?: string,
  ): Promise<Response>;
  /** State and reason of a text, by the event's id. */
  stateOf(event: string): Promise<(string | null)[]>;
}

/** A guard in front of a fake CTM, both over real HTTP. */
export async function texting({
  destination = "",
  practice = "",
  mood = "processing",
  hook = "reminders",
  log = silentLog,
  ...options
}: GuardOptions & {
  hook?: string;
  destination?: string;
  practice?: string;
  mood?: CtmMood;
} = {}): Promise<Texting> {
  const ctm = await openFakeCtm(mood);
  const config = aTextConfig(ctm.url, destination, practice).replace("reminders:", `${hook}:`);
  const running = await withGuard(config, log, options);
  const base = `${running.url}/texts/${hook}/${TEXT_SECRET}`;
  const raw: Texting["raw"] = (body, headers = {}, path = "/api/v1/accounts/518204/sms.json") =>
    fetch(base + path, {
      method: "POST",
      headers: { authorization: CLIENT, ...headers },
      body: body as string,
      redirect: "manual",
    });
  return {
    ctm,
    running,
    base,
    raw,
    send(params, { as = "form", headers = {}, account = "518204" } = {}) {
      const { type, body } = FORMS[as](params);
      return raw(
        body,
        { "content-type": type, ...headers },
        `/api/v1/accounts/${account}/sms.json`,
      );
    },
    async stateOf(event) {
      const found = await running.guard.core.store.event(event);
      const [delivery] = found?.deliveries ?? [];
      return [delivery?.state ?? null, delivery?.reason ?? null];
    },
    async [Symbol.asyncDispose]() {
      await running[Symbol.asyncDispose]();
      await ctm[Symbol.asyncDispose]();
    },
  };
}

/** The parameters that CTM got, however they were written. */
export function paramsOf({ contentType, body }: { contentType: string; body: string }): unknown {
  return contentType.startsWith("application/json")
    ? JSON.parse(body)
    : Object.fromEntries(new URLSearchParams(body));
}
