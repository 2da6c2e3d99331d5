import { FactStatistics, FormStatistics, ItemStatistics, OptionStatistics } from '@dateline/model';
import * as z from 'zod/mini';

const count = z.int().check(z.minimum(0));

const revision = z.string();
/** Counted attempts with a response, and those of them that were finished. */
const counts = { counted: count, finished: count };

/** How well readers know an article, by fact. Figures of items are not public, since the most frequent choice would reveal the key. */
export const Statistics = z
  .strictObject({ revision, attempts: z.strictObject(counts), facts: z.array(FactStatistics) })
  .register(z.globalRegistry, { id: 'Statistics' });
export type Statistics = z.infer<typeof Statistics>;

/** The figures of each item of a revision, for editors. */
export const ItemReport = z
  .strictObject({
    revision,
    /** `begun` also counts attempts in practice, and all of a network: floods move it, so that it is not public. */
    attempts: z.strictObject({ begun: count, ...counts }),
    items: z.array(
      z.strictObject({
        id: z.string(),
        stem: z.string(),
        ...ItemStatistics.shape,
        options: z.array(OptionStatistics),
      }),
    ),
    /** Quizzes that several readers have answered completely. */
    forms: z.array(z.strictObject({ id: z.string(), ...FormStatistics.shape })),
  })
  .register(z.globalRegistry, { id: 'ItemReport' });
export type ItemReport = z.infer<typeof ItemReport>;
