/** The most characters of a slug. */
export const longestSlug = 80;

/** Matches a slug, of any length: lower-case words joined by hyphens. For use in a longer pattern. */
export const slugPattern = '[a-z0-9]+(?:-[a-z0-9]+)*';
