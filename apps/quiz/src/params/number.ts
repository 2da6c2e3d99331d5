import type { ParamMatcher } from '@sveltejs/kit';

/** Matches the number of an item, from 1. */
export const match: ParamMatcher = (param) => /^[1-9]\d{0,3}$/.test(param);
