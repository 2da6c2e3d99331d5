import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import {
  bridgeArticle,
  bridgeDigest,
  bridgeEvidence,
  writeBridgeSheet,
} from '../../test/sheets/bridge-sheet.ts';
import { useScratchFolder } from '../../test/scratch-folder.ts';
import { run } from '../run.ts';

const { pathOf, save } = useScratchFolder();

const unknownSource = { source: { digest: '0'.repeat(64), paragraphs: [1] } };

/** Saves the bridge's sheet with another piece of evidence, and without its source. */
async function saveQuoted(evidence: object, changes: object = unknownSource): Promise<string[]> {
  return [
    await save('sheet.json', writeBridgeSheet(changes, evidence)),
    await save('article.txt', bridgeArticle),
  ];
}

const readSheet = (): Promise<string> => readFile(pathOf('sheet.json'), 'utf8');

describe('npx -y pnpm@12 sheet resolve', () => {
  test('writes digest, lengths and the places of quotes, so that the sheet verifies', async () => {
    const files = await saveQuoted({ quote: 'Café Bridge' });
    const { code, output } = await run(['resolve', ...files]);
    expect(code).toBe(0);
    expect(output).toMatch(
      /^Wrote the digest, the lengths of 2 paragraphs and the places of 1 quote/,
    );
    expect(JSON.parse(await readSheet())).toMatchObject({
      source: { digest: bridgeDigest, paragraphs: [17, 43] },
      facts: [{ evidence: [bridgeEvidence] }],
    });
    expect(await run(['verify', ...files])).toMatchObject({ code: 0 });
  });

  test('keeps the order of fields and formats the file as the bundled sheets are', async () => {
    const files = await saveQuoted({ quote: 'Café Bridge' });
    await run(['resolve', ...files]);
    const text = await readSheet();
    expect(text).toMatch(/^\{\n {2}"id": "bridge",\n {2}"language": "en",\n/);
    expect(text).toContain('\n    "paragraphs": [17, 43]\n');
    expect(text).toMatch(/\n\}\n$/);
  });

  test('changes nothing the second time', async () => {
    const files = await saveQuoted({ quote: 'Café Bridge' });
    await run(['resolve', ...files]);
    const first = await readSheet();
    expect(await run(['resolve', ...files])).toMatchObject({ code: 0 });
    expect(await readSheet()).toBe(first);
  });

  test('takes a quote that occurs twice if it names the paragraph', async () => {
    const files = await saveQuoted({ quote: 'Town', paragraph: 0 });
    expect(await run(['resolve', ...files])).toMatchObject({ code: 0 });
  });

  test.each([
    [
      'that the article does not have',
      { quote: 'Tea Bridge' },
      /does not say "Tea Bridge"; copy the words exactly/,
    ],
    [
      'with other capitals',
      { quote: 'the café bridge' },
      /it has "the Café Bridge" in paragraph 1/,
    ],
    [
      'of another paragraph',
      { quote: 'Café', paragraph: 0 },
      /in paragraph 0; they stand in paragraph 1/,
    ],
    ['that occurs twice', { quote: 'n' }, /says "n" \d+ times.*add "paragraph"/],
  ])(
    'refuses a quote %s by the id of its fact, and writes nothing',
    async (_name, evidence, fault) => {
      const files = await saveQuoted(evidence);
      const before = await readSheet();
      const { code, complaint } = await run(['resolve', ...files]);
      expect(code).toBe(1);
      expect(complaint).toMatch(/sheet\.json: fact opening, evidence 1, quote: /);
      expect(complaint).toMatch(fault);
      expect(await readSheet()).toBe(before);
    },
  );

  test('refuses places in another text, which it cannot move', async () => {
    const source = { digest: 'a'.repeat(64), paragraphs: [17, 43] };
    const files = await saveQuoted(bridgeEvidence, { source });
    const { code, complaint } = await run(['resolve', ...files]);
    expect(code).toBe(1);
    expect(complaint).toMatch(/fact opening, evidence 1: This is a place in another text/);
  });

  test.each(['verify', 'check'])(
    '%s says to run it if a sheet still has quotes',
    async (command) => {
      const [sheet = '', article = ''] = await saveQuoted({ quote: 'Café Bridge' });
      const files = command === 'verify' ? [sheet, article] : [sheet];
      const { code, complaint } = await run([command, ...files]);
      expect(code).toBe(1);
      expect(complaint).toMatch(/The evidence has 1 quotes? without .*sheet resolve SHEET ARTICLE/);
    },
  );

  test('verify prints the digest of the article also if the sheet has other faults', async () => {
    const files = await saveQuoted(bridgeEvidence);
    const { complaint } = await run(['verify', ...files]);
    expect(complaint).toMatch(new RegExp(`source\\.digest: .*${bridgeDigest}.*sheet resolve`));
    expect(complaint).toContain('The article has paragraphs 0 to 0');
  });
});
