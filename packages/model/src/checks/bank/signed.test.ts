import { describe, expect, it } from 'vitest';
import { contextOf, items } from '../../../test/bank-items.ts';
import { makeSheet } from '../../../test/sheets/short-sheet.ts';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { deriveBank } from '../../derive/bank.ts';
import { checkBank, deriveBankToPublish, deriveCheckedBank } from '../bank.ts';
import { checkSigned } from './signed.ts';

const signed = makeSheet('bridge');
const unsigned = { ...signed, signatures: [] };
const own = deriveBank(signed).items;

describe('30: signed', () => {
  it('lets a bank pass that has one signed item', () => {
    const sheet = { ...signed, signatures: signed.signatures.slice(0, 1) };
    expect(checkSigned(own, contextOf(sheet))).toEqual([]);
    expect(deriveBankToPublish(sheet).findings).toEqual([]);
  });

  it.each([
    ['no signature', unsigned],
    [
      'signatures that have all lapsed',
      {
        ...signed,
        signatures: signed.signatures.map((each) => ({ ...each, content: '0'.repeat(64) })),
      },
    ],
    [
      'only dropped items',
      {
        ...signed,
        dropped: own.map(({ id }) => ({ item: id, reason: 'Too easy' })),
      },
    ],
  ])('reports a sheet with %s, but only when it is published', (_what, sheet) => {
    expect(deriveBankToPublish(sheet).findings).toMatchObject([
      {
        check: 30,
        path: ['signatures'],
        message: /npx -y pnpm@12 sheet sign bridge --all/,
      },
    ]);
    expect(deriveCheckedBank(sheet).findings).toEqual([]);
  });
});

it('a dropped item is not checked', () => {
  const bank = {
    items: items.map((item, at) => (at === 0 ? { ...item, stem: 'Who leads it?' } : item)),
  };
  const listFailed = (dropped: typeof smallSheet.dropped) =>
    checkBank({ ...smallSheet, dropped }, bank).flatMap(({ item }) => item ?? []);
  const [{ id } = { id: '' }] = items;
  expect(listFailed([])).toContain(id);
  expect(listFailed([{ item: id, reason: 'It names nobody' }])).toEqual([]);
});
