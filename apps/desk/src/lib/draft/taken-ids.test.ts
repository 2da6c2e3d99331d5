import { expect, test } from 'vitest';
import type { FactJson } from './draft.ts';
import { takenIds } from './taken-ids.ts';

test('facts, outside facts and arrangements share their ids, and a fact may keep its own', () => {
  const fact: FactJson = {
    kind: 'clause',
    id: 'storm',
    subject: 'kenya',
    verb: 'hit, hit, hit',
    evidence: [],
  };
  const sheet = {
    facts: [fact],
    outside: [{ id: 'match', statement: '', source: { title: '', url: '', accessed: '' } }],
    arrangements: [{ id: 'order', as: 'order', topic: 'dates', stem: '', lines: [] }],
  } satisfies Parameters<typeof takenIds>[0];
  expect(takenIds(sheet)).toEqual(['storm', 'match', 'order']);
  expect(takenIds(sheet, sheet.facts[0])).toEqual(['match', 'order']);
});
