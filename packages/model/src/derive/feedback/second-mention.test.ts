import { expect, test } from 'vitest';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { nameOf } from '../../english/words.ts';
import type { Item } from '../../item/item.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { deriveBank } from '../bank.ts';
import { lookUpSheet } from '../lookup/indexed-sheet.ts';
import { indexShortNames } from './second-mention.ts';

const person = (id: string, label: string, short?: string) => ({
  type: 'person',
  id,
  label,
  short,
});
const sheet = FactSheet.parse({
  ...smallSheet,
  entities: [
    ...smallSheet.entities,
    person('lund', 'Eva Lund', 'Lund'),
    person('berg', 'Ola Berg', 'Berg'),
    person('other-berg', 'Ida Berg', 'Berg'),
    person('holm', 'Per Holm (the elder)'),
    {
      type: 'organisation',
      form: 'body',
      id: 'council',
      label: 'Council of Rivers',
      phrase: 'the Council of Rivers',
      short: 'the council',
    },
  ],
});
const { shorten } = indexShortNames(lookUpSheet(sheet));

test.each([
  ['a name that stands before', 'Who met Eva Lund?', 'Berg met Eva Lund.', 'Berg met Lund.'],
  ['a possessive', 'Who met Eva Lund?', 'Eva Lund’s aide.', 'Lund’s aide.'],
  [
    'the beginning of a sentence',
    'Who led the Council of Rivers?',
    'No. The Council of Rivers had no head.',
    'No. The council had no head.',
  ],
  [
    'the middle of a sentence',
    'Who led the Council of Rivers?',
    'She led the Council of Rivers.',
    'She led the council.',
  ],
  [
    'a name that stands for the first time',
    'Who met her?',
    'Berg met Eva Lund.',
    'Berg met Eva Lund.',
  ],
  [
    'a short name that two people have',
    'Who met Ola Berg?',
    'Ola Berg was ill.',
    'Ola Berg was ill.',
  ],
  [
    'a part of another name',
    'Who met Eva Lund?',
    'Eva Lund-Holm was ill.',
    'Eva Lund-Holm was ill.',
  ],
  [
    'quoted words',
    'Who met Eva Lund?',
    'He said “I met Eva Lund”, and Eva Lund agreed.',
    'He said “I met Eva Lund”, and Lund agreed.',
  ],
  [
    'a name without a short form',
    'Who met Per Holm (the elder)?',
    'Per Holm (the elder) was ill.',
    'Per Holm (the elder) was ill.',
  ],
])('%s', (_, stem, text, expected) => {
  expect(shorten(text, stem)).toBe(expected);
});

test('feedback that Dateline writes has short names if its stem has the full ones, but not in an editor’s words', () => {
  const named = {
    ...smallSheet,
    entities: smallSheet.entities.map((entity) => ({ ...entity, short: `Short ${entity.id}` })),
  };
  const listLines = ({ feedback }: Item): string[] => [
    feedback.key,
    ...Object.values(feedback.options),
  ];
  const linesOf = (item: Item | undefined): string =>
    item === undefined ? '' : listLines(item).join('\n');
  const reasons = new Set(
    smallSheet.facts.flatMap(({ foils }) => foils.map((foil) => foil.reason)),
  );
  const full = deriveBank(smallSheet).items;
  const short = deriveBank(named).items;
  const changed = short.filter((item, at) => linesOf(item) !== linesOf(full[at]));
  expect(short.map(({ stem, options }) => ({ stem, options }))).toEqual(
    full.map(({ stem, options }) => ({ stem, options })),
  );
  expect(changed.length).toBeGreaterThan(0);
  for (const item of changed) {
    const shortened = smallSheet.entities.filter(({ id }) => linesOf(item).includes(`Short ${id}`));
    for (const entity of shortened) expect(item.stem).toContain(nameOf(entity));
  }
  const kept = short.flatMap(listLines).filter((line) => reasons.has(line));
  expect(kept).toEqual(full.flatMap(listLines).filter((line) => reasons.has(line)));
  expect(kept.length).toBeGreaterThan(0);
});
