import { expect, test } from 'vitest';
import { Document, type Exchange } from '../openapi/document.ts';
import { createComparison } from '../openapi/find-differences.ts';

const count = { type: 'integer', minimum: 1 } as const;
const shape = {
  type: 'object',
  properties: { count },
  required: ['count'],
  additionalProperties: false,
} as const;
const json = { content: { 'application/json': { schema: shape } } };

const document = Document.parse({
  paths: {
    '/v1/boats/{id}': {
      post: {
        parameters: [
          { in: 'path', name: 'id', required: true, schema: { type: 'string' } },
          { in: 'query', name: 'limit', required: true, schema: count },
        ],
        requestBody: { required: true, ...json },
        responses: {
          200: { ...json, headers: { Age: { required: true, schema: { type: 'integer' } } } },
          204: {},
        },
      },
    },
  },
  components: { headers: {} },
});
const compare = createComparison(document);

const sound: Exchange = {
  method: 'POST',
  address: '/v1/boats/7?limit=2',
  contentType: 'application/json; charset=utf-8',
  sent: '{"count":1}',
  status: 200,
  headers: new Headers({ 'Content-Type': 'application/json', Age: '3' }),
  received: '{"count":2}',
};

test('an exchange that the document describes has no difference', () => {
  expect(compare(sound)).toEqual([]);
});

const headers = (own: Record<string, string>): Headers =>
  new Headers({ 'Content-Type': 'application/json', Age: '3', ...own });

test.each<[what: string, changes: Partial<Exchange>, difference: RegExp]>([
  ['a status that is not documented', { status: 418 }, /the status 418 is not documented/],
  [
    'a header that is missing',
    { headers: new Headers({ 'Content-Type': 'application/json' }) },
    /the header Age is missing/,
  ],
  [
    'a header of another shape',
    { headers: headers({ Age: 'old' }) },
    /Expected "integer"|not a valid|type/i,
  ],
  [
    'another media type',
    { headers: headers({ 'Content-Type': 'text/html' }) },
    /media type "text\/html"/,
  ],
  ['a property too many', { received: '{"count":2,"more":1}' }, /more|additional/i],
  ['a property too few', { received: '{}' }, /count/],
  ['a value of another type', { received: '{"count":"2"}' }, /count/],
  ['a body where there is none', { status: 204 }, /204 has a body/],
  ['a query beyond its bounds', { address: '/v1/boats/7?limit=0' }, /0 is less than 1|minimum/i],
  ['a query that is missing', { address: '/v1/boats/7' }, /the parameter limit is missing/],
  ['a sent body of another shape', { sent: '{"count":0}' }, /count/],
  [
    'an answer at an address without an operation',
    { address: '/v1/ships' },
    /200 at an address without an operation/,
  ],
  [
    'an answer to a method without an operation',
    { method: 'PUT' },
    /200 at an address without an operation/,
  ],
])('%s is a difference', (_what, changes, difference) => {
  const found = compare({ ...sound, ...changes });
  expect(found).not.toEqual([]);
  expect(found.join('\n')).toMatch(difference);
});

test('what a refused request has sent is no difference', () => {
  const refused = { sent: '', status: 418, headers: headers({}) };
  expect(compare({ ...sound, ...refused })).toEqual(['the status 418 is not documented']);
});
