import { expect, test } from 'vitest';
import { bundledCases, textOf } from '../../../test/export-documents.ts';
import { findUnknownTerms } from '../../../test/schema-org.ts';
import { jsonLd } from './json-ld.ts';

test.each(bundledCases)(
  'JSON-LD of %s has no term that schema.org does not have',
  async (_id, document) => {
    const { body } = await jsonLd.write(document);
    expect([...new Set(findUnknownTerms(JSON.parse(textOf(body))))]).toEqual([]);
  },
);

test('a term that schema.org does not have is found', () => {
  expect(findUnknownTerms({ '@type': 'Quiz', nonsense: 1 })).toHaveLength(1);
  expect(findUnknownTerms({ '@type': 'Nonsense' })).toEqual(['no type Nonsense']);
});
