import { FactSheet } from '@dateline/model';
import { listCandidates } from '@dateline/model/candidates';
import { expect, test } from 'vitest';
import { beginTestDraft } from '../names/begin-test-draft.ts';
import { acceptAll } from '../names/decide.ts';
import { renameEntity } from '../names/edit-entity.ts';
import { addPost, listPosts } from './offices.ts';

async function postsOf(text: string) {
  const { draft: empty, groups } = await beginTestDraft('Talks end', text);
  const draft = acceptAll(empty, groups);
  const places = listCandidates(draft.article, { published: '2026-05-04', language: 'en' }).filter(
    (each) => each.kind === 'place',
  );
  const [person] = draft.sheet.entities.filter(({ type }) => type === 'person');
  const group = groups.find(({ guess }) => guess.label === person?.label);
  if (person === undefined || group === undefined) throw new Error('The text names nobody');
  const list = (of: typeof draft) => listPosts(of, group, { person, places });
  return { draft, person, posts: list(draft), list };
}

test.each([
  [
    'Badr Albusaidi, the foreign minister of Oman, left.',
    'foreign minister',
    'current',
    'oman',
    0,
    44,
  ],
  [
    'They met Badr Albusaidi, a former foreign minister of Oman, here.',
    'foreign minister',
    'former',
    'oman',
    9,
    58,
  ],
  ['Oman Foreign Minister Badr Albusaidi left.', 'foreign minister', 'current', 'oman', 0, 36],
  [
    'Oman sent former Foreign Minister Badr Albusaidi.',
    'foreign minister',
    'former',
    undefined,
    10,
    48,
  ],
])('finds the post in "%s"', async (text, title, status, organisation, start, end) => {
  const { posts } = await postsOf(text);
  expect(posts).toHaveLength(1);
  expect(posts[0]).toMatchObject({ title, status, evidence: { paragraph: 1, start, end } });
  expect(posts[0]?.organisation).toBe(organisation);
});

test.each([
  'They met Dr Amina Yusuf in Oman.',
  'It was led by Special Assistant to the Prime Minister Amina Yusuf.',
])('a courtesy title and a part of another title are no posts: "%s"', async (text) => {
  expect((await postsOf(text)).posts).toEqual([]);
});

test('a post becomes a fact that the model accepts, and is offered no more', async () => {
  const { draft, person, posts, list } = await postsOf(
    'Badr Albusaidi, the foreign minister of Oman, left.',
  );
  const [post] = posts;
  if (post === undefined) throw new Error('No post was found');
  const added = addPost(draft, post, { person: person.id, organisation: 'oman' });
  expect(FactSheet.safeParse({ ...added.sheet, summary: 'Talks.' }).error).toBeUndefined();
  expect(added.sheet.facts[0]).toMatchObject({
    statement: 'Badr Albusaidi was foreign minister of Oman.',
  });
  expect(list(added)).toEqual([]);
});

test('a person whose name the editor has shortened is offered the title that was cut off', async () => {
  const text = 'They met Justice Minister Ada Field.';
  const { draft } = await beginTestDraft('Talks end', text);
  const person = { type: 'person', id: 'ada-field', label: 'Ada Field' } as const;
  const mention = {
    kind: 'name',
    sort: 'place',
    why: '',
    group: 0,
    paragraph: 1,
    start: 9,
    end: 35,
    text: text.slice(9, 35),
  } as const;
  const posts = listPosts(draft, { mentions: [mention] }, { person, places: [] });
  expect(posts).toEqual([
    {
      title: 'justice minister',
      status: 'current',
      evidence: { paragraph: 1, start: 9, end: 35 },
    },
  ]);
});

test('the post of a person whose name the editor has made longer rests on the whole name', async () => {
  const { draft, person, posts } = await postsOf(
    'They met young Badr Albusaidi, the foreign minister of Oman.',
  );
  expect(posts[0]?.evidence.start).toBe(15);
  const renamed = renameEntity(draft, person, 'young Badr Albusaidi');
  const { groups } = await beginTestDraft('Talks end', draft.article.paragraphs[1] ?? '');
  const mentions = groups.flatMap((group) => group.mentions);
  const [longer] = renamed.sheet.entities;
  if (longer === undefined) throw new Error('The draft has no name');
  const [post] = listPosts(renamed, { mentions }, { person: longer, places: [] });
  expect(post).toMatchObject({ title: 'foreign minister', evidence: { start: 9 } });
});
