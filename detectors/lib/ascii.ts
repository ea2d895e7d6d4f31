export const BLANK = 32;

/** Is it a letter of ASCII? */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
