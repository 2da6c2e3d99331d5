import { readerLifetime } from '../tickets/reader.ts';

const day = 24 * 60 * 60;

/** How long a period of readers is, in seconds. */
export const readerPeriod = 30 * day;

/** For how many periods a reader is stored after the one of the first encounter: until no name that was issued before it is valid. */
export const readerPeriods = Math.ceil((readerLifetime + day) / readerPeriod);

/** The most reports of one attempt. */
export const mostReports = 5;

/** How long attempts and reports are stored after an attempt’s expiry, in seconds. */
export const grace = day;

/** The most attempts that one sweep deletes. */
export const mostSwept = 500;

/** The most attempts that an object remembers, each a few KB. */
export const mostRemembered = 500;

/** How long after an event it is sent to the statistics, in milliseconds, together with those of the meantime. */
export const sendDelay = 60_000;

/** The longest delay before events are sent again after a failure, in milliseconds. */
export const longestSendDelay = 5 * 60_000;

/** The most events that are sent to the statistics at once. */
export const mostSent = 500;
