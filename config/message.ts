import { type PathStep, parsePath } from "./path-syntax.ts";

/** A destination's own message, line by line: words of the operator's, and fields whose values are put there. */
export type Message = readonly (readonly MessagePart[])[];
export type MessagePart = string | { readonly path: string };

const TOKEN = /\{\{|\}\}|\{([^{}\n]*)\}|[{}]|[^{}]+/g;

/**
 * Reads a message: `{field.path}` for a field, `{{` and `}}` for braces. Line breaks at the end are dropped. Null where
 * a brace stands alone or what is between two is no path to one field or one list (`*` is none).
 */
export function parseMessage(text: string): Message | null {
  const lines: MessagePart[][] = [];
  for (const line of text.replace(/\s+$/, "").split("\n")) {
    const parts: MessagePart[] = [];
    for (const [token, path] of line.matchAll(TOKEN)) {
      if (path !== undefined) {
        const steps = parsePath(path);
        if (steps === null || steps.some((step) => "anyKey" in step)) return null;
        parts.push({ path });
      } else if (token === "{" || token === "}") return null;
      else parts.push(token === "{{" ? "{" : token === "}}" ? "}" : token);
    }
    lines.push(parts);
  }
  return lines;
}

/**
 * The placeholders that stand between `<` and `>`. There a destination reads links and mentions, and a value would
 * become a part of one.
 */
export function placeholdersInMarks(message: Message): string[] {
  const inside: string[] = [];
  let isOpen = false;
  for (const part of message.flat())
    if (typeof part === "string") {
      if (/[<>]/.test(part)) isOpen = part.lastIndexOf("<") > part.lastIndexOf(">");
    } else if (isOpen) inside.push(part.path);
  return [...new Set(inside)];
}

/** The paths of all placeholders, each once. */
export function placeholdersOf(message: Message): string[] {
  const paths = message.flat().flatMap((part) => (typeof part === "string" ? [] : [part.path]));
  return [...new Set(paths)];
}

/**
 * Does the entry of an allow list let a placeholder's values through? A path to a list or an object stands for the plain
 * values directly in it, on both sides.
 */
export function covers(allowed: string, placeholder: string): boolean {
  const [has, wants] = [parsePath(allowed) ?? [], parsePath(placeholder) ?? []];
  const deeper = wants.length - has.length;
  const last = has.at(-1);
  const isWide = last !== undefined && !("key" in last);
  if (deeper > 1 || deeper < (isWide ? -1 : 0)) return false;
  return has.slice(0, wants.length).every((step, i) => isStep(step, wants[i]));
}

function isStep(has: PathStep, wants: PathStep | undefined): boolean {
  if (wants === undefined || "items" in has || "items" in wants)
    return wants !== undefined && "items" in has && "items" in wants;
  return "anyKey" in has || ("key" in wants && has.key === wants.key);
}
