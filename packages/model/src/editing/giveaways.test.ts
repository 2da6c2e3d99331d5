import { expect, it } from 'vitest';
import { deriveBank } from '../derive/bank.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { Fact } from '../sheet/fact.ts';
import { listGiveaways } from './giveaways.ts';

const evidence = [{ paragraph: 1, start: 0, end: 1 }];
const foils = ['The mayor', 'A court'].map((label) => ({
  label,
  because: `${label} was not asked.`,
}));

const majority = 'a large majority of the council';

/** Who decides, by the plan, and what the harbour got, with feedback of its own. */
const listFor = (more: string, decider = majority, headline = 'News of the week') => {
  const facts = [
    {
      id: 'plan',
      subject: { text: 'the plan' },
      verb: 'leave, left, left',
      slots: [
        { slot: 'object', value: { text: 'the choice of a pilot' } },
        { slot: 'to', before: 'to', value: { text: decider } },
      ],
      questions: [{ ask: 'to', stem: 'Who decides on the pilot by the plan?', foils }],
    },
    {
      id: 'gate',
      subject: { text: 'the harbour' },
      verb: 'get, got, got',
      slots: [{ slot: 'object', value: { text: 'a gate' } }],
      questions: [
        {
          ask: 'object',
          stem: 'What did the harbour get?',
          more,
          foils: ['A crane', 'A lamp'].map((label) => ({
            label,
            because: `${label} was too dear.`,
          })),
        },
      ],
    },
  ].map((fact) => Fact.parse({ kind: 'clause', evidence, ...fact }));
  const { items } = deriveBank({ ...smallSheet, headline, facts });
  return listGiveaways(
    items.filter(({ id }) => /^(?:plan|gate)\//.test(id)),
    { headline },
  );
};

it('lists a question whose feedback says most of what another asks for', () => {
  const text = 'The plan lets the council choose the pilot by a large majority.';
  expect(listFor(text)).toEqual([
    { by: 'gate/object-choice', of: 'plan/to-choice', part: 'feedback', text },
  ]);
});

it.each([
  ['the same word in another matter', 'The council had asked for it, with a large majority.'],
  ['the same matter without the answer', 'The plan says that the pilot needs one.'],
])('does not list %s', (_, text) => {
  expect(listFor(text)).toEqual([]);
});

it('a number gives an answer away only as a whole', () => {
  const decider = 'a council of 25 members';
  expect(listFor('The plan lets 40 members choose the pilot.', decider)).toEqual([]);
  const whole = 'The plan lets a council of 25 members choose the pilot.';
  expect(listFor(whole, decider)).toHaveLength(1);
});

it('words of the headline give nothing away', () => {
  const text = 'The plan lets the council choose the pilot by a large majority.';
  expect(listFor(text, majority, 'Plan for a pilot')).toEqual([]);
});
