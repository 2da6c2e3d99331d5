import { listCandidates } from '@dateline/model/candidates';
import { readArticle } from '@dateline/model/editing';
import { expect, test } from 'vitest';
import type { EntityJson } from '../../draft/draft.ts';
import { candidateKey } from '../../names/candidate-key.ts';
import { findSpeaker } from './find-speaker.ts';

const entities: readonly EntityJson[] = [
  { type: 'person', id: 'ama-osei', label: 'Ama Osei' },
  { type: 'person', id: 'li-wen', label: 'Li Wen' },
];
const sentence = 'Osei said that the bridge was safe.';
const article = await readArticle(`A headline\n${sentence}`);
const candidates = listCandidates(article, { published: '2026-03-06', language: 'en' });
const [voice] = candidates.filter(({ kind, paragraph }) => kind === 'voice' && paragraph === 1);
const key = voice === undefined ? '' : candidateKey(voice);

const find = (speakers?: Readonly<Record<string, string>>) =>
  findSpeaker(
    { paragraph: 1, start: 0, end: sentence.length },
    { paragraphs: article.paragraphs, candidates, entities, ...(speakers && { speakers }) },
  );

test('a speaker is found by a family name that only one has', () => {
  expect(find()?.entity?.id).toBe('ama-osei');
});

test.each<[string, string | undefined]>([
  ['Osei has often claimed that Wen was late.', 'ama-osei'],
  ['The adviser of Wen said that the bridge was safe.', undefined],
  ['The bridge was safe, Osei said, according to Wen.', 'ama-osei'],
])('the speaker of “%s”', async (text, id) => {
  const { paragraphs, ...rest } = await readArticle(`A headline\n${text}`);
  const frame = { published: '2026-03-06', language: 'en' } as const;
  const found = findSpeaker(
    { paragraph: 1, start: 0, end: text.length },
    { paragraphs, candidates: listCandidates({ paragraphs, ...rest }, frame), entities },
  );
  expect(found?.entity?.id).toBe(id);
});

test('what the editor has decided goes before the text', () => {
  expect(find({ [key]: 'li-wen' })?.entity?.id).toBe('li-wen');
  expect(find({ [key]: '' })).toBeUndefined();
});
