import { expect, test } from 'vitest';
import { guess, text } from './guess-test-sentence.ts';

const on = (date: string): unknown => expect.objectContaining({ date });
const year = (of: string): unknown => expect.objectContaining({ year: of });

test.each<[string, unknown]>([
  ['Ama Osei, who lost a vote in 1996, opened the port.', undefined],
  ['Ama Osei, who won in her second 1996 race, praised the port.', undefined],
  ['Kenya opened a port in 1996 and Japan praised it.', year('1996')],
  ['Kenya closed the port after a storm hit Mombasa in 1996.', undefined],
  ['After Japan left in 1996, Kenya closed the port.', undefined],
  ['In 1996 Kenya closed the port.', year('1996')],
  ['Kenya promised to open the port next year.', undefined],
  ['Kenya voted to open the port Tuesday.', on('2026-03-03')],
  ['Kenya hopes to open the port on Tuesday.', undefined],
  ['Kenya signed the Feb. 23 accord.', undefined],
  ['Kenya opened the port on Tuesday and closed it on Wednesday.', on('2026-03-03')],
  ['The port was closed in March for a year that began in May.', expect.anything()],
  ['Kenya is due to open the port in April.', expect.objectContaining({ month: '2026-04' })],
])('the time of “%s”', async (sentence, time) => {
  expect((await guess(sentence)).time).toEqual(time);
});

test('“since 1901” is a part of its own and no time', async () => {
  expect(await guess('Kenya has been dry since 1901.')).toMatchObject({
    verb: 'be, was, been',
    slots: [`complement||${text('dry')}`, `start|since|${text('1901')}`],
  });
  expect((await guess('Kenya has been dry since 1901.')).time).toBeUndefined();
});

test('a time that is not that of the verb is told by its date', async () => {
  expect(await guess('Kenya promised to open the port next year.')).toMatchObject({
    slots: [`content|to|${text('open the port in 2027')}`],
  });
});
