import { expect } from 'vitest';
import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { readArticle } from '../../src/sheet/text/article-text.ts';
import { formatFault } from '../../src/sheet/faults/format-path.ts';
import { compareArticle } from '../../cli/input/compare-article.ts';
import { resolveQuotes } from '../../cli/input/resolve-quotes.ts';

const paragraphs = [
  'Northland’s envoys reach Lake Town',
  'On 7 May 2001 Northland closed the harbour at Lake Town. More than 422,000 people live there.',
  'Seven ships and twenty-six boats waited for two and a half hours, and both captains complained.',
  'Ada Holm, the Northern envoy, spoke from 8 to 10 May; on May 12, 13 and 14 she rested.',
  'Northland beat Southland 4–2 with a goal in the 101st minute. The next match was goalless.',
  'The US gave up to 15 boats, some 32.3 million kroner and a dozen tents in June 2001.',
  'West German and Pakistani sailors joined the crew.',
  'The crew will row at the 2004 games and at the races in 2006.',
  'At 10.56 p.m. Ada Holm rowed past the pier, as the crew had done daily from 1994 to 1999.',
  'On 7 May 2001 Northland also sold its boats. Ada Holm said that Southland had few.',
];
const article = await readArticle(paragraphs.join('\n'));

const entities = [
  { type: 'person', id: 'ada-holm', label: 'Ada Holm', aliases: [] },
  { type: 'person', id: 'ben-strand', label: 'Ben Strand', aliases: [] },
  { type: 'place', id: 'lake-town', label: 'Lake Town' },
  { type: 'organisation', id: 'northland', label: 'Northland', form: 'state' },
  { type: 'organisation', id: 'southland', label: 'Southland', form: 'state' },
  { type: 'organisation', id: 'west-germany', label: 'West Germany', form: 'state' },
  { type: 'organisation', id: 'pakistan', label: 'Pakistan', form: 'state' },
  {
    type: 'organisation',
    id: 'united-states',
    label: 'United States',
    form: 'state',
    aliases: ['US'],
  },
];

const usedEntities = (fact: object): object[] =>
  entities.filter(({ id }) => JSON.stringify(fact).includes(`"${id}"`));

const act = {
  kind: 'clause',
  subject: { text: 'someone' },
  verb: 'act, acted, acted',
  elsewhere: [{ slot: 'verb', why: 'the article has other verbs' }],
};

/** Builds the sheet of one fact, a clause if it has no kind, and lists the faults of its evidence: a paragraph of the article, or a quote. */
export function listEvidenceFaults(evidence: number | string, fact: object): string[] {
  const quote = typeof evidence === 'number' ? paragraphs[evidence] : evidence;
  const { sheet, faults } = resolveQuotes(
    {
      id: 'envoys',
      language: 'en',
      headline: 'Envoys',
      summary: 'Envoys travel.',
      source: {},
      entities,
      facts: [{ ...('kind' in fact ? {} : act), id: 'act', evidence: [{ quote }], ...fact }],
    },
    article,
  );
  expect(faults).toEqual([]);
  const parsed = FactSheet.parse({ ...Object(sheet), entities: usedEntities(fact) });
  return compareArticle(parsed, article).map((fault) => formatFault(parsed, fault));
}
