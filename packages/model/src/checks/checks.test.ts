import { describe, expect, it } from 'vitest';
import { smallSheet } from '../../test/small-sheet.ts';
import { deriveBank } from '../derive/bank.ts';
import { indexSheet } from '../derive/indexed-sheet.ts';
import type { Item } from '../item/item.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { checkBank, itemChecks } from './bank.ts';
import { checkPartyBalance, checkSiblingCues } from './quiz.ts';

const index = indexSheet(smallSheet);
const { items } = deriveBank(smallSheet);

function find(id: string): Item {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new RangeError(`Cannot find "${id}" in the bank`);
  return item;
}

/** The item with its wrong options renamed. */
function withDistractor(id: string, label: string): Item {
  const item = find(id);
  const [first] = item.proof.refutations;
  const options = item.options.map((option) =>
    option.id === first?.option ? { ...option, label } : option,
  );
  return { ...item, options };
}

const run = (check: string, item: Item): string[] => itemChecks[check]?.(item, index) ?? [];
const withStem = (stem: string): Item => ({ ...find('closure/date'), stem });

describe('checkBank', () => {
  it('finds nothing in the bank of a sound sheet', () => {
    expect(checkBank(smallSheet, { items })).toEqual([]);
  });
});

describe('each check catches what it is for', () => {
  const cases: readonly [check: string, fault: string, item: Item, message: RegExp][] = [
    [
      'proven key',
      'a key that no fact gives',
      {
        ...find('mission/leader'),
        options: find('mission/leader').options.map((option) => ({
          ...option,
          label: `${option.label}x`,
        })),
      },
      /No fact gives the key/,
    ],
    [
      'proven key',
      'a fact that the sheet does not hold',
      { ...find('boats/how-many'), asks: ['ghost#value'] },
      /asks for a fact/,
    ],
    [
      'no second key',
      'a distractor that is right too',
      withDistractor('mission/members/dag-vik', 'Cleo Fjeld'),
      /right too/,
    ],
    [
      'no second key',
      'a distractor that bears an alias of the key',
      withDistractor('meeting/counterpart', 'River Council'),
      /right too/,
    ],
    [
      'no second key',
      'a distractor without proof',
      { ...find('boats/how-many'), proof: { ...find('boats/how-many').proof, refutations: [] } },
      /Nothing proves/,
    ],
    [
      'no second key',
      'a foil that no editor gave',
      withDistractor('closure/place', 'Harbour City'),
      /no ground/,
    ],
    [
      'homogeneous options',
      'a number among dates',
      withDistractor('closure/date', '12'),
      /several forms/,
    ],
    [
      'homogeneous options',
      'a place among people',
      withDistractor('mission/leader', 'Hill Town'),
      /several types/,
    ],
    [
      'numbers in sequence',
      'numbers out of order',
      { ...find('boats/how-many'), options: find('boats/how-many').options.toReversed() },
      /do not stand in order/,
    ],
    [
      'numbers in sequence',
      'dates that would be shuffled',
      { ...find('closure/date'), interaction: 'choice', inSequence: false, key: 'o1' },
      /shuffled/,
    ],
    [
      'no catch-alls',
      'all of the above',
      withDistractor('closure/place', 'All of the above'),
      /catch-all/,
    ],
    [
      'no catch-alls',
      'a combined option',
      withDistractor('closure/place', 'Both Mill Town and Ford Town'),
      /catch-all/,
    ],
    [
      'focused stem',
      'a statement',
      withStem('The closure took place on this date:'),
      /question word|"\?"/,
    ],
    ['focused stem', 'a negative', withStem('Which of these did not take place?'), /negative/],
    [
      'short stem',
      'a long stem',
      withStem(`On what ${'very '.repeat(30)}day?`),
      /words, at most 30/,
    ],
    ['clear reference', 'a pronoun', withStem('On what date did he close the dam?'), /"he"/],
    [
      'stands alone',
      'an article to lean on',
      withStem('According to the article, on what date was it?'),
      /leans on/,
    ],
    ['stands alone', 'a day to lean on', withStem('What happened last week?'), /last week/],
    [
      'lure safety',
      'blame that no fact states',
      withDistractor('reopen/primary', 'To hide an illegal dam'),
      /lays blame/,
    ],
    [
      'lure safety',
      'a claim that nobody makes',
      withDistractor('says-north/what', 'That Northland sold the dam'),
      /claimed by nobody/,
    ],
    [
      'complete feedback',
      'a distractor without a line',
      { ...find('closure/place'), feedback: { key: 'x', options: {} } },
      /does not say what/,
    ],
    ['complete feedback', 'no evidence', { ...find('closure/place'), evidence: [] }, /no evidence/],
    [
      'no second key',
      'a span that shares days with the right one',
      withDistractor('blockade/date', '10 to 13 March 2001'),
      /no ground/,
    ],
    [
      'no second key',
      'an event of the day that is asked for',
      {
        ...find('closure/what-on-date'),
        asks: ['truce#time'],
      },
      /right too|no ground/,
    ],
    [
      'no second key',
      'the right number, written otherwise',
      withDistractor('farms/how-many', '140.0'),
      /no ground/,
    ],
  ];
  it.each(cases)('%s: %s', (check, _fault, item, message) => {
    expect(run(check, item).join('\n')).toMatch(message);
  });

  it('clear reference: a name that fits two entities', () => {
    const twins = FactSheet.parse({
      ...smallSheet,
      entities: [...smallSheet.entities, { id: 'ada-two', type: 'person', label: 'Ada Holm' }],
    });
    const messages = checkBank(twins, { items }).map(({ message }) => message);
    expect(messages).toContain('"Ada Holm" names ada-holm and ada-two');
  });

  it('no second key: an open list that is used as closed', () => {
    const open = FactSheet.parse({
      ...smallSheet,
      facts: smallSheet.facts.map((fact) => ({
        ...fact,
        complete: fact.complete.filter(({ slot }) => slot !== 'primaryObjectives'),
      })),
    });
    expect(checkBank(open, { items: [find('reopen/primary')] })[0]?.message).toMatch(/no ground/);
    expect(deriveBank(open).items.filter(({ topic }) => topic === 'objectives')).toHaveLength(1);
  });

  it('no second key: a place that the right one lies in, which no item offers', () => {
    const nested = FactSheet.parse({
      ...smallSheet,
      entities: smallSheet.entities.map((entity) =>
        entity.id === 'hill-town' ? { ...entity, partOf: 'coast' } : entity,
      ),
      facts: smallSheet.facts.map((fact) =>
        fact.id === 'closure'
          ? { ...fact, foils: [{ slot: 'place', entity: 'coast', reason: 'x' }, ...fact.foils] }
          : fact,
      ),
    });
    const offered = withDistractor('closure/place', 'The Coast');
    expect(checkBank(nested, { items: [offered] })[0]?.message).toMatch(/right too/);
    const labels = deriveBank(nested).items.flatMap(({ options }) => options);
    expect(labels.map(({ label }) => label)).not.toContain('The Coast');
  });
});

describe('quizzes', () => {
  it('catches two items on one slot, and a stem that names the key of another', () => {
    expect(checkSiblingCues([find('closure/date'), find('closure/what-on-date')])).toHaveLength(1);
    expect(checkSiblingCues([find('mission/leader'), find('mission/departure')])).toHaveLength(1);
    expect(checkSiblingCues([find('boats/how-many'), find('mission/leader')])).toEqual([]);
  });

  it('catches a party with two items more than the other', () => {
    const north = [find('says-north/what'), find('says-north-2/what')];
    const parties = ['northland', 'southland'];
    expect(checkPartyBalance(north, parties)).toHaveLength(1);
    expect(checkPartyBalance([...north, find('says-south/what')], parties)).toEqual([]);
  });
});
