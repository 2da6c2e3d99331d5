import { readArticle } from '../read-article.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, ...event }) => readArticle(event, params);
