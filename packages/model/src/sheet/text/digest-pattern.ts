/** Matches a SHA-256 digest as `digestOf` writes it. */
export const digestPattern = /^[0-9a-f]{64}$/;
