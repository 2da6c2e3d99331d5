import { listCandidates } from '@dateline/model/candidates';
import { readArticle } from '@dateline/model/editing';
import { expect, test } from 'vitest';
import type { EntityJson } from '../../draft/draft.ts';
import { beginTestDraft } from '../../names/begin-test-draft.ts';
import { contextOf } from '../guess-context.ts';
import { createFact } from './new-fact.ts';

const entities: readonly EntityJson[] = [
  { type: 'person', id: 'ama-osei', label: 'Ama Osei' },
  { type: 'person', id: 'li-wen', label: 'Li Wen' },
  { type: 'organisation', form: 'body', id: 'board', label: 'Harbour Board' },
];

/** Marks whole paragraphs of an article, the first one is 1, as what somebody said. */
async function say(paragraphs: readonly string[], ...marked: readonly number[]) {
  const article = await readArticle(['A headline', ...paragraphs].join('\n'));
  const candidates = listCandidates(article, { published: '2026-03-06', language: 'en' });
  const [first = 1, ...others] = marked;
  const markOf = (paragraph: number) => ({
    paragraph,
    start: 0,
    end: article.paragraphs[paragraph]?.length ?? 0,
  });
  const { draft } = await beginTestDraft('A headline');
  const context = contextOf({
    article,
    candidates,
    json: { ...draft.sheet, entities: [...entities] },
    published: '2026-03-06',
    draft,
  });
  const { fact } = createFact([markOf(first), ...others.map(markOf)], 'said', context);
  if (fact.kind !== 'claim') throw new Error('no claim');
  const evidence = fact.evidence.map(({ paragraph, start, end }) =>
    article.paragraphs[paragraph]?.slice(start, end),
  );
  return { claimant: fact.claimant, content: fact.content, evidence };
}

const quoted = '“the port will be a turning point”';

const sayings: readonly (readonly [string, string, string])[] = [
  ['“The port will be a turning point,” Ama Osei said.', 'ama-osei', quoted],
  [
    '“The port will be a turning point,” Harbour Board chairwoman Ama Osei said.',
    'ama-osei',
    quoted,
  ],
  ['“The port will be a turning point,” angry local delegate Li Wen said.', 'li-wen', quoted],
  ['“The port will be a turning point,” said Ama Osei, the head of the board.', 'ama-osei', quoted],
  ['“The port will be a turning point,” said chairwoman Ama Osei.', 'ama-osei', quoted],
  ['“The port will be a turning point,” Osei told reporters on Monday.', 'ama-osei', quoted],
  ['Ama Osei said: “The port will be a turning point.”', 'ama-osei', quoted],
  ['Ama Osei said, “The port will be a turning point.”', 'ama-osei', quoted],
  [
    'Calling for a new pier, to be built by sailors, chairwoman Ama Osei said, “The port will be a turning point.”',
    'ama-osei',
    quoted,
  ],
  [
    'The port will be a turning point, Harbour Board chairwoman Ama Osei said.',
    'ama-osei',
    'the port will be a turning point',
  ],
  ['The port was safe, Ama Osei told the Harbour Board.', 'ama-osei', 'the port was safe'],
  ['Ama Osei alleged Li Wen was a smuggler.', 'ama-osei', 'Li Wen was a smuggler'],
  ['Ama Osei said on Monday that the port could open.', 'ama-osei', 'the port could open'],
  ['On Monday in the old town, Ama Osei said the port was safe.', 'ama-osei', 'the port was safe'],
  ['A clerk, who gave no name, said Li Wen would not come.', '', 'Li Wen would not come'],
  ['“I like the port,” Ama Osei said.', 'ama-osei', '“I like the port”'],
];

test.each(sayings)('“%s” is said by “%s”', async (text, claimant, content) => {
  expect(await say([text], 1)).toMatchObject({ claimant, content });
});

test.each([
  ['``', "''"],
  ["''", "''"],
])('the same is found between %s and %s', async (open, close) => {
  for (const [curly, claimant, content] of sayings) {
    const text = curly.replace('“', open).replace('”', close);
    const { evidence, ...found } = await say([text], 1);
    expect({ ...found, evidence: evidence[0] }).toEqual({ claimant, content, evidence: text });
  }
  const apart = [`${open}The port will be a turning point,${close}`, 'Ama Osei said.'];
  expect(await say(apart, 1)).toMatchObject({ claimant: 'ama-osei', content: quoted });
});

test('a quotation finds its speaker in the next paragraph, which becomes evidence', async () => {
  const paragraphs = [
    '“The port will be a turning point,”',
    'Harbour Board chairwoman Ama Osei said.',
  ];
  const found = { claimant: 'ama-osei', content: quoted };
  expect(await say(paragraphs, 1)).toEqual({
    ...found,
    evidence: ['“The port will be a turning point,”', 'Ama Osei said'],
  });
  expect(await say(paragraphs, 1, 2)).toEqual({ ...found, evidence: paragraphs });
});

test('a quotation finds its speaker before it, after a colon or in the same paragraph', async () => {
  expect(await say(['Ama Osei said:', '“The port is safe.”'], 2)).toMatchObject({
    claimant: 'ama-osei',
    content: '“the port is safe”',
  });
  const article = await readArticle('A headline\nAma Osei said. “The port is safe.” It rained.');
  const candidates = listCandidates(article, { published: '2026-03-06', language: 'en' });
  const { fact } = createFact({ paragraph: 1, start: 15, end: 34 }, 'said', {
    paragraphs: article.paragraphs,
    candidates,
    entities,
  });
  expect(fact).toMatchObject({ claimant: 'ama-osei', content: '“the port is safe”' });
});

test('the speaker of another quotation is not taken', async () => {
  const paragraphs = ['“The port is safe.”', '“It is not,” Ama Osei said.'];
  expect(await say(paragraphs, 1)).toMatchObject({ claimant: '' });
});

test('one sentence of a longer quotation is quoted with both marks', async () => {
  expect(await say(['“The port is safe and will open.'], 1)).toMatchObject({
    content: '“the port is safe and will open”',
  });
});
