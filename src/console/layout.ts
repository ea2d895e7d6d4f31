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
  { at: "ledger", name: "Ledger", right: "ledger" },
  { at: "try", name: "Try", right: "open" },
  { at: "checklist", name: "Checklist", right: "see" },
] as const satisfies readonly { at: string; name: string; right: Right }[];

/** A whole page around what it shows. */
export function layout(
  { title, at, body, scripts = [] }: Extract<Answer, { kind: "page" }>,
  {
    person,
    signOut,
    account,
    now,
  }: {
    readonly person: Person | null;
    readonly signOut: string;
    readonly account: string;
    /** Epoch ms. */
    readonly now: number;
  },
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
${["times.js", ...(person === null ? [] : ["idle.js"]), ...scripts].map((name) => html`<script type="module" src="${fileAt(name)}"></script>\n`)}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="bar">
<a class="brand" href="/console/">PHI guard</a>
${
  person === null
    ? null
    : html`<nav aria-label="Pages"><ul>${MENU.filter(({ right }) => may(person, right)).map(
        (entry) =>
          html`<li><a href="/console/${entry.at}"${entry.at === at ? html` aria-current="page"` : null}>${entry.name}</a></li>`,
      )}</ul></nav>
<form class="who" method="post" action="${signOut}"><span><a href="${account}"><bdi>${person.email}</bdi></a> <span class="role">${person.role}</span></span><button class="quiet">Sign out</button></form>`
}
</header>
${person !== null && idle(person, now)}
<main id="main" tabindex="-1">
${body}
</main>
</body>
</html>`;
}

/** A script shows it two minutes before the session ends. */
function idle({ session }: Person, now: number): Html | null {
  if (session === null) return null;
  const left = Math.max(0, Math.min(session.idleAt, session.expiresAt) - now);
  return html`<div class="notice bad" id="idle" role="alert" hidden data-left="${left}"><span>You are signed out in <output></output>.</span> <button type="button">Stay signed in</button></div>`;
}
