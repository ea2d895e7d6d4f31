export const BLANK = 32;

/** Is it a letter of ASCII? */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Is it a digit of ASCII? */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** How many ASCII digits a text has. */
export function digitsIn(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) digits++;
  return digits;
}
