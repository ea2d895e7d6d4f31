/** Behind a number that is the clinic's own, and so nobody's. */
export const OURS = /^[\s,(]{1,3}(?:ours|our own|the clinic's|clinic's|office)\b/i;
