import type { ParamMatcher } from '@sveltejs/kit';

/** Matches the id of an article, so that nothing else gets into a URL of the API. */
export const match: ParamMatcher = (param) => /^[a-z0-9-]{1,80}$/.test(param);
