import { describe, expect, it } from 'vitest';
import { arrangedSheet } from '../../test/sheets/arranged-sheet.ts';
import { askedSheet } from '../../test/sheets/asked-sheet.ts';
import { printBank } from '../../test/print-bank.ts';
import { printProofs } from '../../test/print-proofs.ts';
import { questionedSheet } from '../../test/sheets/questioned-sheet.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { wideSheet } from '../../test/sheets/wide-sheet.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { deriveBank } from './bank.ts';

/** The small sheet with one fact changed. */
function withFact(id: string, changes: object): FactSheet {
  const facts = smallSheet.facts.map((fact) => (fact.id === id ? { ...fact, ...changes } : fact));
  return FactSheet.parse({ ...smallSheet, facts });
}

describe('deriveBank', () => {
  it.each([
    ['small', smallSheet],
    ['asked', askedSheet],
    ['arranged', arrangedSheet],
    ['questioned', questionedSheet],
  ])('derives the recorded items of the %s sheet', async (name, sheet) => {
    const printed = printBank(deriveBank(sheet));
    await expect(printed).toMatchFileSnapshot(`../../test/fixtures/${name}-bank.txt`);
  });

  it.each([
    ['small', smallSheet],
    ['wide', wideSheet],
    ['asked', askedSheet],
    ['arranged', arrangedSheet],
    ['questioned', questionedSheet],
  ])(
    'derives the recorded proofs, feedback, difficulty and evidence of the %s sheet',
    async (name, sheet) => {
      const printed = printProofs(deriveBank(sheet));
      await expect(printed).toMatchFileSnapshot(`../../test/fixtures/${name}-proofs.txt`);
    },
  );

  it('has an item for every fact, and no two items of one id', () => {
    const bank = deriveBank(smallSheet);
    const asked = new Set(bank.items.flatMap(({ facts }) => facts));
    expect(smallSheet.facts.filter(({ id }) => !asked.has(id))).toEqual([]);
    expect(new Set(bank.items.map(({ id }) => id)).size).toBe(bank.items.length);
  });

  it('gives the same bytes for the same sheet', () => {
    const bank = deriveBank(smallSheet);
    const again = deriveBank(FactSheet.parse(JSON.parse(JSON.stringify(smallSheet))));
    expect(JSON.stringify(again)).toBe(JSON.stringify(bank));
  });

  it('asks for a planned fact as due to happen, never as done', () => {
    const stems = deriveBank(smallSheet).items.filter(({ asks }) =>
      asks.includes('mission#departure'),
    );
    expect(stems.some(({ stem }) => stem.includes('due to begin its mission?'))).toBe(true);
    expect(stems.some(({ stem }) => / did | took place/.test(stem))).toBe(false);
  });

  it('uses the foils for a leader if members and other leaders are too few', () => {
    const foils = ['Finn Berg', 'Gro Dahl'].map((label) => ({
      slot: 'leader',
      label,
      reason: '…',
    }));
    const lone = withFact('mission', { members: [], size: 1, complete: [], foils });
    const leader = deriveBank(lone).items.find(({ id }) => id === 'mission/leader');
    expect(leader?.options.map(({ label }) => label)).toEqual([
      'Ada Holm',
      'Finn Berg',
      'Gro Dahl',
    ]);
  });

  it('asks for no posts if the sheet has no asOf', () => {
    const timeless = FactSheet.parse({ ...smallSheet, asOf: undefined });
    const templates = deriveBank(timeless).items.map(({ proof }) => proof.template);
    expect(templates.filter((template) => template.startsWith('office/'))).toEqual([]);
  });

  const named = (text: string) => ({ subject: { text } });
  it.each([
    ['closure/date', 'closure', named, 21],
    ['closure/date-typed', 'closure', named, 21],
    ['closure/place', 'closure', named, 21],
    ['farms/how-many-typed', 'farms', (of: string) => ({ subject: { count: 140, of } }), 25],
    ['meeting/object', 'mission', (what: string) => ({ what }), 24],
    ['mission/members-several/1', 'mission', (what: string) => ({ what }), 23],
  ])('asks %s in 30 words, but not in 31', (id, fact, change, most) => {
    const idsWith = (count: number) =>
      deriveBank(withFact(fact, change('word '.repeat(count).trim()))).items.map((item) => item.id);
    expect(idsWith(most)).toContain(id);
    expect(idsWith(most + 1)).not.toContain(id);
  });

  it('drops an item that it cannot give two proven distractors', () => {
    const bare = FactSheet.parse({
      ...smallSheet,
      facts: smallSheet.facts.map((fact) => ({ ...fact, foils: [] })),
    });
    const ids = deriveBank(bare).items.map(({ id }) => id);
    expect(ids).not.toContain('closure/place');
    expect(ids).not.toContain('meeting/object');
    expect(ids).toContain('closure/date');
  });
});
