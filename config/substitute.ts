/** The environment: what the configuration may be filled from. */
export type Variables = Readonly<Record<string, string | undefined>>;

const PLACEHOLDER = /\$\$\{|\$\{([^}]{0,2000})\}?/g;
const CONTENT = /^([A-Za-z_][A-Za-z0-9_]{0,99})(?::-(.*))?$/s;

/**
 * Puts `${NAME}` and `${NAME:-default}` in; `$${` stands for `${` itself. An empty variable counts as missing. What a
 * variable holds is not read again. Problems name the variable, never its value.
 */
export function substitute(text: string, env: Variables): { text: string; problems: string[] } {
  const problems: string[] = [];
  const filled = text.replaceAll(
    PLACEHOLDER,
    (placeholder: string, content: string | undefined) => {
      if (content === undefined) return "${";
      const [, name, fallback] = (placeholder.endsWith("}") ? CONTENT.exec(content) : null) ?? [];
      if (name === undefined) {
        problems.push(
          "holds a ${ that begins no variable; write ${NAME}, or $${ for the two characters themselves",
        );
        return "";
      }
      const value = Object.hasOwn(env, name) ? env[name] : undefined;
      if (value) return value;
      if (fallback === undefined)
        problems.push(
          `needs the environment variable ${name}, which is not set; set it, or give a default: \${${name}:-…}`,
        );
      return fallback ?? "";
    },
  );
  return { text: filled, problems };
}
