import { expect, test } from 'vitest';
import { beginTestDraft } from './begin-test-draft.ts';
import { addName, explainNewName, setAliases, setText } from './edit-entity.ts';

const begin = async () => {
  const { draft } = await beginTestDraft('Talks end', 'Anwar Kakar flew to Oman.');
  return addName(draft, { label: ' Anwar  Kakar ', sort: 'person', about: '' });
};

test('a name that the article has is no outside one', async () => {
  const draft = await begin();
  expect(draft.sheet.entities).toEqual([
    { type: 'person', id: 'anwar-kakar', label: 'Anwar Kakar' },
  ]);
});

test('a name that the article lacks can only be a wrong answer and needs its sentence', async () => {
  const draft = await begin();
  const name = { label: 'Omar Said', sort: 'person', about: '' } as const;
  expect(explainNewName(draft, name)).toContain('needs a sentence');
  const complete = { ...name, about: 'Omar Said was an envoy in 2019.' };
  expect(explainNewName(draft, complete)).toBeUndefined();
  expect(addName(draft, complete).sheet.entities[1]).toMatchObject({ outside: true });
});

test.each(['', ' ', 'anwar kakar', 'a'.repeat(121)])('refuses the name %j', async (label) => {
  const draft = await begin();
  expect(explainNewName(draft, { label, sort: 'person', about: 'A text.' })).toBeDefined();
});

test('an empty text is left out, other names are split at commas', async () => {
  const draft = await begin();
  const [entity] = draft.sheet.entities;
  if (entity === undefined) throw new Error('The draft has no name');
  const short = setText(draft, entity, 'short', 'Kakar');
  expect(short.sheet.entities[0]).toMatchObject({ short: 'Kakar' });
  expect(setText(short, { ...entity, short: 'Kakar' }, 'short', '').sheet.entities).toEqual([
    entity,
  ]);
  expect(
    setAliases(draft, entity, 'A. Kakar, the chief,, A. Kakar').sheet.entities[0],
  ).toMatchObject({
    aliases: ['A. Kakar', 'the chief'],
  });
});
