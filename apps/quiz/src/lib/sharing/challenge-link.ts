import { difficulties, QuizLength, Seed, topics, type Attempt } from '@dateline/model/public';
import * as z from 'zod/mini';

const points = z.pipe(
  z.string().check(z.regex(/^\d{1,2}(\.\d{1,2})?$/)),
  z.transform((text: string) => Number(text)),
);
const length = z.pipe(
  z.pipe(
    z.string().check(z.regex(/^[1-9]\d?$/)),
    z.transform((text: string) => Number(text)),
  ),
  QuizLength,
);

const Challenge = z
  .object({
    seed: Seed,
    length,
    topics: z.pipe(
      z.pipe(
        z.string(),
        z.transform((text: string) => text.split(',')),
      ),
      z
        .array(z.enum(topics))
        .check(z.refine((chosen) => new Set(chosen).size === chosen.length, 'Name each once')),
    ),
    difficulty: z.enum(difficulties),
    revision: z.string().check(z.regex(/^[\w-]{1,64}$/)),
    points,
    of: length,
  })
  .check(z.refine((read) => read.points <= read.of, 'There are not so many points'));
/** The content of a challenge link: the options of a quiz, its revision, and a friend's score. It is not signed. */
export type Challenge = z.infer<typeof Challenge>;

type Quiz = Attempt['options'] & Pick<Attempt, 'revision'> & { readonly seed: string };

/** Returns the path that starts the same quiz for a friend and contains the score. Points have two decimals. */
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
  // Commas are allowed in a query, and some programs cut links at percent-encoded characters.
  return `/articles/${articleId}/challenge?${String(query).replaceAll('%2C', ',')}`;
}

/** Reads a challenge link. Undefined if a part is missing or invalid. */
export function readChallenge(query: URLSearchParams): Challenge | undefined {
  return Challenge.safeParse(Object.fromEntries(query)).data;
}
