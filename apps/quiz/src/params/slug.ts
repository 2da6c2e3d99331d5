import type { ParamMatcher } from '@sveltejs/kit';
import { slugPattern } from '$lib/quiz/slug-pattern.ts';

const slug = new RegExp(`^${slugPattern}$`);

/** Matches the id of an article, so that nothing else gets into a URL of the API. */
export const match: ParamMatcher = (param) => slug.test(param);
