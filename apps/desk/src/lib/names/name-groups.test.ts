import { expect, test } from 'vitest';
import { beginTestDraft } from './begin-test-draft.ts';
import { formOf } from './guess-name.ts';

const guessOf = async (text: string, label: string) => {
  const { groups } = await beginTestDraft('Talks end', text);
  return groups.find(({ guess }) => guess.label === label)?.guess;
};

test('each name stands once, in the order of the text, with the fullest name first', async () => {
  const { groups } = await beginTestDraft(
    'Talks end',
    'Prime Minister Anwar Kakar flew to Oman.',
    'Mr Kakar met the minister in Lahore. Oman was glad.',
  );
  expect(groups.map(({ names }) => names)).toEqual([
    ['Anwar Kakar', 'Kakar'],
    ['Oman'],
    ['Lahore'],
  ]);
});

test('a country in the headline and in the text is one name', async () => {
  const { groups } = await beginTestDraft('Oman and Qatar Meet', 'They flew to Oman on Monday.');
  expect(groups.filter(({ names }) => names.includes('Oman'))).toHaveLength(1);
});

test('a country in full and in initials is one name', async () => {
  const { groups } = await beginTestDraft(
    'Talks end',
    'The United States was glad. They met U.S. officials.',
  );
  expect(groups.map(({ names }) => names)).toEqual([['United States', 'U.S.']]);
});

test.each([
  ['Zanmurs hope for rain. “Zanmurs are glad,” he said.', true],
  ['Zanmurs hope for rain. He met Zanmurs.', false],
  ['Lahore hopes for rain.', false],
  ['WHO hopes for rain.', false],
  ['YouZan hopes for rain.', false],
  ['Zanmur said that it rained.', false],
])('in "%s" it is doubtful whether there is a name: %s', async (text, isDoubtful) => {
  const { groups } = await beginTestDraft('Talks end', text);
  expect(groups.map(({ guess }) => guess.isDoubtful)).toEqual([isDoubtful]);
});

test('a line of capitals alone is no name', async () => {
  const { groups } = await beginTestDraft(
    'Talks end',
    'They met in Oman.',
    'Based On A Reuters Report',
  );
  expect(groups.map(({ guess }) => guess.label)).toEqual(['Oman']);
});

test.each([
  ['They met in Oman.', 'Oman', { sort: 'state' }],
  [
    'They met U.S. officials.',
    'United States',
    { sort: 'state', phrase: 'the United States', aliases: ['U.S.'] },
  ],
  [
    'They met at the United Nations.',
    'United Nations',
    { sort: 'body', phrase: 'the United Nations' },
  ],
  ['They met in Lahore.', 'Lahore', { sort: 'place' }],
  ['They wrote for a Brave Zanmur there.', 'Brave Zanmur', { sort: 'body', why: '' }],
  ['They wrote to Brave Zanmur there.', 'Brave Zanmur', { sort: 'person' }],
  ['They hid in Skardu, Zanmur, and left.', 'Zanmur', { sort: 'place' }],
  [
    'They signed the Indus Waters Treaty.',
    'Indus Waters Treaty',
    { sort: 'agreement', phrase: 'the Indus Waters Treaty' },
  ],
  ['The Awami National Party met.', 'Awami National Party', { sort: 'party' }],
  [
    'Dr Amina Yusuf spoke. Ms Yusuf left.',
    'Amina Yusuf',
    { sort: 'person', short: 'Yusuf', aliases: [] },
  ],
  [
    'The World Health Organization (WHO) met. The WHO left.',
    'World Health Organization',
    { sort: 'body', short: 'the WHO' },
  ],
])('guesses how to take the name in "%s"', async (text, label, guess) => {
  expect(await guessOf(text, label)).toMatchObject(guess);
});

test('a name with a space that does not break is taken with a plain one', async () => {
  const { groups } = await beginTestDraft('Talks end', 'They met Dr Amina\u00A0Yusuf there.');
  expect(groups.map(({ guess }) => guess.label)).toEqual(['Amina Yusuf']);
});

test('a kind of organisation behind a name decides, and “the” belongs to that kind', async () => {
  const guess = await guessOf('He spoke to the Interfax news agency.', 'Interfax');
  expect(guess).toMatchObject({ sort: 'body', why: '“agency” follows' });
  expect(guess).not.toHaveProperty('phrase');
});

test.each<[string, string, string, string]>([
  ['Zanmur left for Oman.', 'Zanmur', 'body', ''],
  ['They met in Zanmur Bay.', 'Zanmur Bay', 'body', '“Bay” is in it'],
  ['Dr Amina Yusuf left.', 'Amina Yusuf', 'body', 'a title stands before it'],
  ['They met in Oman.', 'Oman', 'state', 'a country'],
  ['The Labour Party met.', 'Labour Party', 'party', '“Party” is in it'],
])(
  'as an organisation, in “%s” %s is a %s; the reason is told plainly',
  async (text, label, form, why) => {
    const guess = await guessOf(text, label);
    expect(guess && formOf(guess)).toBe(form);
    expect(guess?.why).toBe(why);
  },
);
