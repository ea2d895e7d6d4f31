import { may, type Right } from "../accounts/roles.ts";
import { type Html, html } from "./html.ts";
import { fileAt } from "./static.ts";
import type { Answer, Person } from "./visit.ts";

/** The menu: where it leads, what it is called, and who sees it. */
const MENU = [
  { at: "", name: "Held", right: "see" },
  { at: "events", name: "Events", right: "see" },
  { at: "overview", name: "Overview", right: "see" },
  { at: "destinations", name: "Destinations", right: "see" },
  { at: "rulings", name: "Rulings", right: "open" },
  { at: "ledger", name: "Ledger", right: "ledger" },
  { at: "try", name: "Try", right: "open" },
  { at: "clean", name: "Clean", right: "open" },
  { at: "checklist", name: "Checklist", right: "see" },
  { at: "people", name: "Users", right: "manage" },
] as const satisfies readonly { at: string; name: string; right: Right }[];

/** Who looks at a page, and where their own paths lead. */
export interface Viewer {
  readonly person: Person;
  readonly signOut: string;
  readonly account: string;
  /** Epoch ms. */
  readonly now: number;
}

/** A whole page around what it shows; `viewer` is null where nobody is signed in. */
export function layout(
  { title, at, body, scripts = [] }: Extract<Answer, { kind: "page" }>,
  viewer: Viewer | null,
): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · PHI guard</title>
<link rel="icon" href="${fileAt("icon.svg")}">
<link rel="stylesheet" href="${fileAt("console.css")}">
${["times.js", ...(viewer === null ? [] : ["idle.js"]), ...scripts].map((name) => html`<script type="module" src="${fileAt(name)}"></script>\n`)}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="bar">
<a class="brand" href="/console/">PHI guard</a>
${viewer !== null && menu(viewer, at)}
</header>
${viewer !== null && idle(viewer)}
<main id="main" tabindex="-1">
${body}
</main>
</body>
</html>`;
}

function menu({ person, signOut, account }: Viewer, at: string): Html {
  return html`<nav aria-label="Pages"><ul>${MENU.filter(({ right }) => may(person, right)).map(
    (entry) =>
      html`<li><a href="/console/${entry.at}"${entry.at === at ? html` aria-current="page"` : null}>${entry.name}</a></li>`,
  )}</ul></nav>
<form class="who" method="post" action="${signOut}"><span><a href="${account}"><bdi>${person.email}</bdi></a> <span class="role">${person.role}</span></span><button class="quiet">Sign out</button></form>`;
}

/** A script shows it two minutes before the session ends. */
function idle({ person: { session }, now }: Viewer): Html | null {
  if (session === null) return null;
  const left = Math.max(0, Math.min(session.idleAt, session.expiresAt) - now);
  return html`<div class="notice bad" id="idle" role="alert" hidden data-left="${left}"><span>You are signed out in <output></output>.</span> <button type="button">Stay signed in</button></div>`;
}
