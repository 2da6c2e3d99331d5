import { expect, test } from 'vitest';
import { indexSheet } from '../../derive/lookup/indexed-sheet.ts';
import { readLoosely } from './loose-sheet.ts';
import { suggestQuestion } from './suggest.ts';

const evidence = [{ paragraph: 1, start: 0, end: 4 }];
const clause = { kind: 'clause' as const, evidence, once: true };

/** Suggests a question about the first of two facts about one person. */
function suggest(changes: object) {
  const index = indexSheet(
    readLoosely({
      id: 'harbour',
      language: 'en',
      headline: 'A harbour opens',
      summary: 'A harbour was opened.',
      source: { digest: '0'.repeat(64), paragraphs: [10, 400] },
      entities: [{ type: 'person', id: 'ada-holm', label: 'Ada Holm' }],
      facts: [
        {
          ...clause,
          id: 'opening',
          subject: 'ada-holm',
          verb: 'open, opened, opened',
          slots: [{ slot: 'object', value: { text: 'the harbour' } }],
          ...changes,
        },
        {
          ...clause,
          id: 'speech',
          subject: 'ada-holm',
          verb: 'praise, praised, praised',
          slots: [{ slot: 'object', value: { text: 'the builders of the harbour' } }],
        },
      ],
    }),
  );
  const [fact] = index.sheet.facts;
  return fact && suggestQuestion(index, fact)?.question;
}

test('the feedback on the right answer is the statement of another fact, unless a remark goes on with the story', () => {
  expect(suggest({})?.more).toBe('Ada Holm praised the builders of the harbour.');
  const remarked = suggest({ remark: 'The storm had delayed her by a week.' });
  expect(remarked).toBeDefined();
  expect(remarked?.more).toBeUndefined();
});
