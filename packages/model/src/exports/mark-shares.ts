/**
 * The shares of the full mark that Moodle knows, in per cent, for one of so many right options. With as many negative
 * ones for wrong options, and no total below zero, Moodle's marks are ours.
 */
const shares = [100, 50, 33.33333, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10];

/** The share of one of so many right options; undefined if Moodle has none. */
export const findShare = (rightOptions: number): number | undefined => shares[rightOptions - 1];
