import { describe, expect, it } from 'vitest';
import { areInConflict, createComparison } from '../../assemble/conflicts.ts';
import { correctSheet } from '../../../test/correct-sheet.ts';
import { clauseJson } from '../../../test/sheets/clause-sheet.ts';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { deriveBank } from '../bank.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import type { ChoiceItem } from '../../item/item.ts';

const linesIn = (sheet: FactSheet): ChoiceItem[] =>
  deriveBank(sheet).items.filter(
    (item): item is ChoiceItem => item.interaction === 'choice' && item.picture?.kind === 'line',
  );
const asksOf = (sheet: FactSheet): string[] =>
  linesIn(sheet).map(({ asks: [first = ''] }) => first);

describe('a line that Dateline draws', () => {
  const [line] = linesIn(smallSheet);

  it('shows events with their dates and asks where another belongs', () => {
    expect(line).toMatchObject({
      stem: 'When did Northland offer new talks about the water?',
      inSequence: true,
      key: 'o2',
      picture: {
        kind: 'line',
        events: [
          { label: 'The blockade of the lower port', date: '9 to 12 March 2001' },
          { label: 'The hearing before the council', date: '20 March 2001' },
          { label: 'The truce', date: '25 March 2001' },
        ],
      },
    });
    expect(line?.options.map(({ label }) => label)).toEqual([
      'Before the blockade of the lower port',
      'Between the blockade of the lower port and the hearing before the council',
      'Between the hearing before the council and the truce',
      'After the truce',
    ]);
  });

  it('says of each wrong gap what happened between it and the right one', () => {
    expect(Object.values(line?.feedback.options ?? {})).toEqual([
      expect.stringMatching(/^Too early\. .*9 to 12 March/),
      expect.stringContaining('15 March'),
      expect.stringMatching(/^Too late\. .*20 March/),
      expect.stringMatching(/^Too late\. .*25 March/),
    ]);
  });

  it('adds the date to the statement of an editor that leaves it out', () => {
    const [undated] = linesIn(
      correctSheet(smallSheet, { offer: { statement: 'New talks were offered.' } }),
    );
    expect(undated?.feedback.key).toMatch(/^New talks were offered\. .*15 March 2001\.$/);
  });

  it('gives away all ways to say when the event was, but for the year of the frame', () => {
    expect(line?.reveals.slice(1)).toEqual(['15 march 2001', '15 march', 'march 2001']);
    const later = correctSheet(smallSheet, {});
    const asOf = { granularity: 'year', year: '2003', inferred: [] };
    const [other] = linesIn(FactSheet.parse({ ...later, asOf }));
    expect(other?.reveals).toContain('2001');
  });

  it.each<[string, Record<string, object>]>([
    ['it is planned and the others are not', { offer: { modality: 'planned' } }],
    [
      'it was a response to one of the others',
      {
        offer: {
          slots: [
            { slot: 'object', value: { text: 'new talks' } },
            { slot: 'reason', before: 'after', value: { fact: 'blockade' } },
          ],
        },
      },
    ],
    [
      'its words say when it was',
      { offer: { slots: [{ slot: 'object', value: { text: 'the talks of 15 March' } }] } },
    ],
  ])('asks for no event if %s', (_why, changes) => {
    expect(asksOf(smallSheet)).toContain('offer#time');
    expect(asksOf(correctSheet(smallSheet, changes))).not.toContain('offer#time');
  });

  it('shows no event without a name, nor with one that "and" would cut in two', () => {
    // The offer has no name, so it can only be asked for, although more chains of four hold it.
    expect(asksOf(smallSheet)).toEqual(['offer#time']);
    const named = correctSheet(smallSheet, { offer: { name: 'the offer' } });
    expect(linesIn(named).length).toBeGreaterThan(1);
    expect(linesIn(correctSheet(smallSheet, { truce: { name: 'war and peace' } }))).toEqual([]);
  });

  it('never meets an item that asks for the order or a date of its events', () => {
    const bank = deriveBank(smallSheet);
    const compare = createComparison(bank);
    const shown = ['blockade', 'offer', 'hearing', 'truce'].map((id) => `${id}#time`);
    const others = bank.items.filter(
      (item) =>
        item !== bank.items.find(({ id }) => id === line?.id) &&
        item.asks.some((slot) => shown.includes(slot)),
    );
    expect(new Set(others.map(({ interaction }) => interaction))).toEqual(
      new Set(['choice', 'date', 'order', 'match']),
    );
    for (const other of others) {
      const own = bank.items.find(({ id }) => id === line?.id) ?? other;
      expect([other.id, areInConflict(compare(own), compare(other))]).toEqual([other.id, true]);
    }
  });
});

