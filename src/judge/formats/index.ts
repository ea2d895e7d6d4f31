import { form } from "./form.ts";
import { json } from "./json.ts";
import { multipart } from "./multipart.ts";
import { text } from "./text.ts";

/** Every format the guard reads; the first that reads a media type is taken. */
export const FORMATS = [json, form, multipart, text] as const;
export type FormatId = (typeof FORMATS)[number]["id"];
