import type { Visitors } from "../src/console/deps.ts";

/** Whoever asks is an admin: what is measured is pages, not sign-in. */
export const AN_ADMIN: Visitors = {
  authenticate: async () => ({
    id: "usr_1",
    email: "bench@example.com",
    role: "admin",
    practice: null,
    session: { id: "ses_1", idleAt: 0, expiresAt: 0 },
    key: null,
  }),
  signIn: "/console/sign-in",
  signOut: "/console/sign-out",
  account: "/console/account",
  nameOf: async (actor) => actor,
};
