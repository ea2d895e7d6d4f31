/** Of `names.bin`; `npm run train` writes both. */
export const SHA256 = "72a2074d7f484cd7bfd26c8bcb8cdbe8164916be30f10809f4f09889d05d01a3";
