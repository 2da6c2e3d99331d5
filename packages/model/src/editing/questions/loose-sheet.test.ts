import { describe, expect, it } from 'vitest';
import { bundledSheets } from '../../../sheets/index.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { readLoosely, type SheetInput } from './loose-sheet.ts';

const whole: SheetInput[] = bundledSheets.map((json) => FactSheet.parse(json));
const [first] = whole;
if (first === undefined) throw new RangeError('Cannot test without a sheet');
const sheet = first;
type Fact = SheetInput['facts'][number];

const withFact = (at: number, change: (each: Fact) => Fact): SheetInput => ({
  ...sheet,
  facts: sheet.facts.map((each, place) => (place === at ? change(each) : each)),
});

describe('readLoosely', () => {
  it.each(whole)('reads all of the finished sheet $id', (json) => {
    const read = readLoosely(json);
    expect(read.facts).toEqual(json.facts);
    expect(read.entities).toEqual(json.entities);
    expect(read.arrangements).toEqual(json.arrangements);
  });

  it('leaves out a fact that is not complete, and what names it', () => {
    const named = sheet.facts.findIndex(({ id }) =>
      JSON.stringify(sheet).includes(`"fact":"${id}"`),
    );
    const read = readLoosely(withFact(named, (each) => ({ ...each, evidence: [] })));
    expect(read.facts.map(({ id }) => id)).not.toContain(sheet.facts[named]?.id);
    expect(JSON.stringify(read)).not.toContain(`"fact":"${sheet.facts[named]?.id}"`);
    expect(read.facts.length).toBeGreaterThan(sheet.facts.length / 2);
  });

  it('leaves out a wrong answer that is not complete, and takes empty words for none', () => {
    const question = {
      ask: 'subject',
      stem: ' ',
      more: '',
      foils: [{ label: '' }, { label: 'Oslo', because: '' }, { entity: 'nobody' }],
    };
    const [read] = readLoosely(withFact(0, (each) => ({ ...each, questions: [question] }))).facts;
    expect(read?.questions).toEqual([
      { ask: 'subject', as: 'choice', sources: [], foils: [{ label: 'Oslo', sources: [] }] },
    ]);
  });

  it('leaves out the source of a remark that is not there, and keeps the fact', () => {
    const remark = 'So it went on.';
    const remarkSources = ['nowhere', sheet.outside?.[0]?.id ?? ''];
    const [read] = readLoosely(withFact(0, (each) => ({ ...each, remark, remarkSources }))).facts;
    expect(read).toMatchObject({
      id: sheet.facts[0]?.id,
      remark,
      remarkSources: remarkSources.slice(1),
    });
  });

  it('reads only what changed again', () => {
    const before = readLoosely(sheet);
    const after = readLoosely(withFact(0, (each) => ({ ...each })));
    expect(after.facts[0]).not.toBe(before.facts[0]);
    expect(after.facts.slice(1).every((each, at) => each === before.facts[at + 1])).toBe(true);
  });
});
