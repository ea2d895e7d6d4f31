/** Of `names.bin`; `npm run train` writes both. */
export const SHA256 = "f42c706876414a0646726997c5fb0f91df757f380f43d33fbbfc95159ee3d0b8";
