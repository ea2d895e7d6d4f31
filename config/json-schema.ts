import { z } from "zod";
import { configFile } from "./schema.ts";

/** The configuration's JSON Schema as text, for editors: what `config/guard.schema.json` holds. */
export function configJsonSchema(): string {
  const schema = z.toJSONSchema(configFile, {
    io: "input",
    override: ({ jsonSchema }) => {
      if (jsonSchema.type !== "string" || jsonSchema.pattern === undefined) return;
      // An editor sees the text before the environment is put in.
      jsonSchema.pattern = `${jsonSchema.pattern}|\\$\\{`;
      delete jsonSchema.format;
    },
  });
  const about = {
    title: "PHI guard configuration",
    description: "Made by `npm run schema` from config/schema.ts; do not edit.",
  };
  return `${JSON.stringify({ ...about, ...schema }, null, 2)}\n`;
}
