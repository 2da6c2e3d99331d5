import { Attempt } from '@dateline/model';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import text from '../../openapi.json?raw';
import { createApi, read } from './api.ts';
import { sendAsEditor } from './editor.ts';
import { answer, start } from './quiz-taker.ts';

const Parameters = z.array(
  z.object({ name: z.string(), schema: z.object({ example: z.optional(z.string()) }) }),
);
const Bodies = z.object({
  parameters: Parameters,
  requestBody: z.object({
    content: z.object({
      'application/json': z.object({
        examples: z.record(z.string(), z.object({ value: z.record(z.string(), z.unknown()) })),
      }),
    }),
  }),
});
const { paths } = z
  .object({
    paths: z.object({
      '/v1/articles/{articleId}/attempts': z.object({ post: Bodies }),
      '/v1/attempts/{attemptId}/responses/{number}': z.object({ put: Bodies }),
      '/v1/articles/{articleId}/revisions': z.object({ post: Bodies }),
    }),
  })
  .parse(JSON.parse(text));

const examplesOf = ({ requestBody }: z.infer<typeof Bodies>) =>
  Object.entries(requestBody.content['application/json'].examples);

/** The example that the document gives for a parameter in the path. */
const exampleOf = ({ parameters }: z.infer<typeof Bodies>, name: string): string | undefined =>
  parameters.find((each) => each.name === name)?.schema.example;

const starts = paths['/v1/articles/{articleId}/attempts'].post;
const startPath = `/v1/articles/${exampleOf(starts, 'articleId')}/attempts`;

test.each(examplesOf(starts))(
  'an attempt is started with the example %s as it stands, at the article of the example',
  async (_name, { value }) => {
    const response = await createApi().send('POST', startPath, value);
    expect(response.status).toBe(201);
    expect((await read(Attempt, response)).items).not.toEqual([]);
  },
);

test.each(examplesOf(paths['/v1/articles/{articleId}/revisions'].post))(
  'the example %s is published as it stands, first as a dry run, and readers get its items',
  async (_name, { value }) => {
    const api = createApi();
    const { id } = z.object({ id: z.string() }).parse(value['sheet']);
    const path = `/v1/articles/${id}/revisions`;
    expect((await sendAsEditor(api, path, value)).status).toBe(200);
    const published = await sendAsEditor(api, path, { ...value, dryRun: false });
    expect(published.status).toBe(201);
    expect((await start(api, {}, id)).items).not.toEqual([]);
  },
);

const responses = paths['/v1/attempts/{attemptId}/responses/{number}'].put;

test('there is an example of a response to each interaction', () => {
  expect(examplesOf(responses).map(([name]) => name)).toEqual(
    expect.arrayContaining(['choice', 'multipleChoice', 'order', 'match', 'number', 'date']),
  );
});

test.each(examplesOf(responses).filter(([name]) => !['withConfidence', 'pass'].includes(name)))(
  'the example of a response to %s is one to an item of the article',
  async (name, { value }) => {
    const api = createApi();
    const statuses: number[] = [];
    for (let seed = 0; seed < 40 && !statuses.includes(200); seed += 1) {
      const { id, items } = await start(api, { length: 10, seed: String(seed) });
      const asked = items.filter(({ interaction }) => interaction === name);
      for (const { number } of asked) {
        statuses.push((await answer(api, id, number, value['response'])).status);
      }
    }
    expect(statuses).toContain(200);
  },
);
