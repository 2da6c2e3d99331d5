import { readArticle } from '@dateline/model/editing';
import { expect, test } from 'vitest';
import { beginTestDraft } from '../names/begin-test-draft.ts';
import type { Draft } from '../draft/draft.ts';
import { relocate, replaceText } from './replace-text.ts';

const first = 'Kakar flew to Oman. Oman was glad.';

async function begin(): Promise<Draft> {
  const { draft } = await beginTestDraft('Talks end', first, 'It rained.');
  const fact = (id: string, paragraph: number, words: string) => {
    const start = draft.article.paragraphs[paragraph]?.indexOf(words) ?? -1;
    return {
      kind: 'clause' as const,
      id,
      statement: `${id}.`,
      subject: 'oman',
      verb: 'be, was, been',
      evidence: [{ paragraph, start, end: start + words.length }],
    };
  };
  return {
    ...draft,
    rejected: ['name:1:14:18'],
    speakers: { 'voice:2:0:10': '' },
    sheet: {
      ...draft.sheet,
      facts: [fact('glad', 1, 'Oman was glad'), fact('rain', 2, 'It rained')],
    },
  };
}

test('evidence, rejected names and speakers move with their words', async () => {
  const draft = await begin();
  const article = await readArticle(`Talks end\nA new paragraph.\nOn Monday ${first}\nIt rained.`);
  const { draft: moved, lost } = replaceText(draft, article);
  expect(lost).toEqual([]);
  expect(moved.sheet.facts.map(({ evidence }) => evidence)).toEqual([
    [{ paragraph: 2, start: 30, end: 43 }],
    [{ paragraph: 3, start: 0, end: 9 }],
  ]);
  expect(moved.rejected).toEqual(['name:2:24:28']);
  expect(moved.speakers).toEqual({ 'voice:3:0:10': '' });
  expect(moved.sheet.source).toMatchObject({
    digest: article.digest,
    paragraphs: article.paragraphs.map(({ length }) => length),
  });
});

test('a fact whose words are gone is listed and has no evidence any more', async () => {
  const { draft, lost } = replaceText(await begin(), await readArticle(`Talks end\n${first}`));
  expect(lost).toEqual([{ statement: 'rain.', words: 'It rained' }]);
  expect(draft.sheet.facts.map(({ evidence }) => evidence.length)).toEqual([1, 0]);
});

test('of several places with the same words the one in the same surroundings is taken', async () => {
  const from = await readArticle('H\nOman was glad. Then Oman was sad.');
  const to = await readArticle('H\nThen Oman was sad. Oman was glad.');
  expect(relocate(from, to, { paragraph: 1, start: 20, end: 24 })).toEqual({
    paragraph: 1,
    start: 5,
    end: 9,
  });
});
