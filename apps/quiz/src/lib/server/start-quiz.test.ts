import { createClient } from '@dateline/api/client';
import { isHttpError } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { ReaderCookie } from './cookies/reader-cookie.ts';
import { startQuiz, type ChosenQuiz } from './start-quiz.ts';

const Start = z.looseObject({ reader: z.optional(z.string()) });
const drawn = 'weur-7.drawn';
const options = {
  length: 5,
  topics: ['dates'],
  difficulty: 'mixed',
  feedback: 'immediate',
} as const;
const counted: ChosenQuiz = { ...options, topics: ['dates'], mode: 'counted' };
const practice: ChosenQuiz = { ...counted, mode: 'practice' };

/** Creates a client of an API that accepts only some readers, and records what is sent to it. */
function serve({ accepts = [drawn], status = 201 }: { accepts?: string[]; status?: number } = {}) {
  const sent: unknown[] = [];
  const { v1 } = createClient('http://api', async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).pathname === '/v1/readers') {
      return Response.json({ reader: drawn }, { status: 201 });
    }
    const body = Start.parse(await request.json());
    sent.push(body);
    const isAccepted = body.reader === undefined || accepts.includes(body.reader);
    return isAccepted
      ? Response.json({ id: 'attempt' }, { status })
      : Response.json({ errors: [{ path: ['reader'], message: 'No' }] }, { status: 422 });
  });
  return { v1, sent };
}

function fakeCookie(reader?: string): ReaderCookie & { stored: string | undefined } {
  const cookie = {
    stored: reader,
    read: () => cookie.stored,
    set: (drawnReader: string) => void (cookie.stored = drawnReader),
    remove: () => void (cookie.stored = undefined),
  };
  return cookie;
}

test('the first counted quiz creates a reader and stores it', async () => {
  const { v1, sent } = serve();
  const cookie = fakeCookie();
  expect(await startQuiz(v1, 'an-article', counted, cookie)).toEqual({ id: 'attempt' });
  expect(sent).toEqual([{ ...options, mode: 'counted', reader: drawn }]);
  expect(cookie.stored).toBe(drawn);
});

test('later counted quizzes use the same reader', async () => {
  const { v1, sent } = serve({ accepts: ['weur-7.kept'] });
  const cookie = fakeCookie('weur-7.kept');
  await startQuiz(v1, 'an-article', counted, cookie);
  expect(sent).toEqual([{ ...options, mode: 'counted', reader: 'weur-7.kept' }]);
  expect(cookie.stored).toBe('weur-7.kept');
});

test('replaces a cookie that the API rejects', async () => {
  const { v1, sent } = serve();
  const cookie = fakeCookie('<script>');
  await startQuiz(v1, 'an-article', counted, cookie);
  expect(sent).toHaveLength(2);
  expect(cookie.stored).toBe(drawn);
});

test('a practice quiz sends the reader of a cookie, so that the article does not count later', async () => {
  const { v1, sent } = serve({ accepts: ['weur-7.kept'] });
  const cookie = fakeCookie('weur-7.kept');
  await startQuiz(v1, 'an-article', practice, cookie);
  expect(sent).toEqual([{ ...options, mode: 'practice', reader: 'weur-7.kept' }]);
  expect(cookie.stored).toBe('weur-7.kept');
});

test('a practice quiz without a cookie sends no reader and sets none', async () => {
  const { v1, sent } = serve();
  const cookie = fakeCookie();
  await startQuiz(v1, 'an-article', practice, cookie);
  expect(sent).toEqual([{ ...options, mode: 'practice' }]);
  expect(cookie.stored).toBeUndefined();
});

test('a practice quiz removes a cookie that the API rejects', async () => {
  const { v1, sent } = serve();
  const cookie = fakeCookie('weur-7.forged');
  await startQuiz(v1, 'an-article', practice, cookie);
  expect(sent.at(-1)).toEqual({ ...options, mode: 'practice' });
  expect(cookie.stored).toBeUndefined();
});

test('stores no reader if the quiz did not start', async () => {
  const { v1 } = serve({ status: 503 });
  const cookie = fakeCookie();
  const failure: unknown = await startQuiz(v1, 'an-article', counted, cookie).catch(
    (error: unknown) => error,
  );
  expect(isHttpError(failure, 503)).toBe(true);
  expect(cookie.stored).toBeUndefined();
});

test('the attempt before is sent, so that its questions are not asked again', async () => {
  const { v1, sent } = serve();
  await startQuiz(v1, 'an-article', { ...practice, after: 'a.b' }, fakeCookie());
  expect(sent).toEqual([{ ...options, mode: 'practice', after: 'a.b' }]);
});
