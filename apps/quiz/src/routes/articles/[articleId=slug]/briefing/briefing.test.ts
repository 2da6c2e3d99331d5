import type { PublicFact, PublicFactSheet } from '@dateline/model/public';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Briefing from './Briefing.svelte';
import { sampleClaim, sampleClause, sampleDelegation, sampleOffice } from './sample-facts.ts';
import { viewSheet, type FactOf } from './sheet-view.ts';

const commander = sampleOffice('ada', 'commander', { organisation: 'crew' });
const director = sampleOffice('cy', 'commander', { organisation: 'body' });
const claim = sampleClaim('claim', 'engineers', {
  voice: { type: 'attributed', claimant: 'engineers', cue: 'says' },
  content: 'the shield held',
  about: 'body',
});
const clause = (id: string, changes: Partial<FactOf<'clause'>> = {}): FactOf<'clause'> =>
  sampleClause(id, { line: `The line of ${id}`, ...changes });
const launch = clause('launch', {
  places: ['cape'],
  time: { granularity: 'day', date: '2031-03-01', inferred: [] },
});
const aim = clause('aim', { topic: 'objectives' });
const distance = clause('distance', { topic: 'figures' });
const mission = (id: string, sender: string): PublicFact =>
  sampleDelegation({ id, sender, leader: `${id}-leader`, destinations: ['cape'] });
const entities: PublicFactSheet['entities'] = [
  { type: 'group', id: 'crew', label: 'Crew of the flight', aliases: [] },
  { type: 'group', id: 'engineers', label: 'Engineers', aliases: [] },
  {
    type: 'place',
    id: 'harbour',
    label: 'The harbour',
    coordinates: { latitude: 28, longitude: -80 },
    aliases: [],
  },
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
    'People mentioned',
    'To what end',
    'Who said what',
    'In figures',
  ]);
  expect(sections.filter(({ text }) => text === '')).toEqual([]);
});

test.each([
  { facts: [launch], headings: ['What happened'] },
  { facts: [aim], headings: ['To what end'] },
  { facts: [claim], headings: ['Who said what'] },
  { facts: [distance], headings: ['In figures'] },
  { facts: [director], headings: ['People mentioned'] },
  { facts: [mission('a', 'east')], headings: ['The delegation'] },
  { facts: [mission('a', 'east'), mission('b', 'west')], headings: ['The delegations'] },
])('a sheet with facts of only one kind has only the section $headings', ({ facts, headings }) => {
  expect(headingsOf(facts)).toEqual(headings);
});

test('lists the crew with its posts', () => {
  expect(sectionsOf([commander])[0]?.text).toMatch(
    /^Crew of the flight\s+ada\s+at the time\s+commander\s+\(paragraph 1\)$/,
  );
});

test('each fact has one place that links from questions lead to', () => {
  const facts = [launch, commander, director, aim, distance, claim, mission('a', 'east')];
  const body = renderBriefing(facts);
  for (const { id } of facts) expect(body.split(`id="fact-${id}"`)).toHaveLength(2);
});

test('lists a claim under its claimant', () => {
  expect(sectionsOf([claim])[0]?.text).toContain('Engineers');
});

test.each([
  { topic: 'dates', headings: ['What happened'] },
  { topic: undefined, headings: ['What happened'] },
  { topic: 'delegates', headings: ['People mentioned'] },
  { topic: 'objectives', headings: ['To what end'] },
  { topic: 'reasons', headings: ['Why'] },
  { topic: 'outcomes', headings: ['What came of it'] },
  { topic: 'places', headings: ['Where'] },
  { topic: 'figures', headings: ['In figures'] },
  { topic: 'claims', headings: ['Who said what'] },
] as const)(
  'a clause on $topic stands once in $headings, or in the timeline if it has a date',
  ({ topic, headings }) => {
    const fact = clause('it', { topic });
    expect(headingsOf([fact])).toEqual(headings);
    expect(renderBriefing([fact]).split(fact.statement)).toHaveLength(2);
    const dated = clause('it', {
      topic,
      time: { granularity: 'year', year: '2031', inferred: [] },
    });
    expect(headingsOf([dated])).toEqual(['What happened']);
    const html = renderBriefing([dated]);
    expect(html.split(fact.statement)).toHaveLength(2);
    expect(html).toContain('The line of it');
  },
);

test('places of clauses are on the map, except of what did not happen or is only intended', () => {
  const at = (modality: FactOf<'clause'>['modality']): PublicFact =>
    clause('it', { topic: 'reasons', places: ['harbour'], modality });
  expect(headingsOf([at('occurred')])).toEqual(['Where', 'Why']);
  expect(headingsOf([at('planned')])).toEqual(['Where', 'Why']);
  expect(headingsOf([at('negated')])).toEqual(['Why']);
  expect(headingsOf([at('intended')])).toEqual(['Why']);
});

test('a clause with the words of a claimant stands under the claimant', () => {
  const said = clause('said', { topic: 'claims', voice: claim.voice });
  expect(sectionsOf([said])[0]?.text).toMatch(/Engineers.*The statement of said/s);
});

test('a claim need not be about a party', () => {
  expect(headingsOf([{ ...claim, about: undefined }])).toEqual(['Who said what']);
});
