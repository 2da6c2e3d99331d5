const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** Formats a moment, in ISO 8601, in the time of this machine: "3 June 2025 at 11:30". */
export const formatMoment = (at: string): string => format.format(new Date(at));
