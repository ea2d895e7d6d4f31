import { DatabaseSync, type StatementSync } from "node:sqlite";
import { type Bindable, checkBindable } from "./bind.ts";

const BUSY_TIMEOUT_MS = 5_000;

/** The statements of one open database, prepared once each. A row's keys are the statement's column names. */
export interface Db {
  /** Rows changed. */
  run(sql: string, ...values: readonly Bindable[]): number;
  get<Row>(sql: string, ...values: readonly Bindable[]): Row | null;
  all<Row>(sql: string, ...values: readonly Bindable[]): Row[];
}

/** Opens the file for the one writer: WAL, durable at each commit, erased bytes overwritten. */
export function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file, {
    timeout: BUSY_TIMEOUT_MS,
    enableForeignKeyConstraints: true,
    enableDoubleQuotedStringLiterals: false,
    defensive: true,
  });
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
  `);
  return database;
}

export function statementsOf(database: DatabaseSync): Db {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string, values: readonly Bindable[]): StatementSync => {
    checkBindable(values);
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const fresh = database.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  };
  // A row has the shape its caller's SQL gives it; the contract suite holds the two together.
  return {
    run: (sql, ...values) => Number(statement(sql, values).run(...values).changes),
    get: <Row>(sql: string, ...values: readonly Bindable[]) =>
      (statement(sql, values).get(...values) ?? null) as Row | null,
    all: <Row>(sql: string, ...values: readonly Bindable[]) =>
      statement(sql, values).all(...values) as Row[],
  };
}
