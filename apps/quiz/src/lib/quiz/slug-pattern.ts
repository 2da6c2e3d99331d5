/** Matches the id of an article as a part of another pattern. */
export const slugPattern = '[a-z0-9-]{1,80}';
