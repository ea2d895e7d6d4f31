import { signedIn } from "../accounts/authenticate.ts";
import { giveCookies } from "../accounts/cookies.ts";
import { changePassword } from "../accounts/invite.ts";
import { renewBackupCodes, startAnew } from "../accounts/second-factor.ts";
import { listSessions, revokeAll, revokeSession, type Signed } from "../accounts/sessions.ts";
import type { SigningIn } from "../accounts/sign-in.ts";
import { again, CODE, codesPage } from "./entry.ts";
import { type Asked, type Handler, PATHS, type Reply } from "./handler.ts";
import type { EntryField, EntryForm, EntryPage } from "./page.ts";

// What somebody who is in does about the own account.

/** For whoever is signed in; everybody else is sent to the door. */
function own(
  answer: (signing: SigningIn, asked: Asked, signed: Signed) => Promise<Reply>,
): Handler {
  return async (signing, asked) => {
    const signed = await signedIn(signing, asked.request);
    if (signed === null) return { to: PATHS.signIn };
    return signed.stage === "enrol" ? { to: PATHS.enrol } : answer(signing, asked, signed);
  };
}

export const showAccount = own((signing, _asked, signed) => accountPage(signing, signed));

export const doEndSession = own(async (signing, { form }, { person }) => {
  await revokeSession(signing, { ...person, session: form.get("session") ?? "" }, person.id);
  return { to: PATHS.account };
});

export const doEndAll = own(async (signing, _asked, { person }) => {
  await revokeAll(signing, person, person.id);
  return { to: PATHS.signIn };
});

export const doCodes = own(async (signing, { form }, signed) => {
  try {
    return codesPage(await renewBackupCodes(signing, signed, form.get("code") ?? ""));
  } catch (error) {
    return again(error, "ERR_CODE", (why) => accountPage(signing, signed, why));
  }
});

export const doStartAnew = own(async (signing, { form }, signed) => {
  try {
    await startAnew(signing, signed, form.get("code") ?? "");
    return { to: PATHS.enrol };
  } catch (error) {
    return again(error, "ERR_CODE", (why) => accountPage(signing, signed, why));
  }
});

export const doPassword = own(async (signing, { request, response, form, agent }, signed) => {
  const given = { password: form.get("password") ?? "", next: form.get("next") ?? "", agent };
  try {
    giveCookies(signing, request, response, await changePassword(signing, signed, given));
    return { to: PATHS.account };
  } catch (error) {
    return again(error, "ERR_PASSWORD", (why) => accountPage(signing, signed, why));
  }
});

async function accountPage(
  signing: SigningIn,
  { person }: Signed,
  notice: string | null = null,
): Promise<EntryPage> {
  const sessions = await listSessions(signing, person);
  const row = await signing.store.person("id", person.id);
  const password = (name: string, label: string, autocomplete: string): EntryField => ({
    name, label, type: "password", autocomplete, required: true,
  }); // biome-ignore format: short facts
  const forms: EntryForm[] = [
    ...sessions.map(({ id, agent, createdAt, seenAt }) => ({
      action: `${PATHS.account}/end`,
      submit: "End it",
      text: `${id === person.session.id ? "This session" : "A session"}: ${agent || "unknown browser"}, since ${dayTime(createdAt)}, used ${dayTime(seenAt)}`,
      fields: [{ name: "session", label: "", type: "hidden" as const, value: id }],
    })),
    { action: `${PATHS.account}/end-all`, submit: "End all, and forget browsers", fields: [] },
    {
      action: `${PATHS.account}/password`,
      submit: "Change the password",
      fields: [
        password("password", "Present password", "current-password"),
        password("next", "New password", "new-password"),
      ],
    },
    {
      action: `${PATHS.account}/codes`,
      submit: "Make new backup codes",
      text: `${row?.codesLeft ?? 0} backup codes are left.`,
      fields: [CODE],
    },
    { action: `${PATHS.account}/anew`, submit: "Set up another authenticator", fields: [CODE] },
    { action: PATHS.signOut, submit: "Sign out", fields: [] },
  ];
  const next = { href: PATHS.start, label: "Back to the console" };
  return { title: person.email, notice, text: [person.role], forms, next };
}

function dayTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
