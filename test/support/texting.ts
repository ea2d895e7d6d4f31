import { afterAll } from "vitest";
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

export interface TextingOptions {
  readonly hook?: string;
  readonly destination?: string;
  readonly practice?: string;
  readonly mood?: CtmMood;
}

/**
 * The same as `texting` for a file of tests, with one guard for each configuration: a test finds a CTM that was not
 * called yet, and in the store what the tests before it left.
 */
export function sharedTexting(): (options?: TextingOptions) => Promise<SharedTexting> {
  const open = new Map<string, Promise<Texting>>();
  afterAll(async () => {
    for (const each of open.values()) await (await each)[Symbol.asyncDispose]();
  });
  return async ({ mood = "processing", ...configuration } = {}) => {
    const key = JSON.stringify(configuration);
    const shared = open.get(key) ?? texting(configuration);
    open.set(key, shared);
    const { ctm } = await shared;
    ctm.forget();
    ctm.mood = mood;
    return shared;
  };
}

/** Closed with its file, not with a test. */
export type SharedTexting = Omit<Texting, typeof Symbol.asyncDispose>;

/** A guard in front of a fake CTM, both over real HTTP. */
export async function texting({
  destination = "",
  practice = "",
  mood = "processing",
  hook = "reminders",
  log = silentLog,
  ...options
}: GuardOptions & TextingOptions = {}): Promise<Texting> {
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
