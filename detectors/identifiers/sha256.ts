/** Of `weights.bin`; `npm run train` writes both. */
export const SHA256 = "88cb4824c5586969d0dbfbcf3bd2cab03d297ee0a615500fe53fbcd403e280b1";
