import type { PublicFact, PublicFactSheet } from '@dateline/model/public';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Briefing from './Briefing.svelte';
import { viewSheet } from './sheet-view.ts';

const told = (id: string) => ({
  id,
  statement: `The statement of ${id}.`,
  modality: 'occurred' as const,
  voice: { type: 'article' as const },
  evidence: [{ paragraph: 1, start: 0, end: 1 }],
});
const launch: PublicFact = {
  kind: 'event',
  ...told('launch'),
  what: 'the launch',
  actors: ['crew'],
  place: 'cape',
  time: { granularity: 'day', date: '2031-03-01', inferred: [] },
};
const commander: PublicFact = {
  kind: 'office',
  ...told('commander'),
  person: 'ada',
  title: 'commander',
  organisation: 'crew',
  status: 'current',
};
const director: PublicFact = {
  ...commander,
  ...told('director'),
  person: 'cy',
  organisation: 'body',
};
const aim: PublicFact = {
  kind: 'objective',
  ...told('aim'),
  delegations: [],
  undertaking: 'launch',
  aim: 'test the heat shield',
  rank: 'primary',
};
const distance: PublicFact = {
  kind: 'figure',
  ...told('distance'),
  of: 'were flown',
  value: 406_771,
  unit: 'kilometres',
  precision: 'about',
};
const claim: PublicFact = {
  kind: 'claim',
  ...told('claim'),
  voice: { type: 'attributed', claimant: 'engineers', cue: 'says' },
  claimant: 'engineers',
  cue: 'says',
  content: 'the shield held',
  about: 'body',
};
const mission = (id: string, sender: string): PublicFact => ({
  kind: 'delegation',
  ...told(id),
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

test('a flight without delegations has its crew and its ends, and no section of nothing', () => {
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
])('$headings is the one section of a sheet that has nothing else', ({ facts, headings }) => {
  expect(headingsOf(facts)).toEqual(headings);
});

test('the crew is named with its posts', () => {
  expect(sectionsOf([commander])[0]?.text).toMatch(
    /^Crew of the flight\s+ada\s+in post\s+commander\s+\(paragraph 1\)$/,
  );
});

test('a claim stands under its claimant, whoever that is', () => {
  expect(sectionsOf([claim])[0]?.text).toContain('Engineers');
});

test('a large number has its thousands apart', () => {
  expect(sectionsOf([distance])[0]?.text).toMatch(/^about 406,771/);
});
