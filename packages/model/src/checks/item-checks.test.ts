import { describe, expect, it, test } from 'vitest';
import {
  context,
  find,
  items,
  relabel,
  withDistractor,
  withStem,
} from '../../test/bank-items.ts';
import { smallSheet } from '../../test/small-sheet.ts';
import { deriveBank } from '../derive/bank.ts';
import type { Item } from '../item/item.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { itemChecks } from './all-checks.ts';
import type { Flaw } from './check.ts';
import { createContext, type Context } from './context.ts';
import { createViewCheck } from './item/answerless-view.ts';

function run(number: number, item: Item, within: Context = context): Flaw[] {
  const check = itemChecks.find((each) => each.number === number);
  if (check === undefined) throw new RangeError(`Cannot run check ${number}: it is none of an item`);
  return check.run(item, within);
}

const factPath = (id: string, ...rest: (string | number)[]) => [
  'facts',
  smallSheet.facts.findIndex((fact) => fact.id === id),
  ...rest,
];

/** The small sheet with one fact changed, as a context. */
function withFact(id: string, changes: object): Context {
  const facts = smallSheet.facts.map((fact) => (fact.id === id ? { ...fact, ...changes } : fact));
  return createContext(FactSheet.parse({ ...smallSheet, facts }));
}

const query = (id: string, select: string[], given: string[] = []): Item => {
  const item = find(id);
  return { ...item, proof: { ...item.proof, query: { select, given } } };
};

const choice = find('closure/date');
const boats = find('boats/how-many');
const order = find('closure/order');
const match = find('closure/match-dates');

