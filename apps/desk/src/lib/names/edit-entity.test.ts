import { expect, test } from 'vitest';
import { beginTestDraft } from './begin-test-draft.ts';
import { acceptAll } from './decide.ts';
import { addName, explainNewName, renameEntity, setAliases, setText } from './edit-entity.ts';
import { listDecisions } from './name-groups.ts';

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

const rename = async (text: string, old: string, label: string) => {
  const { draft: empty, groups } = await beginTestDraft('Talks end', text);
  const draft = acceptAll(empty, groups);
  const entity = draft.sheet.entities.find((each) => each.label === old);
  if (entity === undefined) throw new Error(`The draft has no name "${old}"`);
  const renamed = renameEntity(draft, entity, label);
  return {
    entity: renamed.sheet.entities.find(({ id }) => id === entity.id),
    decisions: [...listDecisions(renamed, groups).values()].map(({ is }) => is),
  };
};

test('what a renamed name was called stays one of its other names, and it stays decided', async () => {
  const { entity, decisions } = await rename('They met Anwar Kakar.', 'Anwar Kakar', 'Kakar Khan');
  expect(entity).toMatchObject({ label: 'Kakar Khan', aliases: ['Anwar Kakar'] });
  expect(decisions).toEqual(['known']);
});

test('a name that is only a part of the new one needs no name of its own, and stays decided', async () => {
  const { entity, decisions } = await rename(
    'They met in Port Zanmur Minor on Monday.',
    'Port Zanmur Minor',
    'Zanmur Minor',
  );
  expect(entity).toMatchObject({ aliases: ['Port Zanmur Minor'] });
  expect(decisions).toEqual(['known']);
  const longer = await rename('They met old Anwar Kakar.', 'Anwar Kakar', 'old Anwar Kakar');
  expect(longer.entity).toEqual({ type: 'person', id: 'anwar-kakar', label: 'old Anwar Kakar' });
  expect(longer.decisions).toEqual(['covered']);
});

test('“the” before a name follows when it is renamed', async () => {
  const { entity } = await rename(
    'They met at the Zanmur Institute.',
    'Zanmur Institute',
    'Zanmur Institute of Law',
  );
  expect(entity).toMatchObject({ phrase: 'the Zanmur Institute of Law' });
});
