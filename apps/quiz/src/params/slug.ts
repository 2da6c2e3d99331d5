import type { ParamMatcher } from '@sveltejs/kit';

/** Matches the id of an article; anything else must not find its way into an address of the API. */
export const match: ParamMatcher = (param) => /^[a-z0-9-]{1,80}$/.test(param);
