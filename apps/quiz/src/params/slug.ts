import { longestSlug, slugPattern } from '@dateline/model/public';
import type { ParamMatcher } from '@sveltejs/kit';

const slug = new RegExp(`^${slugPattern}$`);

/** Matches the id of an article, so that nothing else gets into a URL of the API. */
export const match: ParamMatcher = (param) => param.length <= longestSlug && slug.test(param);
