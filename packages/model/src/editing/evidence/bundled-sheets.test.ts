import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledSheets } from '../../../sheets/index.ts';
import { readArticle } from '../../sheet/text/article-text.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { shiftTime } from '../../sheet/time.ts';
import { compareEvidence } from './compare-evidence.ts';

const folder = new URL('../../../sheets/articles/', import.meta.url);
const sheets = bundledSheets.map((sheet) => FactSheet.parse(sheet));
const articles = readdirSync(folder).map((name) => [name.replace(/\.txt$/, ''), name] as const);

describe('sheet verify, on a bundled sheet with its article,', () => {
  test.each(articles)(
    'finds nearly every date of %s that is moved by 45 days',
    async (id, name) => {
      const article = await readArticle(readFileSync(new URL(name, folder), 'utf8'));
      const sheet = sheets.find((each) => each.id === id);
      const dated = (sheet?.facts ?? []).filter(
        (fact) =>
          'time' in fact &&
          fact.time?.granularity === 'day' &&
          fact.time.inferred.length < 2 &&
          fact.elsewhere.every(({ slot }) => slot !== 'time'),
      );
      const moved = dated.map((fact) =>
        'time' in fact && fact.time !== undefined
          ? { ...fact, time: shiftTime(fact.time, 45) }
          : fact,
      );
      const found = moved.filter(
        (fact) => sheet && compareEvidence({ ...sheet, facts: [fact] }, article).length > 0,
      );
      expect(dated.length).toBeGreaterThan(3);
      expect(found.length / moved.length).toBeGreaterThan(0.9);
    },
  );

  test.each(articles)('finds each post of %s that is given to another state', async (id, name) => {
    const article = await readArticle(readFileSync(new URL(name, folder), 'utf8'));
    const sheet = sheets.find((each) => each.id === id);
    const states = (sheet?.entities ?? []).filter(
      (entity) => entity.type === 'organisation' && entity.form === 'state',
    );
    const isState = (organisation: string): boolean =>
      states.some((state) => state.id === organisation);
    const posts = (sheet?.facts ?? []).flatMap((fact) =>
      fact.kind === 'office' &&
      fact.statement !== undefined &&
      fact.elsewhere.every(({ slot }) => slot !== 'organisation') &&
      isState(fact.organisation)
        ? [fact]
        : [],
    );
    for (const post of posts) {
      const other = states.find(({ id: state }) => state !== post.organisation);
      const moved = { ...post, organisation: other?.id ?? '' };
      const faults = sheet ? compareEvidence({ ...sheet, facts: [moved] }, article) : [];
      expect(faults.map(({ message }) => message).join()).toContain(
        'its statement has these names',
      );
    }
  });
});
