/** The milliseconds of a day. */
export const aDay = 24 * 60 * 60 * 1000;
