import { describe, expect, test } from 'vitest';
import { fact, put } from '../test/faults-of.ts';
import { useScratchFolder } from '../test/scratch-folder.ts';
import { smallSheet } from '../test/small-sheet.ts';
import { run } from './run.ts';
import { writePath } from './words/path.ts';

const { save } = useScratchFolder();

/** Everything that `check` says of a sheet, on either stream. */
async function check(sheet: unknown): Promise<{ code: number; said: string }> {
  const { code, output, complaint } = await run([
    'check',
    await save('x.json', JSON.stringify(sheet)),
  ]);
  return { code, said: `${output ?? ''}\n${complaint ?? ''}` };
}

const withFacts = (...facts: object[]): object => ({
  ...smallSheet,
  facts: [...smallSheet.facts, ...facts],
});
const find = (id: string): object => smallSheet.facts.find((each) => each.id === id) ?? {};

describe('pnpm sheet check catches, with the path of what to change', () => {
  test('two people of one name', async () => {
    const twin = { id: 'ada-two', type: 'person', label: 'Ada Holm' };
    const { code, said } = await check({
      ...smallSheet,
      entities: [...smallSheet.entities, twin],
    });
    expect(code).toBe(1);
    expect(said).toMatch(/"Ada Holm".*\n\s+change (facts|entities)\[\d+\]/);
  });

  test('a foil that another fact proves right: a second holder of the post', async () => {
    // "dag-vik" is the first foil of the fact that makes Ada Holm a former envoy.
    const also = { ...find('envoy'), id: 'other-envoy', person: 'dag-vik', foils: [] };
    const { code, said } = await check(withFacts(also));
    expect(code).toBe(1);
    expect(said).toContain(`change ${writePath(fact('envoy', 'foils', 0))}`);
  });

  test('a foil that another fact proves right: the leader of a mission that the stem fits too', async () => {
    const foil = { slot: 'leader', entity: 'eva-lund', reason: 'Another leads it.' };
    const twin = { ...find('mission'), id: 'twin-mission', leader: 'eva-lund', foils: [] };
    const { code, said } = await check(put(withFacts(twin), fact('mission', 'foils'), [foil]));
    expect(code).toBe(1);
    expect(said).toContain(`change ${writePath(fact('mission', 'foils', 0))}`);
  });

  test('an open list that is used as closed: fewer members than the size says', async () => {
    const { code, said } = await check(put(smallSheet, fact('mission', 'size'), 9));
    expect(code).toBe(1);
    expect(said).toContain(`${writePath(fact('mission', 'members'))}: `);
  });

  test('a claim without a claimant', async () => {
    const { code, said } = await check(put(smallSheet, fact('says-north', 'claimant'), undefined));
    expect(code).toBe(1);
    expect(said).toContain(`${writePath(fact('says-north', 'claimant'))}: `);
  });

  test('a claim that is told as the article’s own', async () => {
    const voice = { type: 'article' };
    const { code, said } = await check(put(smallSheet, fact('says-north', 'voice'), voice));
    expect(code).toBe(1);
    expect(said).toContain(`${writePath(fact('says-north', 'voice'))}: `);
  });
});
