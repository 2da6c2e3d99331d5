import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { number } from './number.ts';
import { readNumber } from './number-text.ts';

describe('readNumber', () => {
  it.each<[text: string, value: number]>([
    ['26', 26],
    [' 26 ', 26],
    ['0', 0],
    ['007', 7],
    ['twenty-six', 26],
    ['Twenty Six', 26],
    ['TWENTY-SIX', 26],
    ['zero', 0],
    ['nine', 9],
    ['nineteen', 19],
    ['ninety', 90],
    ['ninety-nine', 99],
    ['a hundred', 100],
    ['hundred', 100],
    ['one hundred and six', 106],
    ['one hundred six', 106],
    ['two hundred and sixty-six', 266],
    ['twelve hundred', 1200],
    ['a thousand', 1000],
    ['one thousand two hundred and fifty', 1250],
    ['one thousand and one', 1001],
    ['two hundred and six thousand and three', 206_003],
    ['three million', 3_000_000],
    ['one million two hundred thousand', 1_200_000],
    ['two billion', 2_000_000_000],
    ['one trillion', 1_000_000_000_000],
    ['1.5 million', 1_500_000],
    ['26 thousand', 26_000],
    ['1,250', 1250],
    ['1.250', 1250],
    ['1 250', 1250],
    ['1\u00A0250', 1250],
    ['1\u202F250', 1250],
    ['1’250', 1250],
    ["1'250", 1250],
    ['12,345,678', 12_345_678],
    ['12.345.678', 12_345_678],
    ['1,25,000', 125_000],
    ['12,34,567', 1_234_567],
    ['1,25,000.5', 125_000.5],
    ['21.5', 21.5],
    ['21,5', 21.5],
    ['12,34', 12.34],
    ['1234.567', 1234.567],
    ['0.125', 0.125],
    ['1,250.5', 1250.5],
    ['1.250,5', 1250.5],
    ['1 250,5', 1250.5],
    ['twenty - six', 26],
    ['twenty-one point five', 21.5],
    ['one point nine', 1.9],
    ['zero point two five', 0.25],
    ['-3', -3],
    ['−3', -3],
    ['- 3', -3],
    ['minus three', -3],
    ['-0', 0],
    ['٢٦', 26],
    ['۲۶', 26],
    ['२६', 26],
    ['١٠', 10],
    ['۱۰', 10],
    ['१०', 10],
    ['２６', 26],
    ['\u20113', -3],
    ['twenty\u2011six', 26],
    ['١٬٢٥٠', 1250],
    ['١٬٢٥٠٬٠٠٠', 1_250_000],
    ['۱٬۲۵٬۰۰۰', 125_000],
    ['٢١٫٥', 21.5],
    ['١٫٢٥٠', 1.25],
    ['۱٬۲۵۰٫۵', 1250.5],
    ['1.25 million', 1_250_000],
    ['1.250.000 thousand', 1_250_000_000],
    ['0.125 million', 125_000],
  ])('reads "%s" as %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    'many',
    'two three',
    'twenty eleven',
    'twenty zero',
    'twenty ten',
    'six twenty',
    'one twenty',
    'nineteen six',
    'twenty-six seven',
    'hundred thousand and',
    'two and',
    'and two',
    'two hundred and and six',
    'six thousand seven thousand',
    'six thousand zero thousand',
    'six thousand 0.5 thousand',
    'one thousand ten hundred',
    'one thousand twelve hundred',
    'many thousand',
    'thousand many',
    '1 2 thousand',
    'thousand million million',
    'point five',
    'one point',
    'one point ten',
    'one point fifty',
    'one point five point five',
    '1,2,3',
    '1.2.3',
    '1.250,50.5',
    '1,250,5',
    '1,250 000',
    '01,250',
    '1234,567',
    '26-27',
    '1.250 million',
    '1,250 million',
    '-1.250 million',
    '۱٫۲۵۰٫۵',
    '١٢٬٥',
    '--3',
    '1e3',
    '0x1A',
    'NaN',
    'Infinity',
    '26%',
    '26 or 27',
    'about 26',
    'constructor',
    '__proto__',
  ])('refuses "%s"', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  it('accepts the unit after the number in any case, and no other word', () => {
    expect(readNumber('26 people', 'people')).toBe(26);
    expect(readNumber('twenty-six  People ', 'people')).toBe(26);
    expect(readNumber('26 boats', 'people')).toBeUndefined();
    expect(readNumber('26people', 'people')).toBeUndefined();
    expect(readNumber('people', 'people')).toBeUndefined();
    expect(readNumber('26 people')).toBeUndefined();
  });

  it.each([
    { text: '26 persons', unit: 'people', value: 26 },
    { text: '1 person', unit: 'people', value: 1 },
    { text: '26 افراد', unit: 'people', value: 26 },
    { text: '26 लोग', unit: 'people', value: 26 },
    { text: '30 orbits', unit: 'orbits of the Moon', value: 30 },
    { text: '1,600 warheads', unit: 'strategic warheads', value: 1600 },
    { text: '1 mission', unit: 'missions', value: 1 },
    { text: '26 persons', unit: 'goals', value: undefined },
    { text: '30 Moon', unit: 'orbits of the Moon', value: undefined },
  ])('reads "$text" as $value if $unit are asked for', ({ text, unit, value }) => {
    expect(readNumber(text, unit)).toBe(value);
  });

  it('reads a whole number in each grouping as itself', () => {
    fc.assert(
      fc.property(
        fc.nat(999_999_999),
        fc.constantFrom(',', '.', ' ', '’', "'", ''),
        (value, mark) => {
          const text = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
          expect(readNumber(text)).toBe(value);
        },
      ),
    );
  });

  it('never throws, and reads only finite numbers', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,’ -andtwohuresimy')) }),
        (text) => {
          const value = readNumber(text);
          expect(value === undefined || Number.isFinite(value)).toBe(true);
        },
      ),
    );
  });
});

