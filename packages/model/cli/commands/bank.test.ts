import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { put, fact } from '../../test/faults-of.ts';
import { useScratchFolder } from '../../test/scratch-folder.ts';
import { clauseSheet } from '../../test/sheets/clause-sheet.ts';
import { namesakeSheet, smallSheet } from '../../test/sheets/small-sheet.ts';
import { signAll } from '../../test/sign-all.ts';
import { deriveBank } from '../../src/derive/bank.ts';
import { lookUpSheet } from '../../src/derive/lookup/indexed-sheet.ts';
import { revisionOf } from '../../src/sheet/text/canonical.ts';
import { run } from '../run.ts';

const { pathOf, save } = useScratchFolder();
const { items } = deriveBank(smallSheet);

/** Runs the command on a sheet and reads the page. */
async function renderPage(sheet: unknown): Promise<string> {
  const out = pathOf('page.html');
  const path = await save('sheet.json', JSON.stringify(sheet));
  expect(await run(['bank', path, '--out', out])).toMatchObject({ code: 0 });
  return readFile(out, 'utf8');
}

let smallPage: Promise<string> | undefined;
/** The page of the small sheet, which is rendered once. */
const readSmallPage = (): Promise<string> => (smallPage ??= renderPage(smallSheet));

/** The part of a page that shows one fact. */
const factIn = (page: string, id: string): string =>
  new RegExp(`<li id="fact-${id}">[^]*?</li>`).exec(page)?.[0] ?? '';

