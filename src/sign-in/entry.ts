import type { Request, Response } from "express";
import { signedIn } from "../accounts/authenticate.ts";
import { cookieOf, giveCookies, takeCookies } from "../accounts/cookies.ts";
import { finishInvite, openInvite } from "../accounts/invite.ts";
import { personOfLink } from "../accounts/people.ts";
import { confirmEnrol, startEnrol } from "../accounts/second-factor.ts";
import { type Opened, type Signed, signOut } from "../accounts/sessions.ts";
import { type SigningIn, signIn, signInByLink } from "../accounts/sign-in.ts";
import { codeOf, type ErrorCode, GuardError } from "../errors.ts";
import { type Handler, PATHS, type Reply } from "./handler.ts";
import type { EntryField, EntryPage } from "./page.ts";

// How somebody gets in: each function answers one request.

export const showSignIn: Handler = async (signing, { request }) => {
  const signed = await signedIn(signing, request);
  return signed === null ? signInPage(signing) : { to: past(signed) };
};

export const doSignIn: Handler = async (signing, { request, response, form, address, agent }) => {
  const result = await signIn(signing, {
    email: form.get("email") ?? "",
    password: form.get("password") ?? "",
    code: (form.get("code") ?? "").trim(),
    remember: form.get("remember") !== null,
    device: cookieOf(signing, request, "device"),
    address,
    agent,
    replaces: await sessionNow(signing, request),
  });
  if (result.kind === "opened") return enter(signing, request, response, result);
  const seconds =
    result.waitUntil === null ? null : Math.ceil((result.waitUntil - signing.now()) / 1000);
  if (seconds !== null) response.setHeader("retry-after", String(seconds));
  const wait = seconds === null ? "" : ` Too many tries failed: wait ${waitWords(seconds)}.`;
  return signInPage(
    signing,
    `That did not fit: address, password or code.${wait}`,
    seconds === null ? 401 : 429,
  );
};

export const doSignOut: Handler = async (signing, { request, response }) => {
  const token = cookieOf(signing, request, "session");
  if (token !== null) await signOut(signing, token);
  takeCookies(signing, request, response);
  return { to: PATHS.signIn };
};

export const showInvite: Handler = async (signing, { token }) => {
  const { email } = await openInvite(signing, token);
  return invitePage(token, email);
};

export const doInvite: Handler = async (signing, { request, response, form, token, agent }) => {
  const { email } = await openInvite(signing, token);
  const password = form.get("password") ?? "";
  if (password !== form.get("again")) return invitePage(token, email, "The two passwords differ.");
  try {
    const opened = await finishInvite(signing, { token, password, agent });
    return enter(signing, request, response, opened);
  } catch (error) {
    return again(error, "ERR_PASSWORD", (why) => invitePage(token, email, why));
  }
};

export const showEmergency: Handler = async (signing, { token }) => {
  const { email } = await personOfLink(signing, token, "emergency");
  return {
    title: "Emergency access",
    text: [`For ${email}. It opens a session once, is on record, and ends by itself.`],
    forms: [{ action: `${PATHS.emergency}${token}`, submit: "Enter", fields: [] }],
  };
};

export const doEmergency: Handler = async (signing, { request, response, token, agent }) => {
  const replaces = await sessionNow(signing, request);
  return enter(signing, request, response, await signInByLink(signing, { token, agent, replaces }));
};

export const showEnrol: Handler = async (signing, { request }) => {
  const signed = await signedIn(signing, request);
  if (signed === null) return { to: PATHS.signIn };
  return orAccount(() => enrolPage(signing, signed));
};

export const doEnrol: Handler = async (signing, { request, response, form, agent }) => {
  const signed = await signedIn(signing, request);
  if (signed === null) return { to: PATHS.signIn };
  const given = { code: form.get("code") ?? "", agent, remember: form.get("remember") !== null };
  return orAccount(async () => {
    try {
      const { codes, opened } = await confirmEnrol(signing, signed, given);
      giveCookies(signing, request, response, opened);
      return codesPage(codes);
    } catch (error) {
      return again(error, "ERR_CODE", (why) => enrolPage(signing, signed, why));
    }
  });
};

