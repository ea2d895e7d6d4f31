import { randomBytes } from "node:crypto";
import type { ApiKeyRow, NewPerson, NewSession } from "../../src/store/accounts.ts";
import { NOON } from "./store.ts";

// Rows of people as the store takes them.

const some = (kind: string) => `${kind}_${randomBytes(8).toString("hex")}`;

export function aPerson(changes: Partial<NewPerson> = {}): NewPerson {
  const id = changes.id ?? some("usr");
  return {
    id, practice: null, email: `${id}@clinic.example`, role: "reviewer", link: null, linkKind: null, linkUntil: null,
    emergencyUntil: null, createdAt: NOON, ...changes,
  }; // biome-ignore format: short facts
}

export function aSession(person: string, changes: Partial<NewSession> = {}): NewSession {
  const id = changes.id ?? some("ses");
  return {
    id, person, token: `token of ${id}`, stage: "full", agent: "a browser", createdAt: NOON, seenAt: NOON,
    expiresAt: NOON + 1000, ...changes,
  }; // biome-ignore format: short facts
}

export function anApiKey(changes: Partial<ApiKeyRow> = {}): ApiKeyRow & { token: string } {
  const id = changes.id ?? some("key");
  return {
    id, person: null, practice: null, madeBy: "cli:priya", role: "viewer", createdAt: NOON, usedAt: null, revokedAt: null,
    token: `token of ${id}`, ...changes,
  }; // biome-ignore format: short facts
}
