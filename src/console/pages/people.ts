import { ROLES, type Role } from "../../accounts/roles.ts";
import type { PersonRow } from "../../store/accounts.ts";
import { type Content, type Html, href, html } from "../html.ts";
import type { NamedKey } from "../keys.ts";
import { notice, select, time } from "../parts.ts";

export interface PeoplePage {
  readonly people: readonly PersonRow[];
  readonly keys: readonly NamedKey[];
  /** Those that can be chosen; none where there is no choice. */
  readonly practices: readonly string[];
  /** The reader sees all practices. */
  readonly isOfAll: boolean;
  /** The reader's id. */
  readonly self: string;
  readonly now: number;
  readonly fault: string | null;
  /** What was filled in. */
  readonly given: URLSearchParams;
}

export function peoplePage(page: PeoplePage): Html {
  const { people, keys, practices, self, now, fault, given } = page;
  return html`<h1>Users and keys</h1>
${fault !== null && notice("bad", fault)}
<div class="shown">
<section aria-labelledby="users"><h2 id="users">Users</h2>
<table class="list"><thead><tr><th scope="col">Address</th><th scope="col">Role</th>${practices.length > 0 && html`<th scope="col">Practice</th>`}<th scope="col">Last sign-in</th><th scope="col">State</th></tr></thead><tbody>${people.map(
    (row) =>
      html`<tr><td><a href="${href(["people", row.id])}"><bdi>${row.email}</bdi></a>${row.id === self && html` <span class="muted">you</span>`}</td><td>${row.role}</td>${practices.length > 0 && html`<td data-th="Practice">${row.practice ?? "all"}</td>`}<td data-th="Last sign-in">${row.signedInAt === null ? html`<span class="muted">never</span>` : time(row.signedInAt)}</td><td>${stateOf(row, now)}</td></tr>
`,
  )}</tbody></table>
<form method="post" action="${href(["people", "add"])}" class="row panel">
<label>Address <input type="email" name="email" required autocomplete="off" maxlength="250" value="${given.get("email") ?? ""}"></label>
<label>Role ${roleSelect(given.get("role"))}</label>${practiceSelect(page, given.get("practice"))}
<button class="main">Add, and make a link</button></form></section>
<section aria-labelledby="keys"><h2 id="keys">Keys of the API</h2>
${keys.length === 0 ? html`<p class="muted">There is none. A key lets a program read and decide in a person's name; it can neither reveal nor release as is.</p>` : keyTable(keys)}
<form method="post" action="${href(["keys", "new"])}" class="row panel">
<label>For ${select("for", { none: "choose a person", options: people.filter(({ disabledAt }) => disabledAt === null).map(({ id, email }) => [id, email] as const), required: true })}</label>
<label>Role ${roleSelect(null)}</label>
<button>Make a key</button></form></section>
</div>`;
}

/** How far somebody is set up, and whether they get in. */
export function stateOf(row: PersonRow, now: number): Html {
  const { disabledAt, password, totp, emergencyUntil, linkUntil, codesLeft } = row;
  const emergency =
    emergencyUntil !== null &&
    emergencyUntil > now &&
    html` <span class="state dead">emergency access until</span> ${time(emergencyUntil)}`;
  if (disabledAt !== null)
    return html`<span class="state dead">shut out</span> <span class="muted">since</span> ${time(disabledAt)}`;
  if (password === null) {
    const isOver = linkUntil === null || linkUntil <= now;
    return html`<span class="state held">invited</span>${isOver && html` <span class="muted">the link is over</span>`}${emergency}`;
  }
  if (totp === null) return html`<span class="state held">no second factor yet</span>${emergency}`;
  return html`<span class="state delivered">in use</span> <span class="muted">${codesLeft} backup codes</span>${emergency}`;
}

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  viewer: "viewer: types and states, no text",
  reviewer: "reviewer: opens and decides",
  admin: "admin: that, and people and keys",
  auditor: "auditor: the ledger only",
};

export function roleSelect(chosen: string | null): Html {
  const options = ROLES.map((role) => [role, ROLE_WORDS[role]] as const);
  return select("role", { none: "choose a role", options, chosen, required: true });
}

export function practiceSelect(
  { practices }: { readonly practices: readonly string[] },
  chosen: string | null,
): Content {
  if (practices.length === 0) return null;
  // One that the configuration has no longer stays until another is chosen.
  const known = chosen === null || chosen === "" || practices.includes(chosen);
  const options = (known ? practices : [chosen, ...practices]).map((id) => [id, id] as const);
  return html`<label>Practice ${select("practice", { none: "all practices", options, chosen })}</label>`;
}

export function keyTable(keys: readonly NamedKey[]): Html {
  return html`<table class="list"><thead><tr><th scope="col">Key</th><th scope="col">Of</th><th scope="col">Role</th><th scope="col">Made</th><th scope="col">Last used</th><th scope="col"><span class="sr">Act</span></th></tr></thead><tbody>${keys.map(
    ({ id, of, role, createdAt, usedAt, revokedAt }) =>
      html`<tr><td class="id">${id}</td><td><bdi>${of}</bdi></td><td>${role}</td><td data-th="Made">${time(createdAt)}</td><td data-th="Last used">${usedAt === null ? html`<span class="muted">never</span>` : time(usedAt)}</td><td>${
        revokedAt === null
          ? html`<form method="post" action="${href(["keys", id, "revoke"])}" class="inline"><button class="quiet">Revoke<span class="sr"> ${id}</span></button></form>`
          : html`<span class="state dead">revoked</span> ${time(revokedAt)}`
      }</td></tr>
`,
  )}</tbody></table>`;
}
