import type { ParamMatcher } from '@sveltejs/kit';

/** Matches the form of an attempt id. The API checks whether it is genuine. */
export const match: ParamMatcher = (param) => /^[\w-]+\.[\w-]+$/.test(param);
