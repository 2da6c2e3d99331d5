import { describe, expect, test } from 'vitest';
import { fact, put, type Path } from '../../test/faults-of.ts';
import { useScratchFolder } from '../../test/scratch-folder.ts';
import { namesakeSheet, smallSheet } from '../../test/sheets/small-sheet.ts';
import { run } from '../run.ts';
import { formatPath } from '../../src/sheet/faults/format-path.ts';

const { save } = useScratchFolder();

const pathOf = (path: Path): string => formatPath(smallSheet, path);

/** Runs `check` on a sheet; `printed` is what it writes to both streams. */
async function check(sheet: unknown): Promise<{ code: number; printed: string }> {
  const { code, output, complaint } = await run([
    'check',
    await save('x.json', JSON.stringify(sheet)),
  ]);
  return { code, printed: `${output ?? ''}\n${complaint ?? ''}` };
}

const withFacts = (...facts: object[]): object => ({
  ...smallSheet,
  facts: [...smallSheet.facts, ...facts],
});
const find = (id: string): object => smallSheet.facts.find((each) => each.id === id) ?? {};

describe('npx -y pnpm@12 sheet check finds a fault of a sheet and prints the path to change', () => {
  test('two people with the same name', async () => {
    const { code, printed } = await check(namesakeSheet);
    expect(code).toBe(1);
    expect(printed).toMatch(/"Ada Holm".*\n\s+change (fact|entity) /);
  });

  test('a foil that another fact makes right: a second holder of the post', async () => {
    // "dag-vik" is the first foil of the fact that Ada Holm was envoy.
    const also = { ...find('envoy'), id: 'other-envoy', person: 'dag-vik', foils: [] };
    const { code, printed } = await check(withFacts(also));
    expect(code).toBe(1);
    expect(printed).toContain(`change ${pathOf(fact('envoy', 'foils', 0))}`);
  });

  test('a foil that another fact makes right: the leader of another mission that fits the stem', async () => {
    const foil = { slot: 'leader', entity: 'eva-lund', reason: 'Another leads it.' };
    const twin = { ...find('mission'), id: 'twin-mission', leader: 'eva-lund', foils: [] };
    const { code, printed } = await check(put(withFacts(twin), fact('mission', 'foils'), [foil]));
    expect(code).toBe(1);
    expect(printed).toContain(`change ${pathOf(fact('mission', 'foils', 0))}`);
  });

  test('a list marked as complete that has fewer members than the size', async () => {
    const { code, printed } = await check(put(smallSheet, fact('mission', 'size'), 9));
    expect(code).toBe(1);
    expect(printed).toContain(`${pathOf(fact('mission', 'members'))}: `);
  });

  test('a claim without a claimant', async () => {
    const { code, printed } = await check(
      put(smallSheet, fact('says-north', 'claimant'), undefined),
    );
    expect(code).toBe(1);
    expect(printed).toContain(`${pathOf(fact('says-north', 'claimant'))}: `);
  });

  test('a claim in the article’s own voice', async () => {
    const voice = { type: 'article' };
    const { code, printed } = await check(put(smallSheet, fact('says-north', 'voice'), voice));
    expect(code).toBe(1);
    expect(printed).toContain(`${pathOf(fact('says-north', 'voice'))}: `);
  });
});
