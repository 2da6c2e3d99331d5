import { listCandidates } from '@dateline/model/candidates';
import { createPreviewer, readArticle, readLoosely } from '@dateline/model/editing';
import { expect, test } from 'vitest';
import type { FactJson, SheetJson } from '../../draft/draft.ts';
import { readWords } from '../../guess/words/read-words.ts';
import { cutPhrases } from './cut-phrases.ts';
import { isArticlesWords, listArticlePhrases } from './article-phrases.ts';
import { offerFor, suggestFor } from './suggestions.ts';

const article = await readArticle(`Talks on a dam
Noriva closed two gates of the dam to repair the old turbines.
Kesara sent engineers to measure the flow of the river, and asked for a joint commission.
Noriva also closed a bridge to protect the new power station.
Two harbours, fishing rights and old water debts have troubled the relations of both countries. Mr Herrera said that the dam had kept both countries safe from floods.
Later, Noriva’s minister travelled to Geneva to sign a treaty on fishing.`);
const candidates = listCandidates(article, { published: '2026-06-01', language: 'en' });

const close: FactJson = {
  kind: 'clause',
  id: 'close',
  subject: 'noriva',
  verb: 'close, closed, closed',
  slots: [
    { slot: 'object', value: { text: 'two gates of the dam', plural: true } },
    { slot: 'purpose', before: 'to', value: { text: 'repair the old turbines' } },
  ],
  evidence: [{ paragraph: 1, start: 0, end: 20 }],
};
const sheet: SheetJson = {
  id: 'dam',
  language: 'en',
  headline: 'Talks on a dam',
  summary: 'They talk.',
  source: { digest: article.digest, paragraphs: article.paragraphs.map(({ length }) => length) },
  entities: [
    { type: 'organisation', form: 'state', id: 'noriva', label: 'Noriva' },
    { type: 'organisation', form: 'state', id: 'kesara', label: 'Kesara' },
  ],
  facts: [close],
};
const previewer = createPreviewer(readLoosely(sheet));

function phrasesFor(ask: string): { readonly label: string; readonly because: string }[] {
  const [fact] = previewer.index.sheet.facts;
  const foils =
    fact === undefined ? [] : listArticlePhrases(previewer.index, fact, ask, candidates);
  return foils.map(({ label = '', because = '' }) => ({ label, because }));
}
const labelsFor = (ask: string): string[] => phrasesFor(ask).map(({ label }) => label);

test('an end is offered beside the ends of other sentences', () => {
  expect(labelsFor('purpose')).toEqual([
    'Measure the flow of the river',
    'Sign a treaty on fishing',
  ]);
});

test('nothing is offered that the same sentence, or one of the same deed, may make right', () => {
  const labels = labelsFor('purpose').join(' ');
  expect(labels).not.toContain('turbines');
  expect(labels).not.toContain('power station');
});

test('a thing is offered beside each member of a list', () => {
  const labels = labelsFor('object');
  expect(labels).toContain('Fishing rights');
  expect(labels).toContain('Old water debts');
  expect(labels).toContain('A joint commission');
});

test('the feedback is a draft in the words of the article, and known as such', () => {
  const [first] = phrasesFor('purpose');
  expect(first?.because).toBe(
    'The article says this of Kesara: Kesara sent engineers to measure the flow of the river, and asked for a joint commission.',
  );
  expect(isArticlesWords(first?.because)).toBe(true);
  expect(isArticlesWords('Kesara wanted to know how much water there was.')).toBe(false);
});

test('phrases are offered with a question, and fill a suggestion', () => {
  const stem = 'What did Noriva want to do with the closure of two gates?';
  const offers = offerFor(previewer, 'close', { ask: 'purpose', stem }, candidates);
  expect(offers.map(({ label }) => label)).toContain('Sign a treaty on fishing');
  const question = suggestFor(previewer, 'close', candidates)?.question;
  expect(question?.ask).toBe('purpose');
  expect(question?.foils).toHaveLength(2);
});

test('feedback is attributed to no name that the editor has not accepted', () => {
  const reasons = phrasesFor('object').map(({ because }) => because);
  expect(reasons.filter((because) => because.includes('debts')).length).toBeGreaterThan(0);
  expect(reasons.filter((because) => because.startsWith('The article says this of Mr'))).toEqual(
    [],
  );
  expect(reasons.filter((because) => because.includes('of Herrera:'))).toEqual([]);
});

/** The phrases of a form in one sentence. */
const cut = (text: string, form: 'deed' | 'thing', most = 6): string[] =>
  cutPhrases(readWords(text, { start: 0, end: text.length }, []), { form }, most).map((phrase) =>
    phrase.map((word) => word.text).join(' '),
  );

test.each([
  ['deed', 'The old bridge will turn to rust through the fog of November.', []],
  [
    'thing',
    'Loud cheers rang through the hall and upper stands as it passed.',
    ['the hall and upper stands'],
  ],
  ['deed', 'She promised to put the plan to a vote of all members.', []],
  ['deed', 'She promised to mend the old lock in the coming winter.', ['mend the old lock']],
] as const)('a %s is not torn out of its clause: %s', (form, text, phrases) => {
  expect(cut(text, form)).toEqual(phrases);
});
