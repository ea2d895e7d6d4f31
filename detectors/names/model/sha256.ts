/** Of `names.bin`; `npm run train` writes both. */
export const SHA256 = "6380776739057806db7777d03622ac71e349e2f95b071027e81ea6b16a28e61c";