describe('number', () => {
  it('scores only the exact value', () => {
    expect(number.score(26, 26)).toBe(1);
    expect(number.score(26, 26.5)).toBe(0);
  });

  it.each([[26], ['26'], ['26 people'], ['twenty-six']])('takes %j', (raw) => {
    expect(number.parse({ options: [], unit: 'people' }, raw)).toEqual({ ok: true, response: 26 });
  });

  it.each([
    { unit: 'people', raw: '-7', reason: 'negative-count' },
    { unit: 'people', raw: 'minus seven people', reason: 'negative-count' },
    { unit: 'people', raw: -7, reason: 'negative-count' },
    { unit: 'people', raw: '26.5', reason: 'fractional-count' },
    { unit: 'orbits of the Moon', raw: 'one point five', reason: 'fractional-count' },
    { unit: 'people', raw: 'a few', reason: 'unreadable-number' },
    { unit: 'people', raw: '1.250 million', reason: 'two-numbers' },
  ])('questions $raw $unit before it counts: $reason', ({ unit, raw, reason }) => {
    expect(number.parse({ options: [], unit }, raw)).toMatchObject({ ok: false, path: [], reason });
  });

  it.each([
    { unit: 'degrees Celsius', raw: '-4', response: -4 },
    { unit: 'kilometres per hour', raw: '26.5', response: 26.5 },
    { unit: 'per cent', raw: '2.5', response: 2.5 },
    { unit: 'million dollars', raw: '1.5', response: 1.5 },
    { unit: 'people', raw: '0', response: 0 },
    { unit: 'people', raw: '-0', response: 0 },
    { unit: '', raw: '-4.5', response: -4.5 },
  ])('takes $raw $unit', ({ unit, raw, response }) => {
    expect(number.parse({ options: [], unit }, raw)).toEqual({ ok: true, response });
  });

  it.each(['1.250 million', '1,250 thousand', '۱.۲۵۰ million'])(
    'refuses "%s", which has two readings, and says what to write',
    (raw) => {
      const parsed = number.parse({ options: [] }, raw);
      expect(parsed.ok ? '' : parsed.message).toMatch(/in digits alone: 1,250,000$/);
    },
  );

  it.each([[[26]], [{ 0: 26 }], [true], ['many'], [Number.NaN], [Number.POSITIVE_INFINITY]])(
    'refuses %j and says what to write',
    (raw) => {
      const parsed = number.parse({ options: [], unit: 'people' }, raw);
      expect(parsed).toMatchObject({ ok: false, path: [] });
      expect(parsed.ok ? '' : parsed.message).toMatch(/^Write one number, in digits or in words/);
    },
  );
});