/** What each check must catch: the item with the fault, and how the finding reads. */
const catches: readonly [check: number, fault: string, item: Item, message: RegExp][] = [
  [1, 'a key that no fact gives', relabel('mission/leader', { 'Ada Holm': 'Ada Holmx' }), /No fact gives the key "Ada Holmx"/],
  [1, 'a fact that the sheet does not hold', query('boats/how-many', ['ghost#value']), /asks for a fact/],
  [1, 'a stem that tells of a fact that the sheet does not hold', query('boats/how-many', ['boats#value'], ['ghost#of']), /asks for a fact/],
  [1, 'no key', choice.interaction === 'choice' ? { ...choice, key: 'o9' } : choice, /has no key/],
  [1, 'a pair that no fact makes', match.interaction === 'match' ? { ...match, key: { ...match.key, o1: 't1' } } : match, /No fact puts "The blockade of the lower port" with "3 March 2001"/],
  [1, 'an order that time does not give', order.interaction === 'order' ? { ...order, key: order.key.toReversed() } : order, /is not over before/],
  [1, 'an order of something that has no date', relabel('closure/order', { 'The truce': 'The feast' }), /No fact dates "The feast"/],
  [1, 'a typed key that no fact gives', boats.interaction === 'choice' ? { ...boats, interaction: 'number', unit: 'boats', key: 9 } : boats, /No fact gives the key "9"/],
  [1, 'a typed date that no fact gives', choice.interaction === 'choice' ? { ...choice, interaction: 'date', granularity: 'day', key: '2001-03-04' } : choice, /No fact gives the key "4 March 2001"/],
  [2, 'a distractor that is right too', withDistractor('mission/members/dag-vik', 'Cleo Fjeld'), /"Cleo Fjeld" is right too/],
  [2, 'a distractor that bears an alias of the key', withDistractor('meeting/counterpart', 'River Council'), /right too/],
  [2, 'the key in other letters', withDistractor('meeting/counterpart', 'the river council'), /right too/],
  [2, 'a distractor without proof', { ...boats, proof: { ...boats.proof, refutations: [] } }, /Nothing proves "/],
  [2, 'a foil that no editor gave', withDistractor('closure/place', 'Harbour City'), /no ground for "editor-foil"/],
  [2, 'a span that shares days with the right one', withDistractor('blockade/date', '10 to 13 March 2001'), /right too/],
  [2, 'a month that holds the right day', withDistractor('closure/date', 'March 2001'), /right too/],
  [2, 'an event of the day that is asked for', query('closure/what-on-date', ['truce#what'], ['truce#time']), /right too|no ground/],
  [2, 'the right number, written otherwise', withDistractor('farms/how-many', '140.0'), /no ground for "other-value"/],
  [2, 'a line of a match that fits two targets', match.interaction === 'match' ? relabelTwice(match) : match, /belongs to/],
  [3, 'a number among dates', withDistractor('closure/date', '12'), /several forms: .*number/],
  [3, 'a month among days', withDistractor('closure/date', 'March 2001'), /several forms: .*month/],
  [3, 'a span among days', withDistractor('closure/date', '3 to 5 March 2001'), /several forms: .*interval/],
  [3, 'a year among numbers', withDistractor('boats/how-many', '1999'), /several forms: .*year/],
  [3, 'a name among aims', withDistractor('mediate/primary', 'The seeking of mediation'), /several forms: .*name/],
  [3, 'a name among claims', withDistractor('says-north/what', 'The dam'), /several forms: .*clause/],
  [3, 'a place among people', withDistractor('mission/leader', 'Hill Town'), /several types: (person, place|place, person)/],
  [4, 'a key much longer than its distractors', relabel('mission/leader', { 'Ada Holm': 'The very long Ada Holm' }), /"The very long Ada Holm" is longer/],
  [5, 'a word of the stem that only the key has', relabel('closure/place', { 'Hill Town': 'Closure Town' }), /by "closure"/],
  [6, 'distractors made from the key', relabel('mission/leader', { 'Ada Holm': 'Ben Fjeld' }), /share most words with the key "Ben Fjeld"/],
  [7, 'numbers out of order', { ...boats, options: boats.options.toReversed() }, /do not stand in order/],
  [7, 'dates that would be shuffled', { ...choice, interaction: 'choice', inSequence: false, key: 'o1' }, /shuffled/],
  [9, 'all of the above', withDistractor('closure/place', 'All of the above'), /"All of the above" is a catch-all/],
  [9, 'none of these', withDistractor('closure/place', 'None of these'), /catch-all/],
  [9, 'a combined option', withDistractor('closure/place', 'Both Mill Town and Ford Town'), /catch-all/],
  [9, 'letters combined', withDistractor('closure/place', 'A and B'), /catch-all/],
  [9, 'yes', withDistractor('closure/place', ' Yes '), /catch-all/],
  [9, 'false', withDistractor('closure/place', 'false'), /catch-all/],
  [10, 'a negative stem', withStem('closure/date', 'Which of these did not take place?'), /stem is negative/],
  [10, 'a contracted negative', withStem('closure/date', 'Which of these didn’t take place?'), /stem is negative/],
  [10, 'an exception', withStem('closure/date', 'All of these took place except which?'), /stem is negative/],
  [10, 'an absolute term', withDistractor('says-north/what', 'That Southland always lied'), /says "always"/],
  [10, 'a vague term', withDistractor('says-north/what', 'That some boats left'), /says "some"/],
  [11, 'an article right before the slot', withStem('closure/date', 'The closure was on a?'), /article stands before the slot/],
  [11, 'an article before the slot, the longer one', withStem('closure/date', 'The closure was an?'), /article stands before the slot/],
  [11, 'a small letter', withDistractor('closure/place', 'mill town'), /"mill town" begins with a small letter/],
  [11, 'a person where a place is asked for', withDistractor('closure/place', 'Ada Holm'), /"Ada Holm" is a person/],
  [11, 'a place where people are asked for', withDistractor('mission/members/dag-vik', 'Hill Town'), /"Hill Town" is a place/],
  [11, 'a place where a person is asked for', withDistractor('mission/leader', 'Hill Town'), /"Hill Town" is a place/],
  [11, 'a place where a counterpart is asked for', withDistractor('meeting/counterpart', 'Hill Town'), /"Hill Town" is a place/],
  [11, 'a person where an agreement is asked for', withDistractor('reopen/agreement', 'Ada Holm'), /"Ada Holm" is a person/],
  [11, 'a person where a date is asked for', withDistractor('closure/date', 'Ada Holm'), /"Ada Holm" is a person/],
  [12, 'a statement', withStem('closure/date', 'The closure took place on this date:'), /no question word/],
  [12, 'no question mark', withStem('closure/date', 'On what date did it happen'), /does not end with "\?"/],
  [12, 'two questions', withStem('closure/date', 'What? On what date?'), /more than one thing/],
  [13, 'a stem of 31 words', withStem('closure/date', `On what ${'very '.repeat(28)}day?`), /has 31 words, at most 30/],
  [14, 'a pronoun', withStem('closure/date', 'On what date did he close the dam?'), /says "he"/],
  [15, 'an article to lean on', withStem('closure/date', 'According to the article, on what date was it?'), /"According to the article" .* leans on/],
  [15, 'a day to lean on', withStem('closure/date', 'What happened last week?'), /"last week"/],
  [15, 'an option that leans on the day', withDistractor('closure/place', 'The recent flood'), /"recent"/],
  [16, 'a claim without its claimant', withStem('says-north/what', 'Which of these did one party say?'), /claim of Northland without naming/],
  [16, 'a match of claims without a claimant', withTargets('northland+southland/who-says-what', ['Northland', 'The other']), /claim of Southland without naming/],
  [16, 'a loaded word in a stem', withStem('closure/date', 'On what date did the regime close the dam?'), /"regime" .* is loaded: It denies/],
  [16, 'a loaded word in an option', withDistractor('closure/place', 'The heinous mill'), /"heinous"/],
  [16, 'a loaded label in a claim', withDistractor('says-north/what', 'That terrorists took the dam'), /"terrorists"/],
  [17, 'blame that no fact states', withDistractor('mediate/primary', 'To hide an illegal dam'), /lays blame/],
  [17, 'a claim that nobody makes', withDistractor('says-north/what', 'That Northland sold the dam'), /claimed by nobody/],
  [18, 'a distractor without a line', { ...find('closure/place'), feedback: { key: 'x', options: {} } }, /does not say what "/],
  [18, 'an empty line', { ...find('closure/place'), feedback: { key: 'x', options: { o1: '', o2: 'x', o3: 'x' } } }, /does not say what "/],
  [18, 'no line on the key', { ...choice, feedback: { ...choice.feedback, key: '' } }, /why its key is right/],
  [18, 'no evidence', { ...choice, evidence: [] }, /no evidence/],
];

/** The match with a second target that one of its events has: its own name. */
function relabelTwice(item: Extract<Item, { interaction: 'match' }>): Item {
  const { select, given } = item.proof.query;
  return {
    ...item,
    targets: [...item.targets, { id: 't9', label: 'The truce' }],
    proof: { ...item.proof, query: { select, given: [...given, 'truce#what'] } },
  };
}

function withTargets(id: string, labels: readonly string[]): Item {
  const item = find(id);
  if (item.interaction !== 'match') throw new TypeError(`Cannot set targets: "${id}" is no match`);
  return { ...item, targets: item.targets.map((target, at) => ({ ...target, label: labels[at] ?? '' })) };
}

describe('each check of an item', () => {
  test.each(itemChecks.map(({ number, name, run: check }) => [number, name, check] as const))(
    '%i, %s, passes every item of a sound sheet',
    (_number, _name, check) => {
      expect(items.flatMap((item) => check(item, context))).toEqual([]);
    },
  );

  test.each(catches)('%i catches %s', (number, _fault, item, message) => {
    expect(run(number, item).map((flaw) => flaw.message).join('\n')).toMatch(message);
  });

  it('is shown to catch something', () => {
    const caught = new Set([...catches.map(([number]) => number), 19]);
    expect(itemChecks.filter(({ number }) => !caught.has(number))).toEqual([]);
  });

  test.each(items.map((item) => [item.interaction, item] as const))(
    '19 catches a view of a %s item in which the key shows',
    (_interaction, item) => {
      const key = (shown: Item): string => JSON.stringify([shown.stem, shown.key]);
      expect(createViewCheck(key)(item, context)).toHaveLength(1);
      expect(createViewCheck(({ stem }) => stem)(item, context)).toEqual([]);
    },
  );
});

describe('a fault of the sheet is caught with its path', () => {
  test('two people of one name', () => {
    const twins = FactSheet.parse({
      ...smallSheet,
      entities: [...smallSheet.entities, { id: 'ada-two', type: 'person', label: 'Ada Holm' }],
    });
    const [flaw] = run(14, find('mission/departure'), createContext(twins));
    expect(flaw?.message).toMatch(/"Ada Holm" names ada-holm and ada-two/);
    expect(flaw?.path).toEqual(['entities', smallSheet.entities.length, 'label']);
  });

  test('an alias that another entity bears', () => {
    const twins = FactSheet.parse({
      ...smallSheet,
      entities: [
        ...smallSheet.entities,
        { id: 'ada-two', type: 'person', label: 'Ada Sand', aliases: ['Ada Holm'] },
      ],
    });
    const [flaw] = run(14, find('mission/leader'), createContext(twins));
    expect(flaw?.path).toEqual(['entities', smallSheet.entities.length, 'aliases']);
  });

  test('a foil that another fact makes true', () => {
    const facts = [
      ...smallSheet.facts,
      { ...smallSheet.facts.find(({ id }) => id === 'envoy'), id: 'envoy-2', person: 'dag-vik' },
    ];
    const sheet = FactSheet.parse({ ...smallSheet, facts });
    const [flaw] = run(2, find('envoy/holder'), createContext(sheet));
    expect(flaw?.message).toBe('"Dag Vik" is right too');
    expect(flaw?.path).toEqual(factPath('envoy', 'foils', 0));
  });

  test('an open list that is used as closed', () => {
    const open = withFact('mission', { complete: [] });
    const [flaw] = run(2, find('mediate/primary'), open);
    expect(flaw?.message).toMatch(/no ground for "closed-list"/);
    expect(flaw?.path).toEqual(factPath('inform', 'complete'));
    const derived = deriveBank(open.index.sheet).items;
    expect(derived.filter(({ id }) => /primary|further|rank/.test(id))).toEqual([]);
  });

  test('a place that the right one lies in, which no item offers', () => {
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
    const [flaw] = run(2, withDistractor('closure/place', 'The Coast'), createContext(nested));
    expect(flaw?.message).toMatch(/right too/);
    const labels = deriveBank(nested).items.flatMap(({ options }) => options);
    expect(labels.map(({ label }) => label)).not.toContain('The Coast');
  });

  test('a number within the rounding of an approximate one', () => {
    const about = withFact('farms', { precision: 'about' });
    expect(run(2, withDistractor('farms/how-many', '150'), about)[0]?.message).toMatch(/no ground/);
    expect(run(2, withDistractor('farms/how-many', '170'), about)).toEqual([]);
  });

  test('a fact without evidence', () => {
    const bare = createContext({
      ...smallSheet,
      facts: smallSheet.facts.map((fact) => (fact.id === 'boats' ? { ...fact, evidence: [] } : fact)),
    });
    const [flaw] = run(1, boats, bare);
    expect(flaw).toEqual({ message: 'Fact "boats" has no evidence', path: factPath('boats', 'evidence') });
  });
});

describe('what a check lets pass', () => {
  test.each<[check: number, what: string, item: Item]>([
    [4, 'a long key of three words', relabel('mission/leader', { 'Ada Holm': 'Ada Sofie Holm' })],
    [10, 'a negative in a quotation', withStem('closure/date', 'Which party said “not one drop”?')],
    [10, 'an absolute term in a quotation', withDistractor('says-north/what', 'That water was “always” theirs')],
    [10, 'a word that only holds such a term', withDistractor('closure/place', 'Somerset Hall')],
    [13, 'a stem of 30 words', withStem('closure/date', `On what ${'very '.repeat(27)}day?`)],
    [16, 'a loaded word in a quotation', withStem('says-north/what', 'Which did Northland call “aggression”?')],
    [17, 'blame that a claim of the sheet lays', find('says-north/what')],
  ])('%i: %s', (number, _what, item) => {
    expect(run(number, item)).toEqual([]);
  });
});
