import { expect, test } from 'vitest';
import { assist, type KeyedApi, type TextModel } from '../../../worker/assistant.ts';
import { serverAssistant } from './ask-assistant.ts';

const question = {
  paragraphs: ['Two towns agree', 'Ana Sol signed the pact.'],
  published: '2026-05-04',
};
const proposal = {
  quote: 'Ana Sol signed the pact',
  subject: 'Ana Sol',
  verb: 'sign, signed, signed',
};

const origin = 'https://desk.example';

/** Replies as the documentation of Workers AI's JSON mode shows them: recorded from there, since no account is at hand. */
const replies = {
  good: { response: { proposals: [proposal, { subject: 'without a quote' }] } },
  text: { response: 'Sure! Here are the facts.' },
};

/** The desk's server with a model that gives one reply and an API that knows one key. */
function serve(reply: unknown, asked: unknown[] = []) {
  const ai: TextModel = {
    run: async (_model, input) => {
      asked.push(input);
      if (reply instanceof Error) throw reply;
      return reply;
    },
  };
  const api: KeyedApi = {
    fetch: async (url, { headers }) => {
      if (url !== `${origin}/v1/withdrawals`) return new Response('{}', { status: 422 });
      return new Response('{}', {
        status: headers['Authorization'] === 'Bearer right' ? 200 : 401,
      });
    },
  };
  const page: typeof fetch = (path, init) =>
    assist(new Request(new URL(path instanceof Request ? path.url : path, origin), init), ai, api);
  return page;
}

test('an editor gets the complete proposals, and the model gets the schema', async () => {
  const asked: object[] = [];
  const page = serve(replies.good, asked);
  expect(await serverAssistant(page).propose(question, 'right')).toEqual([proposal]);
  expect(JSON.stringify(asked)).toContain(
    '"response_format":{"type":"json_schema","json_schema":{',
  );
});

test.each([
  { why: 'text instead of JSON', reply: replies.text },
  { why: 'the error of a schema that was not met', reply: new Error("JSON Mode couldn't be met") },
])('$why is told in words', async ({ reply }) => {
  const answer = serverAssistant(serve(reply)).propose(question, 'right');
  await expect(answer).rejects.toThrow('could not put the article into facts');
});

test('an article that is too long is refused in words, and the model is not asked', async () => {
  const asked: object[] = [];
  const paragraphs = Array.from({ length: 400 }, () => 'ک'.repeat(5_000));
  const answer = serverAssistant(serve(replies.good, asked)).propose(
    { ...question, paragraphs },
    'right',
  );
  await expect(answer).rejects.toThrow('too long for the assistant');
  expect(asked).toEqual([]);
});

test('a method other than POST is refused with the one that is allowed', async () => {
  const response = await serve(replies.good)('/assistant');
  expect(response.status).toBe(405);
  expect(response.headers.get('Allow')).toBe('POST');
});

test('a wrong key is counted for the address that sent it', async () => {
  const sent: Readonly<Record<string, string>>[] = [];
  const api: KeyedApi = {
    fetch: async (_url, { headers }) => {
      sent.push(headers);
      return new Response('{}', { status: 401 });
    },
  };
  const headers = { Authorization: 'Bearer wrong', 'CF-Connecting-IP': '203.0.113.7' };
  const request = new Request(`${origin}/assistant`, { method: 'POST', headers });
  await assist(request, { run: () => Promise.reject(new Error('Cannot be asked')) }, api);
  expect(sent).toEqual([headers]);
});

test('without a valid key the model is not asked', async () => {
  const asked: object[] = [];
  const answer = serverAssistant(serve(replies.good, asked)).propose(question, 'wrong');
  await expect(answer).rejects.toThrow('not valid');
  expect(asked).toEqual([]);
});
