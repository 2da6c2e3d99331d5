import * as z from 'zod/mini';
import { topics } from './topics.ts';

/** What an item tests. */
export const Topic = z.enum(topics).register(z.globalRegistry, { id: 'Topic' });
export type Topic = z.infer<typeof Topic>;
