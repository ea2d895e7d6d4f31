import { GuardError } from "../../errors.ts";
import type { TokenRequest } from "../events.ts";
import type { Db } from "./database.ts";

/** A proposal that is another person's token already is refused by the table: the asker draws anew. */
export function tokens(db: Db, requests: readonly TokenRequest[]): string[] {
  return requests.map(({ practice, destination, type, digest, proposal }) => {
    db.run(
      `INSERT INTO token (practice_id, destination, type, digest, token) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (practice_id, destination, type, digest) DO NOTHING`,
      practice,
      destination,
      type,
      digest,
      proposal,
    );
    const kept = db.get<{ token: string }>(
      "SELECT token FROM token WHERE practice_id = ? AND destination = ? AND type = ? AND digest = ?",
      practice,
      destination,
      type,
      digest,
    );
    if (kept === null)
      throw new GuardError("ERR_INTERNAL", "a token was not kept", { destination, type });
    return kept.token;
  });
}
