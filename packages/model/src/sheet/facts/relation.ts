import * as z from 'zod/mini';
import { Slug } from '../entity.ts';
import { factBase } from '../fact-base.ts';

/** One event answers, causes or halts another: `from` is what answers, causes or halts. */
export const Relation = z
  .strictObject({
    kind: z.literal('relation'),
    ...factBase,
    from: Slug,
    how: z.enum(['answers', 'causes', 'halts']),
    to: Slug,
  })
  .register(z.globalRegistry, { id: 'Relation' });
export type Relation = z.infer<typeof Relation>;
