import { expect, test } from 'vitest';
import type { ClauseJson } from '../draft/draft.ts';
import { labelOfPart, removePart } from './parts.ts';

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

test.each([
  [{ slot: 'deadline', before: 'by' }, 'By when'],
  [{ slot: 'start', before: 'since' }, 'Since when'],
  [{ slot: 'amount', before: 'to' }, 'To how much'],
  [{ slot: 'content', before: 'to' }, 'To do what'],
  [{ slot: 'by', before: 'by' }, 'By whom'],
])('%j is called “%s”', (part, label) => {
  expect(labelOfPart(part)).toBe(label);
});