describe('a line that an editor draws', () => {
  const day = (date: string) => ({ granularity: 'day', date });
  const event = (id: string, date: string, more: object = {}) => ({
    kind: 'clause',
    id,
    subject: 'dockers',
    verb: 'meet, met, met',
    time: day(date),
    once: true,
    name: `meeting ${id}`,
    evidence: [{ paragraph: 1, start: 0, end: 10 }],
    ...more,
  });
  const events = [event('a', '2012-03-01'), event('b', '2012-03-10'), event('c', '2012-03-20')];
  const line = {
    id: 'on-line',
    as: 'line',
    topic: 'dates',
    stem: 'When did the dockers meet in Seal Bay?',
    asked: 'x',
    events: [{ fact: 'c', name: 'the last meeting' }, { fact: 'a' }, { fact: 'b' }],
    more: 'They met there on 24 March.',
  };
  const withLine = (changes: object = {}, asked = event('x', '2012-03-24')) => ({
    ...clauseJson,
    facts: [...clauseJson.facts, ...events, asked],
    arrangements: [...clauseJson.arrangements, { ...line, ...changes }],
  });
  const draw = (sheet: object): ChoiceItem | undefined =>
    linesIn(FactSheet.parse(sheet)).find(({ id }) => id === 'on-line/line');

  it('puts the events into their order, with the names that the editor gives', () => {
    const item = draw(withLine());
    expect(item?.options.map(({ label }) => label)).toEqual([
      'Before meeting a',
      'Between meeting a and meeting b',
      'Between meeting b and the last meeting',
      'After the last meeting',
    ]);
    expect(item?.key).toBe('o4');
    expect(item?.feedback.key).toBe(line.more);
  });

  it('asks for the time between two events too if the sheet does, since both dates are shown', () => {
    const between = {
      id: 'length-a-b',
      as: 'number',
      topic: 'dates',
      between: ['a', 'b'],
      stem: 'How many days lay between the meetings?',
      foils: [
        { number: 2, because: 'Two days were too few.' },
        { number: 7, because: 'A week was too short.' },
      ],
    };
    const sheet = withLine();
    const asking = { ...sheet, arrangements: [...sheet.arrangements, between] };
    expect(draw(sheet)?.asks).not.toContain('a#until-b');
    expect(draw(asking)?.asks).toContain('a#until-b');
  });

  it.each<[string, object, PropertyKey[]]>([
    ['an event that the sheet does not have', withLine({ asked: 'y' }), ['asked']],
    [
      'an event without a time',
      withLine({}, event('x', '2012-03-24', { time: undefined })),
      ['asked'],
    ],
    [
      'an event without a name',
      {
        ...withLine(),
        facts: [
          ...clauseJson.facts,
          ...events.slice(1),
          event('x', '2012-03-24'),
          event('a', '2012-03-01', { name: undefined }),
        ],
      },
      ['events', 1, 'name'],
    ],
  ])('is refused with %s', (_what, sheet, path) => {
    const paths = FactSheet.safeParse(sheet).error?.issues.map((issue) => issue.path);
    expect(paths).toEqual([['arrangements', clauseJson.arrangements.length, ...path]]);
  });
});
