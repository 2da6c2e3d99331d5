import { expect, test } from 'vitest';
import type { FactJson } from '../../draft/draft.ts';
import { topicOf } from './topic-of.ts';

const fact: FactJson = {
  kind: 'clause',
  id: 'fall',
  subject: { text: 'trade' },
  verb: 'fall, fell, fallen',
  evidence: [],
};
const call: FactJson = { ...fact, verb: 'call, called, called' };
const assure: FactJson = { ...fact, verb: 'assure, assured, assured' };

test.each([
  ['how many', fact, { slot: 'to', sort: 'number' }, 'figures'],
  ['the score', fact, { slot: 'score', sort: 'score' }, 'figures'],
  ['why', fact, { slot: 'reason', sort: 'reason' }, 'reasons'],
  ['to what end', fact, { slot: 'purpose', sort: 'aim' }, 'objectives'],
  ['what somebody calls for', call, { slot: 'for', sort: 'words' }, 'objectives'],
  ['what somebody is assured of', assure, { slot: 'content', sort: 'words' }, 'claims'],
  ['where', fact, { slot: 'place', sort: 'place' }, 'places'],
  ['when', fact, { slot: 'time', sort: 'time' }, 'dates'],
  ['who said it', fact, { slot: 'claimant', sort: 'person' }, 'claims'],
  ['what came of it', fact, { slot: 'result', sort: 'result' }, 'outcomes'],
  ['who', fact, { slot: 'subject', sort: 'person' }, 'delegates'],
  [
    'anything of a fact with a topic',
    { ...fact, topic: 'places' },
    { slot: 'to', sort: 'number' },
    undefined,
  ],
] as const)('a question about %s has its topic', (_, of, part, topic) => {
  expect(topicOf(of, part)).toBe(topic);
});
