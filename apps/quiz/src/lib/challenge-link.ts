import { Seed, topics, type Attempt } from '@dateline/model/public';
import * as z from 'zod/mini';

const points = z.pipe(
  z.string().check(z.regex(/^\d{1,2}(\.\d{1,2})?$/)),
  z.transform((text: string) => Number(text)),
);
const whole = z.pipe(
  z.string().check(z.regex(/^([1-9]|[1-4]\d|50)$/)),
  z.transform((text: string) => Number(text)),
);

const Challenge = z
  .object({
    seed: Seed,
    length: whole,
    topics: z.pipe(
      z.pipe(
        z.string(),
        z.transform((text: string) => text.split(',')),
      ),
      z
        .array(z.enum(topics))
        .check(z.refine((chosen) => new Set(chosen).size === chosen.length, 'Name each once')),
    ),
    difficulty: z.enum(['easy', 'mixed', 'hard']),
    revision: z.string().check(z.regex(/^[\w-]{1,64}$/)),
    points,
    of: whole,
  })
  .check(z.refine((read) => read.points <= read.of, 'There are not so many points'));
/** What the link of a friend says: which quiz it was, of which revision, and how it went. Nobody has signed it. */
export type Challenge = z.infer<typeof Challenge>;

type Quiz = Attempt['options'] & Pick<Attempt, 'seed' | 'revision'>;

/** The address that starts the same quiz for a friend, and says how it went; points are told to two decimals. */
export function challengePath(
  articleId: string,
  quiz: Quiz,
  score: { readonly points: number; readonly of: number },
): string {
  const query = new URLSearchParams({
    seed: quiz.seed,
    length: String(quiz.length),
    topics: quiz.topics.join(','),
    difficulty: quiz.difficulty,
    revision: quiz.revision,
    points: String(Math.round(score.points * 100) / 100),
    of: String(score.of),
  });
  // Commas may stand in a query as they are, and some programs cut a link at what they find odd.
  return `/articles/${articleId}/challenge?${String(query).replaceAll('%2C', ',')}`;
}

/** Reads the link of a friend; undefined where something of it is missing or not what such a link says. */
export function readChallenge(query: URLSearchParams): Challenge | undefined {
  return Challenge.safeParse(Object.fromEntries(query)).data;
}
