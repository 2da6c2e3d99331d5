import { expect, test } from 'vitest';
import type { ClauseJson } from '../draft/draft.ts';
import { removePart } from './parts.ts';

const question = { ask: 'object', stem: 'What was sent?' };
const clause: ClauseJson = {
  kind: 'clause',
  id: 'sent',
  subject: { text: 'the king' },
  verb: 'send, sent, sent',
  slots: [
    { slot: 'object', value: { text: 'a ship' } },
    { slot: 'to', before: 'to', value: { text: 'the island' } },
  ],
  questions: [{ ...question }, { ...question, ask: 'to' }],
  evidence: [{ paragraph: 1, start: 0, end: 9 }],
};

test('the questions about a part go with it', () => {
  const { slots, questions } = removePart(clause, 'object');
  expect(slots?.map(({ slot }) => slot)).toEqual(['to']);
  expect(questions?.map(({ ask }) => ask)).toEqual(['to']);
});

test('the questions about a part may ask about another one', () => {
  const { questions } = removePart(clause, 'object', 'to');
  expect(questions?.map(({ ask }) => ask)).toEqual(['to', 'to']);
});
