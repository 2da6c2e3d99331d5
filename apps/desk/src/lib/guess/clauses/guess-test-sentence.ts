import { listCandidates } from '@dateline/model/candidates';
import { readArticle } from '@dateline/model/editing';
import type { EntityJson } from '../../draft/draft.ts';
import { guessClause } from './guess-clause.ts';

const entities: readonly EntityJson[] = [
  { type: 'organisation', form: 'state', id: 'kenya', label: 'Kenya' },
  { type: 'organisation', form: 'state', id: 'japan', label: 'Japan' },
  { type: 'organisation', form: 'state', id: 'chile', label: 'Chile' },
  { type: 'organisation', form: 'state', id: 'turkey', label: 'Turkey' },
  { type: 'organisation', form: 'team', id: 'senegal', label: 'Senegal' },
  {
    type: 'organisation',
    form: 'body',
    id: 'tribunal',
    label: 'Hague Tribunal',
    phrase: 'the Hague Tribunal',
  },
  { type: 'person', id: 'ama-osei', label: 'Ama Osei', short: 'Osei' },
  { type: 'person', id: 'li-wen', label: 'Li Wen' },
  { type: 'person', id: 'rosa-diaz', label: 'Rosa Díaz' },
  { type: 'place', id: 'mombasa', label: 'Mombasa' },
  { type: 'place', id: 'valparaiso', label: 'Valparaíso' },
  { type: 'place', id: 'geneva', label: 'Geneva' },
];

/** Guesses from a sentence, or from marked words of it, for tests. Slots are written as "before name: value". */
export async function guess(sentence: string, mark = sentence) {
  const { paragraphs, ...rest } = await readArticle(`A headline\n${sentence}`);
  const frame = { published: '2026-03-06', language: 'en' } as const;
  const candidates = listCandidates({ paragraphs, ...rest }, frame);
  const start = sentence.indexOf(mark);
  const { slots = [], ...clause } = guessClause(
    { paragraph: 1, start, end: start + mark.length },
    { paragraphs, candidates, entities, published: '2026-03-06' },
  );
  return {
    ...clause,
    slots: slots.map(({ slot, before, value }) =>
      [slot, before ?? '', typeof value === 'string' ? value : JSON.stringify(value)].join('|'),
    ),
  };
}

/** Words as a value, as `guess` writes them. */
export const text = (words: string, plural = false) =>
  JSON.stringify({ text: words, ...(plural ? { plural: true } : {}) });
