/**
 * The digits of seeds that a server draws, which go into short links: those of Crockford's base 32, which leaves out letters that
 * look like digits or like each other.
 */
export const seedDigits = '0123456789abcdefghjkmnpqrstvwxyz';

/** The number of digits of a drawn seed: 32 to the power of 7 is 34 billion quizzes. */
export const drawnLength = 7;

/** The number of digits after `~` that say which items the quiz avoids. */
export const avoidedLength = 8;

/** Matches a drawn seed, with or without the items to avoid. For use in a longer pattern. */
export const drawnSeedPattern = `[${seedDigits}]{${drawnLength}}(?:~[${seedDigits}]{${avoidedLength}})?`;
