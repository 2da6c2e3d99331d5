import { expect, test } from 'vitest';
import type { ClauseJson } from '../draft/draft.ts';
import { writeSentence } from './state-fact.ts';

const fact: ClauseJson = {
  kind: 'clause',
  id: 'left',
  subject: { text: 'the ship' },
  verb: 'leave, left, left',
  evidence: [{ paragraph: 1, start: 0, end: 13 }],
};
const sheet = { entities: [], facts: [fact] };

test('a fact keeps its sentence while its remark, or why it is only for the briefing, is not written', () => {
  expect(writeSentence(sheet, fact)).toBe('The ship left.');
  expect(writeSentence(sheet, { ...fact, remark: '' })).toBe('The ship left.');
  expect(writeSentence(sheet, { ...fact, briefingOnly: '' })).toBe('The ship left.');
});
