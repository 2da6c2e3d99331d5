import { listCandidates } from '@dateline/model/candidates';
import { readArticle } from '@dateline/model/editing';
import { expect, test } from 'vitest';
import type { EntityJson } from '../../draft/draft.ts';
import { createFact } from './new-fact.ts';
import { offerStates } from './create-office.ts';

const entities: readonly EntityJson[] = [
  { type: 'person', id: 'li-wen', label: 'Li Wen', aliases: ['Environment Minister Li Wen'] },
  { type: 'person', id: 'ama-osei', label: 'Ama Osei' },
  {
    type: 'organisation',
    form: 'body',
    id: 'board',
    label: 'Harbour Board',
    phrase: 'the Harbour Board',
  },
  { type: 'organisation', form: 'state', id: 'oman', label: 'Oman' },
  { type: 'organisation', form: 'state', id: 'chile', label: 'Chile' },
];

async function read(text: string) {
  const article = await readArticle(`A headline\n${text}\nOman and Oman’s allies met.`);
  const candidates = listCandidates(article, { published: '2026-03-06', language: 'en' });
  const context = { paragraphs: article.paragraphs, candidates, entities };
  return {
    context,
    office: createFact({ paragraph: 1, start: 0, end: text.length }, 'post', context),
  };
}

test.each<[string, string, string, string]>([
  ['Environment Minister Li Wen', 'li-wen', 'environment minister', ''],
  ['Attorney General Ama Osei', 'ama-osei', 'attorney general', ''],
  ['Harbour Board executive director Ama Osei', 'ama-osei', 'executive director', 'board'],
  ['Omani Deputy Prime Minister Ama Osei', 'ama-osei', 'deputy prime minister', 'oman'],
  ['Ama Osei, the finance minister of Oman', 'ama-osei', 'finance minister', 'oman'],
  ['Treasurer Li Wen and spokeswoman Ama Osei', 'li-wen', 'treasurer', ''],
])('“%s” says who holds which post', async (text, person, title, organisation) => {
  const { fact, field } = (await read(text)).office;
  expect(fact).toMatchObject({ person, title, organisation, status: 'current' });
  expect(field).toBe('organisation');
});

test('a former post is told as such', async () => {
  expect((await read('Former prime minister Ama Osei')).office.fact).toMatchObject({
    title: 'prime minister',
    status: 'former',
  });
});

test('the states of the article are offered for what a post is of', async () => {
  const { context } = await read('Environment Minister Li Wen');
  expect(offerStates(context).map(({ id }) => id)).toEqual(['oman']);
});
