import { createClient } from '@dateline/api/client';
import { isHttpError } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { ReaderCookie } from './reader-cookie.ts';
import type { ChosenQuiz } from './start-form.ts';
import { startQuiz } from './start-quiz.ts';

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

/** A service that takes the readers it knows, at the other end of the client; notes what it is sent. */
function serve({ takes = [drawn], status = 201 }: { takes?: string[]; status?: number } = {}) {
  const sent: unknown[] = [];
  const { v1 } = createClient('http://api', async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).pathname === '/v1/readers') {
      return Response.json({ reader: drawn }, { status: 201 });
    }
    const body = Start.parse(await request.json());
    sent.push(body);
    const isTaken = body.reader === undefined || takes.includes(body.reader);
    return isTaken
      ? Response.json({ id: 'attempt' }, { status })
      : Response.json({ errors: [{ path: ['reader'], message: 'No' }] }, { status: 422 });
  });
  return { v1, sent };
}

function keep(reader?: string): ReaderCookie & { kept: string | undefined } {
  const cookie = {
    kept: reader,
    read: () => cookie.kept,
    keep: (drawnReader: string) => void (cookie.kept = drawnReader),
    forget: () => void (cookie.kept = undefined),
  };
  return cookie;
}

test('the first quiz that counts draws a reader and keeps it', async () => {
  const { v1, sent } = serve();
  const cookie = keep();
  expect(await startQuiz(v1, 'an-article', counted, cookie)).toEqual({ id: 'attempt' });
  expect(sent).toEqual([{ ...options, mode: 'counted', reader: drawn }]);
  expect(cookie.kept).toBe(drawn);
});

test('a later one goes on under the same reader', async () => {
  const { v1, sent } = serve({ takes: ['weur-7.kept'] });
  const cookie = keep('weur-7.kept');
  await startQuiz(v1, 'an-article', counted, cookie);
  expect(sent).toEqual([{ ...options, mode: 'counted', reader: 'weur-7.kept' }]);
  expect(cookie.kept).toBe('weur-7.kept');
});

test('a cookie that holds no reader is replaced', async () => {
  const { v1, sent } = serve();
  const cookie = keep('<script>');
  await startQuiz(v1, 'an-article', counted, cookie);
  expect(sent).toHaveLength(2);
  expect(cookie.kept).toBe(drawn);
});

test('practice names no reader, and forgets the one of this browser', async () => {
  const { v1, sent } = serve();
  const cookie = keep('weur-7.kept');
  await startQuiz(v1, 'an-article', practice, cookie);
  expect(sent).toEqual([{ ...options, mode: 'practice' }]);
  expect(cookie.kept).toBeUndefined();
});

test('no reader is kept of a quiz that did not start', async () => {
  const { v1 } = serve({ status: 503 });
  const cookie = keep();
  const failure: unknown = await startQuiz(v1, 'an-article', counted, cookie).catch(
    (error: unknown) => error,
  );
  expect(isHttpError(failure, 503)).toBe(true);
  expect(cookie.kept).toBeUndefined();
});
