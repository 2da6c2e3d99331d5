import { describe, expect, test } from 'vitest';
import { openBank } from '../../../test/bank-items.ts';
import { buildWorldSheet } from '../../../test/sheets/world-sheet.ts';
import { checkBank } from '../../checks/bank.ts';

const claim = (claimant: string, content: string, more: object = {}) => ({
  kind: 'claim',
  id: `${claimant}-claim`,
  statement: `${claimant} said that ${content}.`,
  claimant,
  cue: 'says',
  content,
  voice: { type: 'attributed', claimant, cue: 'says' },
  ...more,
});
const office = (person: string, title: string) => ({
  kind: 'office',
  id: `${person}-office`,
  statement: `${person} was ${title}.`,
  person,
  title,
  organisation: 'board',
  status: 'former',
});
const offices = [office('dan', 'clerk'), office('eli', 'chair')];
const own = claim('ada', 'the ruling was “dangerous”');
const other = claim('bo', 'the vote was “a good day”');

const find = (...facts: readonly object[]) =>
  openBank(buildWorldSheet(facts)).items.find(({ id }) => id === 'ada-claim/speaker');
const labelsOf = (...facts: readonly object[]) => find(...facts)?.options.map(({ label }) => label);

describe('a quoted claim without a question', () => {
  test('of a single speaker is asked for the speaker, among other people', () => {
    expect(find(own, ...offices)?.stem).toBe('Who said that the ruling was “dangerous”?');
    expect(labelsOf(own, ...offices)).toEqual(['Ada Berg', 'Dan Foss', 'Eli Grov']);
    const whole = claim('ada', '“A dangerous ruling”');
    expect(find(whole, ...offices)?.stem).toBe('Who said “A dangerous ruling”?');
  });

  test('has another speaker as a wrong answer, and is one for that', () => {
    expect(labelsOf(own, other, ...offices)).toEqual([
      'Ada Berg',
      'Bo Dahl',
      'Dan Foss',
      'Eli Grov',
    ]);
    const { find: findOther } = openBank(buildWorldSheet([own, other, ...offices]));
    const { options } = findOther('bo-claim/speaker');
    expect(options.map(({ label }) => label)).toContain('Ada Berg');
  });

  test('passes the checks of proofs, attribution and feedback', () => {
    const sheet = buildWorldSheet([own, other, ...offices]);
    const { items } = openBank(sheet);
    const asked = items.filter(({ id }) => id.endsWith('/speaker'));
    const findings = checkBank(sheet, { items }).filter(({ item }) => item?.endsWith('/speaker'));
    expect(asked).toHaveLength(2);
    expect(findings).toEqual([]);
  });

  test.each<[string, readonly object[]]>([
    ['nothing is quoted', [claim('ada', 'the ruling was late'), other, ...offices]],
    ['too few others could have said it', [own, other]],
    [
      'the others are of another sort',
      [own, claim('northland', 'it was “a good day”'), claim('southland', 'it was “late”')],
    ],
    ['its words lean on others', [claim('ada', 'he was “dangerous”'), other, ...offices]],
    ['an editor has it in hand', [{ ...own, briefingOnly: 'Known to all.' }, other, ...offices]],
  ])('is not asked if %s', (_why, facts) => {
    expect(find(...facts)).toBeUndefined();
  });

  test('has nobody as a wrong answer who used the same words, or whom it is about', () => {
    const same = claim('bo', 'a ruling can be “dangerous”');
    expect(labelsOf(own, same, ...offices)).not.toContain('Bo Dahl');
    const about = { ...own, about: 'dan', content: '{other} was “dangerous”' };
    const cara = office('cara', 'judge');
    expect(find(about, ...offices, cara)?.stem).toBe('Who said that Dan Foss was “dangerous”?');
    expect(labelsOf(about, ...offices, cara)).toEqual(['Ada Berg', 'Cara Eng', 'Eli Grov']);
  });
});
