import type { PublicFact, PublicFactSheet } from '@dateline/model/public';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Briefing from './Briefing.svelte';
import { viewSheet } from './sheet-view.ts';

const baseFact = (id: string) => ({
  id,
  statement: `The statement of ${id}.`,
  modality: 'occurred' as const,
  voice: { type: 'article' as const },
  evidence: [{ paragraph: 1, start: 0, end: 1 }],
});
const launch: PublicFact = {
  kind: 'event',
  ...baseFact('launch'),
  what: 'the launch',
  actors: ['crew'],
  place: 'cape',
  time: { granularity: 'day', date: '2031-03-01', inferred: [] },
};
const commander: PublicFact = {
  kind: 'office',
  ...baseFact('commander'),
  person: 'ada',
  title: 'commander',
  organisation: 'crew',
  status: 'current',
};
const director: PublicFact = {
  ...commander,
  ...baseFact('director'),
  person: 'cy',
  organisation: 'body',
};
const aim: PublicFact = {
  kind: 'objective',
  ...baseFact('aim'),
  delegations: [],
  undertaking: 'launch',
  aim: 'test the heat shield',
  rank: 'primary',
};
const distance: PublicFact = {
  kind: 'figure',
  ...baseFact('distance'),
  of: 'were flown',
  value: 406_771,
  unit: 'kilometres',
  precision: 'about',
};
const claim: PublicFact = {
  kind: 'claim',
  ...baseFact('claim'),
  voice: { type: 'attributed', claimant: 'engineers', cue: 'says' },
  claimant: 'engineers',
  cue: 'says',
  content: 'the shield held',
  about: 'body',
};
const mission = (id: string, sender: string): PublicFact => ({
  kind: 'delegation',
  ...baseFact(id),
  sender,
  leader: `${id}-leader`,
  members: [],
  destinations: ['cape'],
  complete: [],
});
const entities: PublicFactSheet['entities'] = [
  { type: 'group', id: 'crew', label: 'Crew of the flight', aliases: [] },
  { type: 'group', id: 'engineers', label: 'Engineers', aliases: [] },
  { type: 'organisation', id: 'body', label: 'Agency', form: 'body', aliases: [] },
];

const readText = (html: string): string => html.replace(/<!--.*?-->|<[^>]+>/g, '').trim();

function renderBriefing(facts: PublicFact[]): string {
  const article: PublicFactSheet = {
    id: 'flight',
    language: 'en',
    direction: 'ltr',
    headline: 'A flight',
    summary: 'A flight took place.',
    source: { digest: '0'.repeat(64), paragraphs: [10] },
    entities,
    facts,
  };
  return render(Briefing, { props: { article, sheet: viewSheet(article) } }).body;
}

/** The sections of a briefing, each as its heading and the text below it. */
const sectionsOf = (facts: PublicFact[]): { heading: string; text: string }[] =>
  [...renderBriefing(facts).matchAll(/<h2[^>]*>(.*?)<\/h2>(.*?)<\/section>/gs)].map(
    ([, heading = '', text = '']) => ({ heading: readText(heading), text: readText(text) }),
  );

const headingsOf = (facts: PublicFact[]): string[] =>
  sectionsOf(facts).map(({ heading }) => heading);

test('a flight without delegations has sections for its crew and places, and no empty sections', () => {
  const sections = sectionsOf([launch, commander, director, aim, distance, claim]);
  expect(sections.map(({ heading }) => heading)).toEqual([
    'What happened',
    'Who is named',
    'To what end',
    'Who says what',
    'In figures',
  ]);
  expect(sections.filter(({ text }) => text === '')).toEqual([]);
});

test.each([
  { facts: [launch], headings: ['What happened'] },
  { facts: [aim], headings: ['To what end'] },
  { facts: [claim], headings: ['Who says what'] },
  { facts: [distance], headings: ['In figures'] },
  { facts: [director], headings: ['Who is named'] },
  { facts: [mission('a', 'east')], headings: ['The delegation'] },
  { facts: [mission('a', 'east'), mission('b', 'west')], headings: ['The delegations'] },
])('a sheet with facts of only one kind has only the section $headings', ({ facts, headings }) => {
  expect(headingsOf(facts)).toEqual(headings);
});

test('lists the crew with its posts', () => {
  expect(sectionsOf([commander])[0]?.text).toMatch(
    /^Crew of the flight\s+ada\s+in post\s+commander\s+\(paragraph 1\)$/,
  );
});

test('lists a claim under its claimant', () => {
  expect(sectionsOf([claim])[0]?.text).toContain('Engineers');
});

test('groups the thousands of a large number', () => {
  expect(sectionsOf([distance])[0]?.text).toMatch(/^about 406,771/);
});
