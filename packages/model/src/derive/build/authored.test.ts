import { describe, expect, test } from 'vitest';
import { openBank } from '../../../test/bank-items.ts';
import { buildWorldSheet, day } from '../../../test/sheets/world-sheet.ts';

/** The items of a question about what somebody sailed on. */
function ask(key: string, labels: readonly string[], question: object = {}) {
  const foils = labels.map((label) => ({ label, because: `${label} was in the harbour.` }));
  const fact = {
    id: 'trip',
    subject: 'ada',
    verb: 'sail, sailed, sailed',
    slots: [{ slot: 'on', before: 'on', value: { text: key } }],
    time: { ...day('2001-03-03'), minute: 12 },
    questions: [{ ask: 'on', foils, ...question }],
  };
  return openBank(buildWorldSheet([fact])).items;
}

describe('the options of a question', () => {
  test.each([
    ['numbers of the same thing', ['Ferry 7', 'Ferry 11', 'Ferry 103']],
    ['years', ['958', '1066', '1972']],
    ['days', ['9 March', '11 March', '2 April']],
    ['times of day', ['9.30 am', '4.17 pm', '11.05 pm']],
  ])('stand in sequence if all are %s', (_what, labels) => {
    const [key = '', ...foils] = labels.toReversed();
    const [item] = ask(key, foils);
    expect(item).toMatchObject({ inSequence: true, key: 'o3' });
    expect(item?.options.map(({ label }) => label)).toEqual(labels);
  });

  test('stand by the alphabet if they are words, or if one is no number', () => {
    expect(ask('the raft', ['the barge', 'the punt'])[0]).toMatchObject({
      inSequence: false,
      key: 'o3',
    });
    const [item] = ask('Ferry 11', ['Ferry 103', 'the raft']);
    expect(item).toMatchObject({ inSequence: false, key: 'o2' });
    expect(item?.options.map(({ label }) => label)).toEqual(['Ferry 103', 'Ferry 11', 'The raft']);
  });
});

test('a question needs a wrong answer, and a value for each right one', () => {
  expect(ask('the raft', ['the barge'])).toHaveLength(1);
  expect(ask('the raft', [])).toEqual([]);
  const several = { ask: 'minute', as: 'multipleChoice', stem: 'In which two minutes?' };
  expect(ask('the raft', ['the barge'], several)).toEqual([]);
});
