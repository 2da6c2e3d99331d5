import * as z from 'zod/mini';

/** A seed that a reader gives to get a certain quiz: 1 to 64 characters, compared in NFC. */
export const Seed = z
  .string()
  .check(
    z.normalize('NFC'),
    z.minLength(1),
    z.maxLength(64),
    z.regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Leave out control characters'),
  );
