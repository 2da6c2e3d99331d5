import { expect, it } from 'vitest';
import { indexSheet } from '../../derive/lookup/indexed-sheet.ts';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { bundledSheets } from '../../../sheets/index.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { Clause } from '../../sheet/facts/clause.ts';
import { listAskableParts } from './askable.ts';
import { writeDefaultStem } from './default-stem.ts';

const index = indexSheet(smallSheet);
const states = smallSheet.entities.flatMap((entity) =>
  entity.type === 'organisation' && entity.form === 'state' ? [entity.id] : [],
);
const [one = '', other = ''] = states;
const name = index.lexicon.nameOf(one);

const clause = (fields: object) =>
  Clause.parse({
    kind: 'clause',
    id: 'test',
    subject: one,
    verb: 'beat, beat, beaten',
    evidence: [{ paragraph: 1, start: 0, end: 1 }],
    ...fields,
  });

it.each([
  [
    'score',
    { slots: [{ slot: 'score', value: { score: [4, 2] } }] },
    `By what score did ${name} beat?`,
  ],
  [
    'score',
    { verb: 'vote, voted, voted', slots: [{ slot: 'score', value: { score: [89, 52] } }] },
    `By how many votes to how many did ${name} vote?`,
  ],
  [
    'reason',
    { slots: [{ slot: 'reason', before: 'because', value: { text: 'it had rained' } }] },
    `Why did ${name} beat?`,
  ],
  [
    'place',
    { slots: [{ slot: 'place', before: 'in', value: { text: 'a tent' } }] },
    `Where did ${name} beat?`,
  ],
  ['subject', { subject: { all: [one, other] } }, 'Which two of these states beat?'],
])('asks for the %s of a clause', (ask, fields, stem) => {
  expect(writeDefaultStem(index, clause(fields), ask)).toBe(stem);
});

it('asks for the organisation of a post in the order of a question', () => {
  const [office] = smallSheet.facts.filter((fact) => fact.kind === 'office');
  if (office === undefined) throw new RangeError('Cannot test without a post');
  const ask = (status: 'current' | 'former') =>
    writeDefaultStem(index, { ...office, status }, 'organisation');
  expect(ask('current')).toMatch(/^Of which organisation was /);
  expect(ask('former')).toMatch(/^Of which organisation had .+ been /);
});

it('says according to whom, unless the question names the speaker', () => {
  const voice = { type: 'attributed', claimant: other, cue: 'says' };
  const slots = [{ slot: 'place', before: 'in', value: { text: 'a tent' } }];
  expect(writeDefaultStem(index, clause({ voice, slots }), 'place')).toBe(
    `According to ${index.lexicon.nameOf(other)}, where did ${name} beat?`,
  );
  const own = { type: 'attributed', claimant: one, cue: 'says' };
  expect(writeDefaultStem(index, clause({ voice: own, slots }), 'place')).toBe(
    `Where did ${name} beat?`,
  );
});

it('writes a stem for each part of every other kind of fact that has an answer', () => {
  const stems = smallSheet.facts.flatMap((fact) => {
    switch (fact.kind) {
      case 'claim':
        return ['claimant', 'content'].map((ask) => writeDefaultStem(index, fact, ask));
      case 'office':
        return ['person', 'title', 'organisation'].map((ask) => writeDefaultStem(index, fact, ask));
      case 'delegation':
        return ['leader', 'sender', 'destinations'].map((ask) =>
          writeDefaultStem(index, fact, ask),
        );
      case 'clause':
        return [];
    }
  });
  expect(stems.length).toBeGreaterThan(5);
  expect(stems.filter((stem) => !/^[A-Z][^{}]+\?$/.test(stem ?? ''))).toEqual([]);
});

/** The last word of a question that breaks off. */
const stump = /\b(?:that|because|since|so|if|while|than|and|whether)\?$/;

it('writes no question about a part of a bundled sheet that breaks off', () => {
  const stems = bundledSheets.flatMap((json) => {
    const sheet = indexSheet(FactSheet.parse(json));
    return sheet.factsOf('clause').flatMap((fact) =>
      listAskableParts(sheet, fact).flatMap(({ slot, sort }) => {
        const stem = writeDefaultStem(sheet, fact, slot);
        const breaksOff =
          stump.test(stem ?? '') || (sort === 'aim' && slot !== 'to' && stem?.endsWith(' to?'));
        return breaksOff ? [stem] : [];
      }),
    );
  });
  expect(stems).toEqual([]);
});
