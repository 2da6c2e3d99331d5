import { FactSheet } from '../../src/sheet/fact-sheet.ts';

const person = (id: string, label: string) => ({ type: 'person', id, label });
const place = (id: string, label: string, partOf?: string) => ({
  type: 'place',
  id,
  label,
  partOf,
});
const organisation = (id: string, form: string, label: string, phrase?: string) => ({
  type: 'organisation',
  id,
  form,
  label,
  phrase,
});

/** The entities of the world. */
export const worldEntities: readonly object[] = [
  person('ada', 'Ada Berg'),
  person('bo', 'Bo Dahl'),
  person('cara', 'Cara Eng'),
  person('dan', 'Dan Foss'),
  person('eli', 'Eli Grov'),
  person('fay', 'Fay Holt'),
  organisation('northland', 'state', 'Northland'),
  organisation('southland', 'state', 'Southland'),
  organisation('board', 'body', 'River Board', 'the River Board'),
  organisation('union', 'body', 'Farm Union', 'the Farm Union'),
  { type: 'group', id: 'crew', label: 'River crew', phrase: 'the river crew' },
  { type: 'agreement', id: 'treaty', label: 'River Treaty', phrase: 'the River Treaty' },
  place('coast', 'Grey Coast'),
  place('quay', 'Old Quay', 'coast'),
  place('pier', 'Long Pier', 'coast'),
  place('hill', 'Hill Town'),
  place('mill', 'Mill Town'),
  place('ford', 'Ford Town'),
  place('lake', 'Lake Town'),
  place('moor', 'Moor Town'),
];

const evidence = [{ paragraph: 0, start: 0, end: 5 }];

/** A day as a time. */
export const day = (date: string) => ({ granularity: 'day', date });

/** Builds a sheet about a fictional river from facts; a fact without a kind is a clause, and `rest` adds fields of the sheet. */
export const buildWorldSheet = (facts: readonly object[], rest: object = {}): FactSheet =>
  FactSheet.parse({
    id: 'world',
    language: 'en',
    headline: 'The river',
    summary: 'People live by a river.',
    asOf: { granularity: 'year', year: '2001' },
    source: { digest: '0'.repeat(64), paragraphs: [100] },
    entities: worldEntities,
    facts: facts.map((fact) => ({ kind: 'clause', evidence, ...fact })),
    ...rest,
  });
