import type { PersonRow, SessionRow } from "../../store/accounts.ts";
import { type Html, href, html } from "../html.ts";
import type { NamedKey } from "../keys.ts";
import { notice, time } from "../parts.ts";
import { keyTable, practiceSelect, roleSelect, stateOf } from "./people.ts";

export interface PersonPage {
  readonly row: PersonRow;
  readonly sessions: readonly SessionRow[];
  readonly keys: readonly NamedKey[];
  readonly practices: readonly string[];
  /** The reader is this person. */
  readonly isSelf: boolean;
  /** Where one's own account is. */
  readonly account: string;
  readonly now: number;
  readonly done: string | null;
  readonly fault: string | null;
}

const DONE: Readonly<Record<string, string>> = {
  role: "Changed. This person's sessions have ended, so that none goes on under the old role.",
  disable: "Shut out: sessions, link, second factor and keys are good no longer.",
  end: "Ended.",
};

export function personPage(page: PersonPage): Html {
  const { row, keys, practices, isSelf, account, now, done, fault } = page;
  const words = DONE[done ?? ""];
  return html`<nav class="crumbs" aria-label="Where"><a href="${href(["people"])}">Users and keys</a></nav>
${fault !== null && notice("bad", fault)}
${fault === null && words !== undefined && notice("good", words)}
<div class="head stack"><h1><bdi>${row.email}</bdi></h1>
<dl class="facts">
<div><dt>Role</dt><dd>${row.role}</dd></div>
${(practices.length > 0 || row.practice !== null) && html`<div><dt>Practice</dt><dd>${row.practice ?? "all"}</dd></div>`}
<div><dt>State</dt><dd>${stateOf(row, now)}</dd></div>
<div><dt>Last sign-in</dt><dd>${row.signedInAt === null ? "never" : time(row.signedInAt)}</dd></div>
<div><dt>Added</dt><dd>${time(row.createdAt)}</dd></div>
<div><dt>User</dt><dd class="id">${row.id}</dd></div>
</dl></div>
<div class="shown">
${isSelf ? html`<p>This is you. Password, second factor and sessions are in <a href="${account}">your account</a>; your role another admin changes.</p>` : acts(page)}
${keys.length > 0 && html`<section aria-labelledby="keys"><h2 id="keys">Keys of the API</h2>${keyTable(keys)}</section>`}
</div>`;
}

function acts(page: PersonPage): Html {
  const { row, practices } = page;
  const { id, disabledAt, role, practice } = row;
  const to = (act: string) => href(["people", id, act]);
  if (disabledAt !== null)
    return html`<section aria-labelledby="in"><h2 id="in">Shut out</h2>
<form method="post" action="${to("link")}" class="stack"><p>A new link lets this person in again, to set a new password and second factor. The role stays.</p><p><button>Let in again, by a new link</button></p></form></section>`;
  return html`<section aria-labelledby="role"><h2 id="role">Role</h2>
<form method="post" action="${to("role")}" class="row"><label>Role ${roleSelect(role)}</label>${practiceSelect({ practices }, practice)}<button>Change</button></form>
<p class="muted">It ends the sessions of this person.</p></section>
${sessionList(page, to("end"))}
<section aria-labelledby="lost"><h2 id="lost">Lost password or telephone</h2>
<form method="post" action="${to("link")}" class="stack"><p>Password, second factor and backup codes are good no longer, and sessions end. A new link, shown once, sets them anew.</p><p><button>Reset, and make a link</button></p></form></section>
<section aria-labelledby="out"><h2 id="out">Shut out</h2>
<form method="post" action="${to("disable")}" class="stack"><p>Nobody gets in as this person any more, by session, link or key. A new link undoes it.</p><p><button class="danger">Shut out</button></p></form></section>`;
}

function sessionList({ sessions }: PersonPage, action: string): Html {
  if (sessions.length === 0)
    return html`<section aria-labelledby="sessions"><h2 id="sessions">Sessions</h2><p class="muted">None is open.</p></section>`;
  return html`<section aria-labelledby="sessions"><h2 id="sessions">Sessions</h2>
<table class="list"><thead><tr><th scope="col">Browser</th><th scope="col">Since</th><th scope="col">Last used</th><th scope="col"><span class="sr">Act</span></th></tr></thead><tbody>${sessions.map(
    ({ id, agent, createdAt, seenAt }) =>
      html`<tr><td>${agent || "unknown browser"}</td><td data-th="Since">${time(createdAt)}</td><td data-th="Last used">${time(seenAt)}</td><td><form method="post" action="${action}" class="inline"><button class="quiet" name="session" value="${id}">End it</button></form></td></tr>`,
  )}</tbody></table>
<form method="post" action="${action}" class="row"><button>End all, and forget browsers</button></form></section>`;
}