describe('npx -y pnpm@12 sheet bank', () => {
  test('shows every item with its options, refutations, feedback and evidence', async () => {
    const page = await readSmallPage();
    const parts = items.flatMap((item) => [
      item.id,
      item.stem,
      ...item.options.map(({ label }) => label),
      ...item.proof.refutations.flatMap(({ rule, because }) => [rule, because]),
      item.proof.template,
      item.feedback.key,
      ...item.evidence.map(({ paragraph, start, end }) => `${paragraph}:${start}–${end}`),
    ]);
    expect(items.length).toBeGreaterThan(20);
    for (const part of parts) expect(page).toContain(part);
    expect(page.match(/<article id="item-\d+">/g)).toHaveLength(items.length);
  });

  test('shows every word that a signature covers, and each outside fact with its page', async () => {
    const page = await renderPage(clauseSheet);
    const feedback = deriveBank(clauseSheet).items.flatMap((item) => [
      item.feedback.key,
      ...Object.values(item.feedback.options),
    ]);
    const outside = clauseSheet.outside.flatMap(({ statement, source }) => [statement, source.url]);
    for (const text of [...feedback, ...outside]) expect(page).toContain(text);
    expect(page).toContain('Ninety is the number of cranes');
  });

  test('says of each item with a picture on what it is drawn', async () => {
    const drawn = items.flatMap((item) =>
      item.interaction === 'choice' && item.picture !== undefined ? [item.picture.kind] : [],
    );
    expect(new Set(drawn)).toEqual(new Set(['map', 'line']));
    for (const kind of ['map', 'line'] as const) {
      const said =
        (await readSmallPage()).split(`<span>choice, drawn on the ${kind}</span>`).length - 1;
      expect(said).toBe(drawn.filter((each) => each === kind).length);
    }
  });

  test('marks each key with a word, and shows the accepted answer of a typed item', async () => {
    const page = await readSmallPage();
    const choices = items.filter(({ interaction }) => interaction === 'choice');
    const typed = items.filter(({ options }) => options.length === 0);
    const several = items.flatMap((item) =>
      item.interaction === 'multipleChoice' ? item.key : [],
    );
    const count = (tag: string) => page.split(`<span class="tag">${tag}</span>`).length - 1;
    expect(count('key')).toBe(choices.length + several.length);
    expect(count('accepted')).toBe(typed.length);
  });

  test('shows each fact with its claimant and the items that rest on it', async () => {
    const page = await readSmallPage();
    const lookup = lookUpSheet(smallSheet);
    for (const stated of smallSheet.facts) {
      const { id } = stated;
      const shown = factIn(page, id);
      expect(shown).toContain(lookup.statementOf(stated));
      const resting = items.filter(({ facts }) => facts.includes(id));
      expect(shown.match(/href="#item-\d+"/g) ?? []).toHaveLength(resting.length);
    }
    expect(factIn(page, 'says-north')).toContain('Northland says so');
  });

  test('shows headline, revision, counts and checks at the head of the page', async () => {
    const page = await readSmallPage();
    const head = page.slice(page.indexOf('<header>'), page.indexOf('</header>'));
    for (const part of [
      smallSheet.headline,
      'Test Wire',
      await revisionOf(smallSheet),
      `${items.length} items`,
      `100% of ${smallSheet.facts.length} facts have an item`,
      'Every check passed',
    ]) {
      expect(head).toContain(part);
    }
  });

  test('links only to places on the page', async () => {
    const page = await readSmallPage();
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(items.length);
    for (const target of new Set(targets)) {
      expect(page.split(` id="${target}"`)).toHaveLength(2);
    }
  });

  test('loads nothing and runs no script, and has a policy that enforces it', async () => {
    const page = await readSmallPage();
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\son\w+=|url\(|@import/i);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).toContain('@media print');
    expect(page).toContain('prefers-color-scheme: dark');
  });

  test('escapes all text of the sheet', async () => {
    const hostile = `</p><script>alert('1')</script>&quot;"&amp;`;
    const escaped =
      '&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;quot;&quot;&amp;amp;';
    const evidence = [{ paragraph: 1, start: 0, end: 9, quote: `quote ${hostile}` }];
    const changes: [(string | number)[] | PropertyKey[], unknown][] = [
      [['headline'], `headline ${hostile}`],
      [['summary'], `summary ${hostile}`],
      [['source', 'publisher'], `publisher ${hostile}`],
      [['source', 'url'], 'https://example.com/?a="><script>'],
      [['entities', 0, 'label'], `entity ${hostile}`],
      [[...fact('closure', 'statement')], `statement ${hostile}`],
      [[...fact('closure', 'evidence')], evidence],
      [[...fact('closure', 'foils', 0)], { slot: 'place', label: `label ${hostile}` }],
      [[...fact('closure', 'foils', 0, 'reason')], `reason ${hostile}`],
      [[...fact('farms', 'subject', 'of')], `unit ${hostile}`],
    ];
    const sheet = changes.reduce<unknown>(
      (changed, [path, value]) => put(changed, path, value),
      smallSheet,
    );

    const page = await renderPage(sheet);

    expect(page).not.toMatch(/<script/i);
    expect(page).not.toContain(hostile);
    for (const part of [
      'headline',
      'summary',
      'publisher',
      'statement',
      'quote',
      'reason',
      'unit',
    ]) {
      expect(page.toLowerCase()).toContain(`${part} ${escaped}`);
    }
    expect(page).toContain(`Label ${escaped}`);
    expect(page).toContain(`entity ${escaped} says so`);
    expect(page).toMatch(/href="https:\/\/example\.com\/\?a=(&quot;|%22)(&gt;|%3E)/);
  });

  test('marks a failed check with a sign and with words, at the head and at the item', async () => {
    const page = await renderPage(namesakeSheet);
    expect(page).toMatch(/▲<\/span> Failed 14, clear reference/);
    expect(page).toMatch(/14 clear reference: \d+ findings?/);
    expect(page).toContain('▲ failed a check');
  });

  test('says first which items readers do not get and why, and beside each item what was decided', async () => {
    const [dropped, changed, unsigned] = items;
    if (dropped === undefined || changed === undefined || unsigned === undefined) throw new Error();
    const signed = signAll(smallSheet);
    const page = await renderPage({
      ...signed,
      signatures: signed.signatures
        .filter(({ item }) => item !== unsigned.id)
        .map((each) =>
          each.item === changed.id ? { ...each, content: '0'.repeat(64), by: 'Ada' } : each,
        ),
      dropped: [{ item: dropped.id, reason: 'Everybody knows it' }],
    });
    const summary = /<section id="signing">[^]*?<\/section>/.exec(page)?.[0] ?? '';
    expect(page.indexOf(summary)).toBeLessThan(page.indexOf('<nav'));
    expect(summary).toContain(`${items.length - 3} of ${items.length} items signed`);
    for (const words of ['1 never signed', '1 changed since signed', '(Everybody knows it)']) {
      expect(summary).toContain(words);
    }
    const beside = (id: string) =>
      /<dt>Signature<\/dt>\s*<dd>(.*?)<\/dd>/.exec(
        page.slice(page.indexOf(`<span class="id">${id}</span>`)),
      )?.[1];
    expect(beside(dropped.id)).toBe('▽ dropped: Everybody knows it');
    expect(beside(changed.id)).toBe('▽ changed since it was signed by Ada on 1 January 2026');
    expect(beside(unsigned.id)).toBe('▽ not signed');
    expect(beside(items[3]?.id ?? '')).toBe('signed on 1 January 2026');
  });

  test('lists the facts without an item', async () => {
    const unused = {
      kind: 'clause',
      id: 'unused',
      subject: { text: 'a fair' },
      verb: 'hold, held, held',
      passive: true,
      evidence: [{ paragraph: 1, start: 0, end: 9 }],
    };
    const page = await renderPage({ ...smallSheet, facts: [...smallSheet.facts, unused] });
    expect(page).toContain('Without one: <a href="#fact-unused">unused</a>');
    expect(factIn(page, 'unused')).toContain('No item rests on it');
  });

  test('writes the page into the current folder, named after the sheet, and prints its path', async () => {
    const entry = fileURLToPath(new URL('../sheet.ts', import.meta.url));
    const path = await save('any-name.json', JSON.stringify(smallSheet));
    const { status, stdout } = spawnSync(process.execPath, [entry, 'bank', path], {
      cwd: pathOf('.'),
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: undefined },
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+ items on one page: .*river-accord\.bank\.html\n/);
    expect(await readFile(pathOf('river-accord.bank.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  test('says why it cannot write the page', async () => {
    const path = await save('sheet.json', JSON.stringify(smallSheet));
    expect(await run(['bank', path, '--out', pathOf('.')])).toMatchObject({
      code: 2,
      complaint: /^Cannot write .*: it is a folder$/,
    });
    expect(await run(['bank', path, '--out', pathOf('none/page.html')])).toMatchObject({
      complaint: /^Cannot write .*: there is no such folder$/,
    });
  });
});
