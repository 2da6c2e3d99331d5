/** How long what machines read may be kept: they come back by themselves, and are a few minutes late at most. */
export const machineCache = 'public, max-age=300';
