import { writeFileSync } from "node:fs";
import { configJsonSchema } from "../config/json-schema.ts";

writeFileSync(new URL("../config/guard.schema.json", import.meta.url), configJsonSchema());
