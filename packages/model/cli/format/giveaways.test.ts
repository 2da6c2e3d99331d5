import { expect, test } from 'vitest';
import { useScratchFolder } from '../../test/scratch-folder.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { run } from '../run.ts';

const { pathOf, save } = useScratchFolder();

const evidence = [{ paragraph: 1, start: 0, end: 1 }];
const listFoils = (...labels: string[]) =>
  labels.map((label) => ({ label, because: `${label} was not asked.` }));

const plan = {
  id: 'plan',
  subject: { text: 'the plan' },
  verb: 'leave, left, left',
  slots: [
    { slot: 'object', value: { text: 'the choice of a pilot' } },
    { slot: 'to', before: 'to', value: { text: 'a large majority of the council members' } },
  ],
  questions: [
    {
      ask: 'to',
      stem: 'Who decides on the pilot by the plan?',
      foils: listFoils('The mayor', 'A court'),
    },
  ],
};

/** Runs the command on a sheet with the plan and with a question about something else that has this feedback. */
async function list(more: string, dropped: readonly object[] = []): Promise<string> {
  const gate = {
    id: 'gate',
    subject: { text: 'the harbour' },
    verb: 'get, got, got',
    slots: [{ slot: 'object', value: { text: 'a gate' } }],
    questions: [
      {
        ask: 'object',
        stem: 'What did the harbour get?',
        more,
        foils: listFoils('A crane', 'A lamp'),
      },
    ],
  };
  const facts = [plan, gate].map((fact) => ({ kind: 'clause', evidence, ...fact }));
  const headline = 'News of the week';
  const sheet = { ...smallSheet, headline, facts, arrangements: [], dropped };
  const path = await save('sheet.json', JSON.stringify(sheet));
  const { output = '' } = await run(['bank', path, '--out', pathOf('page.html')]);
  return output.split('\n').slice(1).join('\n');
}

const most = 'The plan lets a large majority of the council choose the pilot.';

test.each([
  [most, 'so no quiz asks both. Reword one if both are to be asked in one quiz:'],
  ['The plan lets a large council choose the pilot.', 'and a quiz may ask both. Reword one:'],
])('the bank ends with the items whose answer is told, by "%s"', async (more, advice) => {
  expect(await list(more)).toBe(
    `\n1 item whose answer another question gives away, ${advice}\n  plan/to-choice\n    gate/object-choice, its feedback: ${more}`,
  );
});

test('the bank ends without them if there are none, or if one of the two is dropped', async () => {
  expect(await list('It had been asked for in spring.')).toBe('');
  expect(await list(most, [{ item: 'gate/object-choice', reason: 'Too easy.' }])).toBe('');
});