/** Whoever has nothing to set up is sent to the account, where that begins. */
async function orAccount(page: () => Promise<EntryPage>): Promise<Reply> {
  try {
    return await page();
  } catch (error) {
    if (codeOf(error) === "ERR_FORBIDDEN") return { to: PATHS.account };
    throw error;
  }
}

/** Backup codes, which are shown this once. */
export function codesPage(codes: readonly string[]): EntryPage {
  return {
    title: "Backup codes",
    text: [
      "Each lets you in once without your authenticator. Keep them where your telephone is not: they are not shown again.",
    ],
    values: codes.map((value, i) => ({ label: `Code ${i + 1}`, value })),
    forms: [],
    next: { href: PATHS.start, label: "Go on" },
  };
}

/** A session's cookies, and where its person goes first. */
export function enter(
  signing: SigningIn,
  request: Request,
  response: Response,
  opened: Opened,
): Reply {
  giveCookies(signing, request, response, opened);
  return { to: opened.stage === "enrol" ? PATHS.enrol : PATHS.start };
}

/** The page once more, for a fault that its person can mend; any other is thrown on. */
export async function again(
  error: unknown,
  code: ErrorCode,
  page: (why: string) => EntryPage | Promise<EntryPage>,
): Promise<EntryPage> {
  if (!(error instanceof GuardError) || error.code !== code) throw error;
  return { ...(await page(error.message)), status: 422 };
}

/** The id of the session that this browser has, so that it ends when another begins; null for none. */
async function sessionNow(signing: SigningIn, request: Request): Promise<string | null> {
  return (await signedIn(signing, request))?.person.session.id ?? null;
}

function past({ stage }: Signed): string {
  return stage === "enrol" ? PATHS.enrol : PATHS.start;
}

export const CODE: EntryField = {
  name: "code", label: "Code", type: "text", autocomplete: "one-time-code", required: true,
}; // biome-ignore format: short facts

function rememberField({ config }: SigningIn): readonly EntryField[] {
  const days = config.signIn.rememberMs / 86_400_000;
  if (days === 0) return [];
  const label = `Do not ask for a code on this browser for ${days} days`;
  return [{ name: "remember", label, type: "checkbox", value: "1" }];
}

function signInPage(signing: SigningIn, notice: string | null = null, status = 200): EntryPage {
  const remember = rememberField(signing);
  const isRequired = remember.length === 0;
  const label = isRequired ? "Code" : "Code, unless this browser is remembered";
  const fields: EntryField[] = [
    {
      name: "email",
      label: "E-mail address",
      type: "email",
      autocomplete: "username",
      required: true,
    },
    {
      name: "password",
      label: "Password",
      type: "password",
      autocomplete: "current-password",
      required: true,
    },
    // Whoever has no authenticator yet has no code either.
    { ...CODE, label, required: false },
    ...remember,
  ];
  return {
    title: "Sign in",
    status,
    notice,
    forms: [{ action: PATHS.signIn, submit: "Sign in", fields }],
  };
}

function invitePage(token: string, email: string, notice: string | null = null): EntryPage {
  const type = "password";
  const fields: EntryField[] = [
    { name: "email", label: "", type: "hidden", autocomplete: "username", value: email },
    { name: "password", label: "Password", type, autocomplete: "new-password", required: true },
    { name: "again", label: "Once more", type, autocomplete: "new-password", required: true },
  ];
  return {
    title: "Set a password",
    ...(notice !== null && { status: 422 }),
    notice,
    text: [`For ${email}. Twelve characters at least; several words are best.`],
    forms: [{ action: `${PATHS.invite}${token}`, submit: "Set", fields }],
  };
}

async function enrolPage(
  signing: SigningIn,
  signed: Signed,
  notice: string | null = null,
): Promise<EntryPage> {
  const { uri, secret } = await startEnrol(signing, signed);
  return {
    title: "Set up a second factor",
    notice,
    text: [
      "Scan this with an authenticator on your telephone, or enter the key in it. Then type the code that it shows.",
    ],
    scan: uri,
    values: [{ label: "Key", value: secret.replace(/(.{4})(?=.)/g, "$1 ") }],
    forms: [{ action: PATHS.enrol, submit: "Confirm", fields: [CODE, ...rememberField(signing)] }],
  };
}

function waitWords(seconds: number): string {
  return seconds <= 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
