import type { ItemCheck } from '../check.ts';

const catchAll =
  /^(all|none|both|neither|any) of (the|these|them)|^(yes|no|true|false|both .+ and .+)$|^[a-d] and [a-d]$/i;

/** Check 9: no "all of the above", no combined options, no yes or no, no true or false. */
export const checkCatchAlls: ItemCheck = (item) =>
  item.options
    .filter(({ label }) => catchAll.test(label.trim()))
    .map(({ label }) => ({ message: `"${label}" is a catch-all` }));
