import type { ParamMatcher } from '@sveltejs/kit';

/** Matches the id of an attempt by its form; whether it is genuine the API says. */
export const match: ParamMatcher = (param) => /^[\w-]+\.[\w-]+$/.test(param);
